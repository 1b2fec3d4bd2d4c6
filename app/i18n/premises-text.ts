import type { Weekday } from "#domain/calendar/schedule";
import { scheduleOf, type BookingTime } from "#domain/premises/booking-time";
import { DAY_MINUTES } from "#domain/premises/day-plan";
import { groupedHours, type OpeningSpan } from "#domain/premises/opening";
import type { Price } from "#domain/premises/prices";
import { addDays, type PlainDate } from "#domain/shared/plain-date";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";
import { formatDate, formatDayMonth, formatTag, formatFullDate, formatWeekdayDate } from "#i18n/format";
import { premisesWords } from "#i18n/messages/premises-words";
import { hoursText, scheduleText } from "#i18n/schedule-text";

/** A price in a few words; the condition is told beside it. */
export function priceText(price: Price, locale: Locale): string {
  const t = premisesWords[locale];
  if (price.kind === "paid") return t.per({ sum: formatTag(price.amountCents, locale), unit: t.units[price.unit] });
  return { free: t.free, notAvailable: t.notAvailable, unknown: t.unknown }[price.kind];
}

/** A Monday in any year: weekdays are named by a date, as the language writes them. */
const DAY_IN_A_WEEK: Record<Weekday, string> = {
  MO: "2026-11-23",
  TU: "2026-11-24",
  WE: "2026-11-25",
  TH: "2026-11-26",
  FR: "2026-11-27",
  SA: "2026-11-28",
  SU: "2026-11-29",
};

const weekdayName = (day: Weekday, locale: Locale): string =>
  formatWeekdayDate(DAY_IN_A_WEEK[day], locale).split(/[\s,]/)[0] ?? "";

/** Midnight at the end of a day is written 24. */
const clockText = (opensAt: string, closesAt: string, locale: Locale): string =>
  hoursText({ opensAt, closesAt: closesAt === "00:00" ? "24:00" : closesAt }, locale);

/** A week's opening hours line by line: "ma–to klo 9–20", "pe klo 9–15". */
export const openingLines = (opening: readonly OpeningSpan[], locale: Locale): string[] =>
  groupedHours(opening).map(({ days: [first, last], hours }) => {
    const days = first === last ? [first] : [first, last];
    const written = hours.map(({ opensAt, closesAt }) => clockText(opensAt, closesAt, locale));
    return `${days.map((day) => weekdayName(day, locale)).join("–")} ${written.join(", ")}`;
  });

const isWholeDay = ({ opensAt, closesAt }: BookingTime): boolean => opensAt === "00:00" && closesAt === "00:00";

/** The day a time that comes once is over. */
const overOn = ({ startsOn, endsOn, opensAt, closesAt }: BookingTime): PlainDate =>
  endsOn === startsOn && closesAt <= opensAt ? addDays(startsOn, 1) : endsOn;

/** What comes once, with both its days where it goes over midnight: midnight itself still belongs to the day before. */
function onceText(time: BookingTime, locale: Locale): string {
  const { startsOn, opensAt, closesAt } = time;
  const last = closesAt === "00:00" ? addDays(overOn(time), -1) : overOn(time);
  const [firstDay, lastDay] = [formatFullDate(startsOn, locale), formatFullDate(last, locale)];
  const isWhole = isWholeDay(time);
  if (last === startsOn)
    return `${firstDay} ${isWhole ? premisesWords[locale].wholeDay : clockText(opensAt, closesAt, locale)}`;
  if (isWhole) return `${firstDay} – ${lastDay}`;
  const closing = closesAt === "00:00" ? "24:00" : closesAt;
  return `${firstDay} ${hoursText({ opensAt }, locale)} – ${lastDay} ${hoursText({ opensAt: closing }, locale)}`;
}

/** When a place is used: "pe 27.11.2026 klo 17–19", "tiistaisin klo 17–19, 5.1.2027 – 25.5.2027, paitsi 2.3." */
export function bookingTimeText(time: BookingTime, locale: Locale): string {
  const t = premisesWords[locale];
  if (time.repeats === "once") return onceText(time, locale);
  const hours = isWholeDay(time) ? t.wholeDay : clockText(time.opensAt, time.closesAt, locale);
  const schedule = {
    ...scheduleOf({ ...time, except: [] }),
    opensAt: undefined,
    closesAt: undefined,
    startsOn: undefined,
    endsOn: undefined,
  };
  const days = time.repeats === "daily" ? t.repeats.daily.toLocaleLowerCase(locale) : scheduleText(schedule, locale);
  const period = `${formatDate(time.startsOn, locale)} – ${formatDate(time.endsOn, locale)}`;
  const out = time.except.map((day) => formatDayMonth(day, locale)).join(", ");
  return [`${days} ${hours}`, period, out ? t.except({ days: out }) : ""].filter(Boolean).join(", ");
}

/** One single time: "to 26.11. klo 17–19", or with both days where it goes over midnight. */
export function singleTimeText({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, locale: Locale): string {
  const [first, last] = [plainDateAt(startsAt), plainDateAt(endsAt)];
  const [opensAt, closesAt] = [wallTimeAt(startsAt), wallTimeAt(endsAt)];
  const isSameDay = first === last || closesAt === "00:00";
  if (isSameDay) return `${formatWeekdayDate(first, locale)} ${clockText(opensAt, closesAt, locale)}`;
  const start = `${formatWeekdayDate(first, locale)} ${hoursText({ opensAt }, locale)}`;
  return `${start} – ${formatWeekdayDate(last, locale)} ${hoursText({ opensAt: closesAt }, locale)}`;
}

/** The hours alone: "klo 17–19". */
export const clockSpanText = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, locale: Locale): string =>
  clockText(wallTimeAt(startsAt), wallTimeAt(endsAt), locale);

/** The times of a refusal, written as instants "start/end", in words. */
export const refusedTimesText = (times: readonly string[], locale: Locale): string =>
  times
    .map((time) => {
      const [start = "", end = ""] = time.split("/");
      return singleTimeText({ startsAt: new Date(start), endsAt: new Date(end) }, locale);
    })
    .join("; ");

/** Minutes from midnight as hours on the wall: "klo 17–19.30", or the whole day. */
export function minutesText({ from, to }: { from: number; to: number }, locale: Locale): string {
  if (from === 0 && to === DAY_MINUTES) return premisesWords[locale].wholeDay;
  const clock = (minute: number): string =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return hoursText({ opensAt: clock(from), closesAt: clock(to) }, locale);
}
