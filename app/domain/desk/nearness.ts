import type { Distance } from "#domain/shared/distance";

/** From so many kilometres on nothing is any farther: beyond that somebody has to drive in any case. */
const FAR_KM = 40;
/** What the farthest loses: the nearer of two nearly equal answers wins, and never a poor one over a good one. */
const FALL = 0.2;

function farness(distance: Distance | null): number {
  if (distance?.kind === "same") return 0;
  // Where nobody can tell, it stands between the near and the far.
  return distance?.kind === "away" ? Math.min(1, distance.km / FAR_KM) : 0.5;
}

/**
 * What an answer is worth to a client by where it is: 1 in the same village, or where it comes to them; falling evenly with
 * the kilometres to 0.8.
 */
export const nearnessOf = (distance: Distance | null, comesToThem: boolean): number =>
  comesToThem ? 1 : 1 - FALL * farness(distance);
