import { WHEEL_HUB, WHEEL_RIM } from "#components/wheel-measures";
import { pointAt, ringPath, turnAt } from "#domain/calendar/wheel-geometry";

export type WheelMonth = { month: number; start: number; end: number; name: string; shortName: string; href: string };

/** The months as sectors; their names lead to the month in the list. */
export function WheelMonths({ months, asPicture }: { months: readonly WheelMonth[]; asPicture: boolean }) {
  return (
    <>
      {months.map(({ month, start, end }) => (
        <path
          key={month}
          className={month % 2 === 0 ? "wheel-month wheel-month-alt" : "wheel-month"}
          d={ringPath({ start, end, inner: WHEEL_HUB, outer: WHEEL_RIM })}
        />
      ))}
      {months.map((month) =>
        asPicture ? (
          <MonthName key={month.month} {...month} />
        ) : (
          <a key={month.month} className="wheel-month-link" href={month.href} aria-label={month.name}>
            <MonthName {...month} />
          </a>
        ),
      )}
    </>
  );
}

function MonthName({ start, end, shortName }: WheelMonth) {
  const middle = (start + end) / 2;
  const { x, y } = pointAt(middle, WHEEL_RIM + 20);
  return (
    <text className="wheel-label" x={x} y={y} transform={`rotate(${turnAt(middle)} ${x} ${y})`}>
      {shortName}
    </text>
  );
}
