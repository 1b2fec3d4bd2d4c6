/** A question with several answers: a thing fits when it has any of the chosen ones, or when none was chosen. */
export type Facet<Thing> = { chosen: readonly string[]; of: (thing: Thing) => readonly string[] };

const fits = <Thing>(thing: Thing, { chosen, of }: Facet<Thing>): boolean =>
  chosen.length === 0 || of(thing).some((value) => chosen.includes(value));

/** What fits every question. */
export const narrowed = <Thing>(things: readonly Thing[], facets: Record<string, Facet<Thing>>): Thing[] =>
  things.filter((thing) => Object.values(facets).every((facet) => fits(thing, facet)));

/**
 * How many things each answer would leave, question by question. A question's own choices are left out of its counts: one
 * sees what another answer would give.
 */
export function facetCounts<Thing, Name extends string>(
  things: readonly Thing[],
  facets: Record<Name, Facet<Thing>>,
): Record<Name, Record<string, number>> {
  const names = Object.keys(facets) as Name[];
  const countsOf = (name: Name): Record<string, number> => {
    const others = names.filter((other) => other !== name).map((other) => facets[other]);
    const counts: Record<string, number> = {};
    for (const thing of things)
      if (others.every((facet) => fits(thing, facet)))
        for (const value of new Set(facets[name].of(thing))) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return Object.fromEntries(names.map((name) => [name, countsOf(name)])) as Record<Name, Record<string, number>>;
}
