import { checkForm } from "#domain/grants/form/check-form";
import { minutesOf } from "#domain/grants/form/minutes";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { sameJson } from "#domain/shared/same-json";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, stampOf } from "#models/scoped.server";
import { findOfficeForm, mayEditForm } from "#models/scoped-forms.server";

type Command = { formId: string; version: number; note: string; actor: Actor; now: Date };
type Refusal =
  ChangedMeanwhile | { code: "notFound" | "notAllowed" | "nothingChanged" } | { code: "formProblems"; count: number };

/**
 * Publishes what is being edited, as it was seen, as the form's next version. Texts that lack a translation are shown in
 * Finnish and keep nobody from publishing; a form in which something could not be answered is refused.
 */
export async function publishFormVersion(command: Command): Promise<Result<{ number: number }, Refusal>> {
  const { formId, version, note, actor, now } = command;
  const form = await findOfficeForm(actor, formId);
  if (!form) return refused({ code: "notFound" });
  if (!mayEditForm(actor, form)) return refused({ code: "notAllowed" });
  if (form.__v !== version) return refused({ code: "changedMeanwhile" });
  const { draft, versions } = form.toObject();
  const problems = checkForm(draft);
  if (problems.length > 0) return refused({ code: "formProblems", count: problems.length });
  const newest = versions.at(-1);
  if (newest && sameJson(newest.definition, draft)) return refused({ code: "nothingChanged" });
  const number = (newest?.number ?? 0) + 1;
  const minutes = minutesOf(draft);
  form.versions.push({ number, definition: draft, publishedAt: now, by: authorOf(actor), note, minutes });
  chronicle(form, { event: "publishVersion", facts: { number, note } }, stampOf(actor, now));
  const saved = await saveRecord(form);
  return saved.ok ? ok({ number }) : saved;
}
