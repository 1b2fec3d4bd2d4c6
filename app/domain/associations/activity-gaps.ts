import type { ActivityContent } from "#domain/associations/activity-content";
import { blanksIn } from "#domain/associations/blanks";
import { isFree } from "#domain/associations/cost";
import { scheduleProblems } from "#domain/associations/schedule-fields";
import { issue } from "#domain/shared/issues";

/** What keeps an activity from others' eyes: the form's field and an issue code. */
export type Gap = { field: string; message: string };

const textsOf = (activity: ActivityContent): Record<string, string> => {
  const { translations, joining, referral, place, cost, schedule, ...content } = activity;
  return {
    title: content.title,
    description: content.description,
    placeName: place.name,
    address: place.address,
    scheduleNote: schedule.note ?? "",
    transport: content.transport,
    [isFree(cost) ? "freeText" : "costText"]: cost.text,
    costCovers: cost.covers,
    joiningText: joining.text,
    notFor: content.notFor,
    referralMethod: referral.method,
    titleSv: translations.sv.title,
    descriptionSv: translations.sv.description,
    titleEn: translations.en.title,
    descriptionEn: translations.en.description,
    plainFinnish: content.plainFinnish,
  };
};

/** Every blank that is left, in the order of the form. */
const unfilledIn = (content: ActivityContent): Gap[] =>
  Object.entries(textsOf(content)).flatMap(([field, text]) =>
    blanksIn(text).map((blank) => ({ field, message: issue("unfilled", blank) })),
  );

function missingIn(content: ActivityContent): string[] {
  const { description, place, remote, cost, registration, categories, volunteerTask, volunteerType, needs } = content;
  const isThere: Record<string, boolean> = {
    volunteerType: !volunteerTask || volunteerType !== null,
    description: description !== "",
    categories: volunteerTask || categories.length > 0,
    village: place.village !== "" || place.municipality !== null || remote,
    costKind: cost.amountCents !== null || cost.text !== "",
    registration: registration !== "notYet",
    needs: needs.length > 0,
  };
  return Object.keys(isThere).filter((field) => !isThere[field]);
}

/** Everything that must be told, or finished, before an activity is shown to others. */
export const activityGaps = (content: ActivityContent): Gap[] => [
  ...missingIn(content).map((field) => ({ field, message: "required" })),
  ...scheduleProblems(content.schedule),
  ...unfilledIn(content),
];
