import { askableOf } from "#domain/grants/askable";
import type { Lacking } from "#domain/grants/completeness";
import type { LineOutcome } from "#domain/grants/proposal-lines";

type Line = { caseId: string; outcome: LineOutcome };

/** What has not been done to an application: nobody has taken it into preparation, or given it points by the call's criteria. */
export const UNDONE = ["notBegun", "notScored"] as const;
export type Undone = (typeof UNDONE)[number];

/** What an application still lacks, whether its applicant has ever been asked for a supplement, and what has not been done to it. */
export type OpenPoints = { lacking: readonly Lacking[]; wasAsked: boolean; undone: readonly Undone[] };

/**
 * The lines of a list that somebody must take on knowingly: money for an application that is not whole, a rejection of
 * one that lacks what its applicant was never asked for, for a chance to complete it comes first (hallintolaki 22 §), and
 * either of one that nobody has prepared or scored (31 §). What the call does not serve, or what came late, is turned down
 * whatever it lacks.
 * @returns ids of the cases, in the order of the lines
 */
export const linesLeftOpen = (lines: readonly Line[], openOf: ReadonlyMap<string, OpenPoints>): string[] =>
  lines
    .filter(({ caseId, outcome }) => {
      const { lacking, wasAsked, undone } = openOf.get(caseId) ?? { lacking: [], wasAsked: false, undone: [] };
      if (outcome !== "grant" && outcome !== "reject") return false;
      if (undone.length > 0) return true;
      return outcome === "grant" ? lacking.length > 0 : !wasAsked && askableOf(lacking).length > 0;
    })
    .map(({ caseId }) => caseId);

/** What a preparer has seen to be open and takes to the body all the same, and why. */
export type AcceptedOpen = { caseIds: readonly string[]; reason: string };

/** Is everything that is open among what was seen and accepted? What has opened since was not. */
export const isAccepted = (open: readonly string[], accepted: AcceptedOpen | undefined): boolean =>
  open.every((caseId) => accepted?.caseIds.includes(caseId));
