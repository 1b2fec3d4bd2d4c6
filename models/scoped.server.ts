import type { HydratedDocument } from "mongoose";
import { associationsWhere, can, municipalitiesWhere, type Ability, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { isId } from "#models/define-model.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

// The scope is part of the query: what a person has no business with does not exist for them. Whether they may do the
// particular thing is asked of can() with the record's subject.

type CaseAtStake = Pick<GrantCase, "_id" | "municipality" | "unit" | "associationId"> & { entry?: GrantCase["entry"] };

/** What the rules are asked about when a case is at stake. */
export const subjectOfCase = ({ _id, municipality, unit, associationId, entry }: CaseAtStake): Subject => ({
  municipality,
  unit,
  associationId,
  caseId: _id,
  isEntered: Boolean(entry),
});

export const subjectOfAssociation = ({ _id, municipality }: Pick<Association, "_id" | "municipality">): Subject => ({
  municipality,
  associationId: _id,
});

export const subjectOfCall = ({ municipality, unit }: Pick<Call, "municipality" | "unit">): Subject => ({
  municipality,
  unit,
});

/**
 * A case of an association the person acts for, drafts included; or one that they may write in for its applicant. Units
 * and ties are beyond the query, and what the city writes in is hidden from whom they keep from it.
 */
export async function findOwnCase(actor: Actor, caseId: unknown): Promise<HydratedDocument<GrantCase> | null> {
  if (!isId(caseId)) return null;
  const grantCase = await GrantCaseModel.findOne({
    _id: caseId,
    $or: [
      { associationId: { $in: associationsWhere(actor, "viewOwnCase") } },
      { municipality: { $in: municipalitiesWhere(actor, "enterApplication") }, entry: { $ne: null } },
    ],
  });
  if (!grantCase) return null;
  const subject = subjectOfCase(grantCase);
  return can(actor, "viewOwnCase", subject) || can(actor, "enterApplication", subject) ? grantCase : null;
}

/** A filed case in a municipality where the person's staff role gives the ability; a draft is the applicant's own. */
export const findOfficeCase = async (
  actor: Actor,
  ability: Ability,
  caseId: unknown,
): Promise<HydratedDocument<GrantCase> | null> =>
  isId(caseId)
    ? GrantCaseModel.findOne({
        _id: caseId,
        municipality: { $in: municipalitiesWhere(actor, ability) },
        caseNumber: { $ne: null },
      })
    : null;

/** An association the person acts for. */
export const findOwnAssociation = async (
  actor: Actor,
  associationId: unknown,
): Promise<HydratedDocument<Association> | null> =>
  isId(associationId) && associationsWhere(actor, "viewAssociationDesk").includes(associationId)
    ? AssociationModel.findById(associationId)
    : null;

/** A call in a municipality where the person's staff role gives the ability. */
export const findOfficeCall = async (
  actor: Actor,
  ability: Ability,
  callId: unknown,
): Promise<HydratedDocument<Call> | null> =>
  isId(callId) ? CallModel.findOne({ _id: callId, municipality: { $in: municipalitiesWhere(actor, ability) } }) : null;

/** The stamp of something a person does, at the instant their request arrived. */
export const stampOf = (actor: Actor, at: Date, reason?: string) => ({
  at,
  by: { personId: actor.personId, name: actor.name },
  reason,
});

export const authorOf = (actor: Actor) => ({ personId: actor.personId, name: actor.name });
