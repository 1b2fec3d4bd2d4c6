import { answerOfKind, type Answers } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import { contradictions } from "#domain/grants/form/contradictions";
import type { Field, FieldOf, FormDefinition, Kind } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { readAnswer } from "#domain/grants/form/read-answer";
import { typedAnswer } from "#domain/grants/form/typed-answer";
import { inputName } from "#domain/grants/form/typed-values";
import type { PlainDate } from "#domain/shared/plain-date";

/** Something to be mended before filing: the issue (#domain/shared/issues) and the name of the input it is about. */
export type Lack = { section: string; field: string; name: string; message: string };

/** A document that may follow, and the last day on which it may. */
export type Later = { section: string; field: string; by: PlainDate };

type Message = { name: string; message: string };

/** An older answer may be beyond limits that were set since: it is judged as if it were written now. */
function beyondLimits<K extends Kind>(field: FieldOf<K>, answers: Answers): Message[] {
  const answer = answerOfKind(answers[field.id], field.kind);
  const read = answer ? readAnswer(field, typedAnswer(field.id, answer)) : { ok: true as const };
  if (read.ok) return [];
  return Object.entries(read.refusal.errors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );
}

function ofAnswer<K extends Kind>(field: FieldOf<K>, answers: Answers): Message[] | "unanswered" {
  const answer = answerOfKind(answers[field.id], field.kind);
  if (!answer || isEmptyAnswer(answer)) return "unanswered";
  const findings = contradictions(field, answer);
  return [
    ...beyondLimits(field, answers),
    ...findings.map(({ part, message }) => ({ name: inputName(field.id, part), message })),
  ];
}

/** The last day by which a field's document may follow, unless it is past. */
const followsBy = (field: Field, today: PlainDate): PlainDate | null =>
  field.kind === "attachment" && field.mayFollowBy && field.mayFollowBy >= today ? field.mayFollowBy : null;

/**
 * What a form's answers lack before they can be filed, in the order of the form. It never stops anybody from saving.
 * Fields that are not asked are not judged; documents that may follow by a day that is not past are listed as later.
 */
export function missing(
  definition: FormDefinition,
  answers: Answers,
  today: PlainDate,
): { lacks: Lack[]; later: Later[] } {
  const lacks: Lack[] = [];
  const later: Later[] = [];
  for (const section of visible(definition, answers).sections)
    for (const field of section.fields) {
      const place = { section: section.id, field: field.id };
      const found = ofAnswer(field, answers);
      const by = followsBy(field, today);
      if (found !== "unanswered") lacks.push(...found.map((message) => ({ ...place, ...message })));
      else if (field.kind === "declaration") lacks.push({ ...place, name: field.id, message: "mustBeTicked" });
      else if (field.required && by) later.push({ ...place, by });
      else if (field.required) lacks.push({ ...place, name: field.id, message: "required" });
    }
  return { lacks, later };
}
