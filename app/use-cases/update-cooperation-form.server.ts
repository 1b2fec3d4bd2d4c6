import type { CooperationContent } from "#domain/associations/cooperation-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { cooperationContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { findOwnCooperationForm } from "#models/scoped-associations.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";
import { cooperationOf } from "#use-cases/cooperation-record.server";

type Command = { formId: string; version: number; content: CooperationContent; actor: Actor; now: Date };
export type CooperationEditRefusal = { code: "notFound" | "notAllowed" | "archived" | "changedMeanwhile" } | NotOffered;

/** Saves a cooperation form; a published one changes for everybody at once. */
export async function updateCooperationForm(command: Command): Promise<Result<null, CooperationEditRefusal>> {
  const { formId, version, content, actor, now } = command;
  const form = await findOwnCooperationForm(actor, formId);
  if (!form) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: form.municipality, associationId: form.associationId }))
    return refused({ code: "notAllowed" });
  if (form.__v !== version) return refused({ code: "changedMeanwhile" });
  if (form.status === "archived") return refused({ code: "archived" });
  const [chosen, before] = [{ unit: [content.unit] }, { unit: [form.unit] }];
  const checked = await checkTerms(form.municipality, { unit: "units" }, chosen, before);
  if (!checked.ok) return checked;
  form.set(cooperationOf(content, checked.value.unit));
  chronicleVersion(form, cooperationContent(form), { event: "update" }, stampOf(actor, now));
  return saveRecord(form);
}
