import { narrow, type Chosen, type Counts } from "#domain/search/narrow";
import { understand, type Knowledge, type Understood } from "#domain/search/question";
import type { SearchIndex } from "#domain/search/search-index";
import { scoresOf } from "#domain/search/rank";

/** What is asked of the search. `q` is in people's own words; facets narrow it: any of a facet's, something of each. */
export type Question = { q: string; chosen: Chosen; counted: readonly string[] };

export type Hit = { id: string; score: number };

/** What was found, best first, and how the question was understood. */
export type Answer = { hits: Hit[]; counts: Counts; understood: Understood };

/** Answers a question from the index. */
export function find(knowledge: Knowledge, { q, chosen, counted }: Question): Answer {
  const { index } = knowledge;
  const understood = understand(q, knowledge);
  const scores = scoresOf(index, understood);
  const { fitting, counts } = narrow(index, scores, chosen, counted);
  const isNarrowed = Object.values(chosen).some((values) => values.length > 0);
  if (isNarrowed && fitting.length < ENOUGH && q !== "") fillUp(index, scores, fitting, chosen);
  fitting.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const hits = fitting.flatMap((document) => {
    const id = index.idOf(document);
    return id === null ? [] : [{ id, score: scores[document] ?? 0 }];
  });
  return { hits, counts, understood };
}

/** From here on nobody minds what else there is. */
const ENOUGH = 10;

/** What fits the choices but not the words comes after what fits both. */
function fillUp(index: SearchIndex, scores: Float32Array, fitting: number[], chosen: Chosen): void {
  const others = scores.map((score, document) =>
    score > 0 || index.idOf(document) === null ? 0 : 1e-6 * (1 + index.freshnessOf(document)),
  );
  for (const document of narrow(index, others, chosen, []).fitting) {
    scores[document] = others[document] ?? 0;
    fitting.push(document);
  }
}
