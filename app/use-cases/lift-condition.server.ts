import { checkBudgetOf, type CallAmendmentRefusal } from "#domain/grants/call-terms";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";
import { progressOf } from "#use-cases/amend-call.server";

type Command = {
  callId: string;
  version: number;
  /** When the council decided. */
  liftedOn: PlainDate;
  /** The section of its minutes. */
  section: string;
  /** What the call has to give now. */
  budgetCents: number;
  actor: Actor;
  now: Date;
};
type Refusal =
  ChangedMeanwhile | { code: "notFound" | "notAllowed" | "notConditional" | "dayInFuture" } | CallAmendmentRefusal[];

/** The council has approved the budget that a call was conditional on, perhaps with another sum. */
export async function liftCondition(command: Command): Promise<Result<null, Refusal>> {
  const { callId, version, liftedOn, section, budgetCents, actor, now } = command;
  const call = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!call) return refused({ code: "notFound" });
  if (!can(actor, "manageProgrammes", subjectOfCall(call))) return refused({ code: "notAllowed" });
  if (!call.condition || call.condition.lifted) return refused({ code: "notConditional" });
  if (call.__v !== version) return refused({ code: "changedMeanwhile" });
  if (liftedOn > plainDateAt(now)) return refused({ code: "dayInFuture" });
  const plain = call.toObject();
  const refusals = checkBudgetOf(await progressOf(plain), { budgetCents, pots: plain.pots });
  if (refusals.length > 0) return refused(refusals);
  const announcedCents = call.condition.announcedCents;
  call.set({ budgetCents, condition: { announcedCents, lifted: { on: liftedOn, section } } });
  chronicle(
    call,
    { event: "liftCondition", facts: { liftedOn, section, announcedCents, budgetCents } },
    stampOf(actor, now),
  );
  return saveRecord(call);
}
