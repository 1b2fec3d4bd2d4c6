import { FEW, NO_NEED, WHOLE } from "#domain/referrals/coverage";
import type { PastAnswer } from "#domain/referrals/answering";
import type { Outcome, ReferralKind, ReferralStatus } from "#domain/referrals/referral-lifecycle";
import type { PlainDate } from "#domain/shared/plain-date";

/** What a client's way to an activity came to, as the figures tell it. */
export const STEP_ENDS = ["arrived", "stayedAway", "full", "declined", "calledOff", "open", "unknown"] as const;
export type StepEnd = (typeof STEP_ENDS)[number];

/**
 * Whether the association answered by the day that was promised. "untimed" has answered, nobody knows when; "missing" has
 * let the day go by. Null where no answer is due: not yet, no longer, or never, as of what a slip hands over.
 */
export type StepAnswer = "inTime" | "late" | "untimed" | "missing" | null;

/** One thing that a client was led to: an entry of a slip, or a referral to one association after the other. */
export type Step = {
  /** "" while nothing has been chosen for the client. */
  activityId: string;
  needs: readonly string[];
  /** A village, or the whole municipality. */
  area: string;
  /** "2026-11" */
  month: string;
  kind: "slip" | ReferralKind;
  end: StepEnd;
  answer: StepAnswer;
};

const REFERRAL_ENDS: Record<ReferralStatus, StepEnd> = {
  queued: "open",
  sent: "open",
  accepted: "open",
  agreed: "open",
  arrived: "arrived",
  stayedAway: "stayedAway",
  full: "full",
  declined: "declined",
  givenBack: "declined",
  notReached: "calledOff",
  withdrawn: "calledOff",
  lapsed: "unknown",
  unknown: "unknown",
};

/** No association comes here without having answered. */
const ANSWERED: readonly ReferralStatus[] = [
  ...(["accepted", "agreed", "arrived", "stayedAway", "full", "declined", "notReached", "unknown"] as const),
];

export const referralEnd = (status: ReferralStatus): StepEnd => REFERRAL_ENDS[status];

const PAST_ENDS: Record<PastAnswer["answer"], StepEnd> = {
  full: "full",
  decline: "declined",
  notReached: "calledOff",
  noAnswer: "calledOff",
};

/** What asking an association came to after which a wellbeing referral went on to somebody else. */
export const pastEnd = (answer: PastAnswer["answer"]): StepEnd => PAST_ENDS[answer];

/** Of a slip whose time is over nobody tells anything more. */
export const slipEnd = (outcome: Outcome | null, isOver: boolean): StepEnd => outcome ?? (isOver ? "unknown" : "open");

type Asked = { status: ReferralStatus; respondBy: string | null; answeredInTime: boolean | null };

/** How an answer that was given is told. */
const givenAnswer = (inTime: boolean | null): StepAnswer => (inTime === null ? "untimed" : inTime ? "inTime" : "late");

/** How it is told that an association answered, or was taken the referral from, before it went on to somebody else. */
export const pastAnswer = (answer: PastAnswer["answer"], inTime: boolean | null): StepAnswer =>
  answer !== "noAnswer" ? givenAnswer(inTime) : inTime === false ? "missing" : null;

export function referralAnswer({ status, respondBy, answeredInTime }: Asked, today: PlainDate): StepAnswer {
  if (answeredInTime !== null || ANSWERED.includes(status)) return givenAnswer(answeredInTime);
  const isLate = respondBy !== null && respondBy < today;
  return isLate && (status === "sent" || status === "lapsed") ? "missing" : null;
}

/** What the figures count. `answerDue` is what the share answered in time is a share of. */
export const COUNTED = ["handed", "asked", "answered", "inTime", "answerDue", ...STEP_ENDS] as const;
export type Counted = (typeof COUNTED)[number];
export type StepFigures = Record<Counted, number>;

/**
 * Counts steps. Each counts once among what was handed over on a slip or what was asked of an association, and once among
 * the ends: handed + asked is their sum. Someone who was led to three things is three steps, and a wellbeing referral
 * that came back and went on to another association is two; nobody is a person here. A slip hands over and asks nothing, so
 * it is never answered and never late.
 */
export function countSteps(steps: readonly Step[]): StepFigures {
  const count = (isCounted: (step: Step) => boolean): number => steps.filter(isCounted).length;
  const ends = Object.fromEntries(STEP_ENDS.map((end) => [end, count((step) => step.end === end)]));
  return {
    ...(ends as Record<StepEnd, number>),
    handed: count(({ kind }) => kind === "slip"),
    asked: count(isAsked),
    answered: count(({ answer }) => answer !== null && answer !== "missing"),
    inTime: count(({ answer }) => answer === "inTime"),
    answerDue: count(({ answer }) => answer !== null && answer !== "untimed"),
  };
}

/** Asked of an association, or of a link person; not handed over on a slip. */
export const isAsked = ({ kind }: Pick<Step, "kind">): boolean => kind !== "slip";

/** How many steps were counted. */
export const stepsIn = ({ handed, asked }: Pick<StepFigures, "handed" | "asked">): number => handed + asked;

