import type { ActivityContent } from "#domain/associations/activity-form";
import { ok, type Result } from "#domain/shared/result";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";

const TERMS = {
  village: "villages",
  needs: "needs",
  targetGroups: "targetGroups",
  accessibility: "accessibility",
} as const;

type Chosen = Pick<ActivityContent, "place" | "needs" | "targetGroups" | "accessibility">;

const codesOf = ({ place, needs, targetGroups, accessibility }: Chosen) => ({
  ...{ needs, targetGroups, accessibility },
  village: [place.village],
});

/** The form's answers with their codes as the record may hold them. */
export async function withCheckedTerms(
  municipality: string,
  content: ActivityContent,
  before?: Chosen,
): Promise<Result<ActivityContent, NotOffered>> {
  const terms = await checkTerms(municipality, TERMS, codesOf(content), before && codesOf(before));
  if (!terms.ok) return terms;
  const { village, ...codes } = terms.value;
  return ok({ ...content, ...codes, place: { ...content.place, village: village[0] ?? "" } });
}

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
