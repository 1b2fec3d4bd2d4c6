import { closing, termList, yesNo, type Column } from "#documents/tables/table";
import { activities } from "#i18n/messages/activities";
import { scheduleText } from "#i18n/schedule-text";
import type { PublicActivity } from "#models/public-directory.server";

/** In euros, with a point for the program that reads it and no sign: an empty cell is not known, 0 is free. */
const eurosOf = (amountCents: number | null): number | null => (amountCents === null ? null : amountCents / 100);

export const ACTIVITY_TABLE: Column<PublicActivity>[] = [
  ["id", ({ externalId, _id }) => externalId ?? _id],
  ["title", ({ title }) => title],
  ["titleSv", ({ translations }) => translations.sv.title],
  ["titleEn", ({ translations }) => translations.en.title],
  ["association", ({ association }) => association.name],
  ["description", ({ description }) => description],
  ["plainFinnish", ({ plainFinnish }) => plainFinnish],
  ["descriptionSv", ({ translations }) => translations.sv.description],
  ["descriptionEn", ({ translations }) => translations.en.description],
  ["when", ({ schedule }, { locale }) => [scheduleText(schedule, locale), schedule.note].filter(Boolean).join(". ")],
  ["place", ({ place }) => place.name],
  ["village", ({ place }) => place.village],
  ["placeMunicipality", ({ place }) => place.municipality],
  ["streetAddress", ({ place }) => place.address],
  ["transport", ({ transport }) => transport],
  ["remote", ({ remote }, context) => yesNo(remote, context)],
  ["price", ({ cost }) => [cost.text, cost.covers].filter(Boolean).join(". ")],
  ["priceEuros", ({ cost }) => eurosOf(cost.amountCents)],
  [
    "joining",
    ({ registration, joining }, { locale }) =>
      [activities[locale].registration[registration], joining.text].filter(Boolean).join(". "),
  ],
  ["targetGroups", ({ targetGroups }, context) => termList("targetGroups", targetGroups, context)],
  ["notFor", ({ notFor }) => notFor],
  ["needs", ({ needs }, context) => termList("needs", needs, context)],
  ["categories", ({ categories }, context) => termList("categories", categories, context)],
  ["volunteerTask", ({ volunteerTask }, context) => yesNo(volunteerTask, context)],
  [
    "volunteerType",
    ({ volunteerType }, context) => termList("volunteerTypes", volunteerType ? [volunteerType] : [], context),
  ],
  ["languages", ({ languages }) => languages.join(", ")],
  ["accessibility", ({ accessibility }, context) => termList("accessibility", accessibility, context)],
  ["notAccessible", ({ notAccessible }, context) => termList("accessibility", notAccessible, context)],
  ["referral", ({ referral }, context) => yesNo(referral.accepted, context)],
  ["warmHandover", ({ referral }, context) => yesNo(referral.warmHandover, context)],
  ...closing<PublicActivity>("activities"),
];
