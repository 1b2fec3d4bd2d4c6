import { inputAt, withRowsOf } from "#domain/grants/form/answer-parts";
import { answerOfKind, type Answer, type Answers } from "#domain/grants/form/answers";
import type { Field, Kind, Section } from "#domain/grants/form/definition";
import { readAnswer } from "#domain/grants/form/read-answer";
import { typedAnswer } from "#domain/grants/form/typed-answer";
import type { TypedValues, UnreadInput } from "#domain/grants/form/typed-values";

type Read = {
  answers: Answers;
  errors: Record<string, string[]>;
  unread: (UnreadInput & { field: string })[];
};

type Sent = {
  /** The fields that were sent. */
  sent: readonly string[];
  /** What stands in the place of what cannot be read. */
  standing?: Answers;
};

/** An answer of which something cannot be read: what stood there stays, and in a choice of too many all of them. */
function withStanding(field: Field, typed: TypedValues, standing: Answer | undefined): Answer {
  const read = readAnswer<Kind>(field, typed);
  if (read.ok) return read.value;
  const { answer, unread } = read.refusal;
  if (field.kind === "many") return answer;
  const before = standing ? typedAnswer(field.id, standing) : {};
  const stood = unread.map(({ name, part }): [string, string[]] => [
    name,
    before[inputAt({ field: field.id, part }, standing) ?? ""] ?? [],
  ]);
  const mended = readAnswer<Kind>(field, { ...typed, ...Object.fromEntries(stood) });
  return withRowsOf(mended.ok ? mended.value : mended.refusal.answer, answer);
}

/**
 * Reads the fields of a section that were sent. Of an answer of which something cannot be read the rest is there: a wrong
 * sum in one row takes no other row with it. What could not be read is told, and handed on as it was typed.
 */
export function readSection(
  { fields }: Pick<Section, "fields">,
  typed: TypedValues,
  { sent, standing = {} }: Sent,
): Read {
  const answers: Record<string, Answer> = {};
  const errors: Record<string, string[]> = {};
  const unread: Read["unread"] = [];
  for (const field of fields) {
    if (field.kind === "attachment" || !sent.includes(field.id)) continue;
    const read = readAnswer<Kind>(field, typed);
    answers[field.id] = read.ok ? read.value : withStanding(field, typed, standing[field.id]);
    if (read.ok) continue;
    Object.assign(errors, read.refusal.errors);
    unread.push(...read.refusal.unread.map((one) => ({ field: field.id, ...one })));
  }
  return { answers, errors, unread };
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
