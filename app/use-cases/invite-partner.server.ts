import { invitableFrom } from "#domain/associations/invitation";
import { PARTNER_LIFECYCLE, partnerStatus, removingEvent, withPartner } from "#domain/associations/partner-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { nextStatus } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { chronicle } from "#models/chronicle.server";
import type { CooperationForm } from "#models/cooperation-form.server";
import { isId } from "#models/define-model.server";
import { cooperationContent } from "#models/record-content.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnCooperationForm } from "#models/scoped-associations.server";
import { stampOf } from "#models/scoped.server";
import { chronicleVersion } from "#models/versions.server";
import { readersOf } from "#use-cases/association-readers.server";

type Command = { formId: string; partnerId: string; actor: Actor; now: Date };
export type PartnerRefusal =
  | ChangedMeanwhile
  | { code: "notFound" | "notAllowed" | "archived" | "notInDirectory" | "alreadyAsked" }
  | { code: "declinedLately"; from: PlainDate };

async function openForm({ formId, actor }: Command) {
  const form = await findOwnCooperationForm(actor, formId);
  if (!form) return refused({ code: "notFound" as const });
  const { municipality, associationId } = form;
  if (!can(actor, "agreePartners", { municipality, associationId })) return refused({ code: "notAllowed" as const });
  return form.status === "archived" ? refused({ code: "archived" as const }) : ok(form);
}

/** Why an association is not asked: it takes part, it has not answered yet, or it said no a short while ago. */
function askedAlready(form: CooperationForm, partnerId: string, now: Date): PartnerRefusal | null {
  const status = partnerStatus(form, partnerId);
  if (!nextStatus(PARTNER_LIFECYCLE, status, "invitePartner").ok) return { code: "alreadyAsked" };
  const invitation = form.invitations.find(({ associationId }) => associationId === partnerId);
  if (!invitation) return null;
  const from = invitableFrom(invitation.at);
  return from > plainDateAt(now) ? { code: "declinedLately", from } : null;
}

/** Asks another association along. Nobody sees its name before it has said yes; a no is left in peace for a while. */
export async function invitePartner(command: Command): Promise<Result<null, PartnerRefusal>> {
  const opened = await openForm(command);
  if (!opened.ok) return opened;
  const form = opened.value;
  const { partnerId, actor, now } = command;
  const published = {
    _id: { $in: [partnerId, form.associationId] },
    status: { $in: ["published", "unlisted"] as const },
  };
  const known = isId(partnerId) ? await AssociationModel.find(published).lean<Association[]>().exec() : [];
  const partner = known.find(({ _id }) => _id === partnerId);
  if (!partner || partnerId === form.associationId) return refused({ code: "notInDirectory" });
  const refusal = askedAlready(form, partnerId, now);
  if (refusal) return refused(refusal);
  Object.assign(form, withPartner(form, partnerId, "invited", now));
  const { to, addresses = [] } = readersOf(partner);
  const facts = {
    by: actor.name,
    association: known.find(({ _id }) => _id === form.associationId)?.name ?? "",
    title: form.title,
    deskId: partnerId,
  };
  const notices = [{ kind: "partnerInvited" as const, to, addresses: to.length > 0 ? [] : addresses, facts }];
  chronicle(form, { event: "invitePartner", facts: { partnerId }, notices }, stampOf(actor, now));
  return saveRecord(form);
}

/**
 * Takes an invitation back, or an association that takes part out of it. Taking out what is gone changes nothing, and a
 * no stands: it cannot be wiped away to ask anew.
 */
export async function removePartner(command: Command): Promise<Result<null, PartnerRefusal>> {
  const opened = await openForm(command);
  if (!opened.ok) return opened;
  const form = opened.value;
  const { partnerId, actor, now } = command;
  const event = removingEvent(partnerStatus(form, partnerId));
  if (!event) return ok(null);
  Object.assign(form, withPartner(form, partnerId, "none", now));
  chronicleVersion(form, cooperationContent(form), { event, facts: { partnerId } }, stampOf(actor, now));
  return saveRecord(form);
}
