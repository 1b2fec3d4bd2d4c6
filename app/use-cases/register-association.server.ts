import type { AssociationDraft } from "#domain/associations/association-profile";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { associationContent } from "#models/record-content.server";
import { findSameAssociations, type SameAssociation } from "#models/same-association.server";
import { chronicleVersion } from "#models/versions.server";
import { findMunicipality } from "#models/municipality.server";
import { stampOf } from "#models/scoped.server";
import { identityOf, presentationRecord, type PresentationRefusal } from "#use-cases/association-record.server";

type Command = {
  draft: AssociationDraft;
  /** The ids of the likenesses that the person has looked at and said to be others. */
  different: readonly string[];
  actor: Actor;
  now: Date;
};

export type RegistrationRefusal =
  { code: "unknownMunicipality" } | { code: "sameFound"; same: SameAssociation[] } | PresentationRefusal;

/** A likeness by name may be another association; the same number is the same association. */
const stillOpen = (same: SameAssociation[], different: readonly string[]): boolean =>
  same.some(({ id, reason }) => reason !== "name" || !different.includes(id));

/**
 * Starts a registration: a draft that may lack everything but its name. Whoever starts it is its signatory from the same
 * write on. If the directory may have the association already, nothing is made before the person has looked.
 */
export async function registerAssociation(command: Command): Promise<Result<{ id: string }, RegistrationRefusal>> {
  const { draft, different, actor, now } = command;
  const municipality = await findMunicipality(draft.municipality);
  if (!municipality) return refused({ code: "unknownMunicipality" });
  const association = new AssociationModel({
    ...identityOf(draft, municipality.names.fi),
    contact: {},
    members: [{ personId: actor.personId, role: "signatory", since: now }],
  });
  const presented = await presentationRecord(draft, association.toObject<Association>(), plainDateAt(now));
  if (!presented.ok) return presented;
  association.set(presented.value);
  const same = await findSameAssociations(association.toObject<Association>());
  if (stillOpen(same, different)) return refused({ code: "sameFound", same });
  chronicleVersion(association, associationContent(association), { event: "start" }, stampOf(actor, now));
  await association.save();
  return ok({ id: association._id });
}
