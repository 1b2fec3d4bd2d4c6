import type { Chosen } from "#domain/search/narrow";

/**
 * What is let go of, in this order, when little was found: first the village, so that the rest of the municipality is
 * seen; then the municipality, for neighbours, what is nationwide and what is remote; then the words, which leaves what
 * fits the choices; then the choices, which leaves what fits the words; and when not even that helps, what serves the
 * whole country.
 */
export type RelaxStep = "village" | "municipality" | "words" | "choices" | "everywhere";

type Asked = { q: string; chosen: Chosen };

const isChosen = ({ chosen }: Asked, facet: string): boolean => (chosen[facet]?.length ?? 0) > 0;

const without = ({ q, chosen }: Asked, ...facets: string[]): Asked => ({
  q,
  chosen: Object.fromEntries(Object.entries(chosen).filter(([name]) => !facets.includes(name))),
});

/** What is nationwide, and what is remote. */
const EVERYWHERE: readonly Asked[] = [
  { q: "", chosen: { scope: ["national"] } },
  { q: "", chosen: { remote: ["yes"] } },
];

/** The question less and less strict, one step after another; a step that would change nothing is left out. */
export function relaxedQuestions(asked: Asked): (Asked & { step: RelaxStep; counted: readonly string[] })[] {
  const names = Object.keys(asked.chosen).filter((name) => isChosen(asked, name));
  const hasOthers = names.some((name) => name !== "village" && name !== "municipality");
  const steps: [RelaxStep, boolean, Asked][] = [
    ["village", isChosen(asked, "village"), without(asked, "village")],
    ["municipality", isChosen(asked, "municipality"), without(asked, "village", "municipality")],
    ["words", asked.q !== "" && names.length > 0, { ...asked, q: "" }],
    ["choices", asked.q !== "" && hasOthers, { q: asked.q, chosen: {} }],
    ...EVERYWHERE.map((everywhere): [RelaxStep, boolean, Asked] => ["everywhere", true, everywhere]),
  ];
  return steps.filter(([, changes]) => changes).map(([step, , relaxed]) => ({ step, ...relaxed, counted: [] }));
}
