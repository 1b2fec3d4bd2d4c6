import type { ApplicationContent } from "#domain/grants/application";
import { isFieldStep, readStep, typedStep, type CoreContent, type FieldStep } from "#domain/grants/application-form";
import { carryUnread, withLeftOver } from "#domain/grants/carry-draft";
import type { OtherAnswer } from "#domain/grants/drafting";
import type { Answers } from "#domain/grants/form/answers";
import { carryOver, type LeftOver } from "#domain/grants/form/carry-over";
import { visible } from "#domain/grants/form/conditions";
import { fieldsOf, type FormDefinition, type Section } from "#domain/grants/form/definition";
import { mergeAnswers, type AnswerConflict } from "#domain/grants/form/merge-answers";
import { readSection, storedSection, typedSection } from "#domain/grants/form/read-section";
import { isKeepable, type TypedValues, type UnreadInput } from "#domain/grants/form/typed-values";
import { mergeContent } from "#domain/grants/merge-content";
import { sectionOfStep } from "#domain/grants/steps";
import { unreadCore, type UnreadChange, type UnreadText } from "#domain/grants/unread";
import { sameJson } from "#domain/shared/same-json";

/** What a step's form sends. */
export type SentStep = {
  step: string;
  typed: TypedValues;
  /** The fields of a section that were asked: an empty one may send nothing of itself. */
  asked: readonly string[];
  /** What stood in the form when it was filled from the record; null: what stands there now. */
  base: TypedValues | null;
  /** The version of the programme's form by which the page asked; null where it does not tell. */
  formVersion?: number | null;
};

export type SavedStep = {
  of: OtherAnswer["of"];
  content: Partial<ApplicationContent>;
  conflicts: AnswerConflict[];
  /** Fields that the writer changed. */
  changed: string[];
  /** Issues by the name of the input. What they are about is among the unread; all the rest was stored. */
  errors: Record<string, string[]>;
  /** What the form's next save starts from: what was sent, but where another's words stand in its place. */
  base: TypedValues;
  /** Somebody else changed something in this step meanwhile, and it stands. */
  takesOver: boolean;
  /** An answer brought questions into this step that were not asked yet. */
  bringsQuestions: boolean;
  /** What could not be read of it, kept as it was typed. */
  unread: UnreadChange;
  /** What is left over of the answers after this save; null: what it was before. */
  leftOver: LeftOver[] | null;
};

const isOf = (name: string, field: string): boolean => name === field || name.startsWith(`${field}.`);

/** Of each input what was sent, or for the fields that could not stand what they started from. */
function nextBase(fields: readonly string[], stood: readonly string[], sent: TypedValues, before: TypedValues) {
  const of = (values: TypedValues, field: string) => Object.entries(values).filter(([name]) => isOf(name, field));
  return Object.fromEntries(fields.flatMap((field) => of(stood.includes(field) ? sent : before, field)));
}

function saveCore(step: FieldStep, stored: ApplicationContent, { typed, base }: SentStep): SavedStep {
  const { content: mine, errors } = readStep(step, typed);
  const before = base ?? typedStep(step, stored);
  const began = readStep(step, before);
  const start = { ...stored, ...began.content };
  const { content, conflicts } = mergeContent(start, mine, stored);
  const stood = Object.keys(mine).filter((field) => !conflicts.some((conflict) => conflict.field === field));
  const valueOf = (from: CoreContent, name: string) => Object.entries(from).find(([field]) => field === name)?.[1];
  return {
    of: "core",
    content,
    conflicts,
    changed: Object.keys(mine).filter((name) => valueOf(mine, name) !== valueOf(start, name)),
    errors,
    base: nextBase(Object.keys(typedStep(step, stored)), [...stood, ...Object.keys(errors)], typed, before),
    takesOver: stood.some((name) => valueOf(content, name) !== valueOf(mine, name)),
    bringsQuestions: false,
    unread: {
      of: "core",
      fields: Object.keys(typedStep(step, stored)).filter((name) => typed[name] !== undefined),
      mine: unreadCore(typed, errors),
      start: unreadCore(before, began.errors),
    },
    leftOver: null,
  };
}

const ofForm = (inputs: readonly (UnreadInput & { field: string })[]): UnreadText[] =>
  inputs.flatMap(({ field, part, text }) => (isKeepable(text) ? [{ of: "form" as const, field, part, text }] : []));

