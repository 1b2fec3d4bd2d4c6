import { checkNewRole, type MemberRefusal } from "#domain/associations/member-change";
import { can } from "#domain/policy";
import type { Actor, MemberRole } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { personByEmail } from "#models/people-by-email.server";
import { saveRecord } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { associationId: string; email: string; role: MemberRole; locale: Locale; actor: Actor; now: Date };

/**
 * Gives a person a role in an association; somebody who has the other role already gets this one instead. A person
 * nobody knew so far is made, and finds the association waiting at their first sign-in.
 */
export async function addMember(
  command: Command,
): Promise<Result<null, { code: "notFound" | "notAllowed" | "changedMeanwhile" } | MemberRefusal>> {
  const { associationId, email, role, locale, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "manageMembers", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const { _id: personId } = await personByEmail(email, locale);
  const refusal = checkNewRole(association.members, personId, role);
  if (refusal) return refused(refusal);
  const member = association.members.find((one) => one.personId === personId);
  if (member) member.role = role;
  else association.members.push({ personId, role, since: now });
  const facts = { name: association.name, associationId, role, by: actor.name };
  const notices = [{ kind: "memberAdded" as const, to: [personId], facts }];
  chronicle(
    association,
    { event: member ? "changeRole" : "addMember", facts: { personId, role }, notices },
    stampOf(actor, now),
  );
  return saveRecord(association);
}
