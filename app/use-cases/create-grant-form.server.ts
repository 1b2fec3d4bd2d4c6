import type { FormDefinition } from "#domain/grants/form/definition";
import { findReadyForm, type ReadyFormCode } from "#domain/grants/form-editor/ready-forms";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { LocalText } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { GrantFormModel } from "#models/grant-form.server";
import { toStoredText } from "#models/local-text-input.server";
import { stampOf } from "#models/scoped.server";
import { findOfficeForm } from "#models/scoped-forms.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";

/** What a new form begins with: nothing, one of the ready ones, or what is being edited of another. */
export type FormStart = { from: "empty" } | { from: "ready"; code: ReadyFormCode } | { from: "copy"; formId: string };

type Command = { municipality: string; unit: string; names: LocalText; start: FormStart; actor: Actor; now: Date };
type Refusal = { code: "notAllowed" | "notFound" } | NotOffered;
type Beginning = { draft: FormDefinition; idsGiven: number };

/** A copy keeps the ids of what it copies, so that answers to the one may be carried over to the other. */
async function beginning(start: FormStart, actor: Actor): Promise<Beginning | null> {
  if (start.from === "empty") return { draft: { sections: [] }, idsGiven: 0 };
  if (start.from === "ready") return { draft: findReadyForm(start.code), idsGiven: 0 };
  const other = await findOfficeForm(actor, start.formId);
  return other && { draft: other.toObject().draft, idsGiven: other.idsGiven };
}

/** Founds a form of a unit. Nobody applies with it before a version is published and a programme names it. */
export async function createGrantForm(command: Command): Promise<Result<{ formId: string }, Refusal>> {
  const { municipality, unit, names, start, actor, now } = command;
  if (!can(actor, "editGrantForms", { municipality, unit })) return refused({ code: "notAllowed" });
  const checked = await checkTerms(municipality, { unit: "units" }, { unit: [unit] });
  if (!checked.ok) return checked;
  const begun = await beginning(start, actor);
  if (!begun) return refused({ code: "notFound" });
  const [current = unit] = checked.value.unit;
  const form = new GrantFormModel({ municipality, unit: current, names: toStoredText(names), ...begun });
  chronicle(form, { event: "create", facts: { from: start.from } }, stampOf(actor, now));
  await form.save();
  return ok({ formId: form._id });
}
