import type { ActivityContent } from "#domain/associations/activity-content";
import { activityGaps } from "#domain/associations/activity-gaps";
import { keepingSum } from "#domain/associations/cost";
import { elsewhereIn } from "#domain/associations/place-municipality";
import { ok, refused, type Result } from "#domain/shared/result";
import { findMunicipality } from "#models/municipality.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";

const TERMS = {
  village: "villages",
  needs: "needs",
  targetGroups: "targetGroups",
  categories: "categories",
  volunteerType: "volunteerTypes",
  accessibility: "accessibility",
  notAccessible: "accessibility",
} as const;

const codesOf = ({ place, volunteerType, ...content }: ActivityContent) => ({
  village: [place.village],
  needs: content.needs,
  targetGroups: content.targetGroups,
  categories: content.categories,
  volunteerType: [volunteerType ?? ""],
  accessibility: content.accessibility,
  notAccessible: content.notAccessible,
});

/** What is so and what is not are one question of the form. */
const asField = (refusal: NotOffered): NotOffered =>
  refusal.field === "notAccessible" ? { ...refusal, field: "accessibility" } : refusal;

/**
 * The form's answers as the record may hold them: with codes of today, with what no form can ask kept, and elsewhere only
 * where it is not in the municipality that the record belongs to.
 */
export async function withCheckedTerms(
  municipality: string,
  content: ActivityContent,
  before?: ActivityContent,
): Promise<Result<ActivityContent, NotOffered>> {
  const terms = await checkTerms(municipality, TERMS, codesOf(content), before && codesOf(before));
  if (!terms.ok) return refused(asField(terms.refusal));
  const { village, volunteerType, ...codes } = terms.value;
  const own = await findMunicipality(municipality);
  return ok({
    ...content,
    ...codes,
    volunteerType: volunteerType[0] ?? null,
    place: {
      ...content.place,
      village: village[0] ?? "",
      municipality: elsewhereIn(content.place.municipality, own),
    },
    cost: before ? keepingSum(content.cost, before.cost) : content.cost,
  });
}

/** What keeps an activity from being shown to others: fields of its form with what is wrong with each. */
export type Incomplete = { code: "incomplete"; fields: string[]; messages: string[] };

/** Refuses what others may not see yet. */
export function checkComplete(content: ActivityContent): Result<null, Incomplete> {
  const gaps = activityGaps(content);
  if (gaps.length === 0) return ok(null);
  const [fields, messages] = [gaps.map(({ field }) => field), gaps.map(({ message }) => message)];
  return refused({ code: "incomplete", fields, messages });
}
