import type { HydratedDocument } from "mongoose";
import { refused, type Result } from "#domain/shared/result";
import type { Association } from "#models/association.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";

/** Saves an association; the unique indexes have the last word on whose a register number or a business id is. */
export async function saveAssociation(
  association: HydratedDocument<Association>,
): Promise<Result<null, ChangedMeanwhile | { code: "numberTaken" }>> {
  try {
    return await saveRecord(association);
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "numberTaken" });
    throw error;
  }
}
