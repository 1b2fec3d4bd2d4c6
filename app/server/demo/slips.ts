import type { Outcome } from "#domain/referrals/referral-lifecycle";
import type { SlipForm } from "#domain/referrals/slip";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { newId } from "#models/define-model.server";
import { findOpenSlip, forgetExpiredSlips } from "#models/slip.server";
import { newTrayToken } from "#models/tray.server";
import { at, demoActor, done } from "#server/demo/acting";
import { PIEKSAMAKI } from "#server/demo/municipalities";
import { changeTray } from "#use-cases/change-tray.server";
import { makeSlip } from "#use-cases/make-slip.server";
import { tellOutcome } from "#use-cases/tell-outcome.server";

type Told = { outcome: Outcome; by: "client" | "association" } | null;

/** What was handed over how many days ago, for which need, and what became of each thing of it. */
type DemoSlip = { daysAgo: number; need: string; told: readonly Told[] };

const came = { outcome: "arrived", by: "association" } as const;
const went = { outcome: "arrived", by: "client" } as const;
const full = { outcome: "full", by: "client" } as const;
const stayed = { outcome: "stayedAway", by: "client" } as const;

const SLIPS: readonly DemoSlip[] = [
  { daysAgo: 75, need: "yksinäisyys", told: [came, full, null] },
  { daysAgo: 68, need: "muistisairaus", told: [went, came] },
  { daysAgo: 44, need: "yksinäisyys", told: [stayed, came] },
  { daysAgo: 40, need: "liikkumattomuus", told: [came, null] },
  { daysAgo: 12, need: "muistisairaus", told: [came, null, full] },
  { daysAgo: 3, need: "yksinäisyys", told: [null, null] },
];

const activitiesFor = (need: string, count: number): Promise<Pick<Activity, "_id">[]> =>
  ActivityModel.find({ municipality: PIEKSAMAKI, status: "published", needs: need })
    .sort({ externalId: 1 })
    .limit(count)
    .select({ _id: 1 })
    .lean<Pick<Activity, "_id">[]>()
    .exec();

/** What a counsellor has handed over in the last months, so that there is something to see of what came of it. */
export async function seedSlips(now: Date): Promise<void> {
  const { personId } = await demoActor("counsellor");
  for (const { daysAgo, need, told } of SLIPS) {
    const made = at(addDays(plainDateAt(now), -daysAgo));
    const token = newTrayToken();
    const activities = await activitiesFor(need, told.length);
    for (const { _id } of activities)
      done(await changeTray({ token, change: { intent: "add", activityId: _id }, now: made }));
    const form: SlipForm = { formId: newId(), unit: "Palveluohjaus", days: "30", locale: "fi" };
    if (activities.length === 0) continue;
    const { code } = done(await makeSlip({ token, form, personId, now: made }));
    const slip = await findOpenSlip(code, made);
    for (const [index, { _id }] of activities.entries()) {
      const outcome = told[index];
      if (slip && outcome) done(await tellOutcome({ slip, activityId: _id, ...outcome, now: made }));
    }
  }
  await forgetExpiredSlips(now);
}
