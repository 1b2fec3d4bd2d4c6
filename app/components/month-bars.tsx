import type { Locale } from "#domain/shared/locales";
import { formatMonth, formatNumber } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";

export type MonthValue = { month: string; value: number };

const WIDTH = 300;
const HEIGHT = 84;
const BASE = 66;
const GAP = 4;

/** "2026-11" as "marras 2026". */
const monthText = (month: string, locale: Locale): string =>
  `${formatMonth(Number(month.slice(5)), locale, "short")} ${month.slice(0, 4)}`;

type MonthBarsProps = {
  label: string;
  values: readonly MonthValue[];
  /** Written behind a number: " %". */
  unit?: string | undefined;
};

/** How one number has gone over the months: a bar a month, the first and the last named. The numbers stand in a table too. */
export function MonthBars({ label, values, unit = "" }: MonthBarsProps) {
  const locale = useLocale();
  const highest = Math.max(1, ...values.map(({ value }) => value));
  const step = WIDTH / Math.max(1, values.length);
  const written = (value: number): string => `${formatNumber(value, locale)}${unit}`;
  const told = values.map(({ month, value }) => `${monthText(month, locale)}: ${written(value)}`).join(", ");
  const [first, last] = [values[0], values.at(-1)];
  return (
    <figure className="month-bars">
      <figcaption>
        <span>{label}</span> <strong>{last ? written(last.value) : "–"}</strong>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}. ${told}`}>
        {values.map(({ month, value }, index) => {
          const height = Math.round((value / highest) * (BASE - 4));
          return (
            <rect
              key={month}
              className={index === values.length - 1 ? "month-bar month-bar-now" : "month-bar"}
              x={Math.round(index * step)}
              y={BASE - height}
              width={Math.max(2, Math.round(step) - GAP)}
              height={height}
              rx={2}
            />
          );
        })}
        <line className="month-bars-base" x1={0} x2={WIDTH} y1={BASE + 0.5} y2={BASE + 0.5} />
        {first && first !== last ? (
          <text className="month-bars-text" x={0} y={HEIGHT - 3}>
            {monthText(first.month, locale)}
          </text>
        ) : null}
        {last ? (
          <text className="month-bars-text" x={WIDTH - GAP} y={HEIGHT - 3} textAnchor="end">
            {monthText(last.month, locale)}
          </text>
        ) : null}
      </svg>
    </figure>
  );
}
