import { occurrencesBetween, type Occurrence } from "#domain/calendar/occurrences";
import type { Schedule } from "#domain/calendar/schedule";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

type Scheduled = { id: string; ownerId: string; schedule: Schedule };
export type Coming<Item> = { item: Item; occurrence: Occurrence };

/**
 * A handful of what happens in the coming days, in order of time: the first of each day and of each owner before anybody's
 * second, so that a short list shows a whole week and many arrangers.
 */
export function comingDays<Item extends Scheduled>(
  items: readonly Item[],
  { now, days, count }: { now: Date; days: number; count: number },
): Coming<Item>[] {
  const today = plainDateAt(now);
  const window = { from: today, until: addDays(today, days) };
  const coming = items
    .flatMap((item) => occurrencesBetween(item.schedule, window).map((occurrence) => ({ item, occurrence })))
    .filter(({ occurrence }) => occurrence.startsAt >= now)
    .toSorted(
      (a, b) => Number(a.occurrence.startsAt) - Number(b.occurrence.startsAt) || (a.item.id < b.item.id ? -1 : 1),
    );
  const picked: Coming<Item>[] = [];
  for (const isRoomFor of [isNewDayAndOwner, isNewItem])
    for (const candidate of coming) if (picked.length < count && isRoomFor(picked, candidate)) picked.push(candidate);
  return picked.toSorted((a, b) => Number(a.occurrence.startsAt) - Number(b.occurrence.startsAt));
}

const isNewItem = <Item extends Scheduled>(picked: readonly Coming<Item>[], { item }: Coming<Item>): boolean =>
  picked.every((earlier) => earlier.item.id !== item.id);

const isNewDayAndOwner = <Item extends Scheduled>(picked: readonly Coming<Item>[], candidate: Coming<Item>): boolean =>
  picked.every(
    ({ item, occurrence }) =>
      item.ownerId !== candidate.item.ownerId && occurrence.startsOn !== candidate.occurrence.startsOn,
  );
