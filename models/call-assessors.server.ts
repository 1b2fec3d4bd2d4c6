import { judgedIn } from "#domain/grants/scoring/scheme";
import { municipalitiesWhere, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { CallModel, type Call } from "#models/call.server";
import { isId } from "#models/define-model.server";
import { GrantCaseModel, type Author, type GrantCase } from "#models/grant-case.server";
import { PersonModel, type Person } from "#models/person.server";
import { subjectOfCall, subjectOfCase } from "#models/scoped.server";

/** The preparers of a call's unit: its assessors, until it names its own. */
export async function preparersOf({ municipality, unit }: Pick<Call, "municipality" | "unit">): Promise<Author[]> {
  const people = await PersonModel.find({ staff: { $elemMatch: { municipality, role: "preparer" } } })
    .select({ name: 1, email: 1, staff: 1 })
    .sort({ name: 1 })
    .lean<Pick<Person, "_id" | "name" | "email" | "staff">[]>()
    .exec();
  const prepares = ({ staff }: Pick<Person, "staff">): boolean =>
    staff.some(
      (post) =>
        post.municipality === municipality &&
        post.role === "preparer" &&
        (post.units.length === 0 || post.units.includes(unit)),
    );
  return people.filter(prepares).map(({ _id, name, email }) => ({ personId: _id, name: name || email }));
}

/** Nobody scores where formulas count everything. */
export async function assessorsOf(
  call: Pick<Call, "municipality" | "unit" | "assessors" | "scoring">,
): Promise<Author[]> {
  if (judgedIn(call.scoring.criteria).length === 0) return [];
  return call.assessors ?? preparersOf(call);
}

/** A call with those who score it, and what the rules are asked about it. */
export type ScoredCall = { call: Call; assessors: Author[]; subject: Subject };

/** A call whose scores the person may have to do with: by their role in the municipality, or as its assessor. */
export async function findScoredCall(actor: Actor, callId: unknown): Promise<ScoredCall | null> {
  const call = isId(callId) ? await CallModel.findById(callId).lean<Call>().exec() : null;
  if (!call) return null;
  const assessors = await assessorsOf(call);
  const named = assessors.map(({ personId }) => personId);
  const isTheirs =
    municipalitiesWhere(actor, "viewScores").includes(call.municipality) || named.includes(actor.personId);
  return isTheirs ? { call, assessors, subject: { ...subjectOfCall(call), named } } : null;
}

/** The filed application that the person was named to score, wherever they work; null for everybody else. */
export async function findAssessed(
  actor: Actor,
  caseId: unknown,
): Promise<(ScoredCall & { grantCase: GrantCase }) | null> {
  const known = isId(caseId)
    ? await GrantCaseModel.findById(caseId).select({ callId: 1 }).lean<Pick<GrantCase, "callId">>().exec()
    : null;
  const found = known && (await findScorable(actor, known.callId, caseId));
  return found?.assessors.some(({ personId }) => personId === actor.personId) ? found : null;
}

/** A filed application of such a call. */
export async function findScorable(
  actor: Actor,
  callId: unknown,
  caseId: unknown,
): Promise<(ScoredCall & { grantCase: GrantCase }) | null> {
  const scored = await findScoredCall(actor, callId);
  const grantCase =
    scored && isId(caseId)
      ? await GrantCaseModel.findOne({ _id: caseId, callId: scored.call._id, caseNumber: { $ne: null } })
          .lean<GrantCase>()
          .exec()
      : null;
  if (!scored || !grantCase) return null;
  return { ...scored, grantCase, subject: { ...subjectOfCase(grantCase), named: scored.subject.named ?? [] } };
}
