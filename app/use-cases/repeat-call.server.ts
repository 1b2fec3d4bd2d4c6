import { nextCall, yearOfNext, type CallPlan } from "#domain/grants/next-call";
import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import type { Call } from "#models/call.server";
import { findOfficeCall } from "#models/scoped.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import type { ChangedMeanwhile } from "#models/save.server";
import { createCall, type CallInputRefusal } from "#use-cases/create-call.server";

type Command = {
  /** Last year's call. */
  callId: string;
  /** The version of it that was reviewed. */
  version: number;
  actor: Actor;
  now: Date;
};
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "yearTaken" } | CallInputRefusal[];

/** What of a stored call can be made again. */
export const planOf = (call: Call): CallPlan => ({
  year: call.year,
  opensAt: call.opensAt,
  closesAt: call.closesAt,
  decisionExpectedOn: plainDate(call.decisionExpectedOn),
  claimsDueOn: plainDate(call.claimsDueOn),
  budgetCents: call.budgetCents,
  pots: call.pots,
  condition: call.condition,
  decidingBody: call.decidingBody,
  paymentRule: call.paymentRule,
  requiredAttachments: call.requiredAttachments,
  contact: call.contact,
  infoEvents: call.infoEvents,
});

/** A call and what it becomes when it is made again: the same for the review and for the making. */
export async function plannedNext(call: Call, now: Date): Promise<{ programmeId: string; next: CallPlan }> {
  const programme = await ProgrammeModel.findById(call.programmeId)
    .select({ bodies: 1 })
    .lean<Pick<Programme, "bodies">>()
    .exec();
  const next = nextCall(planOf(call), yearOfNext(call, now), { bodies: programme?.bodies ?? [], now });
  return { programmeId: call.programmeId, next };
}

/** Makes last year's call again as a draft, just as it was reviewed. Rules, texts and form are the programme's newest. */
export async function repeatCall(command: Command): Promise<Result<{ callId: string }, Refusal>> {
  const { callId, version, actor, now } = command;
  const last = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!last) return refused({ code: "notFound" });
  if (last.__v !== version) return refused({ code: "changedMeanwhile" });
  const { programmeId, next } = await plannedNext(last.toObject(), now);
  return createCall({ programmeId, input: next, actor, now });
}
