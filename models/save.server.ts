import mongoose from "mongoose";
import { ok, refused, type Result } from "#domain/shared/result";

/** Somebody else changed the record after it was read: the caller shows both, and nothing is lost. */
export type ChangedMeanwhile = { code: "changedMeanwhile" };

/** Saves a record in one atomic write that names the version it was read at. */
export async function saveRecord(record: { save(): Promise<unknown> }): Promise<Result<null, ChangedMeanwhile>> {
  try {
    await record.save();
    return ok(null);
  } catch (error) {
    if (error instanceof mongoose.Error.VersionError) return refused({ code: "changedMeanwhile" });
    throw error;
  }
}

/** True for the error of a unique index: what was to be created exists already. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && error.code === 11000;
