import type { Criterion } from "#domain/grants/scoring/criteria";

/**
 * What applications are scored by: the criteria, and how far apart assessors may be before they talk about it. The
 * version rises with every change on the programme; a call keeps a frozen copy with the number it had.
 */
export type ScoringScheme = {
  /** 0 where nothing is scored. */
  version: number;
  criteria: Criterion[];
  /** Hundredths of a point: totals farther apart than this are marked for discussion. */
  talkOver: number;
};

/** Fifteen points of a hundred. */
const USUAL_TALK_OVER = 15_00;

export const NO_SCORING: ScoringScheme = { version: 0, criteria: [], talkOver: USUAL_TALK_OVER };

export const isScored = ({ criteria }: Pick<ScoringScheme, "criteria">): boolean => criteria.length > 0;

/** The criteria a person judges; the others are counted. */
export const judgedIn = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.filter(({ judging }) => judging.kind === "judged");
