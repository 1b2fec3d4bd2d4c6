import type { QueryFilter } from "mongoose";
import { associationDocument, type AssociationWorld } from "#domain/search/association-document";
import { AssociationModel, type Association } from "#models/association.server";
import { publishedInBatches } from "#search/in-batches.server";
import type { IndexedRecord, Source } from "#search/living-index.server";
import { writtenAs } from "#search/organisers.server";

/** What lists of associations order them by. */
export type AssociationFacts = { name: string; confirmedOn: string | null; confirmedBy: string | null };

const SEARCHED = { versions: 0, history: 0, pendingNotices: 0, importedAs: 0, reminders: 0, members: 0 } as const;

type Load = () => Promise<AssociationWorld>;

async function recordsOf(associations: readonly Association[], load: Load): Promise<IndexedRecord<AssociationFacts>[]> {
  const world = await load();
  return associations.map((association) => ({
    id: association._id,
    version: writtenAs(association),
    document: association.status === "published" ? associationDocument(association, world) : null,
    facts: { name: association.name, confirmedOn: association.confirmedOn, confirmedBy: association.confirmedBy },
  }));
}

const read = (filter: QueryFilter<Association>) => AssociationModel.find(filter).select(SEARCHED).lean<Association[]>();

/** The associations that may be found. */
export const associationSource = (load: Load): Source<AssociationFacts> => ({
  all: () =>
    publishedInBatches(
      (filter, limit) => read(filter).sort({ _id: 1 }).limit(limit).exec(),
      (batch) => recordsOf(batch, load),
    ),
  changedSince: async (instant, isKnown) => {
    const changed = await AssociationModel.find({ updatedAt: { $gt: instant } })
      .select({ __v: 1, updatedAt: 1 })
      .lean<Pick<Association, "_id" | "__v" | "updatedAt">[]>()
      .exec();
    const ids = changed.filter((each) => !isKnown(each._id, writtenAs(each))).map(({ _id }) => _id);
    return ids.length === 0 ? [] : recordsOf(await read({ _id: { $in: ids } }).exec(), load);
  },
  ids: () => AssociationModel.distinct("_id", { status: "published" }).exec(),
  read: async (ids) => recordsOf(await read({ _id: { $in: [...ids] } }).exec(), load),
});
