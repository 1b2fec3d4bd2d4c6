import { inYear } from "#domain/calendar/yearly";
import type { WheelRingName } from "#domain/calendar/wheel-rings";
import type { LocalText } from "#domain/shared/locales";
import { partsOf, type PlainDate } from "#domain/shared/plain-date";

/** An event that somebody entered. */
export type EnteredEvent = {
  id: string;
  title: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  ring: WheelRingName;
  owner: string;
  isYearly: boolean;
};

/** What the wheel needs to know of a published call. */
export type CallOfYear = {
  id: string;
  names: LocalText;
  opensOn: PlainDate;
  closesOn: PlainDate;
  /** Null where each application is decided as it arrives. */
  decisionExpectedOn: PlainDate | null;
  claimsDueOn: PlainDate;
  infoOn: PlainDate[];
};

type Shared = { id: string; ring: WheelRingName; startsOn: PlainDate; endsOn: PlainDate };
export type CallStep = "callOpen" | "callInfo" | "decisionExpected" | "claimsDue";

/** One event of a year: entered by somebody, or a step of one or more calls that fall on the same days. */
export type YearEvent = Shared &
  (
    | { kind: "entered"; title: string; owner: string; isEstimate: boolean }
    | { kind: CallStep; calls: { id: string; names: LocalText }[] }
  );

/**
 * Everything that happens in a year, in order: what was entered, what comes back yearly, and the steps of the calls,
 * which appear by themselves. A yearly event is only an estimate in the years after the one it was entered for; the
 * grants' own are not carried over, for next year's calls tell their dates themselves.
 */
export function yearEvents({
  entered,
  calls,
  year,
}: {
  entered: readonly EnteredEvent[];
  calls: readonly CallOfYear[];
  year: number;
}): YearEvent[] {
  const events = [...entered.map((event) => enteredIn(event, year)), ...joinSameDays(calls.flatMap(callSteps))];
  return events
    .filter((event) => event !== null)
    .filter(({ startsOn, endsOn }) => partsOf(startsOn).year <= year && partsOf(endsOn).year >= year)
    .toSorted((a, b) => compare(a.startsOn, b.startsOn) || compare(a.endsOn, b.endsOn) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function enteredIn({ isYearly, ...event }: EnteredEvent, year: number): YearEvent | null {
  const own = partsOf(event.startsOn).year;
  const comesBack = isYearly && year > own && event.ring !== "grants";
  if (!comesBack) return { ...event, kind: "entered", isEstimate: false };
  return { ...event, ...inYear(event, year), kind: "entered", isEstimate: true };
}

function callSteps({ id, names, opensOn, closesOn, decisionExpectedOn, claimsDueOn, infoOn }: CallOfYear) {
  const calls = [{ id, names }];
  const step = (kind: CallStep, startsOn: PlainDate, endsOn: PlainDate) =>
    ({
      id: kind === "callInfo" ? `${kind}-${startsOn}-${id}` : `${kind}-${id}`,
      ring: "grants",
      kind,
      startsOn,
      endsOn,
      calls,
    }) as const;
  return [
    step("callOpen", opensOn, closesOn),
    ...(decisionExpectedOn ? [step("decisionExpected", decisionExpectedOn, decisionExpectedOn)] : []),
    step("claimsDue", claimsDueOn, claimsDueOn),
    ...infoOn.map((day) => step("callInfo", day, day)),
  ];
}

/** Calls of several programmes usually share their dates: one event says it for all of them. */
function joinSameDays(steps: readonly ReturnType<typeof callSteps>[number][]): YearEvent[] {
  const isSame = (a: YearEvent, b: Shared & { kind: CallStep }) =>
    a.kind === b.kind && a.startsOn === b.startsOn && a.endsOn === b.endsOn;
  return steps.flatMap((step, index) => {
    if (steps.slice(0, index).some((earlier) => isSame(earlier, step))) return [];
    return [{ ...step, calls: steps.filter((other) => isSame(other, step)).flatMap(({ calls }) => calls) }];
  });
}
