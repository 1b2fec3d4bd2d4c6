import { useId } from "react";
import { FillPatterns, patternFill } from "#components/fill-patterns";
import { RING_FILLS } from "#components/year-wheel";
import type { YearEvent } from "#domain/calendar/year-events";
import { localText } from "#domain/shared/locales";
import { partsOf, type PlainDate } from "#domain/shared/plain-date";
import { formatDays, formatMonth } from "#i18n/format";
import { wheel } from "#i18n/messages/wheel";
import { useLocale, useTexts } from "#i18n/use-texts";
import { yearEventTitle } from "#i18n/year-event-title";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

type YearListProps = { events: readonly YearEvent[]; year: number; today: PlainDate };

/** The month under which an event stands: where it begins, or January when it began the year before. */
const monthIn = (year: number, { startsOn }: YearEvent): number => {
  const start = partsOf(startsOn);
  return start.year < year ? 1 : start.month;
};

/** The same as the wheel tells, month by month. */
export function YearList({ events, year, today }: YearListProps) {
  const t = useTexts(wheel);
  const locale = useLocale();
  const patternsId = useId();
  const now = partsOf(today);
  return (
    <>
      <svg width={0} height={0} aria-hidden="true" className="visually-hidden">
        <FillPatterns idPrefix={patternsId} />
      </svg>
      {MONTHS.map((month) => {
        const ofMonth = events.filter((event) => monthIn(year, event) === month);
        const isNow = now.year === year && now.month === month;
        return (
          <section className={isNow ? "year-month year-month-now" : "year-month"} id={`month-${month}`} key={month}>
            <h3 className="year-month-name">{formatMonth(month, locale)}</h3>
            {ofMonth.length === 0 ? <p className="muted">{t.emptyMonth}</p> : null}
            <ul className="year-events">
              {ofMonth.map((event) => (
                <EventRow key={event.id} event={event} fill={patternFill(patternsId, RING_FILLS[event.ring])} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function EventRow({ event, fill }: { event: YearEvent; fill: string }) {
  const t = useTexts(wheel);
  const locale = useLocale();
  const ring = t.rings[event.ring];
  const owner = event.kind === "entered" && ![event.title, ring, ""].includes(event.owner) ? ` · ${event.owner}` : "";
  const [only, ...others] = event.kind === "entered" ? [] : event.calls;
  const title = yearEventTitle(event, locale);
  return (
    <li className="year-event" id={`event-${event.id}`}>
      <svg className="swatch" width={16} height={16} aria-hidden="true">
        <rect width={16} height={16} fill={fill} />
      </svg>
      <div>
        <p className="year-event-title">
          <time className="year-event-when" dateTime={event.startsOn}>
            {formatDays(event.startsOn, event.endsOn, locale)}
          </time>{" "}
          {only && others.length === 0 ? <a href={`/grants/calls/${only.id}`}>{title}</a> : title}
        </p>
        <p className="year-event-note">
          {ring}
          {owner}
          {event.kind === "entered" && event.isEstimate ? ` · ${t.estimate}` : ""}
        </p>
        {event.kind === "entered" || others.length === 0 ? null : (
          <ul className="year-event-calls">
            {event.calls.map(({ id, names }) => (
              <li key={id}>
                <a href={`/grants/calls/${id}`}>{localText(names, locale)}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
