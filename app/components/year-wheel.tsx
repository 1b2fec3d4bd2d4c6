import type { FillNumber } from "#components/fill-patterns";
import { Wheel } from "#components/wheel";
import { WheelLegend } from "#components/wheel-legend";
import { layoutWheel } from "#domain/calendar/wheel-layout";
import { WHEEL_RINGS, type WheelRingName } from "#domain/calendar/wheel-rings";
import type { YearEvent } from "#domain/calendar/year-events";
import type { PlainDate } from "#domain/shared/plain-date";
import { formatDayMonth, formatDays, formatMonth } from "#i18n/format";
import { wheel } from "#i18n/messages/wheel";
import { useLocale, useTexts } from "#i18n/use-texts";
import { yearEventTitle } from "#i18n/year-event-title";

export const RING_FILLS: Record<WheelRingName, FillNumber> = { grants: 1, tables: 3, associations: 4, city: 5 };

type YearWheelProps = { events: readonly YearEvent[]; year: number; today: PlainDate; asPicture?: boolean | undefined };

/** The year's events on the wheel, with the legend. Links lead to the list on the same page. */
export function YearWheel({ events, year, today, asPicture }: YearWheelProps) {
  const t = useTexts(wheel);
  const locale = useLocale();
  const titles = new Map(events.map((event) => [event.id, yearEventTitle(event, locale)]));
  const spans = new Map(events.map(({ id, startsOn, endsOn }) => [id, formatDays(startsOn, endsOn, locale)]));
  const layout = layoutWheel({
    events: events.map((event) => ({ ...event, title: titles.get(event.id) ?? "" })),
    year,
    today,
  });
  const rings = WHEEL_RINGS.map((ring) => {
    const { laneCount = 0, arcs = [] } = layout.rings.find((laidOut) => laidOut.ring === ring) ?? {};
    return {
      ring,
      label: t.rings[ring],
      fill: RING_FILLS[ring],
      laneCount,
      arcs: arcs.map((arc) => ({ ...arc, when: spans.get(arc.id) ?? "", href: `#event-${arc.id}` })),
    };
  });
  const months = layout.months.map((month) => ({
    ...month,
    name: formatMonth(month.month, locale),
    shortName: formatMonth(month.month, locale, "short"),
    href: `#month-${month.month}`,
  }));
  return (
    <>
      <Wheel
        label={t.wheelLabel({ year, count: events.length })}
        sub={layout.today === null ? undefined : t.today({ date: formatDayMonth(today, locale) })}
        today={layout.today}
        {...{ year, months, rings, asPicture }}
      />
      <WheelLegend rings={rings} />
    </>
  );
}
