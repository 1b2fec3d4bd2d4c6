import { confirmedNow } from "#domain/associations/confirmation";
import type { CooperationContent } from "#domain/associations/cooperation-form";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import { changedFields } from "#domain/records/content";
import type { EditBasis } from "#domain/records/edit-basis";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { cooperationContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { advance } from "#models/chronicle.server";
import { findOwnCooperationForm } from "#models/scoped-associations.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";
import { cooperationOf } from "#use-cases/cooperation-record.server";
import { helperLetter } from "#use-cases/helper-letter.server";
import { onNewest, reconcile, savedEdit, type Disagreement, type Edited } from "#use-cases/reconcile.server";

type Command = { formId: string; basis: EditBasis; content: CooperationContent; actor: Actor; now: Date };
export type CooperationEditRefusal =
  { code: "notFound" | "notAllowed" | "archived" | "changedMeanwhile" } | Disagreement | NotOffered;

/**
 * Saves a cooperation form; a published one changes for everybody at once, and is confirmed to be true today. What others
 * have saved since the form was opened stays, and the writer decides where they disagree.
 */
export const updateCooperationForm = (command: Command): Promise<Result<Edited, CooperationEditRefusal>> =>
  onNewest(() => update(command));

async function update(command: Command): Promise<Result<Edited, CooperationEditRefusal>> {
  const { formId, basis, content, actor, now } = command;
  const form = await findOwnCooperationForm(actor, formId);
  if (!form) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: form.municipality, associationId: form.associationId }))
    return refused({ code: "notAllowed" });
  if (form.status === "archived") return refused({ code: "archived" });
  const [chosen, before] = [{ unit: [content.unit] }, { unit: [form.unit] }];
  const checked = await checkTerms(form.municipality, { unit: "units" }, chosen, before);
  if (!checked.ok) return checked;
  const theirs = cooperationContent(form);
  form.set(cooperationOf(content, checked.value.unit));
  const mine = cooperationContent(form);
  const merged = await reconcile({ kind: "cooperation", record: form, basis, theirs, mine });
  if (!merged.ok) return merged;
  form.set({ ...merged.value.content, ...confirmedNow(actor, form.associationId, now) });
  const changed = changedFields("cooperation", theirs, cooperationContent(form)).map(({ key }) => key);
  const { _id: id, title, associationId, history } = form;
  const helped = { kind: "cooperation" as const, id, title, associationId, history };
  const notices = await helperLetter(actor, helped, { event: "update", changed }, now);
  const stamp = stampOf(actor, now);
  if (form.status === "unlisted") advance(form, LISTING_LIFECYCLE, "relist", stamp);
  chronicleVersion(form, cooperationContent(form), { event: "update", notices }, stamp);
  return savedEdit(await saveRecord(form), merged.value);
}
