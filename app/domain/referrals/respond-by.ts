import { isWorkingDay } from "#domain/grants/finnish-holidays";
import { isAnswerable } from "#domain/referrals/answering";
import type { ReferralStatus } from "#domain/referrals/referral-lifecycle";
import { addDays, daysBetween, plainDate, type PlainDate } from "#domain/shared/plain-date";

/** In how many working days an association answers that has promised nothing. */
const USUAL_RESPONSE_DAYS = 5;

/** So long after the first reminder comes the second, in days. */
const SECOND_AFTER_DAYS = 3;

/** The day that is so many working days after another: Saturdays, Sundays and holidays do not count. */
export function workingDaysAfter(date: PlainDate, count: number): PlainDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** By when an answer is expected to what is sent on a day. */
export const respondByOf = (sentOn: PlainDate, responseDays: number | null): PlainDate =>
  workingDaysAfter(sentOn, responseDays ?? USUAL_RESPONSE_DAYS);

/** Whole days that are left for an answer; negative when it is late, null where none is awaited. */
export const daysLeft = (respondBy: string | null, today: PlainDate): number | null =>
  respondBy === null ? null : daysBetween(today, plainDate(respondBy));

type Reminded = { status: ReferralStatus; respondBy: string | null; reminders: readonly string[] };

/** Which reminder an association gets today: the first once the day has passed, the second three days later, no third. */
export function dueReminder(referral: Reminded, today: PlainDate): "first" | "second" | null {
  const { status, respondBy, reminders } = referral;
  if (respondBy === null || status === "agreed" || !isAnswerable(status) || today <= respondBy) return null;
  const [first, second] = reminders;
  if (first === undefined) return "first";
  return second === undefined && addDays(plainDate(first), SECOND_AFTER_DAYS) <= today ? "second" : null;
}
