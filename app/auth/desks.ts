import type { StaffPost, StaffRole } from "#domain/roles";

/** A desk a person may sit at: an association's, shared by everyone, or one per staff role and municipality. */
export type Desk = { kind: "association" } | { kind: "office"; role: StaffRole; municipality: string };

export const deskName = (desk: Desk): string =>
  desk.kind === "association" ? "association" : `${desk.role}:${desk.municipality}`;

/** Every desk of a person; the association's desk is everybody's, for anyone may register an association. */
export const desksOf = (staff: readonly StaffPost[]): Desk[] => [
  ...staff.map(({ role, municipality }): Desk => ({ kind: "office", role, municipality })),
  { kind: "association" },
];

/** The desk chosen last, or the first one the person has. A desk that was taken away is never returned. */
export function currentDesk(staff: readonly StaffPost[], chosen: string | null): Desk {
  const desks = desksOf(staff);
  return desks.find((desk) => deskName(desk) === chosen) ?? desks[0] ?? { kind: "association" };
}

const OFFICE_HOME: Record<StaffRole, string> = {
  counsellor: "/office/desk",
  linkPerson: "/office/referral-queue",
  preparer: "/office/calls",
  decisionMaker: "/office/calls",
  payer: "/office/payments",
  coordinator: "/office/directory",
  administrator: "/office/programmes",
};

/** The page a desk opens at. */
export const deskHome = (desk: Desk): string => (desk.kind === "association" ? "/my" : OFFICE_HOME[desk.role]);

type Starter = {
  person: { name: string; staff: readonly StaffPost[] };
  actor: { memberships: readonly unknown[] };
  chosen: string | null;
};

/**
 * The page after signing in. Nobody is asked to choose from one: an official with one role who acts for no association
 * goes to that desk, and somebody without a role to their association's, telling their name first if it is not known.
 */
export function startPath({ person, actor, chosen }: Starter): string {
  const hasChoice = person.staff.length > 1 || (person.staff.length === 1 && actor.memberships.length > 0);
  if (hasChoice && chosen === null) return "/desks";
  const home = deskHome(currentDesk(person.staff, chosen));
  return person.name ? home : `/account?next=${home}`;
}
