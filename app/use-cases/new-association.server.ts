import type { HydratedDocument } from "mongoose";
import type { AssociationDraft } from "#domain/associations/association-profile";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { findMunicipality } from "#models/municipality.server";
import { findSameAssociations, type SameAssociation } from "#models/same-association.server";
import { identityOf, presentationRecord, type PresentationRefusal } from "#use-cases/association-record.server";

export type NewAssociationRefusal =
  { code: "unknownMunicipality" } | { code: "sameFound"; same: SameAssociation[] } | PresentationRefusal;

type New = {
  draft: AssociationDraft;
  /** The ids of the likenesses that the person has looked at and said to be others. */
  different: readonly string[];
  now: Date;
};

/** A likeness by name may be another association; the same number is the same association. */
const stillOpen = (same: SameAssociation[], different: readonly string[]): boolean =>
  same.some(({ id, reason }) => reason !== "name" || !different.includes(id));

/**
 * A record made of a form and not stored yet. If the directory may have the association already, there is none before the
 * person has looked.
 */
export async function newAssociation({
  draft,
  different,
  now,
}: New): Promise<Result<HydratedDocument<Association>, NewAssociationRefusal>> {
  const municipality = await findMunicipality(draft.municipality);
  if (!municipality) return refused({ code: "unknownMunicipality" });
  const association = new AssociationModel({ ...identityOf(draft, municipality.names.fi), contact: {} });
  const presented = await presentationRecord(draft, association.toObject<Association>(), plainDateAt(now));
  if (!presented.ok) return presented;
  association.set(presented.value);
  const same = await findSameAssociations(association.toObject<Association>());
  return stillOpen(same, different) ? refused({ code: "sameFound", same }) : ok(association);
}
