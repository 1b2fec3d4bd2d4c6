/**
 * How long a record of the directory is believed, in civil months since its last confirmation, and the months in which
 * seasonal groups are asked about the season that comes. A municipality may set its own.
 */
export type DirectoryTimes = {
  remindAfterMonths: [first: number, second: number];
  staleAfterMonths: number;
  unlistAfterMonths: number;
  archiveAfterMonths: number;
  /** 1–12. */
  campaignMonths: number[];
};

/** What holds where nothing else was set: reminders before a year is full, then a year of patience. */
export const USUAL_TIMES: DirectoryTimes = {
  remindAfterMonths: [9, 11],
  staleAfterMonths: 12,
  unlistAfterMonths: 18,
  archiveAfterMonths: 24,
  campaignMonths: [8, 12],
};

/** The steps of the ladder as a form names them, in the order in which their times must grow. */
export const TIME_FIELDS = ["firstReminder", "secondReminder", "stale", "unlist", "archive"] as const;
export type TimeField = (typeof TIME_FIELDS)[number];

export const monthsByField = (times: DirectoryTimes): Record<TimeField, number> => ({
  firstReminder: times.remindAfterMonths[0],
  secondReminder: times.remindAfterMonths[1],
  stale: times.staleAfterMonths,
  unlist: times.unlistAfterMonths,
  archive: times.archiveAfterMonths,
});

/** The fields whose time is not later than that of the step before them, each with the months it must exceed. */
export const outOfOrder = (months: Record<TimeField, number>): { field: TimeField; after: number }[] =>
  TIME_FIELDS.flatMap((field, index) => {
    const before = TIME_FIELDS[index - 1];
    return before && months[field] <= months[before] ? [{ field, after: months[before] }] : [];
  });
