import type { DirectoryTimes } from "#domain/associations/directory-times";
import type { Actor } from "#domain/roles";
import { addDays, addMonths, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/** On whose behalf a record was confirmed. */
export const CONFIRMERS = ["association", "umbrella", "city", "import"] as const;
export type Confirmer = (typeof CONFIRMERS)[number];

/** A helper of an umbrella organisation confirms on its behalf, everybody else on the association's own. */
export const confirmerOf = ({ memberships }: Pick<Actor, "memberships">, associationId: string): Confirmer =>
  memberships.some((membership) => membership.associationId === associationId) ? "association" : "umbrella";

/** The fields of a record that a person has just said to be true; what had been done to remind of it is forgotten. */
export const confirmedNow = (actor: Pick<Actor, "memberships">, associationId: string, now: Date) => ({
  confirmedOn: plainDateAt(now),
  confirmedBy: confirmerOf(actor, associationId),
  reminders: [],
});

export type Freshness = "fresh" | "dueSoon" | "stale";

/** Never confirmed counts as confirmed before anybody's memory. */
const LONG_AGO = plainDate("1900-01-01");

const sinceOf = (confirmedOn: string | null): PlainDate => (confirmedOn === null ? LONG_AGO : plainDate(confirmedOn));

/** How sure we are that a record is still true: from the first reminder on it is due to be confirmed, later stale. */
export function freshnessOf(confirmedOn: string | null, today: PlainDate, times: DirectoryTimes): Freshness {
  const since = sinceOf(confirmedOn);
  if (addMonths(since, times.staleAfterMonths) <= today) return "stale";
  return addMonths(since, times.remindAfterMonths[0]) <= today ? "dueSoon" : "fresh";
}

/** How sure we are of a record, as pages show it: when it was confirmed, on whose behalf, and whether that is long ago. */
export type Certainty = { confirmedOn: string | null; confirmedBy: Confirmer | null; isStale: boolean };

export const certaintyOf = (
  { confirmedOn, confirmedBy }: { confirmedOn: string | null; confirmedBy?: Confirmer | null },
  today: PlainDate,
  times: DirectoryTimes,
): Certainty => ({
  confirmedOn,
  confirmedBy: confirmedBy ?? null,
  isStale: freshnessOf(confirmedOn, today, times) === "stale",
});

/** What is done about a record nobody confirms, in this order, each once and none left out. */
export const LADDER = ["firstReminder", "secondReminder", "unlist", "archive"] as const;
export type LadderStep = (typeof LADDER)[number];

/** A step, or a campaign, and the civil day it was taken on. */
export type StepTaken = { step: string; on: string };

/**
 * Nobody is surprised: after one step at least a month passes before the next, also where a record was imported with a
 * date years old or the program stood still.
 */
export const BREATHER_MONTHS = 1;

export const monthsUntil = (step: LadderStep, times: DirectoryTimes): number =>
  ({
    firstReminder: times.remindAfterMonths[0],
    secondReminder: times.remindAfterMonths[1],
    unlist: times.unlistAfterMonths,
    archive: times.archiveAfterMonths,
  })[step];

type OnTheLadder = { confirmedOn: string | null; reminders: readonly StepTaken[]; askFrom?: string | null };

/** Not before this day: what an import brought is asked about week by week. */
export const isAtRest = ({ askFrom }: Pick<OnTheLadder, "askFrom">, today: PlainDate): boolean =>
  Boolean(askFrom && askFrom > today);

/**
 * Why a record's details are in doubt: they have grown old, or an import brought them and they have not had their turn to
 * be asked about. What came in without any day of confirmation stays "imported" until somebody confirms it: thousands of
 * those would hide the few that have grown old here.
 */
export type Doubt = "stale" | "imported";

type Doubtable = { confirmedOn: string | null; askFrom?: string | null; isImported: boolean };

/** The doubt about a record that is in the lists; null where it is believed. */
export function doubtOf(record: Doubtable, today: PlainDate, times: DirectoryTimes): Doubt | null {
  const { confirmedOn, isImported } = record;
  if (freshnessOf(confirmedOn, today, times) !== "stale") return null;
  return isAtRest(record, today) || (confirmedOn === null && isImported) ? "imported" : "stale";
}

const REST_DAYS = 7;
const SPREAD_DAYS = 56;

/**
 * The day from which a record that an import brought may be asked about. Thousands come in with days of confirmation that
 * are years old: they would all be due, and their letters would go out, on the very next day. So they first rest a week,
 * in which a bad import is noticed and undone, and then come up over eight weeks, evenly by their associations' ids.
 */
export const askFromAfterImport = (associationId: string, today: PlainDate): PlainDate =>
  addDays(today, REST_DAYS + (Number.parseInt(associationId.slice(-6), 16) % SPREAD_DAYS));

/** The step that comes next for a record and the day it is due; null after the last one. */
export function nextStep(
  { confirmedOn, reminders, askFrom }: OnTheLadder,
  times: DirectoryTimes,
): { step: LadderStep; on: PlainDate } | null {
  const index = LADDER.findIndex((candidate) => reminders.every(({ step }) => step !== candidate));
  const step = LADDER[index];
  if (!step) return null;
  const due = addMonths(sinceOf(confirmedOn), monthsUntil(step, times));
  const before = reminders.find((taken) => taken.step === LADDER[index - 1]);
  const rested = before ? addMonths(plainDate(before.on), BREATHER_MONTHS) : due;
  const allowed = askFrom ? plainDate(askFrom) : due;
  return { step, on: [rested, allowed].reduce((last, day) => (day > last ? day : last), due) };
}

/** The step to be taken today, if any: one at a time, however late we are. */
export function dueStep(record: OnTheLadder, times: DirectoryTimes, today: PlainDate): LadderStep | null {
  const next = nextStep(record, times);
  return next && next.on <= today ? next.step : null;
}

/** The day on which a later step will be due if nobody confirms and every step is taken on its day from now on. */
export function expectedOn(target: LadderStep, record: OnTheLadder, times: DirectoryTimes): PlainDate | null {
  const next = nextStep(record, times);
  if (!next || next.step === target) return next?.on ?? null;
  return expectedOn(target, { ...record, reminders: [...record.reminders, next] }, times);
}

/** The step that must have been taken before another; null before the first. */
export const stepBefore = (step: LadderStep): LadderStep | null => LADDER[LADDER.indexOf(step) - 1] ?? null;
