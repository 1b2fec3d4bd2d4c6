import { conditionProblems } from "#domain/grants/form/check-conditions";
import {
  fieldsOf,
  optionsOf,
  type Field,
  type FieldOf,
  type FormDefinition,
  type Kind,
} from "#domain/grants/form/definition";
import { KINDS } from "#domain/grants/form/kinds";
import { isPlainDate } from "#domain/shared/plain-date";

/** Why a form cannot be taken into use. Texts in the catalogue. */
export type FormProblemCode =
  | "noSections"
  | "emptySection"
  | "badId"
  | "repeatedId"
  | "noFinnishText"
  | "tooFewOptions"
  | "repeatedOption"
  | "impossibleLimits"
  | "emptyCondition"
  | "unknownField"
  | "laterField"
  | "wrongTest"
  /** Only of a call's form: it is over before the call closes. */
  | "followsBeforeClose";

/** A problem and its place, as an input's name has it: "sections[0].fields[2].options[1].label". */
export type FormProblem = { code: FormProblemCode; at: string };

/**
 * Ids are parts of inputs' names, where a dot or a bracket would mean something else, and keys of answers, where every
 * object has a "constructor" already.
 */
const isId = (id: string): boolean => /^[a-zA-Z][\w-]{0,59}$/.test(id) && !(id in {});

const problem = (isThere: boolean, code: FormProblemCode, at: string): FormProblem[] => (isThere ? [{ code, at }] : []);

/** What is wrong with an id, given those that stand before it. */
const idProblems = (id: string, before: readonly string[], at: string): FormProblem[] => [
  ...problem(!isId(id), "badId", at),
  ...problem(before.includes(id), "repeatedId", at),
];

const LIST_OF: { [K in Kind]?: { name: string; least: number } } = {
  choice: { name: "options", least: 2 },
  many: { name: "options", least: 2 },
  members: { name: "bands", least: 1 },
  statistics: { name: "measures", least: 1 },
};

/** A choice needs two options to be one; every option has a code of its own and a Finnish label. */
function optionProblems(field: Field, at: string): FormProblem[] {
  const list = LIST_OF[field.kind];
  if (!list) return [];
  const options = optionsOf(field);
  return [
    ...problem(options.length < list.least, "tooFewOptions", `${at}.${list.name}`),
    ...options.flatMap(({ code, label }, index) => {
      const place = `${at}.${list.name}[${index}]`;
      const isRepeated = options.slice(0, index).some((other) => other.code === code);
      return [
        ...problem(!isId(code), "badId", `${place}.code`),
        ...problem(isRepeated, "repeatedOption", `${place}.code`),
        ...problem(!label.fi.trim(), "noFinnishText", `${place}.label.fi`),
      ];
    }),
  ];
}

const isPossible = <K extends Kind>(field: FieldOf<K>): boolean => KINDS[field.kind].isPossible(field);

/** Texts come from the editor's form, so a date may be anything. */
const hasDates = (field: Field): boolean => {
  const dates =
    field.kind === "date" ? [field.earliest, field.latest] : field.kind === "attachment" ? [field.mayFollowBy] : [];
  return dates.every((date) => date === null || isPlainDate(date));
};

const fieldProblems = (field: Field, earlier: readonly Field[], at: string): FormProblem[] => [
  ...idProblems(
    field.id,
    earlier.map(({ id }) => id),
    `${at}.id`,
  ),
  ...problem(!field.label.fi.trim(), "noFinnishText", `${at}.label.fi`),
  ...optionProblems(field, at),
  ...problem(!isPossible(field) || !hasDates(field), "impossibleLimits", at),
];

/**
 * Everything that stands in the way of taking a form into use, with its place, in the order of the form. Without this
 * an answer could not be kept, or a field would never be asked; a draft of a form may be saved as it is.
 */
export function checkForm(definition: FormDefinition): FormProblem[] {
  const { sections } = definition;
  const all = fieldsOf(definition);
  let asked = 0;
  const problems = sections.flatMap((section, index) => {
    const at = `sections[${index}]`;
    const before = sections.slice(0, index).map(({ id }) => id);
    const found = [
      ...idProblems(section.id, before, `${at}.id`),
      ...problem(!section.title.fi.trim(), "noFinnishText", `${at}.title.fi`),
      ...problem(section.fields.length === 0, "emptySection", at),
      ...conditionProblems(section.condition, all, asked, `${at}.condition`),
    ];
    for (const [place, field] of section.fields.entries()) {
      const fieldAt = `${at}.fields[${place}]`;
      found.push(...fieldProblems(field, all.slice(0, asked), fieldAt));
      found.push(...conditionProblems(field.condition, all, asked, `${fieldAt}.condition`));
      asked += 1;
    }
    return found;
  });
  return [...problem(sections.length === 0, "noSections", "sections"), ...problems];
}
