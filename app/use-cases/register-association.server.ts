import type { AssociationDraft } from "#domain/associations/association-profile";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { AssociationModel } from "#models/association.server";
import { associationContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { findMunicipality } from "#models/municipality.server";
import { stampOf } from "#models/scoped.server";
import { identityOf, presentationOf, withCheckedTerms } from "#use-cases/association-record.server";
import type { NotOffered } from "#use-cases/check-terms.server";

type Command = { draft: AssociationDraft; actor: Actor; now: Date };
export type RegistrationRefusal = { code: "unknownMunicipality" } | NotOffered;

/**
 * Starts a registration: a draft that may lack everything but its name. Whoever starts it is its signatory from the same
 * write on.
 */
export async function registerAssociation(command: Command): Promise<Result<{ id: string }, RegistrationRefusal>> {
  const { draft, actor, now } = command;
  const municipality = await findMunicipality(draft.municipality);
  if (!municipality) return refused({ code: "unknownMunicipality" });
  const checked = await withCheckedTerms(draft.municipality, draft);
  if (!checked.ok) return checked;
  const association = new AssociationModel({
    ...identityOf(draft, municipality.names.fi),
    ...presentationOf(checked.value),
    members: [{ personId: actor.personId, role: "signatory", since: now }],
  });
  chronicleVersion(association, associationContent(association), { event: "start" }, stampOf(actor, now));
  await association.save();
  return ok({ id: association._id });
}
