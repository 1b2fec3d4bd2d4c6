import { randomBytes } from "node:crypto";
import mongoose, { type Model, type Schema, type SchemaOptions } from "mongoose";

/** Ids are 24 hex digits and strings everywhere, so that no record needs translating between database and page. */
export const newId = (): string => new mongoose.Types.ObjectId().toHexString();

/** An id that does not tell when it was made, as `newId` does to the second: for records of what nobody need know the moment of. */
export const untimedId = (): string => randomBytes(12).toString("hex");

export const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{24}$/.test(value);

/** The `_id` of every record of ours. */
export const stringId = { type: String, default: newId } as const;

/** Unknown fields are a programming error, and a stale version is refused by the database itself. */
export const recordOptions = {
  strict: "throw",
  strictQuery: "throw",
  optimisticConcurrency: true,
  timestamps: true,
  minimize: false,
} as const satisfies SchemaOptions;

/** Parts of a record that have no life of their own and therefore no id. */
export const partOptions = { _id: false, strict: "throw", minimize: false } as const satisfies SchemaOptions;

/**
 * Registers a model afresh: `mongoose.models.X ?? model(…)` would keep the old methods after an edit in development.
 */
export function defineModel<Fields>(name: string, schema: Schema<Fields>, collection: string): Model<Fields> {
  if (mongoose.models[name]) mongoose.deleteModel(name);
  return mongoose.model<Fields>(name, schema, collection);
}

/** Fields the database keeps for every record. `__v` is the version a form carries and a save must name. */
export type RecordFields = { _id: string; __v: number; createdAt: Date; updatedAt: Date };
