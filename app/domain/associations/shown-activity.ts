import type { ActivityContent } from "#domain/associations/activity-content";
import { TASK_CATEGORY } from "#domain/associations/activity-form";
import { activityTimes, plainTime } from "#domain/associations/listed-activity";
import { shownPlace } from "#domain/associations/shown-place";
import { nextOccurrences } from "#domain/calendar/occurrences";
import { inFinnish, ownText } from "#domain/shared/own-text";
import type { Locale } from "#domain/shared/locales";

/** What a record tells of an activity, with its picture. */
export type ToldActivity = ActivityContent & {
  photo: { fileId: string; alt: string; width: number; height: number } | null;
};

export type ShownActivity = ReturnType<typeof shownActivity>;

/** How many times after the next one are told. */
const FOLLOWING = 3;

/** The title and the description, each in the reader's language where it was given in it. */
export const ownWords = (
  { title, description, translations: { sv, en } }: Pick<ToldActivity, "title" | "description" | "translations">,
  locale: Locale,
) => ({
  title: ownText({ fi: title, sv: sv.title, en: en.title }, locale),
  description: ownText({ fi: description, sv: sv.description, en: en.description }, locale),
});

/** An activity as its page tells it to a reader at an instant; also a draft that its people look at beforehand. */
export function shownActivity(told: ToldActivity, locale: Locale, now: Date) {
  const { schedule, cost, joining, group, referral, photo } = told;
  const [, ...following] = nextOccurrences(schedule, now, 1 + FOLLOWING);
  return {
    ...ownWords(told, locale),
    ...activityTimes(schedule, now),
    ...shownPlace(told),
    following: following.map(plainTime),
    plainFinnish: told.plainFinnish,
    notFor: inFinnish(told.notFor, locale),
    categories: told.categories.filter((code) => code !== TASK_CATEGORY),
    volunteerType: told.volunteerTask ? told.volunteerType : null,
    isVolunteerTask: told.volunteerTask,
    scope: told.scope,
    remote: told.remote,
    cost: { amountCents: cost.amountCents, text: cost.text, covers: cost.covers },
    membershipRequired: told.membershipRequired,
    registration: told.registration,
    joining: { text: joining.text, url: joining.url, phone: joining.phone, email: joining.email },
    group: { kind: group.kind, maxSize: group.maxSize, waitingList: group.waitingList, full: group.full },
    companionWelcome: told.companionWelcome,
    targetGroups: told.targetGroups,
    needs: told.needs,
    notAccessible: told.notAccessible,
    languages: told.languages,
    referral: {
      accepted: referral.accepted,
      warmHandover: referral.warmHandover,
      method: referral.method,
      responseDays: referral.responseDays,
    },
    photo: photo && { fileId: photo.fileId, alt: photo.alt, width: photo.width, height: photo.height },
  };
}
