import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { callDifferent, findSuspectedPairs } from "#models/different-associations.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { moderateAssociation, type ModerationRefusal } from "#use-cases/moderate-association.server";

type Command = {
  first: string;
  second: string;
  /** Null when they are of different associations. */
  keep: string | null;
  /** What the members of the archived record are told. */
  reason: string;
  actor: Actor;
  now: Date;
};

/**
 * A coordinator's word on two records that may be of one association: they are different, or one of them is archived as
 * merged into the other. Nothing is lost: the archived one can be restored.
 */
export async function resolveDuplicate(
  command: Command,
): Promise<Result<null, ModerationRefusal | { code: "notSuspected" }>> {
  const { first, second, keep, reason, actor, now } = command;
  const association = await findModeratedAssociation(actor, first);
  if (!association) return refused({ code: "notFound" });
  const { municipality } = association;
  if (!can(actor, "manageDirectory", { municipality })) return refused({ code: "notAllowed" });
  const isSuspected = (await findSuspectedPairs(municipality)).some(
    (pair) => pair.first === first && pair.second === second,
  );
  const isOfPair = keep === null || keep === first || keep === second;
  if (!isSuspected || !isOfPair) return refused({ code: "notSuspected" });
  if (keep === null) {
    await callDifferent([first, second], { municipality, at: now, by: actor.personId });
    return ok(null);
  }
  const needless = keep === first ? second : first;
  const archived = { reason: "merged" as const, mergedInto: keep };
  return moderateAssociation({ associationId: needless, event: "archive", reason, archived, actor, now });
}
