import { addDays, daysBetween, type PlainDate } from "#domain/shared/plain-date";

/** The steps on a case's way that the city takes, in their order, by the event of the life cycle that takes them. */
export const CITY_STEPS = ["startPreparation", "propose", "decide"] as const;
export type CityStep = (typeof CITY_STEPS)[number];

/** How a case of an earlier call went: from when it was waited, and the day on which each step was taken. */
export type WentBefore = { from: PlainDate; reached: Partial<Record<CityStep, PlainDate>> };

/** Fewer than this tell of nothing. */
const LEAST_CASES = 3;

/** The middle value; of an even number the later of the two in the middle, so that nobody is promised too much. */
const median = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Days it has usually taken to reach a step, by the median; null while too few cases tell of it. */
export function usualDays(before: readonly WentBefore[], step: CityStep): number | null {
  const days = before.flatMap(({ from, reached }) => {
    const on = reached[step];
    return on ? [Math.max(0, daysBetween(from, on))] : [];
  });
  return days.length < LEAST_CASES ? null : (median(days) ?? null);
}

export type Waiting = {
  /** The close, or the arrival where applications are handled as they come. */
  from: PlainDate;
  /** What the call itself says of its decision; null where it says nothing of this one. */
  decisionExpectedOn: PlainDate | null;
  /** The meeting to which the list was tabled: it has been told, and is believed before what was usual. */
  tabledUntil?: PlainDate | null;
  /** The steps still to come. */
  ahead: readonly CityStep[];
  today: PlainDate;
};

/** When a step is expected; null where nothing can be said, or where what was usual has gone by. */
export type Expected = Partial<Record<CityStep, { on: PlainDate | null; learnt: boolean }>>;

/**
 * When the steps ahead are expected: as many days after the close as it took in earlier calls of the programme, by the
 * median; where too few went before, the decision when the call says so. Never a day that has gone by, and never a step
 * before the one that comes before it.
 */
export function expectedDates(before: readonly WentBefore[], waiting: Waiting): Expected {
  const { from, decisionExpectedOn, ahead, today, tabledUntil = null } = waiting;
  const expected: Expected = {};
  let earliest = today;
  for (const step of CITY_STEPS.filter((each) => ahead.includes(each))) {
    const told = step === "decide" ? tabledUntil : null;
    const days = told === null ? usualDays(before, step) : null;
    const usual = days === null ? null : addDays(from, days);
    const on = usual ?? told ?? (step === "decide" ? decisionExpectedOn : null);
    const isAhead = on !== null && on >= earliest;
    expected[step] = { on: isAhead ? on : null, learnt: usual !== null };
    if (isAhead) earliest = on;
  }
  return expected;
}
