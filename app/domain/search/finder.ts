import { narrow, type Chosen, type Counts } from "#domain/search/narrow";
import { understand, type Knowledge, type Understood } from "#domain/search/question";
import { scoresOf } from "#domain/search/rank";
import { relaxedQuestions, type RelaxStep } from "#domain/search/relax";

/** What is asked of the search. `q` is in people's own words; facets narrow it: any of a facet's, something of each. */
export type Question = {
  q: string;
  chosen: Chosen;
  /** The facets whose values are counted. */
  counted: readonly string[];
};

export type Hit = { id: string; score: number };

/** What else may help, found by letting go of some of the question. */
export type Others = { step: RelaxStep; hits: Hit[] };

/** What was found, best first, what else there is where that was little, and how the question was understood. */
export type Answer = { hits: Hit[]; others: Others[]; counts: Counts; understood: Understood };

/** From here on nobody minds what else there is. */
const ENOUGH = 10;

function findOnce(knowledge: Knowledge, { chosen, counted }: Question, understood: Understood) {
  const { index } = knowledge;
  const scores = scoresOf(index, understood);
  const { fitting, counts } = narrow(index, scores, chosen, counted);
  const score = (document: number): number => scores[document] ?? 0;
  fitting.sort((a, b) => score(b) - score(a) || a - b);
  const hits = fitting.flatMap((document): Hit[] => {
    const id = index.idOf(document);
    return id === null ? [] : [{ id, score: score(document) }];
  });
  return { hits, counts };
}

/** Answers a question from the index; little found is never all that is offered. */
export function find(knowledge: Knowledge, question: Question): Answer {
  const understood = understand(question.q, knowledge);
  const { hits, counts } = findOnce(knowledge, question, understood);
  const others: Others[] = [];
  const seen = new Set(hits.map(({ id }) => id));
  for (const { step, ...relaxed } of relaxedQuestions(question)) {
    if (seen.size >= (step === "everywhere" ? 1 : ENOUGH)) break;
    const meant = relaxed.q === question.q ? understood : understand(relaxed.q, knowledge);
    const more = findOnce(knowledge, { ...relaxed, counted: [] }, meant).hits.filter(({ id }) => !seen.has(id));
    if (more.length === 0) continue;
    const kept = more.slice(0, ENOUGH - seen.size);
    kept.forEach(({ id }) => seen.add(id));
    others.push({ step, hits: kept });
  }
  return { hits, others, counts, understood };
}
