import type { ActivityContent } from "#domain/associations/activity-content";
import { scheduleProblems } from "#domain/associations/schedule-fields";
import { issue } from "#domain/shared/issues";

/** What keeps an activity from others' eyes: the form's field and an issue code. */
export type Gap = { field: string; message: string };

/** A place that an example left to be filled: "Kokoonnumme [paikassa]". */
const BLANK = /\[[^[\]\n]{1,80}\]/;

const textsOf = ({ translations, joining, referral, place, ...content }: ActivityContent): Record<string, string> => ({
  title: content.title,
  description: content.description,
  placeName: place.name,
  transport: content.transport,
  joiningText: joining.text,
  notFor: content.notFor,
  referralMethod: referral.method,
  titleSv: translations.sv.title,
  descriptionSv: translations.sv.description,
  titleEn: translations.en.title,
  descriptionEn: translations.en.description,
  plainFinnish: content.plainFinnish,
});

const blanksIn = (content: ActivityContent): Gap[] =>
  Object.entries(textsOf(content)).flatMap(([field, text]) => {
    const [blank] = BLANK.exec(text) ?? [];
    return blank ? [{ field, message: issue("unfilled", blank) }] : [];
  });

function missingIn(content: ActivityContent): string[] {
  const { description, place, remote, cost, registration, categories, volunteerTask, volunteerType, needs } = content;
  const isThere: Record<string, boolean> = {
    volunteerType: !volunteerTask || volunteerType !== null,
    description: description !== "",
    categories: volunteerTask || categories.length > 0,
    village: place.village !== "" || remote,
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
  ...blanksIn(content),
];
