import { isInDirectory } from "#domain/associations/association-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { personByEmail } from "#models/people-by-email.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { associationId: string; email: string; locale: Locale; actor: Actor; now: Date };

/**
 * The coordinator gives an association that nobody acts for its first person, who then decides about the others. Where
 * somebody acts for it already, people are theirs to add.
 */
export async function inviteKeeper({
  associationId,
  email,
  locale,
  actor,
  now,
}: Command): Promise<
  Result<null, ChangedMeanwhile | { code: "notFound" | "notAllowed" | "hasPeople" | "notInDirectory" }>
> {
  const association = await findModeratedAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "moderateAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (!isInDirectory(association.status)) return refused({ code: "notInDirectory" });
  if (association.members.length > 0) return refused({ code: "hasPeople" });
  const { _id: personId } = await personByEmail(email, locale);
  association.members.push({ personId, role: "signatory", since: now });
  const facts = { name: association.name, associationId, role: "signatory", by: actor.name };
  const notices = [{ kind: "memberAdded" as const, to: [personId], facts }];
  chronicle(association, { event: "addMember", facts: { personId, role: "signatory" }, notices }, stampOf(actor, now));
  return saveRecord(association);
}
