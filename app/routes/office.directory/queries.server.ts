import { stepsIn } from "#domain/referrals/figures";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { brokenContactsOf } from "#models/broken-address.server";
import { findSuspectedPairs } from "#models/different-associations.server";
import { countDoubtful } from "#models/doubtful-associations.server";
import { latestFigures, type DirectoryFigures } from "#models/directory-figures.server";
import { orphanRequests } from "#models/edit-request.server";
import { ErrorReportModel } from "#models/error-report.server";
import { findMunicipality, timesOf } from "#models/municipality.server";
import { PremisesModel } from "#models/premises.server";
import { figuresOfTwoYears } from "#models/referral-figures.server";
import { countUnseenChanges } from "#models/unseen-changes.server";

const MONTHS = 13;

/** The kinds of work that wait for a coordinator. */
export type Task =
  | "registrations"
  | "proposals"
  | "joining"
  | "changes"
  | "reports"
  | "bookings"
  | "duplicates"
  | "broken"
  | "stale"
  | "imported"
  | "unlisted"
  | "silent";

/** Requests for a time that nobody has answered. */
async function waitingBookings(municipality: string): Promise<number> {
  const [found] = await PremisesModel.aggregate<{ count: number }>([
    { $match: { municipality, "bookings.status": "requested" } },
    { $unwind: "$bookings" },
    { $match: { "bookings.status": "requested" } },
    { $count: "count" },
  ]);
  return found?.count ?? 0;
}

async function countTasks(municipality: string, now: Date): Promise<Record<Task, number>> {
  const times = timesOf(await findMunicipality(municipality));
  const published = { municipality, status: "published" } as const;
  const active = await ActivityModel.distinct("associationId", published).exec();
  const [registrations, proposals, asked, changes, reports, bookings, pairs, contacts, doubtful, ...records] =
    await Promise.all([
      AssociationModel.countDocuments({ municipality, status: "submitted" }).exec(),
      AssociationModel.countDocuments({ municipality, "proposedChange.proposedAt": { $type: "date" } }).exec(),
      orphanRequests([municipality]),
      countUnseenChanges(municipality),
      ErrorReportModel.countDocuments({ municipality, status: "open" }).exec(),
      waitingBookings(municipality),
      findSuspectedPairs(municipality),
      brokenContactsOf(municipality),
      countDoubtful(municipality, plainDateAt(now), times),
      AssociationModel.countDocuments({ municipality, status: "unlisted" }).exec(),
      AssociationModel.countDocuments({ ...published, _id: { $nin: active } }).exec(),
    ]);
  const broken = new Set(contacts.map(({ associationId }) => associationId)).size;
  const [unlisted, silent] = records;
  const joining = asked.length;
  const work = { registrations, proposals, joining, changes, reports, bookings, duplicates: pairs.length, broken };
  return { ...work, ...doubtful, unlisted, silent };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

const monthOf = ({ month, associations, withActivity, confirmed, ...rest }: DirectoryFigures) => ({
  month,
  associations,
  activeShare: percent(withActivity, associations),
  confirmedShare: percent(confirmed, associations),
  activities: rest.activities,
  volunteerTasks: rest.volunteerTasks,
  cooperationForms: rest.cooperationForms,
});

/** How many times clients have been led to an activity this year, and how many came. */
async function referredThisYear(municipality: string, now: Date) {
  const [present] = await figuresOfTwoYears({ municipality }, now);
  return present && { year: present.year, all: stepsIn(present.figures), arrived: present.figures.arrived };
}

/** How the directory of the person's municipality stands: what waits, and the figures of the last thirteen months. */
export async function loadDirectoryDesk(actor: Actor, now: Date) {
  const [municipality] = municipalitiesWhere(actor, "manageDirectory");
  if (!municipality) return null;
  const [tasks, figures, referred] = await Promise.all([
    countTasks(municipality, now),
    latestFigures(municipality, MONTHS),
    referredThisYear(municipality, now),
  ]);
  return { tasks, months: figures.map(monthOf), referred };
}

export type DirectoryDeskView = NonNullable<Awaited<ReturnType<typeof loadDirectoryDesk>>>;
