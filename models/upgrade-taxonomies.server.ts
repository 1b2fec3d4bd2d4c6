import { SENSITIVE_NEEDS } from "#domain/taxonomy/founding/needs";
import { bySystem, chronicle } from "#models/chronicle.server";
import { TaxonomyModel } from "#models/taxonomy.server";

/** Terms were not told to be sensitive or not by an earlier program. */
const EARLIER = { terms: { $elemMatch: { sensitive: { $exists: false } } } };

/**
 * Tells of every term that an earlier program stored whether it is sensitive, as in a new installation. Run at the start;
 * a second run finds nothing to do.
 */
export async function upgradeTaxonomies(now: Date): Promise<void> {
  for await (const list of TaxonomyModel.find(EARLIER).cursor()) {
    const terms = list.toObject().terms.map((term) => ({
      ...term,
      sensitive: list._id === "needs" && SENSITIVE_NEEDS.includes(term.code),
    }));
    list.set("terms", terms);
    chronicle(list, { event: "upgrade" }, bySystem(now));
    await list.save();
  }
}
