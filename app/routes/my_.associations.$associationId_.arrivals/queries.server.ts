import { readShownCode } from "#domain/referrals/slip";
import { ownWords } from "#domain/associations/shown-activity";
import type { Locale } from "#domain/shared/locales";
import { ActivityModel, type Activity } from "#models/activity.server";
import { findShownSlip, type Slip } from "#models/slip.server";

/** The slip whose code a client shows; of it an association is told only what is its own. */
export async function findSlipByShown(typed: string, now: Date): Promise<{ slip: Slip; code: string } | null> {
  const code = readShownCode(typed);
  const slip = code && (await findShownSlip(code, now));
  return code && slip ? { slip, code } : null;
}

type Named = Pick<Activity, "_id" | "title" | "description" | "translations">;

/** The association's own things on a slip, each with what was told of it. No note, and nothing of others. */
export async function ownEntries(slip: Slip, associationId: string, locale: Locale) {
  const own = slip.entries.filter((entry) => entry.associationId === associationId);
  const activities = await ActivityModel.find({ _id: { $in: own.map(({ activityId }) => activityId) } })
    .select({ title: 1, description: 1, translations: 1 })
    .lean<Named[]>()
    .exec();
  return own.flatMap(({ activityId, outcome }) => {
    const activity = activities.find(({ _id }) => _id === activityId);
    if (!activity) return [];
    const told = outcome && { outcome: outcome.outcome, by: outcome.by };
    return [{ id: activityId, title: ownWords(activity, locale).title, told }];
  });
}

export type OwnEntry = Awaited<ReturnType<typeof ownEntries>>[number];
