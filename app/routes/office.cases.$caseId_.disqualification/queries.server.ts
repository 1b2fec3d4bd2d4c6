import { can, isDisqualified, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { holdsOn } from "#domain/ties/tie";
import { found } from "#http/respond.server";
import { findAssessed } from "#models/call-assessors.server";
import { findOfficeCase, subjectOfCase } from "#models/scoped.server";
import { TieModel, type Tie } from "#models/tie.server";

/**
 * Whoever has the call's list before them may withdraw from a line of it: its name and number stand there. So may those
 * who were named to score it; of one who does not work here only this case is asked.
 */
export async function listedCase(actor: Actor, caseId: string | undefined) {
  const listed = await findOfficeCase(actor, "viewCalls", caseId);
  const mayList = listed !== null && can(actor, "viewCalls", subjectOfCase(listed));
  const grantCase = mayList ? listed.toObject() : found(await findAssessed(actor, caseId)).grantCase;
  const { _id, callId, municipality, associationId, applicantName, caseNumber } = grantCase;
  const back = mayList ? `/office/calls/${callId}` : `/office/calls/${callId}/scoring`;
  const worksHere = municipalitiesWhere(actor, "declareTies").includes(municipality);
  return { caseId: _id, associationId, applicantName, caseNumber, back, worksHere };
}

/** What keeps the person from the case: a tie they have told of and may end, that of the case before that of its association. */
export async function whatKeepsThem(
  actor: Actor,
  { caseId, associationId }: { caseId: string; associationId: string },
  today: PlainDate,
) {
  const told = await TieModel.find({ personId: actor.personId, associationId, status: "inForce" })
    .select({ caseId: 1, status: 1, untilOn: 1 })
    .lean<Pick<Tie, "_id" | "caseId" | "status" | "untilOn">[]>()
    .exec();
  const holding = told.filter((tie) => holdsOn(tie, today));
  const own = holding.find((tie) => tie.caseId === caseId) ?? holding.find((tie) => tie.caseId === null);
  return { isAlready: isDisqualified(actor, { associationId, caseId }), tieId: own?._id ?? null };
}
