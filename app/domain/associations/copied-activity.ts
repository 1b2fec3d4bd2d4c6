import { z } from "zod";
import type { ActivityContent } from "#domain/associations/activity-content";
import { answersOf, draftScheduleOf, type ScheduleAnswers } from "#domain/associations/schedule-fields";
import type { Schedule } from "#domain/calendar/schedule";
import { text } from "#domain/shared/fields";
import type { PlainDate } from "#domain/shared/plain-date";

/** Which activity is copied. */
export const copyFormSchema = z.object({ from: text({ max: 40 }) });

type Days = { startsOn?: string | undefined; endsOn?: string | undefined };

/** Is a row of the form over before a day? What cannot be read as a day is not. */
const isOver = ({ startsOn, endsOn }: Days, today: PlainDate): boolean => {
  const last = endsOn || startsOn;
  return last !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(last) && last < today;
};

function aheadOf(answers: ScheduleAnswers, today: PlainDate): ScheduleAnswers {
  const { startsOn, endsOn, breaks, dates } = answers;
  const hasEnded = isOver({ startsOn: endsOn }, today);
  return {
    ...answers,
    ...(hasEnded ? { startsOn: undefined, endsOn: undefined } : { startsOn, endsOn }),
    breaks: breaks.filter((row) => !isOver(row, today)),
    dates: dates.filter((row) => !isOver(row, today)),
  };
}

/**
 * The times of an earlier activity as a new one begins with them: nothing of what is over. A series that has ended keeps
 * its weekday and hours and lets its dates go; what then lacks a date waits until it is told.
 */
export const scheduleAhead = (schedule: Schedule, today: PlainDate): Schedule =>
  draftScheduleOf(aheadOf(answersOf(schedule), today));

/** What a new activity takes over from an earlier one: everything it told but the days that are over and that it was full. */
export const copiedActivity = (content: ActivityContent, today: PlainDate): ActivityContent => ({
  ...content,
  schedule: scheduleAhead(content.schedule, today),
  group: { ...content.group, full: false },
});
