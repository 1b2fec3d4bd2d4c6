import mongoose from "mongoose";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { bySystem } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { activityContent, associationContent, cooperationContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";

/** Every record that is kept in versions has the field; an earlier program knew none. */
const EARLIER = { versions: { $exists: false } };

/** What was not asked of referrals then. */
const UNTOLD = { warmHandover: false, method: "", responseDays: null };

/** An activity said that it takes referrals in a field of its own. */
async function moveReferrals(): Promise<void> {
  await mongoose.connection
    .collection(ActivityModel.collection.name)
    .updateMany({ acceptsReferrals: { $exists: true } }, [
      { $set: { referral: { $mergeObjects: [{ accepted: "$acceptsReferrals", ...UNTOLD }, "$referral"] } } },
      { $unset: "acceptsReferrals" },
    ]);
}

/** Every place was in the municipality that its record belongs to. */
async function tellMunicipalities(): Promise<void> {
  await mongoose.connection
    .collection(ActivityModel.collection.name)
    .updateMany({ "place.municipality": { $exists: false } }, { $set: { "place.municipality": null } });
}

/** No association was asked since when it has been active. */
async function tellActivity(): Promise<void> {
  await mongoose.connection
    .collection(AssociationModel.collection.name)
    .updateMany({ activeSinceYear: { $exists: false } }, { $set: { activeSinceYear: null } });
}

/**
 * Gives the directory's records that an earlier program stored what they lack: the fields that came later, each not told,
 * and their first version. Pages read records as they are stored, so it must be there before anything is served. Run at
 * the start; a second run finds nothing to do, and one that was cut short goes on where it was.
 */
export async function upgradeDirectory(now: Date): Promise<void> {
  await moveReferrals();
  await tellMunicipalities();
  await tellActivity();
  const happening = { event: "upgrade" };
  const stamp = bySystem(now);
  for await (const record of AssociationModel.find(EARLIER).cursor()) {
    chronicleVersion(record, associationContent(record), happening, stamp);
    await record.save();
  }
  for await (const record of ActivityModel.find(EARLIER).cursor()) {
    chronicleVersion(record, activityContent(record), happening, stamp);
    await record.save();
  }
  for await (const record of CooperationFormModel.find(EARLIER).cursor()) {
    chronicleVersion(record, cooperationContent(record), happening, stamp);
    await record.save();
  }
}
