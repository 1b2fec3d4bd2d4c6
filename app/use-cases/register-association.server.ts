import type { AssociationDraft } from "#domain/associations/association-profile";
import type { Actor } from "#domain/roles";
import { ok, type Result } from "#domain/shared/result";
import { associationContent } from "#models/record-content.server";
import { stampOf } from "#models/scoped.server";
import { chronicleVersion } from "#models/versions.server";
import { newAssociation, type NewAssociationRefusal } from "#use-cases/new-association.server";

type Command = { draft: AssociationDraft; different: readonly string[]; actor: Actor; now: Date };

/**
 * Starts a registration: a draft that may lack everything but its name. Whoever starts it is its signatory from the same
 * write on.
 */
export async function registerAssociation(command: Command): Promise<Result<{ id: string }, NewAssociationRefusal>> {
  const { actor, now } = command;
  const made = await newAssociation(command);
  if (!made.ok) return made;
  const association = made.value;
  association.set("members", [{ personId: actor.personId, role: "signatory", since: now }]);
  chronicleVersion(association, associationContent(association), { event: "start" }, stampOf(actor, now));
  await association.save();
  return ok({ id: association._id });
}
