import { comingDays } from "#domain/calendar/coming-days";
import type { Schedule } from "#domain/calendar/schedule";
import { callStage } from "#domain/grants/call-window";
import type { YearEvent } from "#domain/calendar/year-events";
import type { LocalText } from "#domain/shared/locales";
import { partsOf, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { CallModel, type Call } from "#models/call.server";
import { publishedAssociationIds } from "#models/listed.server";
import { findHomeMunicipality } from "#models/municipality.server";
import { findYearEvents } from "#models/year.server";

export type ComingActivity = {
  id: string;
  title: string;
  startsOn: string;
  opensAt: string | null;
  closesAt: string | null;
  isFree: boolean;
  registration: Activity["registration"];
};

export type NextCall = { id: string; names: LocalText; opensAt: Date; closesAt: Date };

export type HomeView = {
  coming: ComingActivity[];
  openCalls: NextCall[];
  /** The next calls to open; several programmes often share their dates. */
  upcomingCalls: NextCall[];
  year: number;
  today: PlainDate;
  events: YearEvent[];
};

const DAYS_AHEAD = 7;
const ROWS = 5;

type ListedActivity = Pick<Activity, "_id" | "associationId" | "title" | "schedule" | "cost" | "registration">;

async function findComing(municipality: string, now: Date): Promise<ComingActivity[]> {
  const activities = await ActivityModel.find({
    municipality,
    status: "published",
    associationId: { $in: await publishedAssociationIds(municipality) },
    "schedule.kind": { $ne: "byAgreement" },
  })
    .select({ associationId: 1, title: 1, schedule: 1, cost: 1, registration: 1 })
    .lean<ListedActivity[]>()
    .exec();
  const scheduled = activities.map((activity) => ({
    ...activity,
    id: activity._id,
    ownerId: activity.associationId,
    schedule: activity.schedule satisfies Schedule,
  }));
  return comingDays(scheduled, { now, days: DAYS_AHEAD, count: ROWS }).map(({ item, occurrence }) => ({
    id: item.id,
    title: item.title,
    startsOn: occurrence.startsOn,
    opensAt: occurrence.opensAt ?? null,
    closesAt: occurrence.closesAt ?? null,
    isFree: item.cost.amountCents === 0,
    registration: item.registration,
  }));
}

async function findCalls(municipality: string, now: Date): Promise<Pick<HomeView, "openCalls" | "upcomingCalls">> {
  const calls = await CallModel.find({ municipality, status: "published", closesAt: { $gt: now } })
    .select({ names: 1, opensAt: 1, closesAt: 1 })
    .sort({ closesAt: 1, "names.fi": 1 })
    .limit(20)
    .lean<Pick<Call, "_id" | "names" | "opensAt" | "closesAt">[]>()
    .exec();
  const views = calls.map(({ _id, ...call }) => ({ id: _id, ...call }));
  const upcoming = views.filter((call) => callStage(call, now) === "upcoming");
  const [next] = upcoming.toSorted((a, b) => Number(a.opensAt) - Number(b.opensAt));
  return {
    openCalls: views.filter((call) => callStage(call, now) === "open"),
    upcomingCalls: upcoming.filter(({ opensAt }) => opensAt.getTime() === next?.opensAt.getTime()),
  };
}

export async function loadHome(now: Date): Promise<HomeView> {
  const today = plainDateAt(now);
  const { year } = partsOf(today);
  const municipality = await findHomeMunicipality();
  if (!municipality) return { coming: [], openCalls: [], upcomingCalls: [], year, today, events: [] };
  const [coming, calls, events] = await Promise.all([
    findComing(municipality._id, now),
    findCalls(municipality._id, now),
    findYearEvents(municipality._id, year),
  ]);
  return { coming, ...calls, year, today, events };
}
