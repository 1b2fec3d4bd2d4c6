import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { associationContent } from "#models/record-content.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { findDenied, findMember } from "#models/umbrella-members.server";
import { chronicleVersion } from "#models/versions.server";
import { readersOf } from "#use-cases/association-readers.server";

type Command = { umbrellaId: string; memberId: string; actor: Actor; now: Date };
export type MembershipRefusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/**
 * "Not our member": the association no longer stands under the umbrella organisation, whose people lose the right to edit
 * for it, and it cannot name it again until the umbrella organisation says otherwise. Its people are told.
 */
export async function denyMember(command: Command): Promise<Result<null, MembershipRefusal>> {
  const { umbrellaId, memberId, actor, now } = command;
  const umbrella = await findOwnAssociation(actor, umbrellaId);
  const member = umbrella && (await findMember(umbrella._id, memberId));
  if (!member) return refused({ code: "notFound" });
  if (!can(actor, "viewUmbrellaMembers", subjectOfAssociation(umbrella))) return refused({ code: "notAllowed" });
  member.umbrellaIds = member.umbrellaIds.filter((id) => id !== umbrella._id);
  member.editableByUmbrellas = member.editableByUmbrellas.filter((id) => id !== umbrella._id);
  member.notMemberOf.push(umbrella._id);
  const facts = { association: member.name, associationId: member._id, umbrella: umbrella.name, by: actor.name };
  const { to, addresses = [] } = readersOf(member);
  const notices = [{ kind: "membershipDenied" as const, to, addresses: to.length > 0 ? [] : addresses, facts }];
  const told = { umbrellaId: umbrella._id, umbrella: umbrella.name };
  const happening = { event: "denyMember", facts: told, notices };
  chronicleVersion(member, associationContent(member), happening, stampOf(actor, now));
  return saveRecord(member);
}

/** "Our member after all": what was said by mistake is taken back. The right to edit is the association's to give anew. */
export async function acceptMember(command: Command): Promise<Result<null, MembershipRefusal>> {
  const { umbrellaId, memberId, actor, now } = command;
  const umbrella = await findOwnAssociation(actor, umbrellaId);
  const member = umbrella && (await findDenied(umbrella._id, memberId));
  if (!member) return refused({ code: "notFound" });
  if (!can(actor, "viewUmbrellaMembers", subjectOfAssociation(umbrella))) return refused({ code: "notAllowed" });
  member.notMemberOf = member.notMemberOf.filter((id) => id !== umbrella._id);
  if (!member.umbrellaIds.includes(umbrella._id)) member.umbrellaIds.push(umbrella._id);
  const told = { umbrellaId: umbrella._id, umbrella: umbrella.name };
  chronicleVersion(member, associationContent(member), { event: "acceptMember", facts: told }, stampOf(actor, now));
  return saveRecord(member);
}
