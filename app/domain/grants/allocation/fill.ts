import { splitByLargestRemainder } from "#domain/shared/largest-remainder";

/** One applicant as the division sees it, all in whole steps: the share grows with the weight between floor and ceiling. */
export type Claim = { weight: number; floor: number; ceiling: number };

/** A place on the way up where one claim starts to grow (leaves its floor) or stops (meets its ceiling). */
type Turn = { claim: Claim; height: number; starts: boolean };

const heightDifference = (a: Turn, b: Turn): bigint =>
  BigInt(a.height) * BigInt(b.claim.weight) - BigInt(b.height) * BigInt(a.claim.weight);

function turnsOf(claims: readonly Claim[]): Turn[] {
  const turns = claims
    .filter(({ weight }) => weight > 0)
    .flatMap((claim) => [
      { claim, height: claim.floor, starts: true },
      { claim, height: claim.ceiling, starts: false },
    ]);
  return turns.sort((a, b) => {
    const difference = heightDifference(a, b);
    return difference < 0n ? -1 : difference > 0n ? 1 : Number(b.starts) - Number(a.starts);
  });
}

/**
 * Fills claims from a pot as water fills vessels: everyone gets a share by weight, nobody less than the floor or more
 * than the ceiling, and what one cannot take goes to the others by their weights. The shares are exact; the claims that
 * stand between floor and ceiling are rounded by largest remainder, the earlier first when equal. Laws: the sum is the
 * pot, or that of the ceilings where the pot has more; between equal limits the heavier never gets less; a claim that
 * grows heavier gets no less. (A larger pot may give someone one step less: the Alabama paradox of largest remainders.)
 * @param claims in the order of rank; the sum of floors must fit into the pot
 * @param pot whole steps
 */
export function fill(claims: readonly Claim[], pot: number): number[] {
  let standing = claims.reduce((sum, { floor }) => sum + floor, 0);
  if (standing > pot) throw new RangeError("the floors do not fit into the pot");
  const growing = new Set<Claim>();
  const full = new Set<Claim>();
  let weight = 0n;
  for (const { claim, height, starts } of turnsOf(claims)) {
    const reached = BigInt(standing) * BigInt(claim.weight) + weight * BigInt(height);
    if (reached >= BigInt(pot) * BigInt(claim.weight)) break;
    growing[starts ? "add" : "delete"](claim);
    if (!starts) full.add(claim);
    weight += starts ? BigInt(claim.weight) : BigInt(-claim.weight);
    standing += starts ? -claim.floor : claim.ceiling;
  }
  const moving = claims.filter((claim) => growing.has(claim));
  const shares = moving.length === 0 ? [] : splitByLargestRemainder(pot - standing, weightsOf(moving));
  const shareOf = new Map(moving.map((claim, index) => [claim, shares[index] ?? 0]));
  return claims.map((claim) => shareOf.get(claim) ?? (full.has(claim) ? claim.ceiling : claim.floor));
}

const weightsOf = (claims: readonly Claim[]): number[] => claims.map(({ weight }) => weight);
