import type { QueryFilter, SortOrder } from "mongoose";
import { isAnswerable, isUnderWay, mayHaveCome } from "#domain/referrals/answering";
import { CONTACT_KEPT_DAYS, REFERRAL_STATUSES } from "#domain/referrals/referral-lifecycle";
import {
  turnOf,
  type AnswerBefore,
  type ReferralRow,
  type ReferralStep,
  type ReferralView,
} from "#domain/referrals/referral-view";
import { daysLeft } from "#domain/referrals/respond-by";
import { days } from "#domain/shared/durations";
import { pageOf, pagingOf } from "#domain/shared/paging";
import { daysBetween } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { associationNames } from "#models/listed.server";
import { visitOf } from "#models/referral-path.server";
import { ReferralModel, type Referral } from "#models/referral.server";

const SHOWN = {
  kind: 1,
  status: 1,
  activityId: 1,
  associationId: 1,
  assigneeId: 1,
  sentAt: 1,
  respondBy: 1,
} as const;
type Shown = Pick<Referral, "_id" | keyof typeof SHOWN>;

/** States in which something is still awaited. */
const UNDER_WAY = { status: { $in: REFERRAL_STATUSES.filter(isUnderWay) } };

/** What has ended lately, as long as a client would have been waited for. */
export const endedLately = (now: Date) => ({ closedAt: { $gte: new Date(now.getTime() - days(CONTACT_KEPT_DAYS)) } });

const present = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

async function titlesOf(referrals: readonly Pick<Shown, "activityId">[]): Promise<Map<string, string>> {
  const ids = present(referrals.map(({ activityId }) => activityId));
  const found = await ActivityModel.find({ _id: { $in: ids } })
    .select({ title: 1 })
    .lean<Pick<Activity, "_id" | "title">[]>()
    .exec();
  return new Map(found.map(({ _id, title }) => [_id, title]));
}

async function rowsOf(referrals: readonly Shown[], now: Date): Promise<ReferralRow[]> {
  const titles = await titlesOf(referrals);
  const names = await associationNames(present(referrals.map(({ associationId }) => associationId)));
  const today = plainDateAt(now);
  return referrals.map(({ _id, kind, status, sentAt, respondBy, assigneeId, activityId, associationId }) => ({
    ...{ id: _id, kind, status, sentAt, assigneeId },
    title: activityId === null ? null : (titles.get(activityId) ?? null),
    association: associationId === null ? null : (names.get(associationId) ?? null),
    left: isAnswerable(status) ? daysLeft(respondBy, today) : null,
    waitedDays: daysBetween(plainDateAt(sentAt), today),
  }));
}

type Listing = { asked: number; size: number; sort: Record<string, SortOrder>; now: Date };

/** A page of referrals and how many there are in all. */
export async function listReferrals(filter: QueryFilter<Referral>, { asked, size, sort, now }: Listing) {
  const total = await ReferralModel.countDocuments(filter).exec();
  const { page, pageCount, skip } = pagingOf(total, asked, size);
  const found = await ReferralModel.find(filter)
    .sort({ ...sort, _id: 1 })
    .skip(skip)
    .limit(size)
    .select(SHOWN)
    .lean<Shown[]>()
    .exec();
  return { total, page, pageCount, rows: await rowsOf(found, now) };
}

/** After every day that an answer is expected by. */
const NO_DAY = "9999";

/** What is under way, the most pressing first: what is late or due soonest, and last what waits for no association. */
export async function referralsUnderWay(filter: QueryFilter<Referral>, { asked, size, now }: Omit<Listing, "sort">) {
  const found = await ReferralModel.find({ ...filter, ...UNDER_WAY })
    .select(SHOWN)
    .lean<Shown[]>()
    .exec();
  const dayOf = ({ respondBy }: Shown): string => respondBy ?? NO_DAY;
  const pressing = found.toSorted(
    (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.sentAt.getTime() - b.sentAt.getTime(),
  );
  const { rows, ...paging } = pageOf(pressing, asked, size);
  return { ...paging, rows: await rowsOf(rows, now) };
}

/** One referral as its page shows it; how to reach the client is no part of it. */
export async function referralView(referral: Referral, now: Date): Promise<ReferralView> {
  const [row] = await rowsOf([referral], now);
  if (!row) throw new Error("a referral has no row");
  const { activityId, respondBy, reason } = referral;
  return {
    ...{ ...row, activityId, turn: turnOf(referral), respondBy, reason, visit: visitOf(referral) },
    isVisitAhead: !mayHaveCome(referral.visit, plainDateAt(now)),
  };
}

/** What other associations have answered, for those who look for the next: the first first. */
export async function answersBefore({ answers }: Pick<Referral, "answers">): Promise<AnswerBefore[]> {
  const titles = await titlesOf(answers);
  const names = await associationNames(present(answers.map(({ associationId }) => associationId)));
  return answers.map(({ activityId, associationId, answer, reason }) => ({
    ...{ activityId, answer, reason },
    title: titles.get(activityId) ?? "",
    association: names.get(associationId) ?? "",
  }));
}

/** What has happened to it, for those who may know who did what. */
export const stepsOf = ({ history }: Pick<Referral, "history">): ReferralStep[] =>
  history.map(({ id, event, at, by }) => ({ id, event, at, by: by.name }));
