import { askableOf } from "#domain/grants/askable";
import type { Lacking } from "#domain/grants/completeness";
import type { LineOutcome } from "#domain/grants/proposal-lines";

type Line = { caseId: string; outcome: LineOutcome };

/** What an application still lacks, and whether its applicant has ever been asked for a supplement. */
export type OpenPoints = { lacking: readonly Lacking[]; wasAsked: boolean };

/**
 * The lines of a list that somebody must take on knowingly: money for an application that is not whole, and a rejection of
 * one that lacks what its applicant was never asked for, for a chance to complete it comes first (hallintolaki 22 §). What
 * the call does not serve, or what came late, is turned down whatever it lacks.
 * @returns ids of the cases, in the order of the lines
 */
export const linesLeftOpen = (lines: readonly Line[], openOf: ReadonlyMap<string, OpenPoints>): string[] =>
  lines
    .filter(({ caseId, outcome }) => {
      const { lacking, wasAsked } = openOf.get(caseId) ?? { lacking: [], wasAsked: false };
      if (outcome === "grant") return lacking.length > 0;
      return outcome === "reject" && !wasAsked && askableOf(lacking).length > 0;
    })
    .map(({ caseId }) => caseId);

/** What a preparer has seen to be open and takes to the body all the same, and why. */
export type AcceptedOpen = { caseIds: readonly string[]; reason: string };

/** Is everything that is open among what was seen and accepted? What has opened since was not. */
export const isAccepted = (open: readonly string[], accepted: AcceptedOpen | undefined): boolean =>
  open.every((caseId) => accepted?.caseIds.includes(caseId));
