import { byConfirmation, firstOfEach } from "#domain/associations/lately";
import { ownText, type OwnText } from "#domain/shared/own-text";
import { timingOf } from "#domain/calendar/timing";
import { days } from "#domain/shared/durations";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { associationNames, publishedAssociationIds } from "#models/listed.server";

/** An activity as one line: what, whose, and the day it was published or said to be true. */
export type LatelyRow = { id: string; title: OwnText; association: string; on: string };

const ROWS = 4;
/** What was published longer ago than this is not new. */
const NEW_FOR = days(90);
/** Of so many lately confirmed the short list is picked. */
const LOOKED_AT = 200;

const SHOWN = {
  associationId: 1,
  title: 1,
  "translations.sv.title": 1,
  "translations.en.title": 1,
  schedule: 1,
} as const;
type Shown = Pick<Activity, "_id" | "associationId" | "title" | "translations" | "schedule">;
type Published = Shown & { createdAt: Date; history: { event: string; at: Date }[] };
type Confirmed = Shown & Pick<Activity, "confirmedOn" | "confirmedBy">;

/** The first time counts: what is taken back and published again has become no newer. */
const publishedAt = ({ history, createdAt }: Published): Date =>
  history.find(({ event }) => event === "publish")?.at ?? createdAt;

const isOver = ({ schedule }: Shown, now: Date): boolean => timingOf(schedule, now).timing.state === "ended";

/** What has lately been published for the first time. */
async function findNew(owners: string[], now: Date) {
  const since = new Date(now.getTime() - NEW_FOR);
  const found = await ActivityModel.find({
    status: "published",
    associationId: { $in: owners },
    // Whatever was published since then has been written since then.
    updatedAt: { $gte: since },
  })
    .select({ ...SHOWN, createdAt: 1, "history.event": 1, "history.at": 1 })
    .lean<Published[]>()
    .exec();
  const inOrder = found
    .map((activity) => ({ ...activity, at: publishedAt(activity) }))
    .filter((activity) => activity.at >= since && !isOver(activity, now))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return firstOfEach(inOrder, ROWS).map((activity) => ({ activity, on: plainDateAt(activity.at) }));
}

/** What somebody has lately said to be true; what a file said has been checked by nobody. */
async function findConfirmed(owners: string[], now: Date) {
  const found = await ActivityModel.find({
    status: "published",
    associationId: { $in: owners },
    confirmedOn: { $ne: null },
    confirmedBy: { $ne: "import" },
  })
    .select({ ...SHOWN, confirmedOn: 1, confirmedBy: 1 })
    .sort({ confirmedOn: -1 })
    .limit(LOOKED_AT)
    .lean<Confirmed[]>()
    .exec();
  const inOrder = found.filter((activity) => !isOver(activity, now)).toSorted(byConfirmation);
  return firstOfEach(inOrder, ROWS).map((activity) => ({ activity, on: activity.confirmedOn ?? "" }));
}

/** What stands at the door of the directory beside the needs: what is new, and what is known to be true. */
export async function loadEntrances(locale: Locale, now: Date) {
  const owners = await publishedAssociationIds(null);
  const [published, confirmed] = await Promise.all([findNew(owners, now), findConfirmed(owners, now)]);
  const names = await associationNames([...published, ...confirmed].map(({ activity }) => activity.associationId));
  const row = ({ activity, on }: { activity: Shown; on: string }): LatelyRow => {
    const { _id: id, associationId, title: fi, translations } = activity;
    const title = ownText({ fi, sv: translations.sv.title, en: translations.en.title }, locale);
    return { id, title, association: names.get(associationId) ?? "", on };
  };
  return { published: published.map(row), confirmed: confirmed.map(row) };
}

export type EntrancesView = Awaited<ReturnType<typeof loadEntrances>>;
