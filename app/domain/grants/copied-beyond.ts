import { asksOverCap, type ApplicationContent, type SubmissionRefusal } from "#domain/grants/application";
import { copiedKey } from "#domain/grants/drafting";
import type { FormDefinition } from "#domain/grants/form/definition";
import { missing } from "#domain/grants/form/missing";
import type { PlainDate } from "#domain/shared/plain-date";

type Copied = {
  content: ApplicationContent;
  form: FormDefinition | null;
  /** The most that the call gives to one applicant, in cents; null where it has no such rule. */
  capCents: number | null;
  today: PlainDate;
};

/**
 * What the rules of a call do not take of the words in an application, by the keys of their fields: an earlier year's sum
 * may be over this year's largest grant, and an answer over a limit that was set since. What is only empty is not told.
 */
export function copiedBeyond({ content, form, capCents, today }: Copied): [key: string, refusal: SubmissionRefusal][] {
  const over: [string, SubmissionRefusal][] = asksOverCap(content.requestedCents, capCents)
    ? [["requestedCents", { code: "requestedOverCap", capCents }]]
    : [];
  const lacks = form ? missing(form, content.answers, today).lacks : [];
  const answers = lacks
    .filter(({ message }) => message !== "required")
    .map(({ section, field, name, message }): [string, SubmissionRefusal] => [
      copiedKey("form", field),
      { code: "answerMissing", section, field, name, issue: message },
    ]);
  return [...over, ...answers];
}
