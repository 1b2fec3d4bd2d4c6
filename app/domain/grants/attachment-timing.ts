import type { AttachmentKind } from "#domain/grants/attachment-kinds";
import { dayInYear, type DayOfYear } from "#domain/grants/day-of-year";
import { addDays, partsOf, type PlainDate } from "#domain/shared/plain-date";

/**
 * When an attachment must be there: with the application; after it, by a day (in January last year's accounts are not
 * confirmed yet); or once, so that what the city was given with an earlier application need not be given again.
 */
export const ATTACHMENT_TIMINGS = ["now", "later", "once"] as const;
export type AttachmentTiming = (typeof ATTACHMENT_TIMINGS)[number];

/** An attachment as a kind of grant asks for it. */
export type AskedAttachment = { code: AttachmentKind; timing: AttachmentTiming };

/** By when what may follow must be there: days after the close, or a day of the call's year, which wins. */
export type LaterBy = { days: number | null; dayOfYear: DayOfYear | string | null };

/** The day by which attachments may follow in a call that closes on a day; null when nothing was said of it. */
export function laterDueOn({ days, dayOfYear }: LaterBy, closesOn: PlainDate): PlainDate | null {
  const { year } = partsOf(closesOn);
  if (dayOfYear !== null) {
    const due = dayInYear(dayOfYear, year);
    return due > closesOn ? due : dayInYear(dayOfYear, year + 1);
  }
  return days === null ? null : addDays(closesOn, days);
}

/** The attachments without which an application cannot be filed, of an applicant that gave some with earlier ones. */
export const codesNeededNow = (
  asked: readonly { code: string; timing: AttachmentTiming }[],
  givenEarlier: readonly string[],
): string[] =>
  asked
    .filter(({ code, timing }) => timing === "now" || (timing === "once" && !givenEarlier.includes(code)))
    .map(({ code }) => code);

/** May an attachment still follow the application? Its day is the last on which it may. */
export const mayFollow = (asked: { timing: AttachmentTiming; dueOn: string | null }, today: PlainDate): boolean =>
  asked.timing === "later" && (asked.dueOn === null || today <= asked.dueOn);

/** What should have followed by now; until its day an attachment that may follow is not lacking. */
export const overdueCodes = (
  asked: readonly { code: string; timing: AttachmentTiming; dueOn: string | null }[],
  today: PlainDate,
): string[] => asked.filter((each) => each.timing === "later" && !mayFollow(each, today)).map(({ code }) => code);
