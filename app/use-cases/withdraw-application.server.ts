import { localFacts } from "#emails/letter";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { AssociationModel, membersOf, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { advance, type Notice } from "#models/chronicle.server";
import { DecisionModel } from "#models/decision.server";
import type { GrantCase } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; reason: string | undefined; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/** A draft nobody has filed is put away without a letter. */
async function noticesOf({ _id, caseNumber, callId, associationId }: GrantCase): Promise<Notice[]> {
  if (caseNumber === null) return [];
  const call = await CallModel.findById(callId).lean<Call>().exec();
  const association = await AssociationModel.findById(associationId).lean<Association>().exec();
  if (!call || !association) throw new Error(`call ${callId} or association ${associationId} is gone`);
  const facts = { ...localFacts("call", call.names), caseId: _id, caseNumber, association: association.name };
  return [{ kind: "applicationWithdrawn", to: membersOf(association), facts }];
}

/**
 * Takes an application back, at any time before the decision. A decision that names the case stands from its own write on,
 * also while the case has not been told yet. After a withdrawal a new application may be begun while the call is open.
 */
export async function withdrawApplication(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, reason, actor, now } = command;
  const grantCase = await findOwnCase(actor, caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "withdrawApplication", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  if (await DecisionModel.exists({ "lines.caseId": caseId }))
    return refused({ code: "eventNotAllowed", from: "decided", event: "withdraw", available: [] });
  const notices = await noticesOf(grantCase.toObject());
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "withdraw", stampOf(actor, now, reason), { notices });
  if (!moved.ok) return moved;
  grantCase.reopened = null;
  return saveRecord(grantCase);
}
