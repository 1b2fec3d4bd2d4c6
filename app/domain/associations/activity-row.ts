import type { ActivityContent } from "#domain/associations/activity-content";
import type { Certainty } from "#domain/associations/confirmation";
import { activityTimes, type ActivityRow } from "#domain/associations/listed-activity";
import { ownWords } from "#domain/associations/shown-activity";
import { shownPlace } from "#domain/associations/shown-place";
import type { Locale } from "#domain/shared/locales";

/** What a list reads of an activity. */
type Listed = { _id: string } & Pick<
  ActivityContent,
  | "title"
  | "description"
  | "translations"
  | "place"
  | "placeHidden"
  | "transport"
  | "accessibility"
  | "remote"
  | "schedule"
  | "cost"
  | "registration"
>;

type Around = { association: string; certainty: Certainty; locale: Locale; now: Date };

/** An activity as a list shows it to a reader at an instant: in their language where it was written in it. */
export function activityRow(listed: Listed, { association, certainty, locale, now }: Around): ActivityRow {
  const { _id: id, remote, schedule, cost, registration } = listed;
  const { place, accessibility } = shownPlace(listed);
  return {
    id,
    association,
    ...ownWords(listed, locale),
    place,
    remote,
    ...activityTimes(schedule, now),
    cost: { amountCents: cost.amountCents, text: cost.text },
    registration,
    accessibility,
    certainty,
  };
}
