import type { HydratedDocument } from "mongoose";
import { EDIT_REQUEST_LIFECYCLE } from "#domain/associations/edit-request-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { nextStatus } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { AssociationModel, type Association } from "#models/association.server";
import { advance, chronicle } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { EditRequestModel } from "#models/edit-request.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = {
  requestId: string;
  /** Null where no answer could be read: the request stays as it is, for those who may see it. */
  give: boolean | null;
  actor: Actor;
  now: Date;
};

/** A signatory answers; where the association has nobody yet, its coordinator does. */
const mayAnswer = (actor: Actor, association: Association): boolean =>
  can(actor, "manageMembers", subjectOfAssociation(association)) ||
  (association.members.length === 0 && can(actor, "moderateAssociation", subjectOfAssociation(association)));

const isOneOf = ({ members }: Association, personId: string): boolean =>
  members.some((member) => member.personId === personId);

/** The first of its people decides about everything; those who come later keep it up to date. */
function addPerson(association: HydratedDocument<Association>, personId: string, { actor, now }: Command): void {
  const role = association.members.length === 0 ? "signatory" : "editor";
  association.members.push({ personId, role, since: now });
  const facts = { name: association.name, associationId: association._id, role, by: actor.name };
  const notices = [{ kind: "memberAdded" as const, to: [personId], facts }];
  chronicle(association, { event: "addMember", facts: { personId, role }, notices }, stampOf(actor, now));
}

/** A request with its association, for those who may answer it. */
async function findAnswerable(actor: Actor, requestId: string) {
  const request = isId(requestId) ? await EditRequestModel.findById(requestId) : null;
  const association = request && (await AssociationModel.findById(request.associationId));
  return association && mayAnswer(actor, association) ? { request, association } : null;
}

/**
 * Answers somebody who asked to act for an association. Given: the person is added first and told, and the request is
 * closed after it, so that an answer cut off in the middle can simply be given again.
 */
export async function answerEditRequest(
  command: Command,
): Promise<Result<{ associationId: string; isOwn: boolean }, ChangedMeanwhile | { code: "notFound" }>> {
  const { requestId, give, actor, now } = command;
  const found = await findAnswerable(actor, requestId);
  if (!found) return refused({ code: "notFound" });
  const { request, association } = found;
  const answered = ok({ associationId: association._id, isOwn: isOneOf(association, actor.personId) });
  if (give === null) return answered;
  const event = give ? "give" : "decline";
  if (!nextStatus(EDIT_REQUEST_LIFECYCLE, request.status, event).ok) return answered;
  if (give && !isOneOf(association, request.personId)) {
    addPerson(association, request.personId, command);
    const saved = await saveRecord(association);
    if (!saved.ok) return saved;
  }
  advance(request, EDIT_REQUEST_LIFECYCLE, event, stampOf(actor, now));
  const closed = await saveRecord(request);
  return closed.ok ? answered : closed;
}
