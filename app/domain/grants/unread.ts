import { stepOf, type SubmissionRefusal } from "#domain/grants/application";
import {
  coreFieldOf,
  isFieldStep,
  readStep,
  typedStep,
  type CoreContent,
  type FieldStep,
} from "#domain/grants/application-form";
import { inputAt } from "#domain/grants/form/answer-parts";
import type { Answers } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import type { FormDefinition, Section } from "#domain/grants/form/definition";
import { readSection, typedSection } from "#domain/grants/form/read-section";
import { isKeepable, type TypedValues } from "#domain/grants/form/typed-values";
import { sectionOfStep } from "#domain/grants/steps";
import type { FormReply } from "#domain/shared/form-reply";

/**
 * What somebody typed that could not be read: kept as it was typed, beside the words that could, until it is mended.
 * `part` is the rest of the input's name after its field's, with a row by its id and not by its place, for rows move when
 * several people write: "costs[row2].cents", or "" where the field has one input.
 */
export type UnreadText = { of: "core" | "form"; field: string; part: string; text: string };

/** What one save sent of some fields that cannot be read, and what of it stood there when the form was filled. */
export type UnreadChange = {
  of: UnreadText["of"];
  fields: readonly string[];
  mine: readonly UnreadText[];
  start: readonly UnreadText[];
};

const isAt = (one: UnreadText, other: UnreadText): boolean =>
  one.of === other.of && one.field === other.field && one.part === other.part;

/**
 * The kept texts after a save. What the writer did not touch stays as it is, whatever another made of it meanwhile; what
 * may not be kept at all goes, however it came here.
 */
export function mergeUnread(before: readonly UnreadText[], { of, fields, mine, start }: UnreadChange): UnreadText[] {
  const kept = before.filter(({ text }) => isKeepable(text));
  const isOfFields = (one: UnreadText): boolean => one.of === of && fields.includes(one.field);
  const textAt = (texts: readonly UnreadText[], place: UnreadText) => texts.find((one) => isAt(one, place))?.text;
  const places = [...kept.filter(isOfFields), ...mine, ...start];
  const settled = places
    .filter((place, index) => places.findIndex((other) => isAt(other, place)) === index)
    .flatMap((place) => {
      const own = textAt(mine, place);
      const text = own === textAt(start, place) ? textAt(kept, place) : own;
      return text === undefined ? [] : [{ ...place, text }];
    });
  return [...kept.filter((one) => !isOfFields(one)), ...settled];
}

/** What a step's fields could not be read from, of those that came with a message. */
export function unreadCore(typed: TypedValues, errors: Readonly<Record<string, string[]>>): UnreadText[] {
  return Object.keys(errors).flatMap((field): UnreadText[] => {
    const text = typed[field]?.[0] ?? "";
    return isKeepable(text) ? [{ of: "core", field, part: "", text }] : [];
  });
}

const textsByName = (unread: readonly UnreadText[], answers: Answers): TypedValues =>
  Object.fromEntries(
    unread.flatMap((one) => {
      const name = inputAt(one, answers[one.field]);
      return name === null ? [] : [[name, [one.text]] as const];
    }),
  );

type Shown = { values: TypedValues; errors: Record<string, string[]> };

const onlyOf = (errors: Record<string, string[]>, names: TypedValues): Record<string, string[]> =>
  Object.fromEntries(Object.entries(errors).filter(([name]) => Object.hasOwn(names, name)));

function coreShown(step: FieldStep, content: CoreContent, unread: readonly UnreadText[]): Shown {
  const stored = typedStep(step, content);
  const mine = unread.filter(({ of, field }) => of === "core" && Object.hasOwn(stored, field));
  const texts = textsByName(mine, {});
  const values = { ...stored, ...texts };
  return { values, errors: onlyOf(readStep(step, values).errors, texts) };
}

function partShown(section: Pick<Section, "fields">, answers: Answers, unread: readonly UnreadText[]): Shown {
  const ids = section.fields.map(({ id }) => id);
  const mine = unread.filter(({ of, field }) => of === "form" && ids.includes(field));
  const texts = textsByName(mine, answers);
  const values = { ...typedSection(section, answers), ...texts };
  return { values, errors: onlyOf(readSection(section, values, { sent: ids }).errors, texts) };
}

type Written = {
  content: CoreContent & { answers: Answers };
  form: FormDefinition | null;
  unread: readonly UnreadText[];
};

/**
 * A step with the texts that could not be read in their places and the message beside each, as if its form had just been
 * refused; undefined where all of it can be read.
 */
export function unreadReply(step: string, { content, form, unread }: Written): FormReply | undefined {
  const section = sectionOfStep(form, step);
  if (!isFieldStep(step) && !section) return undefined;
  const { values, errors } = isFieldStep(step)
    ? coreShown(step, content, unread)
    : partShown(section ?? { fields: [] }, content.answers, unread);
  if (Object.keys(errors).length === 0) return undefined;
  return { values: { ...values, _base: [JSON.stringify(values)] }, errors, refusals: [] };
}

/** What keeps an application from being filed for the texts that cannot be read. Questions that are not asked are not judged. */
export function unreadRefusals({ content, form, unread }: Written): SubmissionRefusal[] {
  const core = unread.flatMap(({ of, field, text }): SubmissionRefusal[] => {
    const name = of === "core" ? coreFieldOf(field) : null;
    const step = name && stepOf(name);
    if (!name || !isFieldStep(step)) return [];
    const [issue] = readStep(step, { ...typedStep(step, content), [name]: [text] }).errors[name] ?? [];
    return issue === undefined ? [] : [{ code: "fieldUnread", field: name, step, issue }];
  });
  const parts = (form ? visible(form, content.answers).sections : []).flatMap((section) =>
    section.fields.flatMap((field) =>
      Object.entries(partShown({ fields: [field] }, content.answers, unread).errors).map(
        ([name, [issue = ""]]) =>
          ({ code: "answerMissing", section: section.id, field: field.id, name, issue }) as const,
      ),
    ),
  );
  return [...core, ...parts];
}
