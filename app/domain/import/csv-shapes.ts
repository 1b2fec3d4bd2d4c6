import { z } from "zod";
import * as fields from "#domain/shared/fields";

// The shapes that cells are read by. Making one takes longer than using it, and a table has thousands of rows: each is
// made once.

const texts = new Map<number, z.ZodType<string>>();

/** A text of at most so many letters. */
export function textUpTo(max: number): z.ZodType<string> {
  const made = texts.get(max) ?? fields.text({ max });
  texts.set(max, made);
  return made;
}

export const registerNumber = fields.registerNumber();
export const businessId = fields.businessId();
export const email = fields.email();
export const phone = fields.phone();
export const url = fields.url();
export const addresses = z.array(url).max(20, "tooMany|20");
export const plainDate = fields.plainDate();
export const memberCount = fields.wholeNumber({ min: 0, max: 1_000_000 });
export const year = fields.wholeNumber({ min: 1900, max: 2100 });
export const activeSinceYear = fields.wholeNumber({ min: 1800, max: 2100 });
export const days = fields.wholeNumber({ min: 0, max: 365 });
