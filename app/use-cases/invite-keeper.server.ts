import { isInDirectory } from "#domain/associations/association-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { refused, type Result } from "#domain/shared/result";
import { signatoriesOf } from "#models/association.server";
import { chronicle } from "#models/chronicle.server";
import { personByEmail } from "#models/people-by-email.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { associationId: string; email: string; locale: Locale; actor: Actor; now: Date };

/**
 * The coordinator gives an association without a signatory its first, who then decides about the others; it may be
 * one of its editors. Where it has a signatory already, people are theirs to add.
 */
export async function inviteKeeper({
  associationId,
  email,
  locale,
  actor,
  now,
}: Command): Promise<
  Result<null, ChangedMeanwhile | { code: "notFound" | "notAllowed" | "hasSignatory" | "notInDirectory" }>
> {
  const association = await findModeratedAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "moderateAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (!isInDirectory(association.status)) return refused({ code: "notInDirectory" });
  if (signatoriesOf(association).length > 0) return refused({ code: "hasSignatory" });
  const { _id: personId } = await personByEmail(email, locale);
  const editor = association.members.find((one) => one.personId === personId);
  if (editor) editor.role = "signatory";
  else association.members.push({ personId, role: "signatory", since: now });
  const facts = { name: association.name, associationId, role: "signatory", by: actor.name };
  const notices = [{ kind: "memberAdded" as const, to: [personId], facts }];
  const event = editor ? "changeRole" : "addMember";
  chronicle(association, { event, facts: { personId, role: "signatory" }, notices }, stampOf(actor, now));
  return saveRecord(association);
}
