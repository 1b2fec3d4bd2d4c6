import { dayOff } from "#domain/grants/finnish-holidays";
import type { CallPlan } from "#domain/grants/next-call";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { codedName } from "#models/call-view.server";
import { newestVersionOf } from "#models/grant-form.server";
import { termsOf } from "#models/grant-rules.server";
import { findMunicipality } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { findOfficeCall } from "#models/scoped.server";
import { planOf, plannedNext } from "#use-cases/repeat-call.server";

export type ReviewedPlan = Omit<CallPlan, "decidingBody" | "requiredAttachments"> & {
  decidingBody: string;
  attachments: { name: string; timing: CallPlan["requiredAttachments"][number]["timing"]; dueOn: string | null }[];
  formVersion: number | null;
  /** What applications are scored by, each with its weight in basis points and the points it gives. */
  criteria: { name: string; weightBp: number; min: number; max: number }[];
  criteriaVersion: number;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Last year's call beside what it becomes when it is made again; null when the call does not exist for this person. */
export async function nextCallPage(actor: Actor, callId: unknown, now: Date, locale: Locale) {
  const found = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!found) return null;
  const call = found.toObject();
  const [keeper, programme, { next }] = await Promise.all([
    findMunicipality(call.municipality),
    ProgrammeModel.findById(call.programmeId).select({ history: 0, pendingNotices: 0 }).lean<Programme>().exec(),
    plannedNext(call, now),
  ]);
  if (!programme) throw new Error(`the programme of call ${call._id} is gone`);
  const newest = await newestVersionOf(programme.formId);
  const reviewed = (plan: CallPlan, formVersion: number | null, scoring: Call["scoring"]): ReviewedPlan => ({
    ...plan,
    decidingBody: codedName(keeper?.decidingBodies, plan.decidingBody, locale),
    attachments: plan.requiredAttachments.map(({ names, timing, dueOn }) => ({
      ...{ timing, dueOn },
      name: localText(names, locale),
    })),
    formVersion,
    criteria: scoring.criteria.map(({ name, weightBp, min, max }) => ({
      ...{ weightBp, min, max },
      name: localText(name, locale),
    })),
    criteriaVersion: scoring.version,
  });
  const made = await CallModel.findOne({ programmeId: call.programmeId, year: next.year }).select({ _id: 1 }).lean();
  return {
    callId: call._id,
    version: call.__v,
    programmeId: call.programmeId,
    programme: localText(programme.names, locale),
    last: reviewed(planOf(call), call.form?.version ?? null, call.scoring),
    next: reviewed(next, newest?.version ?? null, programme.scoring),
    rulesChanged: !isSame(call.rules, programme.rules),
    termsChanged: call.terms !== null && !isSame(call.terms, termsOf(programme)),
    daysOff: { close: dayOff(plainDateAt(next.closesAt)), decision: dayOff(next.decisionExpectedOn) },
    madeCallId: made?._id ?? null,
  };
}

export type NextCallView = NonNullable<Awaited<ReturnType<typeof nextCallPage>>>;
