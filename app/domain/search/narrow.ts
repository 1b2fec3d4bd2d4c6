import type { FacetValues } from "#domain/search/facet-values";
import type { SearchIndex } from "#domain/search/search-index";

/** Chosen values by facet: any of a facet's own, and something of every facet. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** How many documents each value of each facet would leave. */
export type Counts = Record<string, Record<string, number>>;

type Test = (document: number) => boolean;
type Gate = { name: string; fits: Test };

/** What is nationwide is in every municipality, also in one that the installation knows by other records alone. */
function nationwide(index: SearchIndex): Test {
  const scope = index.facet("scope");
  const national = scope?.chosen(["national"]);
  return (document) => scope !== undefined && national !== undefined && scope.hasAny(document, national);
}

function gateOf(index: SearchIndex, name: string, values: readonly string[]): Gate {
  const facet = index.facet(name);
  const chosen = facet?.chosen(values);
  if (!facet || !chosen) return { name, fits: () => false };
  const isAny: Test = (document) => facet.hasAny(document, chosen);
  if (name !== "municipality" || !chosen.includes(1)) return { name, fits: isAny };
  const isNationwide = nationwide(index);
  return { name, fits: (document) => isAny(document) || isNationwide(document) };
}

const gatesOf = (index: SearchIndex, chosen: Chosen): Gate[] =>
  Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => gateOf(index, name, values));

/** The gate that alone keeps a document out; null when it passes all, undefined when several keep it out. */
function onlyBarrier(gates: readonly Gate[], document: number): Gate | null | undefined {
  let barrier: Gate | null = null;
  for (const gate of gates) {
    if (gate.fits(document)) continue;
    if (barrier) return undefined;
    barrier = gate;
  }
  return barrier;
}

const told = (facet: FacetValues, tally: Uint32Array): Record<string, number> =>
  Object.fromEntries(facet.names.flatMap((value, number) => (tally[number] ? [[value, tally[number]]] : [])));

/** Nationwide documents count for every municipality, not only for those that they name. */
function tellNationwide(index: SearchIndex, facet: FacetValues, documents: Uint32Array, tally: Uint32Array): void {
  const everywhere = documents.filter(nationwide(index));
  const named = new Uint32Array(tally.length);
  facet.count(everywhere, named);
  tally.forEach((count, value) => (tally[value] = count + everywhere.length - (named[value] ?? 0)));
}

/**
 * Narrows what was found to what fits every choice, and counts what each other choice would give. A facet's own choices
 * are left out of its counts: one sees what another answer would bring.
 * @param scores by document number; 0 is not found.
 */
export function narrow(
  index: SearchIndex,
  scores: Float32Array,
  chosen: Chosen,
  counted: readonly string[],
): { fitting: Uint32Array; counts: Counts } {
  const gates = gatesOf(index, chosen);
  const fitting = new Uint32Array(scores.length);
  /** What each counted facet's own choice alone keeps out. */
  const barred = new Map<string, number[]>(counted.map((name) => [name, []]));
  let found = 0;
  for (let document = 0; document < scores.length; document += 1) {
    if (scores[document] === 0) continue;
    const barrier = onlyBarrier(gates, document);
    if (barrier === undefined) continue;
    if (barrier !== null) barred.get(barrier.name)?.push(document);
    else {
      fitting[found] = document;
      found += 1;
    }
  }
  const fits = fitting.subarray(0, found);
  const counts = counted.flatMap((name): [string, Record<string, number>][] => {
    const facet = index.facet(name);
    if (!facet) return [];
    const tally = new Uint32Array(facet.names.length);
    for (const documents of [fits, Uint32Array.from(barred.get(name) ?? [])]) {
      facet.count(documents, tally);
      if (name === "municipality") tellNationwide(index, facet, documents, tally);
    }
    return [[name, told(facet, tally)]];
  });
  return { fitting: fits, counts: Object.fromEntries(counts) };
}
