import { Schema } from "mongoose";
import { pairKey, suspectedPairs, type SuspectedPair } from "#domain/associations/suspected-pairs";
import { AssociationModel, type Association } from "#models/association.server";
import { defineModel } from "#models/define-model.server";

/** That a coordinator has looked at two records and found them to be of different associations. */
type DifferentAssociations = { _id: string; municipality: string; at: Date; by: string };

const schema = new Schema<DifferentAssociations>(
  {
    _id: { type: String, required: true },
    municipality: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: String, required: true },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ municipality: 1 });

export const DifferentAssociationsModel = defineModel<DifferentAssociations>(
  "DifferentAssociations",
  schema,
  "differentAssociations",
);

/** Remembers that two records are of different associations; saying it twice is saying it once. */
export async function callDifferent(
  [a, b]: readonly [string, string],
  { municipality, at, by }: Omit<DifferentAssociations, "_id">,
): Promise<void> {
  await DifferentAssociationsModel.updateOne(
    { _id: pairKey(a, b) },
    { $setOnInsert: { municipality, at, by } },
    { upsert: true },
  );
}

type Suspect = Pick<Association, "_id" | "name" | "registerNumber" | "businessId">;

/** The pairs of a municipality that may be of one association. */
export async function findSuspectedPairs(municipality: string): Promise<SuspectedPair[]> {
  const [records, different] = await Promise.all([
    AssociationModel.find({ municipality, status: { $in: ["submitted", "returned", "published", "unlisted"] } })
      .select({ name: 1, registerNumber: 1, businessId: 1 })
      .sort({ _id: 1 })
      .lean<Suspect[]>()
      .exec(),
    DifferentAssociationsModel.distinct("_id", { municipality }).exec(),
  ]);
  return suspectedPairs(
    records.map(({ _id, name, registerNumber, businessId }) => ({ id: _id, name, registerNumber, businessId })),
    new Set(different),
  );
}
