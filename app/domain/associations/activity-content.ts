import type { ActivityScope } from "#domain/associations/activity-scope";
import type { Cost } from "#domain/associations/cost";
import type { GroupKind } from "#domain/associations/group-kinds";
import type { Registration } from "#domain/associations/registration-kinds";
import type { Schedule } from "#domain/calendar/schedule";
import type { Knowledge } from "#domain/shared/knowledge";

/** A title and a description in another language than Finnish. */
export type TranslatedActivity = { title: string; description: string };

/** What an association tells of an activity. A draft may lack anything but its title. */
export type ActivityContent = {
  /** In Finnish; the same in other languages and in plain Finnish (selkokieli) beside it. */
  title: string;
  description: string;
  translations: { sv: TranslatedActivity; en: TranslatedActivity };
  plainFinnish: string;
  /** Whom it is not for, in its own words: "ei kotitöitä eikä hoitotoimia". */
  notFor: string;
  /** What kind of activity it is; which of the handbook's kinds of volunteering it is or is run by. */
  categories: string[];
  volunteerType: string | null;
  /** Does one come to help, rather than to be helped or to take part? */
  volunteerTask: boolean;
  scope: ActivityScope;
  /** `municipality` is the name of another one than the record belongs to; null where it takes place in its own. */
  place: { name: string; village: string; address: string; municipality: string | null };
  /** A refuge or the like asks that its place is told only to those who get in touch. */
  placeHidden: boolean;
  transport: string;
  remote: boolean;
  schedule: Schedule;
  /** A price nobody has told yet has neither a sum nor words; free of charge is zero cents. `covers`: what one gets. */
  cost: Cost & { covers: string };
  membershipRequired: Knowledge;
  registration: Registration;
  /** How to join, in its own words, and where to sign up. */
  joining: { text: string; url: string | null; phone: string | null; email: string | null };
  group: { kind: GroupKind | null; maxSize: number | null; waitingList: Knowledge; full: boolean };
  companionWelcome: Knowledge;
  targetGroups: string[];
  needs: string[];
  /** What is so, and what is known not to be; the rest is not known. */
  accessibility: string[];
  notAccessible: string[];
  languages: string[];
  /** May a professional refer a client, will somebody meet them at the door, and how soon one answers. */
  referral: { accepted: boolean; warmHandover: boolean; method: string; responseDays: number | null };
};
