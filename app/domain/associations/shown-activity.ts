import type { ActivityScope } from "#domain/associations/activity-scope";
import type { GroupKind } from "#domain/associations/group-kinds";
import { activityTimes, plainTime } from "#domain/associations/listed-activity";
import type { Registration } from "#domain/associations/registration-kinds";
import { shownPlace } from "#domain/associations/shown-place";
import { nextOccurrences } from "#domain/calendar/occurrences";
import type { Schedule } from "#domain/calendar/schedule";
import type { Knowledge } from "#domain/shared/knowledge";
import { inFinnish, ownText } from "#domain/shared/own-text";
import type { Locale } from "#domain/shared/locales";

type Words = { title: string; description: string };

/** What a record tells of an activity. */
export type ToldActivity = Words & {
  translations: { sv: Words; en: Words };
  plainFinnish: string;
  notFor: string;
  categories: string[];
  volunteerType: string | null;
  volunteerTask: boolean;
  scope: ActivityScope;
  place: { name: string; village: string; address: string };
  placeHidden: boolean;
  transport: string;
  remote: boolean;
  schedule: Schedule;
  cost: { amountCents: number | null; text: string; covers: string };
  membershipRequired: Knowledge;
  registration: Registration;
  joining: { text: string; url: string | null; phone: string | null; email: string | null };
  group: { kind: GroupKind | null; maxSize: number | null; waitingList: Knowledge; full: boolean };
  companionWelcome: Knowledge;
  targetGroups: string[];
  needs: string[];
  accessibility: string[];
  notAccessible: string[];
  languages: string[];
  referral: { accepted: boolean; warmHandover: boolean; method: string; responseDays: number | null };
  photo: { fileId: string; alt: string; width: number; height: number } | null;
};

export type ShownActivity = ReturnType<typeof shownActivity>;

/** How many times after the next one are told. */
const FOLLOWING = 3;

/** The title and the description, each in the reader's language where it was given in it. */
export const ownWords = (
  { title, description, translations: { sv, en } }: Words & Pick<ToldActivity, "translations">,
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
    accessibility: told.accessibility,
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
