import { useId } from "react";
import { FillPatterns } from "#components/fill-patterns";
import { WHEEL_HUB, WHEEL_RIM } from "#components/wheel-measures";
import { WheelMonths, type WheelMonth } from "#components/wheel-months";
import { WheelRing, type WheelRingView } from "#components/wheel-ring";
import { pointAt, ringRadii } from "#domain/calendar/wheel-geometry";

const GAP = 4;

type WheelProps = {
  /** What the picture shows, for those who do not see it. */
  label: string;
  year: number;
  /** Under the year: what day it is. */
  sub?: string | undefined;
  months: readonly WheelMonth[];
  rings: readonly WheelRingView[];
  /** Where today is, as a fraction of the year. */
  today: number | null;
  /** Without links: a small picture that leads to the whole wheel. */
  asPicture?: boolean | undefined;
};

/**
 * A year as a circle: twelve months clockwise from the top, a ring per kind of event. Every event is a link with a name
 * that also appears in the middle while it is pointed at or focused.
 */
export function Wheel({ label, year, sub, months, rings, today, asPicture = false }: WheelProps) {
  const idPrefix = useId();
  const radii = ringRadii(
    rings.map(({ laneCount }) => laneCount),
    { inner: WHEEL_HUB + 5, outer: WHEEL_RIM - 4, gap: GAP },
  );
  return (
    <svg className="wheel" viewBox="-280 -280 560 560" role={asPicture ? "img" : "group"} aria-label={label}>
      <FillPatterns idPrefix={idPrefix} />
      <WheelMonths months={months} asPicture={asPicture} />
      <g className="wheel-middle">
        <circle className="wheel-hub" r={WHEEL_HUB} />
        <text className="wheel-year" y={sub ? -2 : 10}>
          {year}
        </text>
        {sub ? (
          <text className="wheel-sub" y={24}>
            {sub}
          </text>
        ) : null}
      </g>
      {rings.map((ring, index) => {
        const { inner, outer } = radii[index] ?? { inner: WHEEL_HUB, outer: WHEEL_RIM };
        return <WheelRing key={ring.ring} ring={ring} number={index + 1} {...{ inner, outer, idPrefix, asPicture }} />;
      })}
      {today === null ? null : <TodayMark at={today} />}
    </svg>
  );
}

function TodayMark({ at }: { at: number }) {
  const [from, to] = [pointAt(at, WHEEL_HUB), pointAt(at, WHEEL_RIM)];
  return (
    <g className="wheel-now" aria-hidden="true">
      <line className="wheel-today" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle className="wheel-dot" cx={to.x} cy={to.y} r={6} />
    </g>
  );
}