/** Of all answers those to some fields. */
const pick = (answers: Answers, fields: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => fields.includes(id)));

function savePart(
  form: FormDefinition,
  section: Section,
  { answers: stored }: ApplicationContent,
  { typed, asked, base }: SentStep,
): SavedStep {
  const sent = fieldsOf({ sections: [section] }).flatMap(({ id, kind }) =>
    kind !== "attachment" && asked.includes(id) ? [id] : [],
  );
  const theirs = pick(storedSection(section, stored), sent);
  const before = base ?? typedSection(section, stored);
  const began = readSection(section, before, { sent, standing: theirs });
  const start = { ...theirs, ...began.answers };
  const { answers: mine, errors, unread } = readSection(section, typed, { sent, standing: start });
  const merged = mergeAnswers(start, mine, theirs);
  const answers = { ...stored, ...merged.answers };
  const stood = sent.filter((field) => !merged.conflicts.some((conflict) => conflict.field === field));
  const shown = fieldsOf({ sections: visible(form, answers).sections.filter(({ id }) => id === section.id) });
  return {
    of: "form",
    content: { answers },
    conflicts: merged.conflicts,
    changed: sent.filter((field) => !sameJson(mine[field], start[field])),
    errors,
    base: nextBase(asked, stood, typed, before),
    takesOver: stood.some((field) => !sameJson(merged.answers[field], mine[field])),
    bringsQuestions: shown.some(({ id, kind }) => kind !== "attachment" && !asked.includes(id)),
    unread: { of: "form", fields: sent, mine: ofForm(unread), start: ofForm(began.unread) },
    leftOver: null,
  };
}

/** A page that asks by an older form than the call has now, and what is left over of the answers so far. */
export type OlderForm = { definition: FormDefinition; leftOver: readonly LeftOver[] };

const sameLeft = (kept: readonly LeftOver[], one: LeftOver): boolean => kept.some((other) => sameJson(other, one));

/**
 * A section as an older form asked it, saved into the newer one: what fits goes on in its place, and the rest is kept
 * aside in the words it has now, instead of those that the page began with.
 */
function saveOlderPart(
  form: FormDefinition,
  older: OlderForm,
  section: Section,
  { answers: stored }: ApplicationContent,
  { typed, asked, base }: SentStep,
): SavedStep {
  const before = base ?? {};
  const began = readSection(section, before, { sent: base ? asked : [] });
  const { answers: read, errors, unread } = readSection(section, typed, { sent: asked, standing: began.answers });
  const sent = Object.keys(read);
  const carried = (answers: Answers) => carryOver({ answers, leftOver: [] }, older.definition, form);
  const [mine, start] = [carried(read), carried(began.answers)];
  const texts = carryUnread(ofForm(unread), older.definition, form);
  const fields = fieldsOf(form).filter(({ id }) => mine.answers[id] ?? start.answers[id]);
  const theirs = storedSection({ ...section, fields }, stored);
  const merged = mergeAnswers({ ...theirs, ...start.answers }, mine.answers, theirs);
  const stood = sent.filter((field) => !merged.conflicts.some((conflict) => conflict.field === field));
  const kept = older.leftOver.filter((one) => !sameLeft(start.leftOver, one));
  return {
    of: "form",
    content: { answers: { ...stored, ...merged.answers } },
    conflicts: merged.conflicts,
    changed: sent.filter((field) => !sameJson(mine.answers[field], start.answers[field])),
    errors,
    base: nextBase(asked, stood, typed, before),
    takesOver: false,
    bringsQuestions: false,
    unread: { of: "form", fields: sent, mine: texts.unread, start: ofForm(began.unread) },
    leftOver: withLeftOver(withLeftOver(kept, mine.leftOver), texts.leftOver),
  };
}

/**
 * Brings what a step's form sends together with what stands in the application. Whatever can be read is stored, wherever
 * it was changed by the writer alone; null where there is no such step. `older` is the form by which the page asked,
 * where the call has been given another since.
 */
export function saveStep(
  stored: ApplicationContent,
  form: FormDefinition | null,
  sent: SentStep,
  older: OlderForm | null = null,
): SavedStep | null {
  if (isFieldStep(sent.step)) return saveCore(sent.step, stored, sent);
  const section = sectionOfStep(older?.definition ?? form, sent.step);
  if (!form || !section) return null;
  return older ? saveOlderPart(form, older, section, stored, sent) : savePart(form, section, stored, sent);
}
