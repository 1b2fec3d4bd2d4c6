import { invitableFrom } from "#domain/associations/invitation";
import { isPlainMatch } from "#domain/associations/plain-match";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import type { CooperationForm } from "#models/cooperation-form.server";
import { associationNames } from "#models/listed.server";
import { findOwnCooperationForm } from "#models/scoped-associations.server";

const MOST_SHOWN = 20;

type Named = Pick<Association, "_id" | "name" | "otherNames">;

/** Associations of the directory with this name that may still be asked along. */
async function candidates(words: string, without: readonly string[]) {
  if (words === "") return { found: [], isCut: false };
  const all = await AssociationModel.find({ status: "published" })
    .select({ name: 1, otherNames: 1 })
    .sort({ name: 1 })
    .lean<Named[]>()
    .exec();
  const matching = all.filter(
    ({ _id, name, otherNames }) => !without.includes(_id) && isPlainMatch(words, [name, ...otherNames]),
  );
  return {
    found: matching.slice(0, MOST_SHOWN).map(({ _id: id, name }) => ({ id, name })),
    isCut: matching.length > MOST_SHOWN,
  };
}

/** A no stands for a while; `invitableFrom` is null once the association may be asked again. */
function answerOf({ isDeclined, at }: CooperationForm["invitations"][number], today: PlainDate) {
  if (!isDeclined) return { state: "pending" as const, invitableFrom: null };
  const from = invitableFrom(at);
  return { state: "declined" as const, invitableFrom: from > today ? from : null };
}

/** Who takes part in an own cooperation form, who is asked, and who may be. */
export async function loadPartners(
  actor: Actor,
  ids: { associationId?: string; formId?: string },
  words: string,
  now: Date,
) {
  const today = plainDateAt(now);
  const form = await findOwnCooperationForm(actor, ids.formId);
  if (!form || form.associationId !== ids.associationId) return null;
  const { _id: id, associationId, municipality, title, otherAssociationIds, invitations } = form;
  if (!can(actor, "agreePartners", { municipality, associationId })) return null;
  const invited = invitations.map((one) => one.associationId);
  const names = await associationNames([associationId, ...otherAssociationIds, ...invited]);
  const named = (one: string) => ({ id: one, name: names.get(one) ?? "–" });
  return {
    ...{ id, associationId, title, words },
    association: named(associationId).name,
    isOpen: form.status !== "archived",
    partners: [
      ...otherAssociationIds.map((one) => ({ ...named(one), state: "accepted" as const, invitableFrom: null })),
      ...invitations.map((one) => ({ ...named(one.associationId), ...answerOf(one, today) })),
    ],
    ...(await candidates(words, [associationId, ...otherAssociationIds, ...invited])),
  };
}

export type PartnersView = NonNullable<Awaited<ReturnType<typeof loadPartners>>>;
