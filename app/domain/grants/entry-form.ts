import { z } from "zod";
import { instant } from "#domain/grants/call-form";
import { ENTRY_WAYS } from "#domain/grants/entry";
import { choice, optionalText, text } from "#domain/shared/fields";

/** The form with which the city begins to write an application in for its applicant. */
export const entrySchema = z.object({
  associationId: text({ max: 24 }),
  way: choice(ENTRY_WAYS),
  arrivedAt: instant(),
  givenBy: text({ max: 100 }),
  note: optionalText({ max: 500 }).transform((value) => value ?? ""),
});

export type EntryInput = z.output<typeof entrySchema>;
