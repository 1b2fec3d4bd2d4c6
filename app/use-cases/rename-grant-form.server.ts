import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { LocalText } from "#domain/shared/locales";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { toStoredText } from "#models/local-text-input.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findOfficeForm, mayEditForm } from "#models/scoped-forms.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";

type Command = { formId: string; version: number; names: LocalText; unit: string; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" } | NotOffered;

/** Names a form anew, or gives it to another unit that the person also edits forms of. */
export async function renameGrantForm(command: Command): Promise<Result<null, Refusal>> {
  const { formId, version, names, unit, actor, now } = command;
  const form = await findOfficeForm(actor, formId);
  if (!form) return refused({ code: "notFound" });
  const { municipality } = form;
  if (!mayEditForm(actor, form) || !can(actor, "editGrantForms", { municipality, unit }))
    return refused({ code: "notAllowed" });
  if (form.__v !== version) return refused({ code: "changedMeanwhile" });
  const checked = await checkTerms(municipality, { unit: "units" }, { unit: [unit] }, { unit: [form.unit] });
  if (!checked.ok) return checked;
  const [current = unit] = checked.value.unit;
  form.set({ names: toStoredText(names), unit: current });
  chronicle(form, { event: "rename", facts: { name: names.fi, unit: current } }, stampOf(actor, now));
  return saveRecord(form);
}
