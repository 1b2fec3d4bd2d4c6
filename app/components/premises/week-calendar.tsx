import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { DayBar } from "#components/premises/day-bar";
import { DayWords } from "#components/premises/day-words";
import { shownHours, type DayPlan } from "#domain/premises/day-plan";
import type { PlainDate } from "#domain/shared/plain-date";
import { formatWeekdayDate } from "#i18n/format";
import { premises } from "#i18n/messages/premises";
import { useLocale, useTexts } from "#i18n/use-texts";

/** How many hours there are between the figures over the bars, so that they have room on a phone. */
const stepOf = (count: number): number => (count > 16 ? 4 : count > 12 ? 3 : 2);

/** The hours shown, in whole steps, and the figures over them. */
function scaleOf(plans: readonly DayPlan[]) {
  const { from, to } = shownHours(plans);
  const step = stepOf(to - from);
  const steps = Math.ceil((to - from) / step);
  const end = from + steps * step;
  const first = end > 24 ? 24 - steps * step : from;
  return { hours: { from: Math.max(0, first), to: Math.min(24, Math.max(0, first) + steps * step) }, step };
}

type WeekCalendarProps = {
  plans: readonly DayPlan[];
  today: PlainDate;
  /** Are the hours known? Where they are not, free time is agreed on with the keeper. */
  hasHours: boolean;
  /** Where one asks for a free time; null where nobody asks. */
  requestHref: ((date: PlainDate, part: { from: number; to: number } | null) => string) | null;
  /** What is told of a day instead of its free and taken times, e.g. who uses it. */
  detail?: ((date: PlainDate) => ReactNode) | undefined;
  /** Times of a day that are asked for and not yet promised. */
  waitingOn?: ((date: PlainDate) => { from: number; to: number }[]) | undefined;
};

/** A week, day by day: a bar by the clock, and the same in words. */
export function WeekCalendar({ plans, today, hasHours, requestHref, detail, waitingOn }: WeekCalendarProps) {
  const t = useTexts(premises);
  const locale = useLocale();
  const { hours, step } = scaleOf(plans);
  const figures = Array.from({ length: (hours.to - hours.from) / step }, (_, index) => hours.from + index * step);
  return (
    <div className="week-calendar">
      <div className="day-scale" aria-hidden="true">
        {figures.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      <ol>
        {plans.map((plan) => {
          const { date } = plan;
          const hrefOf = requestHref
            ? (part: { from: number; to: number } | null) => requestHref(date, part)
            : undefined;
          return (
            <li key={date} className={classNames("week-day", date === today && "week-day-today")}>
              <p className="week-day-name">
                {formatWeekdayDate(date, locale)} {date === today ? <span className="muted">{t.today}</span> : null}
              </p>
              <div className="week-day-what">
                <DayBar plan={plan} hours={hours} hrefOf={hrefOf} waiting={waitingOn?.(date)} />
                {detail ? detail(date) : <DayWords plan={plan} hasHours={hasHours} hrefOf={hrefOf} />}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
