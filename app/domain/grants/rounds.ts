import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { CallStage } from "#domain/grants/call-window";
import type { GrantRun } from "#domain/grants/programme-rules";

/** Are applications handled as they arrive, round by round until the money is gone, rather than all at once after the close? */
export const isHandledAsArrives = (run: GrantRun): boolean => run === "continuous" || run === "smallGrant";

type Rules = { run: GrantRun; eligibility: { onePerCategory: boolean } };

/**
 * May an association apply to a call once more, when its application there has been decided? Where applications are
 * handled as they arrive the call stays open for months, and only the rule of one application a year keeps anybody to one.
 */
export const mayApplyAgain = ({ run, eligibility }: Rules): boolean =>
  isHandledAsArrives(run) && !eligibility.onePerCategory;

/** Does an application stand in the way of another of the same association to the same call? */
export const isInTheWay = (status: ApplicationStatus, rules: Rules): boolean =>
  status !== "withdrawn" && !(status === "decided" && mayApplyAgain(rules));

type Standing = { run: GrantRun; stage: CallStage };

/** May the list of a round go to the deciding body already? A yearly call decides on everything that came in. */
export const mayFinishRound = ({ run, stage }: Standing): boolean => stage === "closed" || isHandledAsArrives(run);

/**
 * The applications that the list of a round must have a line for before it is finished. While a continuous call still takes
 * applications, one without a line waits for the next round; after the close nothing waits any more. So every filed
 * application gets its one line in the end, and the database refuses a second one.
 * @param open what no earlier round has decided.
 */
export function casesOfRound<Filed extends { caseId: string }>(
  open: readonly Filed[],
  lines: readonly { caseId: string }[],
  { run, stage }: Standing,
): Filed[] {
  if (!isHandledAsArrives(run) || stage === "closed") return [...open];
  const named = new Set(lines.map(({ caseId }) => caseId));
  return open.filter(({ caseId }) => named.has(caseId));
}

/**
 * What came to a round after its list was finished, which had a line for everything until then: the meeting must know of
 * it, for it is put onto the list, or left to the supplementary one.
 */
export function missingFromList<Filed extends { caseId: string }>(
  cases: readonly Filed[],
  lines: readonly { caseId: string }[],
): Filed[] {
  const named = new Set(lines.map(({ caseId }) => caseId));
  return cases.filter(({ caseId }) => !named.has(caseId));
}

/**
 * Which round is at hand: the latest one, or the next once the latest is decided and somebody waits again. In a yearly call
 * that is who was written in after the decision: a supplementary list, for every filed application gets its one line.
 */
export const roundAtHand = (latest: { round: number; isDecided: boolean } | null, waitingCount: number): number => {
  if (!latest) return 1;
  return latest.isDecided && waitingCount > 0 ? latest.round + 1 : latest.round;
};

/** Does what is filed now come to a supplementary list, for the call's own list is decided? */
export const joinsSupplement = (
  run: GrantRun,
  { number, decision }: { number: number; decision: object | null },
): boolean => !isHandledAsArrives(run) && (decision !== null || number > 1);

/** The round that an address asks for, e.g. `?round=2`; undefined means the one at hand. */
export function readRound(search: URLSearchParams): number | undefined {
  const asked = Number(search.get("round"));
  return Number.isInteger(asked) && asked >= 1 ? asked : undefined;
}
