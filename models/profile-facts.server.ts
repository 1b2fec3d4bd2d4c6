import type { ActivityFacts, ProfileFacts } from "#domain/associations/completeness";
import type { Activity } from "#models/activity.server";
import type { Association } from "#models/association.server";

/** What of a record its completeness depends on; the fields to read of it. */
export const PROFILE_FIELDS = {
  contact: 1,
  description: 1,
  operatingArea: 1,
  languages: 1,
  accessibility: 1,
  notAccessible: 1,
  logo: 1,
  photo: 1,
  plainFinnish: 1,
  descriptions: 1,
} as const;
export const ACTIVITY_FACTS = { status: 1, needs: 1, cost: 1, accessibility: 1, notAccessible: 1 } as const;

type Profile = Pick<Association, keyof typeof PROFILE_FIELDS>;
type ProfileActivity = Pick<Activity, keyof typeof ACTIVITY_FACTS>;

const activityFacts = ({ status, needs, cost, accessibility, notAccessible }: ProfileActivity): ActivityFacts => ({
  isPublished: status === "published",
  tellsNeeds: needs.length > 0,
  tellsCost: cost.amountCents !== null || cost.text !== "",
  tellsAccessibility: accessibility.length + notAccessible.length > 0,
});

export function profileFacts(association: Profile, activities: readonly ProfileActivity[]): ProfileFacts {
  const { logo, photo, ...told } = association;
  return { ...told, hasPicture: logo !== null || photo !== null, activities: activities.map(activityFacts) };
}

/** The published activity that leaves open whether one can come, if the association has one. */
export const activityWithoutTerms = <One extends ProfileActivity>(activities: readonly One[]): One | null =>
  activities.find((activity) => {
    const { isPublished, tellsNeeds, tellsCost, tellsAccessibility } = activityFacts(activity);
    return isPublished && !(tellsNeeds && tellsCost && tellsAccessibility);
  }) ?? null;
