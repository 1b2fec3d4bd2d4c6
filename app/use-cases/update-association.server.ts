import { confirmedNow } from "#domain/associations/confirmation";
import { ASSOCIATION_LIFECYCLE, isBeforeApproval, isInDirectory } from "#domain/associations/association-lifecycle";
import type { AssociationIdentity, AssociationPresentation } from "#domain/associations/association-profile";
import { can } from "#domain/policy";
import { changedFields } from "#domain/records/content";
import type { EditBasis } from "#domain/records/edit-basis";
import type { Content } from "#domain/records/record-fields";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { Association } from "#models/association.server";
import { associationContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { advance, type Notice } from "#models/chronicle.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { helperLetter } from "#use-cases/helper-letter.server";
import { membershipLetters } from "#use-cases/membership-letters.server";
import { onNewest, reconcile, savedEdit, type Disagreement, type Edited } from "#use-cases/reconcile.server";
import { saveAssociation } from "#use-cases/save-association.server";
import { writtenAssociation, type WrittenRefusal } from "#use-cases/written-association.server";

type Command = {
  associationId: string;
  basis: EditBasis;
  /** Null where only the presentation was edited, as is the case after approval. */
  identity: AssociationIdentity | null;
  presentation: AssociationPresentation;
  actor: Actor;
  now: Date;
};

export type AssociationEditRefusal =
  | {
      code:
        | "notFound"
        | "notAllowed"
        | "changedMeanwhile"
        | "waitsForApproval"
        | "archived"
        | "identityLocked"
        | "numberTaken";
    }
  | Disagreement
  | WrittenRefusal;

/** Why the record may not be edited in the state it is in. */
function stateRefusal(association: Association, identity: AssociationIdentity | null): AssociationEditRefusal | null {
  if (association.status === "submitted") return { code: "waitsForApproval" };
  if (association.status === "archived") return { code: "archived" };
  return identity && !isBeforeApproval(association.status) ? { code: "identityLocked" } : null;
}

/**
 * Saves what an association tells of itself. Before the first approval everything may be edited; after it the
 * presentation goes live at once, and the name, the kind and the numbers are the coordinator's to change. Saving also
 * confirms that the record is true today. What others have saved since the form was opened stays, and the writer decides
 * where they disagree.
 */
export const updateAssociation = (command: Command): Promise<Result<Edited, AssociationEditRefusal>> =>
  onNewest(() => update(command));

async function update(command: Command): Promise<Result<Edited, AssociationEditRefusal>> {
  const { associationId, basis, identity, presentation, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const refusal = stateRefusal(association, identity);
  if (refusal) return refused(refusal);
  const theirs = associationContent(association);
  const written = await writtenAssociation(association.toObject<Association>(), { identity, presentation }, actor, now);
  if (!written.ok) return written;
  association.set(written.value);
  const mine = associationContent(association);
  const merged = await reconcile({ kind: "association", record: association, basis, theirs, mine });
  if (!merged.ok) return merged;
  association.set(merged.value.content);
  if (isInDirectory(association.status)) association.set(confirmedNow(actor, associationId, now));
  const notices = await lettersOf(association, theirs, command);
  const stamp = stampOf(actor, now);
  if (association.status === "unlisted") advance(association, ASSOCIATION_LIFECYCLE, "relist", stamp);
  chronicleVersion(association, associationContent(association), { event: "update", notices }, stamp);
  return savedEdit(await saveAssociation(association), merged.value);
}

/** Its people hear what a helper did, and umbrella organisations who has joined them or left. */
async function lettersOf(association: Association, theirs: Content, { actor, now }: Command): Promise<Notice[]> {
  const { _id: id, name: title, history } = association;
  const changed = changedFields("association", theirs, associationContent(association)).map(({ key }) => key);
  const helped = { kind: "association" as const, id, title, associationId: id, history };
  const [own, umbrellas] = await Promise.all([
    helperLetter(actor, helped, { event: "update", changed }, now),
    membershipLetters(association, theirs["umbrellaIds"]),
  ]);
  return [...own, ...umbrellas];
}
