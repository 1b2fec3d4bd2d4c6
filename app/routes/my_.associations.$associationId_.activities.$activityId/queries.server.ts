import { activityGaps } from "#domain/associations/activity-gaps";
import { activityTimes } from "#domain/associations/listed-activity";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { gapsIn } from "#http/activity-form.server";
import { findWritten, unsentActivity } from "#http/unsent-form.server";
import { timesPreview } from "#i18n/times-preview";
import type { Activity } from "#models/activity.server";
import { formChoices } from "#models/form-choices.server";
import { knownMunicipalities } from "#models/known-municipalities.server";
import { toldActivity } from "#models/record-content.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { findOwnAssociation } from "#models/scoped.server";
import { lastVersionOf } from "#models/versions.server";

type Ids = { associationId?: string | undefined; activityId?: string | undefined };

/** An own activity with its form, and what the person had been writing into it. */
export async function loadOwnActivity(actor: Actor, ids: Ids, { locale, now }: { locale: Locale; now: Date }) {
  const document = await findOwnActivity(actor, ids.activityId);
  if (!document || document.associationId !== ids.associationId) return null;
  const activity = document.toObject<Activity>();
  const association = await findOwnAssociation(actor, activity.associationId);
  if (!association) return null;
  const [{ villages }, elsewhere] = await Promise.all([
    formChoices(activity.municipality, locale),
    knownMunicipalities(activity.municipality, locale),
  ]);
  const content = toldActivity(activity);
  const unsent = await findWritten(await unsentActivity(actor, ids), now);
  return {
    id: activity._id,
    version: lastVersionOf(activity),
    status: activity.status,
    photo: activity.photo,
    content,
    gaps: unsent ? gapsIn(unsent.posted) : activityGaps(content),
    hasEnded: activityTimes(content.schedule, now).timing.state === "ended",
    times: timesPreview(content.schedule, locale, now),
    unsent: unsent && { values: unsent.values, savedAt: unsent.savedAt },
    villages,
    elsewhere,
    association: { id: association._id, name: association.name, isPublished: association.status === "published" },
    history: activity.history
      .map(({ id, event, at, by, reason }) => ({ id, event, at, by: by.name, reason }))
      .reverse()
      .slice(0, 20),
  };
}

export type OwnActivity = NonNullable<Awaited<ReturnType<typeof loadOwnActivity>>>;
