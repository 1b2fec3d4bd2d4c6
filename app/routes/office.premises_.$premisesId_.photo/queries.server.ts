import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import type { Premises } from "#models/premises.server";
import { findKeptPremises, subjectOfPremises } from "#models/scoped-premises.server";
import { shownImage } from "#models/stored-image.server";
import { lastVersionOf } from "#models/versions.server";

/** The photo of a place, as its keeper or the coordinator looks after it. */
export async function loadPremisesPhoto(actor: Actor, premisesId: string | undefined, locale: Locale) {
  const document = await findKeptPremises(actor, premisesId);
  if (!document) return null;
  const premises = document.toObject<Premises>();
  return {
    id: premises._id,
    name: localText(premises.names, locale),
    status: premises.status,
    version: lastVersionOf(premises),
    photo: shownImage(premises.photo),
    mayManage: can(actor, "managePremises", subjectOfPremises(premises)),
  };
}

export type PremisesPhoto = NonNullable<Awaited<ReturnType<typeof loadPremisesPhoto>>>;
