import type { Field, FormDefinition, Section } from "#domain/grants/form/definition";
import {
  findField,
  idGiver,
  identified,
  idOfRemoved,
  withRemoved,
  type EditedForm,
  type RemovedPart,
  type SectionText,
  type WrittenField,
} from "#domain/grants/form-editor/edited-form";
import type { LocalText } from "#domain/shared/locales";

type Step = -1 | 1;

/** One thing that an editor of a form does. */
export type FormEdit =
  | { do: "addSection"; section: SectionText }
  | { do: "reviseSection"; id: string; section: SectionText }
  | { do: "addField"; sectionId: string; field: WrittenField }
  | { do: "reviseField"; id: string; sectionId: string; field: WrittenField }
  | { do: "moveSection" | "moveField"; id: string; by: Step }
  | { do: "removeSection" | "removeField" | "bringBack"; id: string };

type EditName = FormEdit["do"];
type EditOf<Name extends EditName> = Extract<FormEdit, { do: Name }>;

/** The form after an edit, and what the edit was about: its id and its text then. Null: it is not there any more. */
export type Edited = { form: EditedForm; id: string; label: LocalText } | null;

const inserted = <Item>(items: readonly Item[], place: number, item: Item): Item[] => items.toSpliced(place, 0, item);

const sectionsOf = (sections: Section[]): FormDefinition => ({ sections });

const withFields = ({ sections }: FormDefinition, id: string, change: (fields: Field[]) => Field[]): FormDefinition =>
  sectionsOf(sections.map((each) => (each.id === id ? { ...each, fields: change(each.fields) } : each)));

const findSection = ({ sections }: FormDefinition, id: string) => sections.find((each) => each.id === id) ?? null;

const without = (draft: FormDefinition, id: string): FormDefinition =>
  sectionsOf(
    draft.sections.map((section) => ({ ...section, fields: section.fields.filter((field) => field.id !== id) })),
  );

/** One step up or down; past the first or the last field of a section it goes on into the next section. */
function movedField(draft: FormDefinition, id: string, by: Step): FormDefinition | null {
  const found = findField(draft, id);
  if (!found) return null;
  const { section, place, field } = found;
  const isInside = place + by >= 0 && place + by < section.fields.length;
  const target = isInside ? section : draft.sections[draft.sections.indexOf(section) + by];
  if (!target) return draft;
  const at = isInside ? place + by : by > 0 ? 0 : target.fields.length;
  return withFields(without(draft, id), target.id, (fields) => inserted(fields, at, field));
}

function movedSection({ sections }: FormDefinition, id: string, by: Step): FormDefinition | null {
  const place = sections.findIndex((section) => section.id === id);
  const section = sections[place];
  if (!section) return null;
  const at = Math.min(sections.length - 1, Math.max(0, place + by));
  return sectionsOf(inserted(sections.toSpliced(place, 1), at, section));
}

/** Back to the place it had; a field whose section is gone comes to the end of the last one. */
function broughtBack(draft: FormDefinition, part: RemovedPart): FormDefinition | null {
  if (part.what === "section") return sectionsOf(inserted(draft.sections, part.place, part.section));
  const home = findSection(draft, part.sectionId);
  const target = home ?? draft.sections.at(-1);
  if (!target) return null;
  const place = home ? part.place : target.fields.length;
  return withFields(draft, target.id, (fields) => inserted(fields, place, part.field));
}

const EDITS: { [Name in EditName]: (form: EditedForm, edit: EditOf<Name>) => Edited } = {
  addSection(form, { section }) {
    const ids = idGiver(form.idsGiven);
    const added: Section = { ...section, id: ids.next("s"), fields: [] };
    const draft = sectionsOf([...form.draft.sections, added]);
    return { form: { ...form, draft, idsGiven: ids.given() }, id: added.id, label: added.title };
  },

  reviseSection(form, { id, section }) {
    if (!findSection(form.draft, id)) return null;
    const draft = sectionsOf(form.draft.sections.map((each) => (each.id === id ? { ...each, ...section } : each)));
    return { form: { ...form, draft }, id, label: section.title };
  },

  addField(form, { sectionId, field }) {
    if (!findSection(form.draft, sectionId)) return null;
    const ids = idGiver(form.idsGiven);
    const added = identified(field, ids.next("f"), null, ids);
    const draft = withFields(form.draft, sectionId, (fields) => [...fields, added]);
    return { form: { ...form, draft, idsGiven: ids.given() }, id: added.id, label: added.label };
  },

  reviseField(form, { id, sectionId, field }) {
    const found = findField(form.draft, id);
    if (!found || !findSection(form.draft, sectionId)) return null;
    const ids = idGiver(form.idsGiven);
    const revised = identified(field, id, found.field, ids);
    const isStaying = found.section.id === sectionId;
    const draft = isStaying
      ? withFields(form.draft, sectionId, (fields) => fields.map((each) => (each.id === id ? revised : each)))
      : withFields(without(form.draft, id), sectionId, (fields) => [...fields, revised]);
    return { form: { ...form, draft, idsGiven: ids.given() }, id, label: revised.label };
  },

  moveSection(form, { id, by }) {
    const draft = movedSection(form.draft, id, by);
    const section = findSection(form.draft, id);
    return draft && section && { form: { ...form, draft }, id, label: section.title };
  },

  moveField(form, { id, by }) {
    const draft = movedField(form.draft, id, by);
    const found = findField(form.draft, id);
    return draft && found && { form: { ...form, draft }, id, label: found.field.label };
  },

  removeSection(form, { id }) {
    const place = form.draft.sections.findIndex((section) => section.id === id);
    const section = form.draft.sections[place];
    if (!section) return null;
    const draft = sectionsOf(form.draft.sections.toSpliced(place, 1));
    const removed = withRemoved(form.removed, { what: "section", place, section });
    return { form: { ...form, draft, removed }, id, label: section.title };
  },

  removeField(form, { id }) {
    const found = findField(form.draft, id);
    if (!found) return null;
    const { section, place, field } = found;
    const removed = withRemoved(form.removed, { what: "field", place, sectionId: section.id, field });
    return { form: { ...form, draft: without(form.draft, id), removed }, id, label: field.label };
  },

  bringBack(form, { id }) {
    const part = form.removed.find((each) => idOfRemoved(each) === id);
    const draft = part && broughtBack(form.draft, part);
    if (!draft) return null;
    const removed = form.removed.filter((each) => each !== part);
    return {
      form: { ...form, draft, removed },
      id,
      label: part.what === "section" ? part.section.title : part.field.label,
    };
  },
};

const run = <Name extends EditName>(form: EditedForm, edit: EditOf<Name> & { do: Name }): Edited =>
  EDITS[edit.do](form, edit);

/** Does one edit to a form. Pure: the form that was given stays as it was. */
export const applyEdit = (form: EditedForm, edit: FormEdit): Edited => run(form, edit);
