import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { GrantRun } from "#domain/grants/programme-rules";
import { isHandledAsArrives } from "#domain/grants/rounds";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";

type Waiting = {
  status: ApplicationStatus;
  /** The last day for an answer that is waited for. */
  answerDue: string | null;
  decision: object | null;
};

type OfCall = { rules: { run: GrantRun }; decisionExpectedOn: string; claimsDueOn: string };

/**
 * The next day by which somebody must have done something, as a civil date. Where applications are handled as they arrive
 * nobody is promised a day for the decision: the one that the call keeps is its last, and no deadline of any case.
 * @param leftCents what is still to be paid of the award
 */
export function nextDeadline(
  { status, answerDue, decision }: Waiting,
  { rules, decisionExpectedOn, claimsDueOn }: OfCall,
  leftCents: number,
): PlainDate | null {
  if (answerDue) return plainDate(answerDue);
  if (status === "withdrawn") return null;
  if (decision) return leftCents > 0 ? plainDate(claimsDueOn) : null;
  return isHandledAsArrives(rules.run) ? null : plainDate(decisionExpectedOn);
}
