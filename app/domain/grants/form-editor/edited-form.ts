import {
  fieldsOf,
  optionsOf,
  type Field,
  type FormDefinition,
  type Option,
  type Section,
} from "#domain/grants/form/definition";

/** A section or a field that was taken out, with the place it had: it may come back there, with the answers it had. */
export type RemovedPart =
  | { what: "section"; place: number; section: Section }
  | { what: "field"; place: number; sectionId: string; field: Field };

/** A form as it is being edited. */
export type EditedForm = {
  draft: FormDefinition;
  /** The latest first. */
  removed: readonly RemovedPart[];
  /** How many ids have been given: the next one is not among them, whatever has been removed. */
  idsGiven: number;
};

/** What is written of a section: all but its id and its fields. */
export type SectionText = Pick<Section, "title" | "intro" | "condition">;

/** What is written of a field. It has no id; options without a code are new ones. */
export type WrittenField = DistributiveOmit<Field, "id">;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** More than anybody takes back; what was removed before that is gone. */
const MOST_REMOVED = 40;

export const withRemoved = (removed: readonly RemovedPart[], part: RemovedPart): RemovedPart[] =>
  [part, ...removed].slice(0, MOST_REMOVED);

export const idOfRemoved = (part: RemovedPart): string => (part.what === "section" ? part.section.id : part.field.id);

/** The field with an id, with its section and its place there; null where there is none. */
export function findField(draft: FormDefinition, id: string) {
  for (const section of draft.sections) {
    const place = section.fields.findIndex((field) => field.id === id);
    const field = section.fields[place];
    if (field) return { section, place, field };
  }
  return null;
}

/** The fields that are asked before a section's own, or before one of its fields: those that a condition may ask of. */
export function fieldsBefore(draft: FormDefinition, id: string): Field[] {
  const all = fieldsOf(draft);
  const place = all.findIndex((field) => field.id === id);
  if (place >= 0) return all.slice(0, place);
  const sectionPlace = draft.sections.findIndex((section) => section.id === id);
  return sectionPlace < 0 ? all : draft.sections.slice(0, sectionPlace).flatMap(({ fields }) => fields);
}

/** The fields that stand before a new one at the end of a section. */
export function fieldsUntilEndOf(draft: FormDefinition, sectionId: string): Field[] {
  const place = draft.sections.findIndex((section) => section.id === sectionId);
  return draft.sections.slice(0, place + 1).flatMap(({ fields }) => fields);
}

/** Gives ids one after another: "f7", "s8", "o9". */
export function idGiver(given: number) {
  let last = given;
  return {
    next: (letter: "f" | "s" | "o"): string => `${letter}${(last += 1)}`,
    given: (): number => last,
  };
}

type IdGiver = ReturnType<typeof idGiver>;

const coded = <Each extends Option>(options: readonly Each[], known: ReadonlySet<string>, ids: IdGiver): Each[] =>
  options.map((option) => (known.has(option.code) ? option : { ...option, code: ids.next("o") }));

/** The field under its id. Options keep the codes that it has already; all others are new and get codes of their own. */
export function identified(written: WrittenField, id: string, before: Field | null, ids: IdGiver): Field {
  const known = new Set(before ? optionsOf(before).map(({ code }) => code) : []);
  const field: Field = { ...written, id };
  if (field.kind === "choice" || field.kind === "many") return { ...field, options: coded(field.options, known, ids) };
  if (field.kind === "members") return { ...field, bands: coded(field.bands, known, ids) };
  return field.kind === "statistics" ? { ...field, measures: coded(field.measures, known, ids) } : field;
}
