import { answerOfKind, type Answer, type Answers } from "#domain/grants/form/answers";
import type { Field, Kind, Section } from "#domain/grants/form/definition";
import { readAnswer } from "#domain/grants/form/read-answer";
import { typedAnswer } from "#domain/grants/form/typed-answer";
import type { TypedValues } from "#domain/grants/form/typed-values";

type Read = { answers: Answers; errors: Record<string, string[]> };

/** Reads the fields of a section that were sent. A field that cannot be read is among the errors, and not in the answers. */
export function readSection({ fields }: Pick<Section, "fields">, typed: TypedValues, sent: readonly string[]): Read {
  const answers: Record<string, Answer> = {};
  const errors: Record<string, string[]> = {};
  for (const field of fields) {
    if (field.kind === "attachment" || !sent.includes(field.id)) continue;
    const read = readAnswer<Kind>(field, typed);
    if (read.ok) answers[field.id] = read.value;
    else Object.assign(errors, read.refusal.errors);
  }
  return { answers, errors };
}

function emptyOrStored(field: Field, answers: Answers): Answer | null {
  const empty = readAnswer<Kind>(field, {});
  return answerOfKind<Kind>(answers[field.id], field.kind) ?? (empty.ok ? empty.value : null);
}

/** What stands in the fields of a section, an empty answer where nothing was ever written. */
export function storedSection({ fields }: Pick<Section, "fields">, answers: Answers): Answers {
  const stored = fields.flatMap((field) => {
    const answer = emptyOrStored(field, answers);
    return answer ? [[field.id, answer] as const] : [];
  });
  return Object.fromEntries(stored);
}

/** A section's answers as its inputs hold them. */
export const typedSection = (section: Pick<Section, "fields">, answers: Answers): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(storedSection(section, answers)).flatMap(([id, answer]) => Object.entries(typedAnswer(id, answer))),
  );
