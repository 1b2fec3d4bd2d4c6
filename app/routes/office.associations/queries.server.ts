import { isNearlySameName } from "#domain/associations/similar-name";
import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import { freshnessOf } from "#domain/associations/confirmation";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { findDirectoryTimes } from "#models/municipality.server";
import type { ListQuery, Sort } from "./schema";

const PAGE_SIZE = 25;

const LISTED = {
  municipality: 1,
  name: 1,
  kind: 1,
  status: 1,
  registerNumber: 1,
  businessId: 1,
  confirmedOn: 1,
  "members.personId": 1,
  "history.event": 1,
  "history.at": 1,
} as const;

type Listed = Pick<
  Association,
  "_id" | "municipality" | "name" | "kind" | "status" | "registerNumber" | "businessId" | "confirmedOn"
> & {
  members: { personId: string }[];
  history: { event: string; at: Date }[];
};

export type OfficeRow = {
  id: string;
  name: string;
  kind: Association["kind"];
  status: AssociationStatus;
  confirmedOn: string | null;
  isStale: boolean;
  activityCount: number;
  memberCount: number;
};

const isSame = (a: Listed, b: Listed): boolean =>
  a._id !== b._id &&
  ((a.registerNumber !== null && a.registerNumber === b.registerNumber) ||
    (a.businessId !== null && a.businessId === b.businessId) ||
    isNearlySameName(a.name, b.name));

/** Registrations that wait, the longest wait first, each with the records it may be a copy of. */
function queueOf(associations: Listed[]) {
  return associations
    .filter(({ status }) => status === "submitted")
    .map((association) => ({
      id: association._id,
      name: association.name,
      kind: association.kind,
      since: association.history.findLast(({ event }) => event === "submit")?.at ?? null,
      suspected: associations.filter((other) => isSame(association, other)).map(({ name }) => name),
    }))
    .sort((a, b) => Number(a.since) - Number(b.since));
}

async function activityCounts(ids: string[]): Promise<Map<string, number>> {
  const counted = await ActivityModel.aggregate<{ _id: string; count: number }>([
    { $match: { associationId: { $in: ids }, status: "published" } },
    { $group: { _id: "$associationId", count: { $sum: 1 } } },
  ]);
  return new Map(counted.map(({ _id, count }) => [_id, count]));
}

function comparing(sort: Sort, locale: Locale): (a: OfficeRow, b: OfficeRow) => number {
  const compare = byName(locale);
  const by: Record<Sort, (a: OfficeRow, b: OfficeRow) => number> = {
    name: (a, b) => compare(a.name, b.name),
    status: (a, b) => compare(a.status, b.status),
    confirmed: (a, b) => compare(a.confirmedOn ?? "", b.confirmedOn ?? ""),
    activities: (a, b) => a.activityCount - b.activityCount,
  };
  return (a, b) => by[sort](a, b) || compare(a.name, b.name);
}

/** The coordinator's list: the queue first, then every filed association of the municipalities they moderate. */
export async function loadOfficeAssociations(municipalities: string[], query: ListQuery, locale: Locale, now: Date) {
  const all = await AssociationModel.find({ municipality: { $in: municipalities }, status: { $ne: "draft" } })
    .select(LISTED)
    .lean<Listed[]>()
    .exec();
  const counts = await activityCounts(all.map(({ _id }) => _id));
  const timesOf = await findDirectoryTimes();
  const today = plainDateAt(now);
  const wanted = query.q.toLowerCase();
  const rows = all
    .filter(
      ({ name, status }) => name.toLowerCase().includes(wanted) && (query.status === null || status === query.status),
    )
    .map(({ _id, municipality, name, kind, status, confirmedOn, members }): OfficeRow => {
      return {
        id: _id,
        name,
        kind,
        status,
        confirmedOn,
        isStale: status === "published" && freshnessOf(confirmedOn, today, timesOf(municipality)) === "stale",
        activityCount: counts.get(_id) ?? 0,
        memberCount: members.length,
      };
    })
    .sort(comparing(query.sort, locale));
  if (query.isDescending) rows.reverse();
  const pageCount = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(query.page, pageCount);
  return {
    queue: queueOf(all),
    total: rows.length,
    page,
    pageCount,
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
  };
}

export type OfficeListView = Awaited<ReturnType<typeof loadOfficeAssociations>>;
