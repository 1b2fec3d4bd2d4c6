import type { ActivityContent } from "#domain/associations/activity-form";

/** The form's answers by the paths of the record: what the form does not ask is left as it is. */
export function activityFields({ acceptsReferrals, place, cost, ...same }: ActivityContent): Record<string, unknown> {
  return {
    ...same,
    "place.name": place.name,
    "place.village": place.village,
    "cost.amountCents": cost.amountCents,
    "cost.text": cost.text,
    "referral.accepted": acceptsReferrals,
  };
}
