import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";
import { deniedMembers, umbrellaMembers } from "#models/umbrella-members.server";

/** The members of an own umbrella organisation: for its own people, never for those who help it. */
export async function loadUmbrella(actor: Actor, associationId: string | undefined, now: Date) {
  const umbrella = await findOwnAssociation(actor, associationId);
  if (!umbrella || !can(actor, "viewUmbrellaMembers", subjectOfAssociation(umbrella))) return null;
  const today = plainDateAt(now);
  const { _id: id, name, kind, status } = umbrella;
  const [members, denied] = await Promise.all([umbrellaMembers(id, today), deniedMembers(id)]);
  return { id, name, isShown: kind === "umbrella" && status === "published", today, members, denied };
}

export type UmbrellaView = NonNullable<Awaited<ReturnType<typeof loadUmbrella>>>;
