import { days, hours } from "#domain/shared/durations";

/** How long before the close the people of what has not been filed are reminded, the earliest first. */
export const CLOSE_REMINDERS = { week: days(7), day: days(1), hours: hours(3) } as const;
export type CloseReminder = keyof typeof CLOSE_REMINDERS;

type Written = {
  closesAt: Date;
  /** When the writing began: nobody is reminded of a time that was past by then. */
  begunAt: Date;
  remindedAt: Date | null;
};

/**
 * The reminder that is due now, if any: the latest one whose time has come, unless something was begun or said since.
 * One whose time went by while nothing could be sent gives way to the next; a later close has times of its own.
 */
export function dueCloseReminder({ closesAt, begunAt, remindedAt }: Written, now: Date): CloseReminder | null {
  if (now >= closesAt) return null;
  const since = remindedAt && remindedAt > begunAt ? remindedAt : begunAt;
  const names = Object.keys(CLOSE_REMINDERS) as CloseReminder[];
  const timeOf = (name: CloseReminder) => new Date(closesAt.getTime() - CLOSE_REMINDERS[name]);
  const latest = names.findLast((name) => timeOf(name) <= now);
  return latest && since < timeOf(latest) ? latest : null;
}
