import { RIGHTS } from "#domain/policy";
import { PersonModel } from "#models/person.server";
import { SavedSearchesModel } from "#models/saved-search.server";

/** Forgets the searches of those who no longer lead clients on: their words may tell of a client. */
export async function sweepSearches(): Promise<void> {
  const kept = await SavedSearchesModel.distinct("_id");
  const leading = await PersonModel.distinct("_id", {
    _id: { $in: kept },
    "staff.role": { $in: RIGHTS.counsel.staff },
  });
  await SavedSearchesModel.deleteMany({ _id: { $in: kept, $nin: leading } });
}
