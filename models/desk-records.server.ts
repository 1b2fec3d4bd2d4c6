import { isInDirectory } from "#domain/associations/association-lifecycle";
import { completenessOf, ESSENTIAL_STEPS, type Completeness } from "#domain/associations/completeness";
import { timingOf } from "#domain/calendar/timing";
import type { DeskActivity, DeskAssociation, DeskCase } from "#domain/desk/to-do";
import { unsettledCents } from "#domain/grants/award-ledger";
import { openSupplement } from "#domain/grants/supplement";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { ledgerOf } from "#models/claim-of-case.server";
import { dueAssociationIds } from "#models/due-associations.server";
import { ErrorReportModel } from "#models/error-report.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { ACTIVITY_FACTS, PROFILE_FIELDS, profileFacts } from "#models/profile-facts.server";

type DeskCall = Pick<Call, "_id" | "names" | "opensAt" | "closesAt" | "claimsDueOn" | "paymentRule">;

const SHOWN_OF_CASE = {
  associationId: 1,
  callId: 1,
  caseNumber: 1,
  status: 1,
  entry: 1,
  supplements: 1,
  decision: 1,
  claims: 1,
  payments: 1,
  updatedAt: 1,
} as const;
type OwnCase = Pick<GrantCase, "_id" | keyof typeof SHOWN_OF_CASE>;

/** What has been asked to be paid and not turned down. */
const claimedCents = ({ claims }: OwnCase): number =>
  claims
    .filter(({ status }) => status !== "draft" && status !== "rejected")
    .reduce(
      (sum, { payableCents, rows }) => sum + (payableCents ?? rows.reduce((rest, row) => rest + row.claimedCents, 0)),
      0,
    );

function deskCase(grantCase: OwnCase, call: DeskCall | undefined, locale: Locale): DeskCase {
  const { _id, associationId, status, supplements, decision, claims } = grantCase;
  return {
    id: _id,
    associationId,
    name: call ? localText(call.names, locale) : "",
    status,
    isEntered: Boolean(grantCase.entry),
    call: call ? { opensAt: call.opensAt, closesAt: call.closesAt, claimsDueOn: call.claimsDueOn } : null,
    supplementDueOn: openSupplement(status, supplements)?.dueOn ?? null,
    decision: decision ? { awardedCents: decision.awardedCents, appealUntil: decision.appealUntil } : null,
    claimStatuses: claims.map((claim) => claim.status),
    claimedCents: claimedCents(grantCase),
    unsettledCents: call ? unsettledCents(ledgerOf(grantCase), call.paymentRule) : 0,
  };
}

type OwnAssociation = Pick<Association, "_id" | "name" | "status" | keyof typeof PROFILE_FIELDS>;
type OwnActivity = Pick<Activity, "_id" | "associationId" | "title" | "schedule" | keyof typeof ACTIVITY_FACTS>;

const NO_TIMES_LEFT = ["ended", "none"];

const deskActivity = ({ _id, associationId, title, status, schedule }: OwnActivity, now: Date): DeskActivity => ({
  id: _id,
  associationId,
  title,
  status,
  hasNoTimes: NO_TIMES_LEFT.includes(timingOf(schedule, now).timing.state),
});

/** The grant cases of associations, the latest first, each with the name of its call. */
export async function deskCases(ids: readonly string[], locale: Locale) {
  const cases = await GrantCaseModel.find({ associationId: { $in: ids } })
    .select(SHOWN_OF_CASE)
    .sort({ updatedAt: -1 })
    .lean<OwnCase[]>()
    .exec();
  const calls = await CallModel.find({ _id: { $in: cases.map(({ callId }) => callId) } })
    .select({ names: 1, opensAt: 1, closesAt: 1, claimsDueOn: 1, paymentRule: 1 })
    .lean<DeskCall[]>()
    .exec();
  const callOf = new Map(calls.map((call) => [call._id, call]));
  return cases.map((grantCase) => ({
    ...deskCase(grantCase, callOf.get(grantCase.callId), locale),
    caseNumber: grantCase.caseNumber,
  }));
}

export type DeskRecord = DeskAssociation & { completeness: Completeness };

/** Associations and their activities, as far as something may wait for their people. */
export async function deskAssociations(ids: readonly string[], now: Date) {
  const [associations, activities, due, reported] = await Promise.all([
    AssociationModel.find({ _id: { $in: ids } })
      .select({ name: 1, status: 1, ...PROFILE_FIELDS })
      .lean<OwnAssociation[]>()
      .exec(),
    ActivityModel.find({ associationId: { $in: ids }, status: { $ne: "archived" } })
      .select({ associationId: 1, title: 1, schedule: 1, ...ACTIVITY_FACTS })
      .lean<OwnActivity[]>()
      .exec(),
    dueAssociationIds(ids, plainDateAt(now)),
    ErrorReportModel.distinct("associationId", { associationId: { $in: ids }, status: "open" }).exec(),
  ]);
  const records = associations.map(({ _id: id, name, status, ...profile }): DeskRecord => {
    const own = activities.filter(({ associationId }) => associationId === id);
    const completeness = completenessOf(profileFacts(profile, own));
    const hasGaps = isInDirectory(status) && ESSENTIAL_STEPS.some((step) => completeness.missing.includes(step));
    return { id, name, status, isDue: due.has(id), hasGaps, hasOpenReports: reported.includes(id), completeness };
  });
  return { associations: records, activities: activities.map((activity) => deskActivity(activity, now)) };
}
