import { WHOLE_BP } from "#domain/shared/half-up";

/** What a rehearsal of criteria rests on: of how many applications some figure is missing, and the weight that was tried. */
export type RehearsalFacts = {
  applications: number;
  /** Those of them that lack a figure of a formula, or have no points at all. */
  incomplete: number;
  /** The weight of the criteria that could be tried, in basis points. */
  weightBp: number;
};

/** A gap in a quarter of the applications, or a quarter of the weight left out, moves the places of the others as well. */
const LIMIT_BP = WHOLE_BP / 4;

/**
 * May somebody decide by what a rehearsal shows? An application that lacks a figure gets the least points there are, so its
 * place tells of the gap and not of the criteria. Our own limit: no source sets one.
 */
export const isReliable = ({ applications, incomplete, weightBp }: RehearsalFacts): boolean =>
  incomplete * WHOLE_BP < applications * LIMIT_BP && WHOLE_BP - weightBp < LIMIT_BP;
