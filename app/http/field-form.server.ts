import type { Field, Kind } from "#domain/grants/form/definition";
import { conditionSchema } from "#domain/grants/form-editor/condition-form";
import type { SectionText, WrittenField } from "#domain/grants/form-editor/edited-form";
import { fieldSchema, KIND_SCHEMAS, sectionSchema } from "#domain/grants/form-editor/field-form";
import { parseFormData, type ParsedForm } from "#http/parse-form.server";

/** Both parts of a form, or what is wrong in either. */
function together<A, B>(a: ParsedForm<A>, b: ParsedForm<B>): ParsedForm<A & B> {
  if (a.ok && b.ok) return { ok: true, typed: a.typed, value: { ...a.value, ...b.value } };
  return { ok: false, typed: a.typed, errors: { ...(a.ok ? {} : a.errors), ...(b.ok ? {} : b.errors) } };
}

/**
 * Reads the editor's form of a field: what every field has, what its kind has of its own, and when it is asked.
 * @param before the fields that are asked before it
 */
export function readFieldForm(
  form: FormData,
  kind: Kind,
  before: readonly Field[],
): ParsedForm<{ sectionId: string; field: WrittenField }> {
  const common = parseFormData(form, fieldSchema);
  const condition = parseFormData(form, conditionSchema(before));
  const read = together(together(common, condition), parseFormData(form, KIND_SCHEMAS[kind]));
  if (!read.ok) return read;
  const { sectionId, ...written } = read.value;
  // The kind says which settings were read: no other pair of the two can be.
  return { ok: true, typed: read.typed, value: { sectionId, field: { ...written, kind } as WrittenField } };
}

/** Reads the editor's form of a section. */
export const readSectionForm = (form: FormData, before: readonly Field[]): ParsedForm<SectionText> =>
  together(parseFormData(form, sectionSchema), parseFormData(form, conditionSchema(before)));

/** The fingerprint of the part that is written over, which a form of the editor carries. */
export function basisIn(form: FormData): string {
  const basis = form.get("basis");
  return typeof basis === "string" ? basis : "";
}

/** An edit over what another has changed is told as every other collision: with what is stored now beside each field. */
export const refusalsForPage = (refusals: readonly { code: string }[]): { code: string }[] =>
  refusals.map(({ code }) => ({ code: code === "editedMeanwhile" ? "changedMeanwhile" : code }));
