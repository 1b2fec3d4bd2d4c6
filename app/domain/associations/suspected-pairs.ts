import { nameIndex } from "#domain/associations/name-index";

export type Named = { id: string; name: string; registerNumber: string | null; businessId: string | null };
export type SuspectedReason = "registerNumber" | "businessId" | "name";
export type SuspectedPair = { first: string; second: string; reason: SuspectedReason };

/** A pair's name, the same whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}:${b}` : `${b}:${a}`);

/** Pairs of records that hold the same number. */
function byNumber(records: readonly Named[], reason: "registerNumber" | "businessId"): SuspectedPair[] {
  const first = new Map<string, string>();
  return records.flatMap(({ id, [reason]: number }) => {
    if (number === null) return [];
    const known = first.get(number);
    if (known === undefined) first.set(number, id);
    return known === undefined ? [] : [{ first: known, second: id, reason }];
  });
}

function byName(records: readonly Named[]): SuspectedPair[] {
  const index = nameIndex<string>();
  return records.flatMap(({ id, name }) => {
    const near = index.nearlySame(name).map((first) => ({ first, second: id, reason: "name" as const }));
    index.add(name, id);
    return near;
  });
}

/**
 * Records that may be of one association, each pair once with its surest reason: an equal number before a near-equal
 * name. Pairs that somebody has called different are left out.
 */
export function suspectedPairs(records: readonly Named[], different: ReadonlySet<string>): SuspectedPair[] {
  const seen = new Set(different);
  return [...byNumber(records, "registerNumber"), ...byNumber(records, "businessId"), ...byName(records)].filter(
    ({ first, second }) => {
      const key = pairKey(first, second);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    },
  );
}
