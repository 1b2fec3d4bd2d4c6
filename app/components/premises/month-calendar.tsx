import { classNames } from "#components/class-names";
import { dayState, type DayPlan, type DayState } from "#domain/premises/day-plan";
import { partsOf, type PlainDate } from "#domain/shared/plain-date";
import { formatDayMonth, formatMonth, formatWeekdayDate } from "#i18n/format";
import { premises } from "#i18n/messages/premises";
import { premisesWords } from "#i18n/messages/premises-words";
import { useLocale, useTexts } from "#i18n/use-texts";

type MonthCalendarProps = {
  plans: readonly DayPlan[];
  /** The day whose week is shown beside. */
  day: PlainDate;
  today: PlainDate;
  hrefOf: (date: PlainDate) => string;
};

const LEGEND: readonly DayState[] = ["free", "partly", "full", "shut"];

function Day({ plan, day, today, hrefOf }: { plan: DayPlan } & Omit<MonthCalendarProps, "plans">) {
  const { states } = useTexts(premisesWords);
  const locale = useLocale();
  const { date } = plan;
  const [state, isOther] = [dayState(plan), date.slice(0, 7) !== day.slice(0, 7)];
  return (
    <td className={classNames("month-day", `month-${state}`, isOther && "month-other")}>
      <a href={hrefOf(date)} aria-current={date === today ? "date" : undefined}>
        <span aria-hidden="true">{partsOf(date).day}</span>
        <span className="visually-hidden">
          {formatDayMonth(date, locale)} {states[state]}
        </span>
      </a>
    </td>
  );
}

/** A month from afar: which days still have something free. Each day leads to its week. */
export function MonthCalendar({ plans, day, today, hrefOf }: MonthCalendarProps) {
  const t = useTexts(premises);
  const { states } = useTexts(premisesWords);
  const locale = useLocale();
  const { year, month } = partsOf(day);
  const weeks = Array.from({ length: plans.length / 7 }, (_, index) => plans.slice(index * 7, index * 7 + 7));
  return (
    <div className="month-calendar">
      <table>
        <caption>{t.monthTitle({ month: formatMonth(month, locale), year })}</caption>
        <thead>
          <tr>
            {weeks[0]?.map(({ date }) => (
              <th key={date} scope="col">
                {formatWeekdayDate(date, locale).split(/[\s,]/)[0]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((plan) => (
                <Day key={plan.date} {...{ plan, day, today, hrefOf }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="month-legend" aria-label={t.legend}>
        {LEGEND.map((state) => (
          <li key={state}>
            <span className={`month-sign month-${state}`} aria-hidden="true" />
            {states[state]}
          </li>
        ))}
      </ul>
    </div>
  );
}
