import { z } from "zod";
import { READY_FORMS } from "#domain/grants/form-editor/ready-forms";
import { optionalText, text } from "#domain/shared/fields";

/** A start as the form sends it: "empty", "ready|project", "copy|(id of a form)". */
const start = text({ max: 60 }).transform((typed, context) => {
  const [from = "", which = ""] = typed.split("|");
  const ready = READY_FORMS.find((code) => from === "ready" && code === which);
  if (typed === "empty") return { from: "empty" as const };
  if (ready) return { from: "ready" as const, code: ready };
  if (from === "copy" && which) return { from: "copy" as const, formId: which };
  context.addIssue({ code: "custom", message: "notAChoice" });
  return z.NEVER;
});

export const newFormSchema = z.object({
  names: z.object({ fi: text({ max: 120 }), sv: optionalText({ max: 120 }), en: optionalText({ max: 120 }) }),
  unit: text({ max: 60 }),
  start,
});
