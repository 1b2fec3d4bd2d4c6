import {
  addDays,
  dateOf,
  daysBetween,
  daysInMonth,
  daysInYear,
  partsOf,
  type PlainDate,
} from "#domain/shared/plain-date";

export type WheelEvent = { id: string; title: string; startsOn: PlainDate; endsOn: PlainDate; ring: string };

/** A piece of the circle: fractions of the year, 0 is the start of 1 January, 1 the end of 31 December. */
export type WheelSpan = { start: number; end: number };
export type WheelArc = WheelSpan & { id: string; title: string; lane: number };
export type WheelRing = { ring: string; laneCount: number; arcs: WheelArc[] };
export type WheelLayout = { rings: WheelRing[]; months: (WheelSpan & { month: number })[]; today: number | null };

/** Three degrees: a one-day event would be a hair that no finger hits. */
export const MIN_ARC = 1 / 120;

/**
 * Lays a year's events out on a circle: a ring per table or theme (in the order first met), lanes within a ring so that
 * nothing overlaps, months as long as they are. Events are cut at the year's ends; those of other years are left out.
 */
export function layoutWheel({
  events,
  year,
  today,
}: {
  events: readonly WheelEvent[];
  year: number;
  today: PlainDate;
}): WheelLayout {
  const shown = events.filter((event) => touches(event, year));
  const rings = [...new Set(shown.map(({ ring }) => ring))];
  return {
    rings: rings.map((ring) =>
      layoutRing(
        ring,
        shown.filter((event) => event.ring === ring),
        year,
      ),
    ),
    months: monthSpans(year),
    today: partsOf(today).year === year ? fractionOf(today, year) : null,
  };
}

const touches = ({ startsOn, endsOn }: WheelEvent, year: number): boolean =>
  partsOf(startsOn).year <= year && partsOf(endsOn).year >= year;

/** Where a day begins on the circle. */
const fractionOf = (date: PlainDate, year: number): number => daysBetween(dateOf(year, 1, 1), date) / daysInYear(year);

function monthSpans(year: number): WheelLayout["months"] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = dateOf(year, index + 1, 1);
    const next = addDays(first, daysInMonth(year, index + 1));
    return { month: index + 1, start: fractionOf(first, year), end: fractionOf(next, year) };
  });
}

function spanOf({ startsOn, endsOn }: WheelEvent, year: number): WheelSpan {
  const start = Math.max(0, fractionOf(startsOn, year));
  const end = Math.min(1, fractionOf(addDays(endsOn, 1), year));
  if (end - start >= MIN_ARC) return { start, end };
  const widened = Math.min(1, start + MIN_ARC);
  return { start: widened - MIN_ARC, end: widened };
}

/** Each arc in turn takes the innermost lane that is free: by start order this needs the fewest lanes there can be. */
function layoutRing(ring: string, events: readonly WheelEvent[], year: number): WheelRing {
  const laneEnds: number[] = [];
  const arcs = events
    .map((event) => ({ id: event.id, title: event.title, ...spanOf(event, year) }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
    .map((arc) => {
      const free = laneEnds.findIndex((end) => end <= arc.start);
      const lane = free === -1 ? laneEnds.length : free;
      laneEnds[lane] = arc.end;
      return { ...arc, lane };
    });
  return { ring, laneCount: laneEnds.length, arcs };
}
