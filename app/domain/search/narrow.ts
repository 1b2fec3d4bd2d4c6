import type { SearchIndex } from "#domain/search/search-index";

/** Chosen values by facet: any of a facet's own, and something of every facet. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** How many documents each value of each facet would leave. */
export type Counts = Record<string, Record<string, number>>;

type Gate = { name: string; chosen: Uint8Array; of: (document: number) => readonly number[] };

const gatesOf = (index: SearchIndex, chosen: Chosen): Gate[] =>
  Object.entries(chosen).flatMap(([name, values]) => {
    if (values.length === 0) return [];
    const facet = index.facet(name);
    return [{ name, chosen: facet?.chosen(values) ?? new Uint8Array(), of: (document) => facet?.of(document) ?? [] }];
  });

/** A facet's value that a document passes it with: what is for the whole country passes every municipality. */
function passes({ chosen, of }: Gate, document: number): boolean {
  for (const value of of(document)) if (chosen[value] === 1) return true;
  return false;
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
): { fitting: number[]; counts: Counts } {
  const gates = gatesOf(index, chosen);
  const tallies = counted.flatMap((name) => {
    const facet = index.facet(name);
    return facet ? [{ name, facet, tally: new Uint32Array(facet.names.length) }] : [];
  });
  const fitting: number[] = [];
  for (let document = 0; document < scores.length; document += 1) {
    if ((scores[document] ?? 0) === 0) continue;
    let failed: string | null = null;
    let failures = 0;
    for (const gate of gates)
      if (!passes(gate, document)) {
        failed = gate.name;
        failures += 1;
        if (failures > 1) break;
      }
    if (failures > 1) continue;
    if (failures === 0) fitting.push(document);
    for (const { name, facet, tally } of tallies) {
      if (failures === 1 && name !== failed) continue;
      for (const value of facet.of(document)) tally[value] = (tally[value] ?? 0) + 1;
    }
  }
  const counts = Object.fromEntries(
    tallies.map(({ name, facet, tally }) => [
      name,
      Object.fromEntries(facet.names.flatMap((value, number) => (tally[number] ? [[value, tally[number]]] : []))),
    ]),
  );
  return { fitting, counts };
}
