import type { HydratedDocument } from "mongoose";
import { associationsWhere, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { isId } from "#models/define-model.server";

/** A filed registration in a municipality where the person moderates; a draft is its writers' own. */
export const findModeratedAssociation = async (
  actor: Actor,
  associationId: unknown,
): Promise<HydratedDocument<Association> | null> =>
  isId(associationId)
    ? AssociationModel.findOne({
        _id: associationId,
        municipality: { $in: municipalitiesWhere(actor, "moderateAssociation") },
        status: { $ne: "draft" },
      })
    : null;

/** An activity of an association the person acts for. */
export const findOwnActivity = async (actor: Actor, activityId: unknown): Promise<HydratedDocument<Activity> | null> =>
  isId(activityId)
    ? ActivityModel.findOne({
        _id: activityId,
        associationId: { $in: associationsWhere(actor, "viewAssociationDesk") },
      })
    : null;

/** A cooperation form of an association the person acts for. */
export const findOwnCooperationForm = async (
  actor: Actor,
  formId: unknown,
): Promise<HydratedDocument<CooperationForm> | null> =>
  isId(formId)
    ? CooperationFormModel.findOne({
        _id: formId,
        associationId: { $in: associationsWhere(actor, "viewAssociationDesk") },
      })
    : null;
