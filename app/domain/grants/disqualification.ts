import type { Actor } from "#domain/roles";

type Application = { associationId: string };

/**
 * The applications a person may not handle: those of associations they belong to (esteellisyys, hallintolaki 27–28 §).
 * It concerns each application by itself, as minutes record it: the rest of the list is theirs to handle.
 */
export const disqualifiedFrom = <Case extends Application>(actor: Actor, cases: readonly Case[]): Case[] =>
  cases.filter(({ associationId }) =>
    actor.memberships.some((membership) => membership.associationId === associationId),
  );
