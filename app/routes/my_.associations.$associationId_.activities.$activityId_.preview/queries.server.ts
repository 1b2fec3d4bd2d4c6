import { activityGaps } from "#domain/associations/activity-gaps";
import { shownActivity } from "#domain/associations/shown-activity";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { readableActivity } from "#http/activity-form.server";
import { findWritten, NEW, unsentActivity } from "#http/unsent-form.server";
import { activityForm } from "#i18n/messages/activity-form";
import { findMunicipality } from "#models/municipality.server";
import { toldActivity } from "#models/record-content.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { findOwnAssociation } from "#models/scoped.server";

type Ids = { associationId?: string | undefined; activityId?: string | undefined };
type Asked = { locale: Locale; now: Date };
/** What is stored of the activity: nothing yet of a new one. */
async function storedActivity(actor: Actor, { associationId, activityId }: Ids) {
  if (activityId === NEW) return { status: "draft" as const, photo: null, content: null };
  const stored = await findOwnActivity(actor, activityId);
  if (!stored || stored.associationId !== associationId) return null;
  return { status: stored.status, photo: stored.photo, content: toldActivity(stored) };
}

/** The activity as its writer has it before them: its state and picture as stored, its words perhaps not sent yet. */
async function activityBefore(actor: Actor, ids: Ids, { locale, now }: Asked) {
  const stored = await storedActivity(actor, ids);
  if (!stored) return null;
  const written = await findWritten(await unsentActivity(actor, ids), now);
  const content = (written && readableActivity(written.posted, activityForm[locale].newTitle)) ?? stored.content;
  return content && { ...stored, fields: written?.fields ?? null, content };
}

/** The page of an activity as it would be with what its writer has before them: written just now, or saved as a draft. */
export async function loadPreview(actor: Actor, ids: Ids, asked: Asked) {
  const association = await findOwnAssociation(actor, ids.associationId);
  const written = association && (await activityBefore(actor, ids, asked));
  if (!association || !written) return null;
  const { content, photo, fields, status } = written;
  const municipality = await findMunicipality(association.municipality);
  const { role, email, phone, website } = association.contact;
  return {
    fields,
    status,
    gaps: activityGaps(content),
    activity: shownActivity({ ...content, photo }, asked.locale, asked.now),
    municipality: municipality ? localText(municipality.names, asked.locale) : "",
    today: plainDateAt(asked.now),
    association: { id: association._id, name: association.name, contact: { role, email, phone, website } },
  };
}
