import { mondayOf, type PlainDate } from "#domain/shared/plain-date";

/** How many searches one person keeps. */
export const MOST_SEARCHES = 30;
/** How many new activities of a search the weekly letter names. */
export const MOST_NAMED = 10;
export const LONGEST_NAME = 80;

/** Once a week, from Monday on: a round that was missed on Monday is made up for, one that was made is not made again. */
export const isRoundDue = (roundOn: PlainDate, today: PlainDate): boolean => roundOn < mondayOf(today);

/** What has come since those that are known. */
export const newAmong = (known: readonly string[], found: readonly string[]): string[] => {
  const before = new Set(known);
  return found.filter((id) => !before.has(id));
};
