import type { DayPart, DayPlan, PartKind } from "#domain/premises/day-plan";
import { classNames } from "#components/class-names";

type Hours = { from: number; to: number };
type DayBarProps = {
  plan: DayPlan;
  hours: Hours;
  /** Where a press on a free hour leads; the words beside the picture have links of their own. */
  hrefOf?: ((part: { from: number; to: number }) => string) | undefined;
  /** Times that are asked for and not yet promised, in minutes from midnight. */
  waiting?: readonly { from: number; to: number }[] | undefined;
};

const HOUR = 60;
const HEIGHT = 30;

const CLASSES: Record<PartKind, string> = {
  free: "bar-free",
  late: "bar-late",
  taken: "bar-taken",
  shut: "bar-shut",
};

/** What of a part is inside the hours shown. */
const cut = ({ from, to }: Pick<DayPart, "from" | "to">, hours: Hours) => ({
  from: Math.max(from, hours.from * HOUR),
  to: Math.min(to, hours.to * HOUR),
});

/** The whole hours of a free part, each a place to press with the pointer. */
function freeHours(part: DayPart, hours: Hours): { from: number; to: number }[] {
  const { from, to } = cut(part, hours);
  const starts = Array.from({ length: Math.ceil(to / HOUR) - Math.floor(from / HOUR) }, (_, index) =>
    Math.max(from, (Math.floor(from / HOUR) + index) * HOUR),
  );
  return starts.map((start) => ({ from: start, to: Math.min(to, start + 2 * HOUR) }));
}

/**
 * A day as a bar by the clock. The picture repeats what the words beside it say, so it is hidden from those who listen,
 * and its links are for the pointer only.
 */
export function DayBar({ plan: { parts }, hours, hrefOf, waiting = [] }: DayBarProps) {
  const [start, width] = [hours.from * HOUR, (hours.to - hours.from) * HOUR];
  const shown = parts.filter((part) => cut(part, hours).from < cut(part, hours).to);
  const ticks = Array.from({ length: hours.to - hours.from - 1 }, (_, index) => (index + 1) * HOUR);
  return (
    <svg className="day-bar" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {shown.map((part) => {
        const { from, to } = cut(part, hours);
        return (
          <rect
            key={from}
            className={classNames("bar-part", CLASSES[part.kind])}
            x={from - start}
            y={0}
            width={to - from}
            height={HEIGHT}
          />
        );
      })}
      {ticks.map((x) => (
        <line key={x} className="bar-tick" x1={x} x2={x} y1={0} y2={HEIGHT} />
      ))}
      {waiting.map((part) => {
        const { from, to } = cut(part, hours);
        const span = Math.max(0, to - from);
        return (
          <rect key={`${from} ${to}`} className="bar-waiting" x={from - start} y={4} width={span} height={HEIGHT - 8} />
        );
      })}
      {hrefOf
        ? shown
            .filter(({ kind }) => kind === "free")
            .flatMap((part) => freeHours(part, hours))
            .map((free) => (
              <a key={free.from} className="bar-hour" href={hrefOf(free)} tabIndex={-1}>
                <rect x={free.from - start} y={0} width={Math.min(HOUR, free.to - free.from)} height={HEIGHT} />
              </a>
            ))
        : null}
    </svg>
  );
}
