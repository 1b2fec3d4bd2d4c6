import type { TieKind } from "#domain/ties/tie";

/** What a person may do in an association's name. A signatory may also do all an editor may. */
export const MEMBER_ROLES = ["editor", "signatory"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What a person does for a municipality. Each role holds for one municipality only. */
export const STAFF_ROLES = [
  "counsellor",
  "linkPerson",
  "preparer",
  "decisionMaker",
  "payer",
  "coordinator",
  "administrator",
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const isStaffRole = (value: string): value is StaffRole => STAFF_ROLES.some((role) => role === value);

/** A staff role in force. A preparer's and a payer's hold for the named units; an empty list means every unit. */
export type StaffPost = { municipality: string; role: StaffRole; units: string[] };

export type Membership = { associationId: string; role: MemberRole };

/** A declared tie: to everything of an association, or to one case of it. */
export type ActorTie = { associationId: string; caseId: string | null; kind: TieKind };

/** The signed-in person as the rules see them: who they are and what they hold, never what they want. */
export type Actor = {
  personId: string;
  name: string;
  staff: StaffPost[];
  memberships: Membership[];
  /** What the person has declared of themselves and keeps them from cases (esteellisyys). */
  ties: ActorTie[];
  /** The associations that gave an umbrella organisation of the person's the right to edit for them. */
  helps: string[];
};
