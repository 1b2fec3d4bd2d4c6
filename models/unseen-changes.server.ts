import type { Model } from "mongoose";
import type { RecordKind } from "#domain/records/record-fields";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";

export type UnseenChange = {
  kind: RecordKind;
  id: string;
  title: string;
  associationId: string;
  association: string;
  /** The newest, whoever wrote it: what is looked at. */
  version: number;
  reviewed: number;
  /** The versions that people wrote lie between these: the one before the first of theirs, and the last of theirs. */
  from: number;
  to: number;
  /** When the last of them was written. */
  at: Date;
  /** Everybody who wrote one, the first first. */
  by: string[];
};

type Written = { number: number; at: Date; by: string };
type Found = Pick<UnseenChange, "title" | "associationId" | "version" | "reviewed"> & {
  _id: string;
  written: Written[];
};

/** The versions that people wrote after the one a coordinator has looked at. What the program wrote needs no look. */
const WRITTEN_SINCE = {
  $map: {
    input: {
      $filter: {
        input: { $ifNull: ["$versions", []] },
        as: "one",
        cond: {
          $and: [{ $gt: ["$$one.number", { $ifNull: ["$reviewedVersion", 0] }] }, { $ne: ["$$one.by.personId", null] }],
        },
      },
    },
    as: "one",
    in: { number: "$$one.number", at: "$$one.at", by: "$$one.by.name" },
  },
};

/** What everybody sees, where people have written something that no coordinator has looked at; contents stay unread. */
const PIPELINE = (municipalities: string[], title: string, associationId: string) => [
  { $match: { municipality: { $in: municipalities }, status: { $in: ["published", "unlisted"] } } },
  {
    $project: {
      title: `$${title}`,
      associationId: `$${associationId}`,
      reviewed: { $ifNull: ["$reviewedVersion", 0] },
      version: { $ifNull: [{ $arrayElemAt: ["$versions.number", -1] }, 0] },
      written: WRITTEN_SINCE,
    },
  },
  { $match: { "written.0": { $exists: true } } },
];

/** Nobody is credited with what the program wrote before or after them. */
function changeOf({ _id: id, written, ...found }: Found) {
  const [first, last] = [written.at(0), written.at(-1)];
  if (!first || !last) return [];
  const by = [...new Set(written.map((version) => version.by))];
  return [{ ...found, id, from: first.number - 1, to: last.number, at: last.at, by }];
}

const SOURCES: [kind: RecordKind, find: (municipalities: string[]) => Promise<Found[]>][] = [
  ["association", (all) => AssociationModel.aggregate<Found>(PIPELINE(all, "name", "_id")).exec()],
  ["activity", (all) => ActivityModel.aggregate<Found>(PIPELINE(all, "title", "associationId")).exec()],
  ["cooperation", (all) => CooperationFormModel.aggregate<Found>(PIPELINE(all, "title", "associationId")).exec()],
];

/** Every change that went live by itself and that no coordinator has looked at. */
export async function unseenChanges(municipalities: string[]): Promise<UnseenChange[]> {
  const found = await Promise.all(
    SOURCES.map(async ([kind, find]) =>
      (await find(municipalities)).flatMap(changeOf).map((one) => ({ ...one, kind })),
    ),
  );
  const all = found.flat();
  const named = await AssociationModel.find({ _id: { $in: all.map(({ associationId }) => associationId) } })
    .select({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();
  const names = new Map(named.map(({ _id, name }) => [_id, name]));
  return all.map((change) => ({ ...change, association: names.get(change.associationId) ?? "" }));
}

const counted = async (model: Pick<Model<never>, "aggregate">, municipality: string): Promise<number> => {
  const [found] = await model
    .aggregate<{ count: number }>([...PIPELINE([municipality], "_id", "_id"), { $count: "count" }])
    .exec();
  return found?.count ?? 0;
};

export async function countUnseenChanges(municipality: string): Promise<number> {
  const counts = await Promise.all([
    counted(AssociationModel, municipality),
    counted(ActivityModel, municipality),
    counted(CooperationFormModel, municipality),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}
