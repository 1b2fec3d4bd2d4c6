import { PARTNER_LIFECYCLE, partnerStatus, withPartner } from "#domain/associations/partner-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { nextStatus } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { isId } from "#models/define-model.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { cooperationContent } from "#models/record-content.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { chronicleVersion } from "#models/versions.server";
import { deskPath } from "#use-cases/desk-path";

export const INVITATION_ANSWERS = ["accept", "decline", "leave"] as const;
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number];

type Command = { associationId: string; formId: string; answer: InvitationAnswer; actor: Actor; now: Date };
export type InvitationRefusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "noInvitation" };

const EVENTS = { accept: "acceptInvitation", decline: "declineInvitation", leave: "leavePartnership" } as const;

/** Changes who takes part; false where there is no such invitation to answer, or nothing to leave. */
function carryOut(form: CooperationForm, { associationId, answer, now }: Command): boolean {
  const moved = nextStatus(PARTNER_LIFECYCLE, partnerStatus(form, associationId), EVENTS[answer]);
  if (moved.ok) Object.assign(form, withPartner(form, associationId, moved.value, now));
  return moved.ok;
}

/** The invited association says yes or no, or no longer takes part; whoever keeps the form is told. */
export async function answerInvitation(command: Command): Promise<Result<null, InvitationRefusal>> {
  const { associationId, formId, answer, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "agreePartners", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const form = isId(formId) ? await CooperationFormModel.findById(formId) : null;
  if (!form || !carryOut(form, command)) return refused({ code: "noInvitation" });
  const facts = {
    ...{ by: actor.name, association: association.name, title: form.title, answer },
    path: `${deskPath({ kind: "cooperation", id: form._id, associationId: form.associationId })}/partners`,
  };
  const notices = [{ kind: "partnerAnswered" as const, to: await peopleOfAssociation(form.associationId), facts }];
  const happening = { event: EVENTS[answer], facts: { partnerId: associationId }, notices };
  chronicleVersion(form, cooperationContent(form), happening, stampOf(actor, now));
  return saveRecord(form);
}
