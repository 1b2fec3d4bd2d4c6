import { z } from "zod";
import { several } from "#domain/associations/several";
import { costOf, FREE, type Cost } from "#domain/associations/cost";
import { REGISTRATION_KINDS, type RegistrationKind } from "#domain/associations/registration-kinds";
import { scheduleFields, scheduleOf } from "#domain/associations/schedule-fields";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import type { Schedule } from "#domain/calendar/schedule";
import { checkbox, choice, codes, optionalText, text } from "#domain/shared/fields";

export const COST_KINDS = ["free", "paid"] as const;

/** What an association tells of an activity. */
export type ActivityContent = {
  title: string;
  description: string;
  place: { name: string; village: string };
  remote: boolean;
  schedule: Schedule;
  cost: Cost;
  registration: RegistrationKind;
  targetGroups: string[];
  needs: string[];
  accessibility: string[];
  languages: string[];
  acceptsReferrals: boolean;
};

const asked = z.object({
  title: text({ max: 120 }),
  description: text({ max: 3000 }),
  placeName: optionalText({ max: 150 }),
  village: optionalText({ max: 60 }),
  remote: checkbox(),
  ...scheduleFields,
  costKind: choice(COST_KINDS),
  costText: optionalText({ max: 100 }),
  registration: choice(REGISTRATION_KINDS),
  targetGroups: codes(),
  needs: codes(),
  accessibility: codes(),
  languages: several(SERVICE_LANGUAGES),
  acceptsReferrals: checkbox(),
});

type Asked = z.output<typeof asked>;

/** The parts of a field's name: "dates[0].startsOn" is the first date's start. */
const pathOf = (field: string): (string | number)[] =>
  field.split(/[.[\]]+/).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What no field can tell of itself: a place or a remote activity, and a price when it is not free. */
const missingIn = ({ village, remote, costKind, costText }: Asked): string[] => [
  ...(village || remote ? [] : ["village"]),
  ...(costKind === "paid" && !costText ? ["costText"] : []),
];

const contentOf = (
  { placeName = "", village = "", costKind, costText = "", ...form }: Asked,
  schedule: Schedule,
): ActivityContent => ({
  title: form.title,
  description: form.description,
  place: { name: placeName, village },
  remote: form.remote,
  schedule,
  cost: costKind === "free" ? FREE : costOf(costText),
  registration: form.registration,
  targetGroups: form.targetGroups,
  needs: form.needs,
  accessibility: form.accessibility,
  languages: form.languages,
  acceptsReferrals: form.acceptsReferrals,
});

const timeAsked = z.object(scheduleFields);

/** What the questions tell only together. Asked also of a form that has other mistakes, so that all are told at once. */
const toldTogether = z.superRefine<Asked>(
  (form, context) => {
    const time = timeAsked.safeParse(form);
    const schedule = time.success ? scheduleOf(time.data) : null;
    const problems = [
      ...(schedule?.ok === false ? schedule.refusal : []),
      ...missingIn(form).map((field) => ({ field, message: "required" })),
    ];
    for (const { field, message } of problems) context.addIssue({ code: "custom", path: pathOf(field), message });
  },
  { when: () => true },
);

/** The form of an activity, read to what the record holds. */
export const activityFormSchema = asked.check(toldTogether).transform((form, context): ActivityContent => {
  const schedule = scheduleOf(form);
  if (schedule.ok) return contentOf(form, schedule.value);
  context.addIssue({ code: "custom", path: ["scheduleKind"], message: "invalid" });
  return z.NEVER;
});
