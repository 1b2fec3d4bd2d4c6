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

/**
 * Those of the applications that others have not yet settled in the person's stead. What they settled themselves before
 * their tie was known is not enough, nor what nobody is known to have settled.
 * @param tiedTo ids of the cases that the person may not handle.
 * @param settledBy who settled each, as the record tells.
 */
export const leftToOthers = (
  { personId }: Pick<Actor, "personId">,
  tiedTo: readonly string[],
  settledBy: (caseId: string) => { personId: string } | null | undefined,
): string[] =>
  tiedTo.filter((caseId) => {
    const by = settledBy(caseId);
    return !by || by.personId === personId;
  });
