import type { AssociationDraft } from "#domain/associations/association-profile";
import { registrationGaps, type RegistrationGap } from "#domain/associations/registration";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { associationContent } from "#models/record-content.server";
import { personByEmail } from "#models/people-by-email.server";
import { stampOf } from "#models/scoped.server";
import { chronicleVersion, lastVersionOf } from "#models/versions.server";
import { newAssociation, type NewAssociationRefusal } from "#use-cases/new-association.server";
import { saveAssociation } from "#use-cases/save-association.server";

type Command = {
  draft: AssociationDraft;
  /** Whoever is to keep the record from now on. */
  invite: { email: string; locale: Locale } | null;
  different: readonly string[];
  actor: Actor;
  now: Date;
};

export type EntryRefusal =
  | NewAssociationRefusal
  | { code: "notAllowed" | "changedMeanwhile" | "numberTaken" }
  | { code: "incomplete"; missing: RegistrationGap[] };

/**
 * The coordinator enters an organisation of any kind, such as a unit of the city: it is in the directory at once, as the
 * city confirms it, and whoever was invited may keep it from the same write on.
 */
export async function enterAssociation(command: Command): Promise<Result<{ id: string }, EntryRefusal>> {
  const { draft, invite, actor, now } = command;
  if (!can(actor, "moderateAssociation", { municipality: draft.municipality })) return refused({ code: "notAllowed" });
  const made = await newAssociation(command);
  if (!made.ok) return made;
  const association = made.value;
  const missing = registrationGaps(association);
  if (missing.length > 0) return refused({ code: "incomplete", missing });
  association.set({ status: "published", confirmedOn: plainDateAt(now), confirmedBy: "city" });
  const keeper = invite && (await personByEmail(invite.email, invite.locale));
  if (keeper) association.members.push({ personId: keeper._id, role: "signatory", since: now });
  const facts = { name: association.name, associationId: association._id, role: "signatory", by: actor.name };
  const notices = keeper ? [{ kind: "memberAdded" as const, to: [keeper._id], facts }] : [];
  chronicleVersion(association, associationContent(association), { event: "enter", notices }, stampOf(actor, now));
  association.reviewedVersion = lastVersionOf(association);
  const saved = await saveAssociation(association);
  return saved.ok ? ok({ id: association._id }) : saved;
}
