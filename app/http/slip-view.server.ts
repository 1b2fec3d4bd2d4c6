import { qrCode } from "#documents/qr-code";
import { callOf } from "#domain/desk/card";
import type { HandedActivity } from "#domain/referrals/handed";
import { excerpt } from "#domain/shared/excerpt";
import type { Locale } from "#domain/shared/locales";
import { mapHref } from "#domain/shared/map-links";
import { inFinnish, type OwnText } from "#domain/shared/own-text";
import { plainDateAt } from "#domain/shared/zoned-time";
import { nameOf } from "#domain/taxonomy/term-names";
import { environment } from "#env.server";
import { loadSiteTerms } from "#http/site-terms.server";
import { plainRows } from "#i18n/plain-activity";
import { findHandedActivities } from "#models/handed-activities.server";
import { markOf, shownCodeFor, type Slip, type SlipEntry } from "#models/slip.server";

/** What somebody goes by who was handed a slip: each thing as it is now, in the slip's language. */
export type SlipItem = ReturnType<typeof itemOf>;

type Here = Extract<HandedActivity, { isHere: true }>;

/** Where it is a link of the map leads, where there is an address and it may be told. */
const mapOf = ({ place, municipality }: Here): string | null =>
  place.address ? mapHref([place.address, municipality]) : null;

const WHAT_LONGEST = 240;

/** What it is: in plain Finnish where somebody wrote it so, else the beginning of how the association tells of it. */
function whatOf({ plainFinnish, description }: Here, locale: Locale): OwnText {
  if (locale === "fi" && plainFinnish) return inFinnish(plainFinnish, locale);
  return { ...description, text: excerpt(description.text, WHAT_LONGEST) };
}

function itemOf(entry: SlipEntry, activity: HandedActivity | undefined, village: string, locale: Locale) {
  const { activityId: id, note, outcome, was } = entry;
  const told = outcome && { outcome: outcome.outcome, by: outcome.by };
  if (!activity?.isHere) return { id, isHere: false as const, title: activity?.title ?? null, note, told };
  const { title, joining, association, place, schedule } = activity;
  const { phone, email } = callOf(joining, { ...association, role: "" });
  return {
    id,
    isHere: true as const,
    title,
    what: whatOf(activity, locale),
    rows: plainRows(activity, village, locale),
    association: inFinnish(association.name, locale),
    phone,
    email,
    map: mapOf(activity),
    note,
    told,
    hasChanged: was !== null && was !== markOf(place, schedule),
  };
}

/** The page that a link opens: everything on it is read anew, so that a slip of last month tells of today. */
export async function slipView(slip: Slip, code: string, locale: Locale, now: Date) {
  const ids = slip.entries.map(({ activityId }) => activityId);
  const [activities, { villages }] = await Promise.all([findHandedActivities(ids, locale, now), loadSiteTerms(locale)]);
  const url = `${environment().publicUrl}/t/${code}`;
  return {
    items: slip.entries.map((entry) => {
      const activity = activities.find(({ id }) => id === entry.activityId);
      const village = activity?.isHere && activity.place.village ? nameOf(villages, activity.place.village) : "";
      return itemOf(entry, activity, village, locale);
    }),
    from: slip.from,
    locale,
    code,
    shownCode: shownCodeFor(code),
    url,
    shownUrl: url.replace(/^https?:\/\/(www\.)?/, ""),
    qr: qrCode(url),
    validTo: plainDateAt(slip.expiresAt ?? now),
  };
}

export type SlipView = Awaited<ReturnType<typeof slipView>>;
