import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { associationNames } from "#models/listed.server";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";

const SHOWN = { title: 1, description: 1, associationId: 1, status: 1 } as const;
type Shown = Pick<CooperationForm, "_id" | keyof typeof SHOWN>;

/** What other associations ask an own one to join, and where it takes part already. */
export async function loadInvitations(actor: Actor, associationId: string | undefined) {
  const association = await findOwnAssociation(actor, associationId);
  if (!association || !can(actor, "agreePartners", subjectOfAssociation(association))) return null;
  const { _id: id, name } = association;
  const alive = { status: { $ne: "archived" as const } };
  const [waiting, joined] = await Promise.all([
    CooperationFormModel.find({ ...alive, invitations: { $elemMatch: { associationId: id, isDeclined: false } } })
      .select(SHOWN)
      .lean<Shown[]>()
      .exec(),
    CooperationFormModel.find({ ...alive, otherAssociationIds: id })
      .select(SHOWN)
      .lean<Shown[]>()
      .exec(),
  ]);
  const all = [
    ...waiting.map((form) => ({ form, isWaiting: true })),
    ...joined.map((form) => ({ form, isWaiting: false })),
  ];
  const names = await associationNames(all.map(({ form }) => form.associationId));
  return {
    ...{ id, name },
    forms: all.map(({ form, isWaiting }) => ({
      ...{ id: form._id, title: form.title, description: form.description, isWaiting },
      by: names.get(form.associationId) ?? "",
    })),
  };
}
