import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import { doubtOf, type Doubt } from "#domain/associations/confirmation";
import { nameIndex } from "#domain/associations/name-index";
import type { PlainDate } from "#domain/shared/plain-date";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { orphanRequests } from "#models/edit-request.server";
import { findDirectoryTimes } from "#models/municipality.server";

export type OfficeRow = {
  id: string;
  name: string;
  kind: Association["kind"];
  status: AssociationStatus;
  /** Why it is in the archive, if it is. */
  archiveReason: Association["archiveReason"];
  confirmedOn: string | null;
  confirmedBy: Association["confirmedBy"];
  /** Why the details of what is listed are in doubt, if they are. */
  doubt: Doubt | null;
  activityCount: number;
  memberCount: number;
  /** Somebody asks to act for it, and nobody but the coordinator can answer. */
  isAsked: boolean;
};

type Listed = Pick<
  Association,
  | "_id"
  | "municipality"
  | "name"
  | "kind"
  | "status"
  | "archiveReason"
  | "registerNumber"
  | "businessId"
  | "confirmedOn"
  | "confirmedBy"
  | "askFrom"
> & { memberCount: number; isImported: boolean };

/** What the list shows of each record, counted where it stands: histories and versions stay in the database. */
const listed = (municipalities: string[]): Promise<Listed[]> =>
  AssociationModel.aggregate<Listed>([
    { $match: { municipality: { $in: municipalities }, status: { $ne: "draft" } } },
    {
      $project: {
        municipality: 1,
        name: 1,
        kind: 1,
        status: 1,
        archiveReason: 1,
        registerNumber: 1,
        businessId: 1,
        confirmedOn: 1,
        confirmedBy: 1,
        askFrom: 1,
        isImported: { $gt: [{ $size: { $ifNull: ["$importedAs", []] } }, 0] },
        memberCount: { $size: "$members" },
      },
    },
  ]).exec();

async function activityCounts(municipalities: string[]): Promise<Map<string, number>> {
  const counted = await ActivityModel.aggregate<{ _id: string; count: number }>([
    { $match: { municipality: { $in: municipalities }, status: "published" } },
    { $group: { _id: "$associationId", count: { $sum: 1 } } },
  ]);
  return new Map(counted.map(({ _id, count }) => [_id, count]));
}

type Waiting = Pick<Association, "_id" | "name" | "kind" | "registerNumber" | "businessId"> & {
  history: { event: string; at: Date }[];
};

/** Registrations that wait, the longest wait first, each with the records it may be a copy of. */
async function queueOf(municipalities: string[], all: readonly Listed[]) {
  const waiting = await AssociationModel.find({ municipality: { $in: municipalities }, status: "submitted" })
    .select({ name: 1, kind: 1, registerNumber: 1, businessId: 1, "history.event": 1, "history.at": 1 })
    .lean<Waiting[]>()
    .exec();
  if (waiting.length === 0) return [];
  const names = nameIndex<Listed>();
  for (const record of all) names.add(record.name, record);
  const suspectedOf = ({ _id, name, registerNumber, businessId }: Waiting): string[] => {
    const numbered = all.filter(
      (other) =>
        (registerNumber !== null && other.registerNumber === registerNumber) ||
        (businessId !== null && other.businessId === businessId),
    );
    const suspected = new Set([...numbered, ...names.nearlySame(name)]);
    return [...suspected].filter((other) => other._id !== _id).map((other) => other.name);
  };
  return waiting
    .map((association) => ({
      id: association._id,
      name: association.name,
      kind: association.kind,
      since: association.history.findLast(({ event }) => event === "submit")?.at ?? null,
      suspected: suspectedOf(association),
    }))
    .sort((a, b) => Number(a.since) - Number(b.since));
}

/** The coordinator's list: the queue first, then every filed association of the municipalities they moderate. */
export async function loadOfficeAssociations(municipalities: string[], today: PlainDate) {
  const [all, counts, asked, timesFor] = await Promise.all([
    listed(municipalities),
    activityCounts(municipalities),
    orphanRequests(municipalities),
    findDirectoryTimes(),
  ]);
  const rows = all.map(({ _id, municipality, memberCount, ...rest }): OfficeRow => {
    const { name, kind, status, confirmedOn, confirmedBy } = rest;
    return {
      id: _id,
      name,
      kind,
      status,
      archiveReason: status === "archived" ? (rest.archiveReason ?? "other") : null,
      confirmedOn,
      confirmedBy,
      doubt: status === "published" ? doubtOf(rest, today, timesFor(municipality)) : null,
      activityCount: counts.get(_id) ?? 0,
      memberCount,
      isAsked: asked.includes(_id),
    };
  });
  return { queue: await queueOf(municipalities, all), rows };
}

export type OfficeListView = Awaited<ReturnType<typeof loadOfficeAssociations>>;
