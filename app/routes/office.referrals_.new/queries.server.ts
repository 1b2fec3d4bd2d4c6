import { activityTimes } from "#domain/associations/listed-activity";
import type { TimingState } from "#domain/calendar/timing";
import { municipalitiesWhere } from "#domain/policy";
import type { ReferralKind } from "#domain/referrals/referral-lifecycle";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { newId } from "#models/define-model.server";
import { findReferralTarget, isTargetOver, isTargetStale, takesReferral } from "#models/referral-target.server";

/** It is not held these days: whoever asks should know before a visit is agreed. */
const RESTING: readonly TimingState[] = ["break", "offSeason", "starting", "none"];

const WITH_ACTIVITY = ["contact", "warmHandover"] as const satisfies readonly ReferralKind[];

/**
 * What a referral can be sent to: an activity of a municipality where the person counsels, or its link persons. The form
 * gets an id, so that sending it twice sends one. Null: there is no such activity.
 */
export async function loadNewReferral(actor: Actor, params: URLSearchParams, municipality: string, now: Date) {
  const activityId = params.get("activity");
  const common = { referralId: newId(), municipality };
  if (activityId === null)
    return {
      ...common,
      target: null,
      kinds: ["wellbeing"] as ReferralKind[],
      isStale: false,
      rest: null,
      isOver: false,
    };
  const target = await findReferralTarget(activityId);
  if (!target || !municipalitiesWhere(actor, "counsel").includes(target.municipality)) return null;
  const kinds: ReferralKind[] = WITH_ACTIVITY.filter((kind) => takesReferral(target, kind));
  const times = activityTimes(target.schedule, now);
  const rest = RESTING.includes(times.timing.state) ? { times, today: plainDateAt(now) } : null;
  const isOver = isTargetOver(target, now);
  return { ...common, target, kinds, isStale: await isTargetStale(target, now), rest, isOver };
}

export type NewReferral = NonNullable<Awaited<ReturnType<typeof loadNewReferral>>>;
