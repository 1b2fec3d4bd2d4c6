import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; decisionId: string; actor: Actor; now: Date };
export type AcceptAwardRefusal =
  { code: "notFound" | "notAllowed" | "nothingAwarded" | "decisionReplaced" } | ChangedMeanwhile;

/**
 * A signatory takes the award on its conditions. It holds for the decision that was read: a new one is accepted anew.
 * A claim is begun after it; one that is under way when the decision is replaced accepts the new one when it is sent.
 * Pressing twice changes nothing.
 */
export async function acceptAward(command: Command): Promise<Result<null, AcceptAwardRefusal>> {
  const { caseId, decisionId, actor, now } = command;
  const grantCase = await findOwnCase(actor, caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "acceptAward", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const { decision, acceptance } = grantCase;
  if (!decision || decision.awardedCents === 0) return refused({ code: "nothingAwarded" });
  if (decision.decisionId !== decisionId) return refused({ code: "decisionReplaced" });
  if (acceptance?.decisionId === decisionId) return ok(null);
  grantCase.acceptance = { decisionId, at: now, by: authorOf(actor) };
  chronicle(grantCase, { event: "acceptAward" }, stampOf(actor, now));
  return saveRecord(grantCase);
}
