import { dateOf, partsOf, plainDate, type PlainDate } from "#domain/shared/plain-date";

/** The days from which an award covers costs, the first and the last. */
export type CostTime = { from: PlainDate; until: PlainDate };

type Applied = { startsOn: string | null; endsOn: string | null };

/**
 * When the costs of an award should have come: in the time that was applied for, and where that was left open, in the
 * award's year, stretched to the end that is known.
 */
export function costTime({ startsOn, endsOn }: Applied, year: number): CostTime {
  const [first, last] = [startsOn, endsOn].map((day) => (day === null ? null : plainDate(day)));
  return {
    from: first ?? dateOf(Math.min(year, last ? partsOf(last).year : year), 1, 1),
    until: last ?? dateOf(Math.max(year, first ? partsOf(first).year : year), 12, 31),
  };
}

/** Is a receipt of another time? The reviewer decides what it means: a bill may be dated after what it is for. */
export const isOutside = (receiptDate: string, { from, until }: CostTime): boolean =>
  receiptDate < from || receiptDate > until;