export type Group = { code: string; figures: StepFigures };
export type ReferralFigures = {
  activities: Group[];
  needs: Group[];
  areas: Group[];
  asked: StepFigures;
  total: StepFigures;
};

function groupsOf(steps: readonly Step[], codesOf: (step: Step) => readonly string[]): Group[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps)
    for (const code of new Set(codesOf(step))) {
      const group = groups.get(code);
      if (group) group.push(step);
      else groups.set(code, [step]);
    }
  return [...groups].map(([code, members]) => ({ code, figures: countSteps(members) }));
}

/**
 * The figures of steps. Activities and areas add up to the total, for each step has one of each; needs do not: a step to
 * an activity of two needs counts in both, and one of none under no need.
 */
export const figuresOf = (steps: readonly Step[]): ReferralFigures => ({
  activities: groupsOf(steps, ({ activityId }) => [activityId]),
  needs: groupsOf(steps, codesOf),
  areas: groupsOf(steps, ({ area }) => [area || WHOLE]),
  asked: countSteps(steps.filter(isAsked)),
  total: countSteps(steps),
});

/** Share of the answers due that came in time: basis points of whole per cents. Null where none was due, which is not zero. */
export const inTimeShare = ({ inTime, answerDue }: Pick<StepFigures, "inTime" | "answerDue">): number | null =>
  answerDue === 0 ? null : Math.round((100 * inTime) / answerDue) * 100;

/** Those that came to nothing else: called off, or nobody has told what became of it. */
export const otherEnds = ({ calledOff, unknown }: Pick<StepFigures, "calledOff" | "unknown">): number =>
  calledOff + unknown;

/** Which codes of a grouping are sensitive. */
type Sensitive = Record<"activities" | "needs", (code: string) => boolean>;

const codesOf = ({ needs }: Step): readonly string[] => (needs.length > 0 ? [...new Set(needs)] : [NO_NEED]);

/** The finest numbers of something sensitive that a step is counted in; every other number is a sum of these. */
function finestOf(step: Step, sensitive: Sensitive): string[] {
  const groups = [
    ...(sensitive.activities(step.activityId) ? [`activity ${step.activityId}`] : []),
    ...codesOf(step).flatMap((code) => (sensitive.needs(code) ? [`need ${code}`] : [])),
  ];
  const facets = [`end ${step.end}`, `asked ${isAsked(step)}`, ...(isAsked(step) ? [`answer ${step.answer}`] : [])];
  return groups.flatMap((group) => facets.map((facet) => `${group} ${facet}`));
}

/**
 * The steps that may be told of: without those that are one or two of something sensitive, and without those that are one
 * or two once these are left out, until none is.
 */
export function toldSteps(steps: readonly Step[], sensitive: Sensitive): readonly Step[] {
  const counts = new Map<string, number>();
  const finest = steps.map((step) => finestOf(step, sensitive));
  for (const key of finest.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const told = steps.filter((_step, place) => (finest[place] ?? []).every((key) => (counts.get(key) ?? 0) >= FEW));
  return told.length === steps.length ? told : toldSteps(told, sensitive);
}

/** A number as others than the association may see it; `atLeast` where it is more. */
export type ShownNumber = { count: number; atLeast: boolean };

/** The share is null where no answer was due, and where it would tell what may not be told. */
export type ShownFigures = Record<Counted | "all" | "other", ShownNumber> & { share: number | null };

const shownNumber = (real: number, told: number): ShownNumber => ({
  count: real === told ? told : Math.max(1, told),
  atLeast: real !== told,
});

function shownOf(real: StepFigures, told: StepFigures): ShownFigures {
  const shown = Object.fromEntries(COUNTED.map((key) => [key, shownNumber(real[key], told[key])]));
  const isTold = real.inTime === told.inTime && real.answerDue === told.answerDue;
  return {
    ...(shown as Record<Counted, ShownNumber>),
    all: shownNumber(stepsIn(real), stepsIn(told)),
    other: shownNumber(otherEnds(real), otherEnds(told)),
    share: isTold ? inTimeShare(told) : null,
  };
}

type ShownGroup = { code: string; shown: ShownFigures };

/**
 * Figures as others than the association may see them. Every number, in every row, area and total, counts only the steps
 * that may be told of, and says where there are more: so no small number of something sensitive comes out by subtraction.
 */
export function shownFiguresOf(steps: readonly Step[], sensitive: Sensitive) {
  const real = figuresOf(steps);
  const told = figuresOf(toldSteps(steps, sensitive));
  const none = countSteps([]);
  const grouped = (group: "activities" | "needs" | "areas"): ShownGroup[] =>
    real[group].map(({ code, figures }) => ({
      code,
      shown: shownOf(figures, told[group].find((each) => each.code === code)?.figures ?? none),
    }));
  return {
    activities: grouped("activities"),
    needs: grouped("needs"),
    areas: grouped("areas"),
    asked: shownOf(real.asked, told.asked),
    total: shownOf(real.total, told.total),
  };
}
