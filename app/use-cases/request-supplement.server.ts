import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { checkSupplementRequest, type SupplementRefusal, type SupplementRequest } from "#domain/grants/supplement";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, membersOf, type Association } from "#models/association.server";
import { advance } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = SupplementRequest & { caseId: string; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" } | SupplementRefusal[];

/** Asks the applicant for what is missing (täydennyspyyntö, hallintolaki 22 §); every member of the association hears of it. */
export async function requestSupplement(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, question, dueOn, actor, now } = command;
  const grantCase = await findOfficeCase(actor, "prepareCase", caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "prepareCase", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const refusals = checkSupplementRequest({ question, dueOn }, plainDateAt(now));
  if (refusals.length > 0) return refused(refusals);
  const association = await AssociationModel.findById(grantCase.associationId).lean<Association>().exec();
  if (!association) throw new Error(`the association of case ${caseId} is gone`);
  const id = newId();
  const facts = {
    caseId,
    supplementId: id,
    caseNumber: grantCase.caseNumber ?? "",
    association: association.name,
    question,
    dueOn,
    askedBy: actor.name,
  };
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "requestSupplement", stampOf(actor, now, question), {
    facts: { dueOn },
    notices: [{ kind: "supplementRequested", to: membersOf(association), facts }],
  });
  if (!moved.ok) return moved;
  grantCase.supplements.push({
    id,
    question,
    dueOn,
    requestedAt: now,
    requestedBy: authorOf(actor),
    answer: null,
    answeredAt: null,
    answeredBy: null,
  });
  return saveRecord(grantCase);
}
