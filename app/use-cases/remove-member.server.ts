import { checkRemoval, type MemberRefusal } from "#domain/associations/member-change";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { associationId: string; personId: string; actor: Actor; now: Date };

/** Takes a person's role in an association away. The last signatory stays until there is another. */
export async function removeMember(
  command: Command,
): Promise<Result<null, { code: "notFound" | "notAllowed" | "changedMeanwhile" } | MemberRefusal>> {
  const { associationId, personId, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "manageMembers", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const refusal = checkRemoval(association.members, personId);
  if (refusal) return refused(refusal);
  association.members = association.members.filter((member) => member.personId !== personId);
  chronicle(association, { event: "removeMember", facts: { personId } }, stampOf(actor, now));
  return saveRecord(association);
}
