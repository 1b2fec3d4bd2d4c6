import type { MemberRole } from "#domain/roles";

type Member = { personId: string; role: MemberRole };

const isLastSignatory = (members: readonly Member[], personId: string): boolean =>
  members.every(({ personId: other, role }) => role !== "signatory" || other === personId);

export type MemberRefusal = { code: "alreadyMember" } | { code: "lastSignatory" } | { code: "notAMember" };

/** May the person be given the role? Without a signatory nobody could act in the association's name any more. */
export function checkNewRole(members: readonly Member[], personId: string, role: MemberRole): MemberRefusal | null {
  const member = members.find((one) => one.personId === personId);
  if (member?.role === role) return { code: "alreadyMember" };
  return member && role !== "signatory" && isLastSignatory(members, personId) ? { code: "lastSignatory" } : null;
}

/** May the person be removed? The last signatory stays until there is another. */
export function checkRemoval(members: readonly Member[], personId: string): MemberRefusal | null {
  const member = members.find((one) => one.personId === personId);
  if (!member) return { code: "notAMember" };
  return member.role === "signatory" && isLastSignatory(members, personId) ? { code: "lastSignatory" } : null;
}
