import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { callStage, type CallStage } from "#domain/grants/call-window";
import { shareableCents } from "#domain/grants/pots";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { preparersOf } from "#models/call-assessors.server";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { subjectOfCall } from "#models/scoped.server";

export type OfficeCall = {
  callId: string;
  name: string;
  stage: CallStage;
  closesAt: Date;
  budgetCents: number;
  /** What of it the public is told that can be shared: less, where a part is set apart. */
  shareableCents: number;
  filedCount: number;
  toPrepareCount: number;
  requestedCents: number;
  /** Open, and nobody has the right to prepare what comes. */
  lacksPreparer: boolean;
};

type Listed = Pick<Call, "_id" | "municipality" | "unit" | "names" | "opensAt" | "closesAt" | "budgetCents" | "pots">;
type Count = { _id: string; filedCount: number; toPrepareCount: number; requestedCents: number };

const countsOf = (callIds: string[]): Promise<Count[]> =>
  GrantCaseModel.aggregate<Count>([
    { $match: { callId: { $in: callIds }, status: { $in: FILED_STATUSES } } },
    {
      $group: {
        _id: "$callId",
        filedCount: { $sum: 1 },
        toPrepareCount: { $sum: { $cond: [{ $eq: ["$status", "submitted"] }, 1, 0] } },
        requestedCents: { $sum: "$application.requestedCents" },
      },
    },
  ]).exec();

/** Those of the calls that nobody may prepare; each unit is asked about once. */
async function withoutPreparers(calls: readonly Listed[]): Promise<ReadonlySet<string>> {
  const keyOf = ({ municipality, unit }: Listed) => `${municipality} ${unit}`;
  const units = new Map(calls.map((call) => [keyOf(call), call]));
  const asked = await Promise.all(
    [...units].map(async ([key, call]) => ((await preparersOf(call)).length === 0 ? [key] : [])),
  );
  const empty = new Set(asked.flat());
  return new Set(calls.filter((call) => empty.has(keyOf(call))).map(({ _id }) => _id));
}

/** The published calls of the municipalities and units a person works for, the latest to close first. */
export async function officeCalls(actor: Actor, now: Date, locale: Locale): Promise<OfficeCall[]> {
  const scope = { municipality: { $in: municipalitiesWhere(actor, "viewCalls") }, status: "published" as const };
  const calls = await CallModel.find(scope)
    .select({ municipality: 1, unit: 1, names: 1, opensAt: 1, closesAt: 1, budgetCents: 1, pots: 1 })
    .sort({ closesAt: -1 })
    .lean<Listed[]>()
    .exec();
  const mine = calls.filter((call) => can(actor, "viewCalls", subjectOfCall(call)));
  const unprepared = await withoutPreparers(mine.filter((call) => callStage(call, now) === "open"));
  const counts = await countsOf(mine.map(({ _id }) => _id));
  return mine.map((call) => {
    const { filedCount = 0, toPrepareCount = 0, requestedCents = 0 } = counts.find(({ _id }) => _id === call._id) ?? {};
    const { _id: callId, names, closesAt, budgetCents } = call;
    const stage = callStage(call, now);
    return {
      callId,
      name: localText(names, locale),
      stage,
      closesAt,
      budgetCents,
      shareableCents: shareableCents(call),
      filedCount,
      toPrepareCount,
      requestedCents,
      lacksPreparer: unprepared.has(callId),
    };
  });
}
