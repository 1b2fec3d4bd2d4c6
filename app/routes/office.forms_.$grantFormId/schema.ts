import { z } from "zod";
import type { FormEdit } from "#domain/grants/form-editor/edits";
import { optionalText, text, wholeNumber } from "#domain/shared/fields";

const PRESSES = ["moveSection", "moveField", "removeSection", "removeField", "bringBack"] as const;

/** A button of the outline: what it does, to what, and for a move which way; "moveField|f3|-1". */
const press = text({ max: 200 }).transform((typed, context): FormEdit => {
  const [name, id = "", way] = typed.split("|");
  const known = PRESSES.find((each) => each === name);
  if (known === "moveSection" || known === "moveField") return { do: known, id, by: way === "-1" ? -1 : 1 };
  if (known) return { do: known, id };
  context.addIssue({ code: "custom", message: "notAChoice" });
  return z.NEVER;
});

export const pressSchema = z.object({ press });

/** The form's name and unit. */
export const renameSchema = z.object({
  version: wholeNumber(),
  names: z.object({ fi: text({ max: 120 }), sv: optionalText({ max: 120 }), en: optionalText({ max: 120 }) }),
  unit: text({ max: 60 }),
});
