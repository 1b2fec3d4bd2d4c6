import { isDisqualified } from "#domain/policy";
import type { Actor } from "#domain/roles";

type Application = { caseId: string; associationId: string };

/**
 * The applications a person may not handle: those of associations they belong to or have declared a tie to
 * (esteellisyys, hallintolaki 27–28 §). It concerns each application by itself, as minutes record it: the rest of the
 * list is theirs to handle.
 */
export const disqualifiedFrom = <Case extends Application>(
  actor: Pick<Actor, "memberships" | "ties">,
  cases: readonly Case[],
): Case[] => cases.filter((application) => isDisqualified(actor, application));
