import type { HydratedDocument } from "mongoose";
import { associationsWhere, municipalitiesWhere, type Ability, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { AppealModel, type Appeal } from "#models/appeal.server";
import { isId } from "#models/define-model.server";

export const subjectOfAppeal = ({
  municipality,
  unit,
  associationId,
  caseId,
}: Pick<Appeal, "municipality" | "unit" | "associationId" | "caseId">): Subject => ({
  ...{ municipality, unit, associationId, caseId },
});

/** An appeal in a municipality where the person's staff role gives the ability. */
export const findOfficeAppeal = async (
  actor: Actor,
  ability: Ability,
  appealId: unknown,
): Promise<HydratedDocument<Appeal> | null> =>
  isId(appealId)
    ? AppealModel.findOne({ _id: appealId, municipality: { $in: municipalitiesWhere(actor, ability) } })
    : null;

/** The latest appeal of the association itself against a decision over its case. */
export const findOwnAppeal = async (actor: Actor, caseId: unknown): Promise<HydratedDocument<Appeal> | null> =>
  isId(caseId)
    ? AppealModel.findOne({
        ...{ caseId, byParty: true },
        associationId: { $in: associationsWhere(actor, "viewOwnCase") },
      }).sort({ arrivedAt: -1 })
    : null;
