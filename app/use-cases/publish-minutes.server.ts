import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { DecisionModel } from "#models/decision.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = { callId: string; decisionId: string; publishedOn: PlainDate; actor: Actor; now: Date };
export type PublishMinutesRefusal =
  { code: "notFound" | "notAllowed" | "sentInFuture" | "sentBeforeDecision" } | ChangedMeanwhile;

/** Records the day on which the minutes appeared on the web: the members of the municipality are told by that (kuntalaki 140 §). */
export async function publishMinutes(command: Command): Promise<Result<null, PublishMinutesRefusal>> {
  const { callId, decisionId, publishedOn, actor, now } = command;
  const call = await findOfficeCall(actor, "recordDecision", callId);
  const decision = call && (await DecisionModel.findOne({ _id: decisionId, callId }));
  if (!decision) return refused({ code: "notFound" });
  if (!can(actor, "recordDecision", subjectOfCall(call))) return refused({ code: "notAllowed" });
  if (publishedOn > plainDateAt(now)) return refused({ code: "sentInFuture" });
  if (publishedOn < decision.meetingDate) return refused({ code: "sentBeforeDecision" });
  decision.minutesPublishedOn = publishedOn;
  chronicle(decision, { event: "publishMinutes", facts: { publishedOn } }, stampOf(actor, now));
  return saveRecord(decision);
}
