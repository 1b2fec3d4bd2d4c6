import { Disclosure } from "#components/disclosure";
import { CalendarSteps } from "#components/premises/calendar-steps";
import { MonthCalendar } from "#components/premises/month-calendar";
import { WeekCalendar } from "#components/premises/week-calendar";
import { Section } from "#components/section";
import { timeAtMinute } from "#domain/premises/day-plan";
import { addDays, mondayOf, type PlainDate } from "#domain/shared/plain-date";
import { premises as texts } from "#i18n/messages/premises";
import { useTexts } from "#i18n/use-texts";
import type { PremisesPage } from "../queries.server";

/** A short free time is offered whole; of a long one the beginning, for two hours. */
const OFFERED_MINUTES = 120;

/** The form of a request with the pressed time in it. */
function requestHref(id: string, date: PlainDate, part: { from: number; to: number } | null): string {
  const query = new URLSearchParams({ date });
  if (part) {
    query.set("from", timeAtMinute(part.from));
    query.set("to", timeAtMinute(Math.min(part.to, part.from + OFFERED_MINUTES)));
  }
  return `/premises/${id}/request?${query.toString()}`;
}

/** When the place is free: a week with its hours, and the month around it. */
export function Calendar({ page: { premises, week, month, day, opensOn, today } }: { page: PremisesPage }) {
  const t = useTexts(texts);
  const { id, hours } = premises;
  const hrefOf = (date: PlainDate) => `/premises/${id}?date=${date}#calendar`;
  const monday = mondayOf(day);
  return (
    <Section title={t.calendarTitle} id="calendar" lead={t.calendarNote} plain>
      <CalendarSteps
        monday={monday}
        sunday={addDays(monday, 6)}
        previous={{ href: hrefOf(addDays(monday, -7)), label: t.previousWeek }}
        next={{ href: hrefOf(addDays(monday, 7)), label: t.nextWeek }}
        now={monday === mondayOf(today) ? null : { href: hrefOf(today), label: t.thisWeek }}
      />
      <WeekCalendar
        plans={week}
        today={today}
        hasHours={hours.length > 0}
        requestHref={(date, part) => requestHref(id, date, part)}
      />
      <Disclosure summary={t.month} open={monday !== mondayOf(opensOn)}>
        <MonthCalendar plans={month} day={day} today={today} hrefOf={hrefOf} />
      </Disclosure>
    </Section>
  );
}
