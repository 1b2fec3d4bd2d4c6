import { z } from "zod";
import type { ActivityContent } from "#domain/associations/activity-content";
import { costOf, FREE, type Cost } from "#domain/associations/cost";
import { GROUP_KINDS } from "#domain/associations/group-kinds";
import { REGISTRATION_KINDS } from "#domain/associations/registration-kinds";
import { draftScheduleOf, scheduleFields } from "#domain/associations/schedule-fields";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { several } from "#domain/associations/several";
import { checkbox, choice, codes, email, optionalText, phone, text, url, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import { knownAnswers } from "#domain/shared/known-answers";
import { KNOWLEDGE } from "#domain/shared/knowledge";

export const COST_KINDS = ["free", "paid"] as const;
export const TASK_ANSWERS = ["activity", "task"] as const;

/** The category that the question of a task asks in other words; it is not asked twice. */
export const TASK_CATEGORY = "vapaaehtoistehtävä";

/** Needs are the client's, not the activity's: who answers everything answers nothing. */
export const MOST_NEEDS = 3;

/** The longest texts of the form, for the fields' counters. */
export const ACTIVITY_TEXT_LIMITS = { title: 120, description: 3000, plainFinnish: 500, short: 500 } as const;

const words = (max: number) => optionalText({ max }).transform((value) => value ?? "");
const short = () => words(ACTIVITY_TEXT_LIMITS.short);
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.optional().transform((value) => value ?? null);
const knowledge = () => choice(KNOWLEDGE).default("unknown");

// A draft may lack anything but its title; what is there must be readable. What must be told before others see it is
// in activity-gaps.ts.
const asked = z.object({
  kind: choice(TASK_ANSWERS).default("activity"),
  volunteerType: words(60),
  title: text({ max: ACTIVITY_TEXT_LIMITS.title }),
  description: words(ACTIVITY_TEXT_LIMITS.description),
  categories: codes(),
  placeName: words(150),
  village: words(60),
  placeMunicipality: orNull(optionalText({ max: 60 })),
  address: words(150),
  transport: short(),
  placeHidden: checkbox(),
  national: checkbox(),
  remote: checkbox(),
  ...scheduleFields,
  costKind: choice(COST_KINDS).optional(),
  costText: words(100),
  freeText: words(100),
  costCovers: words(200),
  membershipRequired: knowledge(),
  registration: choice(REGISTRATION_KINDS).optional(),
  joiningText: short(),
  joiningUrl: orNull(url()),
  joiningPhone: orNull(phone()),
  joiningEmail: orNull(email()),
  targetGroups: codes(),
  needs: codes().refine((needs) => needs.length <= MOST_NEEDS, issue("tooMany", MOST_NEEDS)),
  languages: several(SERVICE_LANGUAGES),
  accessibility: knownAnswers(),
  groupKind: orNull(choice(GROUP_KINDS)),
  maxSize: orNull(wholeNumber({ min: 1, max: 100_000 })),
  waitingList: knowledge(),
  full: checkbox(),
  companionWelcome: knowledge(),
  notFor: short(),
  referralAccepted: checkbox(),
  warmHandover: checkbox(),
  referralMethod: short(),
  responseDays: orNull(wholeNumber({ max: 365 })),
  titleSv: words(ACTIVITY_TEXT_LIMITS.title),
  descriptionSv: words(ACTIVITY_TEXT_LIMITS.description),
  titleEn: words(ACTIVITY_TEXT_LIMITS.title),
  descriptionEn: words(ACTIVITY_TEXT_LIMITS.description),
  plainFinnish: words(ACTIVITY_TEXT_LIMITS.plainFinnish),
});

type Asked = z.output<typeof asked>;

function costIn({ costKind, costText, freeText }: Asked): Cost {
  if (costKind === "free") return { ...FREE, text: freeText || FREE.text };
  return costOf(costKind === "paid" ? costText : "");
}

const contentOf = (form: Asked): ActivityContent => ({
  title: form.title,
  description: form.description,
  translations: {
    sv: { title: form.titleSv, description: form.descriptionSv },
    en: { title: form.titleEn, description: form.descriptionEn },
  },
  plainFinnish: form.plainFinnish,
  notFor: form.notFor,
  categories: form.categories,
  volunteerType: form.volunteerType || null,
  volunteerTask: form.kind === "task",
  scope: form.national ? "national" : "local",
  place: {
    name: form.placeName,
    village: form.village,
    address: form.address,
    municipality: form.placeMunicipality,
  },
  placeHidden: form.placeHidden,
  transport: form.transport,
  remote: form.remote,
  schedule: draftScheduleOf(form),
  cost: { ...costIn(form), covers: form.costCovers },
  membershipRequired: form.membershipRequired,
  registration: form.registration ?? "notYet",
  joining: { text: form.joiningText, url: form.joiningUrl, phone: form.joiningPhone, email: form.joiningEmail },
  group: { kind: form.groupKind, maxSize: form.maxSize, waitingList: form.waitingList, full: form.full },
  companionWelcome: form.companionWelcome,
  targetGroups: form.targetGroups,
  needs: form.needs,
  accessibility: form.accessibility.yes,
  notAccessible: form.accessibility.no,
  languages: form.languages,
  referral: {
    accepted: form.referralAccepted,
    warmHandover: form.warmHandover,
    method: form.referralMethod,
    responseDays: form.responseDays,
  },
});

/** A price that is said to be one must be told: without it nobody could tell it from one not answered. */
const pricedWhenPaid = z.superRefine<Pick<Asked, "costKind" | "costText">>(
  ({ costKind, costText }, context) => {
    const isTold = costKind !== "paid" || Boolean(costText);
    if (!isTold) context.addIssue({ code: "custom", path: ["costText"], message: "required" });
  },
  { when: () => true },
);

/** The form of an activity, read to what the record holds. */
export const activityFormSchema = asked.check(pricedWhenPaid).transform(contentOf);
