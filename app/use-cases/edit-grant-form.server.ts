import { createHash } from "node:crypto";
import { findField } from "#domain/grants/form-editor/edited-form";
import { applyEdit, type FormEdit } from "#domain/grants/form-editor/edits";
import type { FormDefinition } from "#domain/grants/form/definition";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { canonicalJson } from "#domain/shared/same-json";
import { chronicle } from "#models/chronicle.server";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findOfficeForm, mayEditForm } from "#models/scoped-forms.server";

/** `basis`: the fingerprint of the section or field as it was read, where an edit writes over it. */
type Command = { formId: string; edit: FormEdit; basis?: string | undefined; actor: Actor; now: Date };
export type FormEditRefusal = { code: "notFound" | "notAllowed" | "partGone" | "editedMeanwhile" | "changedMeanwhile" };

/** Tells whether a section's text, or a field, is still as it was read; "" for what is not there. */
export function partFingerprint(draft: FormDefinition, id: string): string {
  const section = draft.sections.find((each) => each.id === id);
  const part = section ? { ...section, fields: [] } : findField(draft, id)?.field;
  return part ? createHash("sha256").update(canonicalJson(part)).digest("hex").slice(0, 16) : "";
}

const isRevision = (edit: FormEdit): edit is Extract<FormEdit, { do: "reviseSection" | "reviseField" }> =>
  edit.do === "reviseSection" || edit.do === "reviseField";

async function editOnce(command: Command): Promise<Result<{ id: string }, FormEditRefusal[]>> {
  const { formId, edit, basis, actor, now } = command;
  const form = await findOfficeForm(actor, formId);
  if (!form) return refused([{ code: "notFound" }]);
  if (!mayEditForm(actor, form)) return refused([{ code: "notAllowed" }]);
  const { draft, removed, idsGiven } = form.toObject();
  const edited = applyEdit({ draft, removed, idsGiven }, edit);
  if (!edited) return refused([{ code: "partGone" }]);
  if (isRevision(edit) && partFingerprint(draft, edit.id) !== basis) return refused([{ code: "editedMeanwhile" }]);
  form.set(edited.form);
  chronicle(form, { event: edit.do, facts: { part: edited.id, name: edited.label.fi } }, stampOf(actor, now));
  const saved = await saveRecord(form);
  return saved.ok ? ok({ id: edited.id }) : refused([saved.refusal]);
}

/**
 * Does one edit to what is being edited of a form. Two people may edit different parts at once: only who writes over
 * what another has changed since they read it is refused.
 */
export const editGrantForm = (command: Command): Promise<Result<{ id: string }, readonly FormEditRefusal[]>> =>
  retried(() => editOnce(command));
