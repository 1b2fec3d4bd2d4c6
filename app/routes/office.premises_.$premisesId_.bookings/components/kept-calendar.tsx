import { CalendarSteps } from "#components/premises/calendar-steps";
import { WeekCalendar } from "#components/premises/week-calendar";
import { Section } from "#components/section";
import { minutesOn } from "#domain/premises/day-plan";
import type { Locale } from "#domain/shared/locales";
import { addDays, mondayOf, type PlainDate } from "#domain/shared/plain-date";
import { keeping } from "#i18n/messages/keeping";
import { premises } from "#i18n/messages/premises";
import { clockSpanText, minutesText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { KeptBookings } from "../queries.server";

/** What of a use falls on a day; one that the clocks swallowed is told as it was written. */
function hoursOn(date: PlainDate, use: { startsAt: Date; endsAt: Date }, locale: Locale): string {
  const minutes = minutesOn(date, use);
  return minutes ? minutesText(minutes, locale) : clockSpanText(use, locale);
}

/** Who uses the place on a day and who asks for it; each leads to its booking. */
function DayUses({ id: premisesId, uses, date }: Pick<KeptBookings, "id" | "uses"> & { date: PlainDate }) {
  const t = useTexts(keeping);
  const locale = useLocale();
  const those = uses.filter(({ days }) => days.includes(date));
  if (those.length === 0) return <p className="day-words muted">{t.noUses}</p>;
  return (
    <ul className="week-uses">
      {those.map(({ id, startsAt, endsAt, purpose, who, kind, isWaiting }) => (
        <li key={`${id} ${startsAt.toISOString()}`}>
          <span className="numbers">{hoursOn(date, { startsAt, endsAt }, locale)}</span>{" "}
          <a href={`/office/premises/${premisesId}/bookings/${id}`}>{purpose}</a>{" "}
          <span className="muted small">
            {[who ?? (kind === "block" ? t.byKeeper : t.person), isWaiting ? t.waits : ""].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The keeper's week: the same picture as everybody's, with names. */
export function KeptCalendar({ view }: { view: KeptBookings }) {
  const t = useTexts(keeping);
  const words = useTexts(premises);
  const { id, week, uses, monday, today, hasHours } = view;
  const hrefOf = (date: PlainDate) => `/office/premises/${id}/bookings?date=${date}#calendar`;
  return (
    <Section title={t.calendar} id="calendar">
      <CalendarSteps
        monday={monday}
        sunday={addDays(monday, 6)}
        previous={{ href: hrefOf(addDays(monday, -7)), label: words.previousWeek }}
        next={{ href: hrefOf(addDays(monday, 7)), label: words.nextWeek }}
        now={monday === mondayOf(today) ? null : { href: hrefOf(today), label: words.thisWeek }}
      />
      <WeekCalendar
        plans={week}
        today={today}
        hasHours={hasHours}
        requestHref={null}
        waitingOn={(date) =>
          uses
            .filter(({ isWaiting }) => isWaiting)
            .map((use) => minutesOn(date, use))
            .filter((minutes) => minutes !== null)
        }
        detail={(date) => <DayUses id={id} uses={uses} date={date} />}
      />
    </Section>
  );
}
