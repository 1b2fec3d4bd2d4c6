import { z } from "zod";
import { optionalText, text, wholeNumber } from "#domain/shared/fields";

const localized = (max: number) =>
  z.object({ fi: text({ max }), sv: optionalText({ max }), en: optionalText({ max }) });

/** What the form of a kind of grant sends: Finnish always, the translations where there are any. */
export const programmeSchema = z.object({
  unit: text({ max: 60 }),
  names: localized(120),
  purpose: localized(3000),
  eligibleCosts: localized(3000),
  ineligibleCosts: localized(3000),
});

/** Editing names the version the form was filled in from. */
export const programmeEditSchema = programmeSchema.extend({ version: wholeNumber() });
