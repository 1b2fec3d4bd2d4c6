import { CLIENT_FACETS } from "#domain/search/directory-query";
import type { Chosen } from "#domain/search/narrow";

/**
 * What is let go of, in this order, when little was found: first that what a client needs be known to be there, which
 * leaves what one may ask for, and never what is known not to fit; then the village, so that the rest of the municipality is
 * seen; then the municipality, for neighbours, what is nationwide and what is remote; then the words, which leaves what
 * fits the choices; then the choices, which leaves what fits the words; then what lies beside the question; and when not even that helps, what serves the
 * whole country.
 */
export type RelaxStep = "unsure" | "village" | "municipality" | "words" | "choices" | "near" | "everywhere";

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

/** What a client needs, where it may be there as well: a no that is eased, and what nobody has told. */
const maybeForClient = (asked: Asked): Chosen =>
  Object.fromEntries(
    CLIENT_FACETS.filter((name) => isChosen(asked, name)).map((name) => [name, ["yes", "partly", "unknown"]]),
  );

/** The question less and less strict, one step after another; a step that would change nothing is left out. */
export function relaxedQuestions(asked: Asked): (Asked & { step: RelaxStep; counted: readonly string[] })[] {
  const names = Object.keys(asked.chosen).filter((name) => isChosen(asked, name));
  const client = maybeForClient(asked);
  const maybe = { ...asked, chosen: { ...asked.chosen, ...client } };
  const hasOthers = names.some((name) => !["village", "municipality", ...CLIENT_FACETS].includes(name));
  const steps: [RelaxStep, boolean, Asked][] = [
    ["unsure", Object.keys(client).length > 0, maybe],
    ["village", isChosen(asked, "village"), without(maybe, "village")],
    ["municipality", isChosen(asked, "municipality"), without(maybe, "village", "municipality")],
    ["words", asked.q !== "" && names.length > 0, { ...asked, q: "" }],
    ["choices", asked.q !== "" && hasOthers, { q: asked.q, chosen: client }],
    ...EVERYWHERE.map(({ q, chosen }): [RelaxStep, boolean, Asked] => [
      "everywhere",
      true,
      { q, chosen: { ...chosen, ...client } },
    ]),
  ];
  return steps.filter(([, changes]) => changes).map(([step, , relaxed]) => ({ step, ...relaxed, counted: [] }));
}
