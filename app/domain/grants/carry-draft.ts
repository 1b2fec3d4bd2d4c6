import type { ApplicationContent } from "#domain/grants/application";
import { copiedKey, type Drafting, type OtherAnswer } from "#domain/grants/drafting";
import { withPart } from "#domain/grants/form/answer-parts";
import type { Answers } from "#domain/grants/form/answers";
import { carryOver, type LeftOver } from "#domain/grants/form/carry-over";
import { fieldsOf, type Field, type FormDefinition } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { LONGEST_UNREAD } from "#domain/grants/form/typed-values";
import type { UnreadText } from "#domain/grants/unread";
import { sameJson } from "#domain/shared/same-json";

type Written = { content: ApplicationContent; drafting: Drafting };

/** A form with its number among the versions of it. */
type Numbered = { version: number; definition: FormDefinition };

/** Another person's answer to a field that is not asked any more as it was: theirs is kept as a whole answer too. */
function leftOfOther(other: OtherAnswer, answers: Answers, from: FormDefinition): LeftOver[] {
  const field = fieldsOf(from).find(({ id }) => id === other.field);
  const answer = withPart(answers[other.field], other, other.value);
  return field && answer && !isEmptyAnswer(answer) ? [{ field, answer }] : [];
}

/** Kept answers with some more, each once. */
export const withLeftOver = (kept: readonly LeftOver[], more: readonly LeftOver[]): LeftOver[] => [
  ...kept,
  ...more.filter((one) => !kept.some((other) => sameJson(other, one))),
];

const asTexts = ({ id, label, help, required, condition }: Field): Field => ({
  ...{ id, label, help, required, condition },
  kind: "longText",
  maxLength: LONGEST_UNREAD,
});

/** What could not be read goes on where its field is still asked in the same kind, and is kept aside as words where it is not. */
export function carryUnread(
  unread: readonly UnreadText[],
  from: FormDefinition,
  to: FormDefinition,
): { unread: UnreadText[]; leftOver: LeftOver[] } {
  const fieldIn = (form: FormDefinition, { field }: UnreadText) => fieldsOf(form).find(({ id }) => id === field);
  const goesOn = (one: UnreadText): boolean => one.of === "core" || fieldIn(to, one)?.kind === fieldIn(from, one)?.kind;
  const leftOver = unread.flatMap((one): LeftOver[] => {
    const field = goesOn(one) ? undefined : fieldIn(from, one);
    return field ? [{ field: asTexts(field), answer: { kind: "longText", text: one.text } }] : [];
  });
  return { unread: unread.filter(goesOn), leftOver };
}

/**
 * Takes what is being written over to the form that its call has been given since (#domain/grants/form/carry-over). Of
 * what two people wrote differently the other's answer goes where its field is still asked in the same kind, and is
 * kept aside where it is not; copied words wait to be confirmed only where they are still asked.
 */
export function carryDraft({ content, drafting }: Written, from: FormDefinition, to: Numbered): Written {
  const now = new Map(fieldsOf(to.definition).map((field) => [field.id, field.kind]));
  const then = new Map(fieldsOf(from).map((field) => [field.id, field.kind]));
  const isAsked = ({ of, field }: OtherAnswer): boolean => of === "core" || now.get(field) === then.get(field);
  const { answers, leftOver } = carryOver(
    { answers: content.answers, leftOver: drafting.leftOver },
    from,
    to.definition,
  );
  const others = drafting.otherAnswers.filter((other) => !isAsked(other));
  const gone = [...then.keys()].filter((id) => !answers[id]).map((id) => copiedKey("form", id));
  const { copied } = drafting;
  const texts = carryUnread(drafting.unread ?? [], from, to.definition);
  return {
    content: { ...content, answers, formVersion: to.version },
    drafting: {
      ...drafting,
      otherAnswers: drafting.otherAnswers.filter(isAsked),
      known: drafting.known.filter((id) => answers[id]),
      copied: copied && { ...copied, unconfirmed: copied.unconfirmed.filter((key) => !gone.includes(key)) },
      unread: texts.unread,
      leftOver: withLeftOver(leftOver, [
        ...others.flatMap((other) => leftOfOther(other, content.answers, from)),
        ...texts.leftOver,
      ]),
    },
  };
}
