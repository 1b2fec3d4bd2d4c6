import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { hours } from "#domain/shared/durations";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localFacts } from "#emails/letter";
import { findScoredCall } from "#models/call-assessors.server";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { scoringTable } from "#models/scoring-table.server";

/** Nobody is reminded of the same twice in a day. */
const QUIET = hours(20);

type Command = { callId: string; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "nobodyLacks" | "remindedToday" };

/** Writes to each assessor who has not given all of theirs, with how many there are. */
export async function remindAssessors({ callId, actor, now }: Command): Promise<Result<null, Refusal>> {
  const scored = await findScoredCall(actor, callId);
  const call = scored && (await CallModel.findById(callId));
  if (!scored || !call) return refused({ code: "notFound" });
  if (!can(actor, "manageScoring", scored.subject)) return refused({ code: "notAllowed" });
  const last = call.history.findLast(({ event }) => event === "remindAssessors");
  if (last && now.getTime() - last.at.getTime() < QUIET) return refused({ code: "remindedToday" });
  const lacking = new Map<string, number>();
  for (const { missing } of await scoringTable(scored, actor, plainDateAt(now)))
    for (const { personId } of missing) lacking.set(personId, (lacking.get(personId) ?? 0) + 1);
  if (lacking.size === 0) return refused({ code: "nobodyLacks" });
  const notices = [...lacking].map(([personId, count]) => ({
    kind: "scoringReminder" as const,
    to: [personId],
    facts: { ...localFacts("call", call.names), callId: call._id, count, by: actor.name },
  }));
  chronicle(call, { event: "remindAssessors", facts: { count: lacking.size }, notices }, stampOf(actor, now));
  return saveRecord(call);
}
