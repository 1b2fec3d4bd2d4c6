import type { AssociationIdentity, AssociationPresentation } from "#domain/associations/association-profile";
import { confirmerOf } from "#domain/associations/confirmation";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Association } from "#models/association.server";
import { findMunicipality } from "#models/municipality.server";
import { identityOf, presentationRecord, type PresentationRefusal } from "#use-cases/association-record.server";

type Written = {
  /** Null where only the presentation was written. */
  identity: AssociationIdentity | null;
  presentation: AssociationPresentation;
};

export type WrittenRefusal = { code: "unknownMunicipality" } | PresentationRefusal;

/** Where it belongs and who may edit for it is the association's own word, never a helper's. */
const ownWord = (actor: Actor, { _id, umbrellaIds, editableByUmbrellas }: Association): Partial<Association> =>
  confirmerOf(actor, _id) === "umbrella" ? { umbrellaIds, editableByUmbrellas } : {};

/** The fields of an association's record as they would be with what its form says. The record itself is not touched. */
export async function writtenAssociation(
  before: Association,
  { identity, presentation }: Written,
  actor: Actor,
  now: Date,
): Promise<Result<Partial<Association>, WrittenRefusal>> {
  const municipality = await findMunicipality(identity?.municipality ?? before.municipality);
  if (!municipality) return refused({ code: "unknownMunicipality" });
  const told = identity ? identityOf(identity, municipality.names.fi) : {};
  const presented = await presentationRecord(presentation, { ...before, ...told }, plainDateAt(now));
  if (!presented.ok) return presented;
  return ok({ ...told, ...presented.value, ...ownWord(actor, before) });
}
