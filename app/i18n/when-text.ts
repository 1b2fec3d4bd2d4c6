import type { ActivityTimes } from "#domain/associations/listed-activity";
import { lastDayOf } from "#domain/calendar/timing";
import type { Locale } from "#domain/shared/locales";
import { partsOf } from "#domain/shared/plain-date";
import { formatDayMonth, formatMonth } from "#i18n/format";
import { schedules } from "#i18n/messages/schedules";
import { occurrenceText, scheduleText } from "#i18n/schedule-text";

export type WhenText = {
  /** "Seuraavan kerran", "Tauolla 6.1. asti", "Milloin". */
  label: string;
  /** "to 26.11. klo 13", "jatkuu to 7.1. klo 13", "Päättyi toukokuussa 2026". */
  when: string;
  /** How often: "Torstaisin klo 13–15". */
  rhythm: string;
  /** What the association says of it in its own words. */
  own: string;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When an activity is next and how it stands now, told the same way on every page. */
export function whenText(times: ActivityTimes, locale: Locale, today: string): WhenText {
  const { schedule } = times;
  const rhythm = isToldByItself(times) ? "" : scheduleText(schedule, locale, today);
  return { ...nextText(times, locale, today), rhythm: capital(rhythm), own: capital(schedule.note ?? "") };
}

/** What is agreed upon, and the only date of something, is told already: saying it twice helps nobody. */
const isToldByItself = ({ schedule, next }: ActivityTimes): boolean =>
  schedule.kind === "byAgreement" || schedule.kind === "notYet" || isLastDate(schedule, next);

const isLastDate = (schedule: ActivityTimes["schedule"], next: ActivityTimes["next"]): boolean =>
  schedule.kind === "dates" && next !== null && schedule.dates.every(({ endsOn }) => endsOn <= next.endsOn);

type Told = Omit<WhenText, "rhythm" | "own">;

function nextText({ schedule, next, timing }: ActivityTimes, locale: Locale, today: string): Told {
  const t = schedules[locale];
  const time = next ? occurrenceText(next, locale, today) : "";
  switch (timing.state) {
    case "byAgreement":
    case "notYet":
    case "none":
      return { label: t.when, when: t[timing.state] };
    case "ended":
      return { label: t.when, when: endedText(schedule, locale) };
    case "break":
    case "offSeason":
      return { label: restText(timing, locale), when: t.continues({ time }) };
    case "coming":
    case "now":
    case "starting":
      return { label: t.states[timing.state], when: time };
  }
}

/** When it was over, to the month: nobody needs the day any more. */
function endedText(schedule: ActivityTimes["schedule"], locale: Locale): string {
  const t = schedules[locale];
  const last = lastDayOf(schedule);
  if (last === null) return t.ended;
  const { year, month } = partsOf(last);
  return t.endedIn({ month: formatMonth(month, locale), year });
}

function restText({ until }: ActivityTimes["timing"], locale: Locale): string {
  const t = schedules[locale];
  return until ? t.onBreak({ date: formatDayMonth(until, locale) }) : t.states.offSeason;
}

/** The same on one line: "Seuraavan kerran to 26.11. klo 13". */
export function whenLine(times: ActivityTimes, locale: Locale, today: string): string {
  const { timing } = times;
  const { label, when } = nextText(times, locale, today);
  if (label === schedules[locale].when) return when;
  return timing.state === "break" || timing.state === "offSeason" ? `${label}, ${when}` : `${label} ${when}`;
}
