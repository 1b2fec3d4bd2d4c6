import { villageElsewhere } from "#domain/search/activity-document";
import { bestFirst } from "#domain/search/best-first";
import { countsOfAll } from "#domain/search/counts-of-all";
import { narrow, type Chosen, type Counts } from "#domain/search/narrow";
import { understand, type Knowledge, type Understood } from "#domain/search/question";
import { conceptTerm } from "#domain/search/search-index";
import { scoresOf, type Scores } from "#domain/search/rank";
import { fitsOf, metBy, type AboutOf, type Reasons } from "#domain/search/why";
import type { Wish } from "#domain/search/wishes";
import { relaxedQuestions, type RelaxStep } from "#domain/search/relax";
import type { SearchIndex } from "#domain/search/search-index";

/** What is asked of the search. `q` is in people's own words; facets narrow it: any of a facet's, something of each. */
export type Question = {
  q: string;
  chosen: Chosen;
  /** The facets whose values are counted. */
  counted: readonly string[];
  /** How many of the best are wanted; all of them where nothing is said. */
  most?: number;
};

export type Hit = { id: string; score: number };

/** What else may help, found by letting go of some of the question. */
export type Others = { step: RelaxStep; hits: Hit[] };

/** What was found, best first, what else there is where that was little, and how the question was understood. */
export type Answer = {
  total: number;
  hits: Hit[];
  others: Others[];
  /** What lies beside the question and has not ended, best first, however much answers it. */
  beside: () => Hit[];
  counts: Counts;
  understood: Understood;
  /** Villages that the question names and in which nothing takes place. */
  barePlaces: readonly Wish[];
  /** The wishes of the question that a record fits. */
  fitsOf: (id: string) => Wish[];
} & Reasons;

/** From here on nobody minds what else there is. */
const ENOUGH = 10;

/** What of a question's answers fits some choices; the answers are the same whatever is chosen. */
function findAmong({ index }: Knowledge, { scores, isAnswer }: Scores, question: Question) {
  const { q, chosen, counted, most = Infinity } = question;
  const amongEquals = (a: number, b: number): number => index.amongEquals(a, b);
  const best = (documents: Uint32Array): Hit[] =>
    Array.from(bestFirst(documents, scores, most, amongEquals), (document) => ({
      id: index.idOf(document) ?? "",
      score: scores[document] ?? 0,
    }));
  const only = (isWanted: boolean): Float32Array => {
    const kept = new Float32Array(scores.length);
    for (let document = 0; document < kept.length; document += 1)
      if (isAnswer(document) === isWanted) kept[document] = scores[document] ?? 0;
    return kept;
  };
  const isAll = q.trim() === "" && Object.values(chosen).every(({ length }) => length === 0);
  const found = only(true);
  const { fitting, counts } = narrow(index, found, chosen, isAll ? [] : counted);
  /** What fits the choices and lies beside the question. */
  const beside = (): Uint32Array => narrow(index, only(false), chosen, []).fitting;
  const ofAll = (): Counts => countsOfAll(index, counted, () => narrow(index, found, chosen, counted).counts);
  return { fitting, counts: isAll ? ofAll() : counts, best, beside };
}

/** What has not ended: what else may help is nothing that is over. */
function notOver(index: SearchIndex, documents: Uint32Array): Uint32Array {
  const over = index.facet("over");
  const chosen = over?.chosen(["yes"]);
  return over && chosen ? documents.filter((document) => !over.hasAny(document, chosen)) : documents;
}

/** What is heard less surely than this, or beside so many others, explains nothing. */
const EXPLAINS = { least: 0.15, most: 2 } as const;

function aboutOf({ index }: Knowledge, { concepts, heard }: Understood): AboutOf {
  const said = concepts.map(({ concept }) => concept).filter(({ kind, beginnings }) => !kind && !beginnings);
  const between = heard.filter(({ sureness }) => sureness >= EXPLAINS.least).map(({ concept }) => concept);
  const all = [...new Map([...said, ...between].map((concept) => [concept.code, concept])).values()];
  return (id) => all.filter(({ code }) => index.holds(id, conceptTerm(code))).slice(0, EXPLAINS.most);
}

/** Why a record is among the answers. */
const whysOf = (
  knowledge: Knowledge,
  understood: Understood,
  { isAnswer }: Scores,
): Reasons & Pick<Answer, "fitsOf"> => ({
  isBeside: (id) => !isAnswer(knowledge.index.numberOf(id) ?? -1),
  aboutOf: aboutOf(knowledge, understood),
  metBy: metBy(knowledge, understood),
  fitsOf: (id) => fitsOf(knowledge.index, understood, id),
});

/** The villages that a question names and of which no record is, whatever is offered everywhere. */
const bareIn = (index: SearchIndex, { wishes }: Understood): Wish[] =>
  wishes.filter(({ facet, value, near = "" }) => {
    if (facet !== "village") return false;
    return !index.hasAny("ownVillage", value) && !index.hasAny("villageElsewhere", villageElsewhere(near, value));
  });

/** What asks for the same still: all of it comes before what lies beside the question. */
const FOR_PLACES: ReadonlySet<RelaxStep> = new Set<RelaxStep>(["unsure", "village", "municipality"]);

/** Answers a question from the index; little found is never all that is offered. */
export function find(knowledge: Knowledge, question: Question): Answer {
  const { index } = knowledge;
  const understood = understand(question.q, knowledge);
  const scored = scoresOf(index, understood);
  const { fitting, counts, best, beside } = findAmong(knowledge, scored, question);
  const [total, hits] = [fitting.length, best(fitting)];
  const scores = new Map([[question.q, scored]]);
  const answersTo = (q: string): Scores => {
    const known = scores.get(q) ?? scoresOf(index, understand(q, knowledge));
    scores.set(q, known);
    return known;
  };
  const others: Others[] = [];
  const seen = new Set(hits.map(({ id }) => id));
  const offer = (step: RelaxStep, found: readonly Hit[]): void => {
    const kept = found.filter(({ id }) => !seen.has(id)).slice(0, ENOUGH - seen.size);
    kept.forEach(({ id }) => seen.add(id));
    if (kept.length > 0) others.push({ step, hits: kept });
  };
  const isLittle = (): boolean => Math.max(total, seen.size) < ENOUGH;
  for (const { step, ...relaxed } of relaxedQuestions(question)) {
    if (!FOR_PLACES.has(step) && !others.some((other) => other.step === "near") && isLittle())
      offer("near", best(notOver(index, beside())));
    if (step === "everywhere" ? Math.max(total, seen.size) > 0 : !isLittle()) break;
    const found = findAmong(knowledge, answersTo(relaxed.q), { ...relaxed, counted: [], most: 2 * ENOUGH });
    offer(step, found.best(notOver(index, found.fitting)));
  }
  return {
    total,
    hits,
    others,
    beside: () => best(notOver(index, beside())),
    counts,
    understood,
    barePlaces: bareIn(knowledge.index, understood),
    ...whysOf(knowledge, understood, scored),
  };
}
