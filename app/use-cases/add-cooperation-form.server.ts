import { confirmedNow } from "#domain/associations/confirmation";
import type { CooperationContent } from "#domain/associations/cooperation-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { cooperationContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";
import { cooperationOf } from "#use-cases/cooperation-record.server";
import { helperLetter } from "#use-cases/helper-letter.server";

type Command = { associationId: string; content: CooperationContent; actor: Actor; now: Date };
export type NewCooperationRefusal = { code: "notFound" | "notAllowed" | "archived" } | NotOffered;

/** Adds a cooperation form as a draft of its association. */
export async function addCooperationForm(command: Command): Promise<Result<{ id: string }, NewCooperationRefusal>> {
  const { associationId, content, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (association.status === "archived") return refused({ code: "archived" });
  const { municipality } = association;
  const checked = await checkTerms(municipality, { unit: "units" }, { unit: [content.unit] });
  if (!checked.ok) return checked;
  const form = new CooperationFormModel({ ...cooperationOf(content, checked.value.unit), municipality, associationId });
  form.set(confirmedNow(actor, associationId, now));
  const { _id: id, title, history } = form;
  const helped = { kind: "cooperation" as const, id, title, associationId, history };
  const notices = await helperLetter(actor, helped, { event: "start" }, now);
  chronicleVersion(form, cooperationContent(form), { event: "start", notices }, stampOf(actor, now));
  await form.save();
  return ok({ id: form._id });
}
