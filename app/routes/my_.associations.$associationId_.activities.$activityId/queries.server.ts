import type { ActivityContent } from "#domain/associations/activity-form";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import type { Activity } from "#models/activity.server";
import { formChoices } from "#models/form-choices.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { findOwnAssociation } from "#models/scoped.server";
import { lastVersionOf } from "#models/versions.server";

const contentOf = (activity: Activity): ActivityContent => ({
  title: activity.title,
  description: activity.description,
  place: { name: activity.place.name, village: activity.place.village },
  remote: activity.remote,
  schedule: activity.schedule,
  cost: { amountCents: activity.cost.amountCents, text: activity.cost.text },
  registration: activity.registration,
  targetGroups: activity.targetGroups,
  needs: activity.needs,
  accessibility: activity.accessibility,
  languages: activity.languages,
  acceptsReferrals: activity.referral.accepted,
});

type Ids = { associationId?: string | undefined; activityId?: string | undefined };

/** An own activity with its form. */
export async function loadOwnActivity(actor: Actor, { associationId, activityId }: Ids, locale: Locale) {
  const document = await findOwnActivity(actor, activityId);
  if (!document || document.associationId !== associationId) return null;
  const activity = document.toObject<Activity>();
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return null;
  const { villages } = await formChoices(activity.municipality, locale);
  return {
    id: activity._id,
    version: lastVersionOf(activity),
    status: activity.status,
    content: contentOf(activity),
    villages,
    association: { id: association._id, name: association.name, isPublished: association.status === "published" },
    history: activity.history
      .map(({ id, event, at, by, reason }) => ({ id, event, at, by: by.name, reason }))
      .reverse()
      .slice(0, 20),
  };
}
