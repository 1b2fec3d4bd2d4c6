import type { Alternative, Clause, JointAlternative, Understood } from "#domain/search/understood";
import { addLikeness } from "#domain/search/add-likeness";
import { preferGroups } from "#domain/search/groups";
import { preferKinds } from "#domain/search/kinds";
import type { SearchIndex } from "#domain/search/search-index";
import { lowerUnmeant } from "#domain/search/specific";
import { layBack, takeSheet, type Sheet } from "#domain/search/sheet";
import type { Wish } from "#domain/search/wishes";

/** How much a document's other words for the same thing add to its best one. */
const OTHER_WORDS = 0.5;
/** A thing that few documents offer tells more of what was asked than one that most do. */
const RARITY = { least: 0.15, share: 0.85 } as const;
/** What lies beside a wished place still helps: elsewhere in the municipality, from anywhere, and far away. */
const PLACE_FALLS = { everywhere: 0.4, near: 0.4, far: 0.25 } as const;
/** How much of what another time loses what tells no time does. */
const UNTOLD = 0.5;
/** What being in a place that was named is worth, of what the best answer is. */
const IN_PLACE = 0.06;
/** What meets less than this share of what the best does is in a place that was named, and no answer. */
const ANSWERS = 0.25;
/** A question whose clauses weigh no more than this is about nothing but its wishes. */
const NO_TOPIC = 0.25;
const WHATEVER_FITS = 0.5;
const FRESHNESS = 0.06;
/** The generic part of a compound in passing is no answer: "seura" of a parish hall to those who want to play. */
const LEAST_ANSWER = 0.02;
/** A way to answer that adds no more than this is not worth looking through everything that has it. */
const LEAST_SHARE = 0.02;
/** Words that only count together are dearer to look for. */
const LEAST_JOINT = 0.1;
/** What a document must meet of the question itself to be an answer: a share of what the weightiest of it weighs. */
const LEAST_DIRECT = 0.1;
/** A document that meets less than this share of the best is no answer. */
const LEAST_OF_BEST = 0.12;
/** A call for helpers is seldom what somebody looks for who did not offer to help. */
const TASK_UNASKED = 0.8;

/** What a word tells of what is asked for when that many documents hold it. */
const rarityOf = (index: SearchIndex, holders: number): number =>
  RARITY.least + (RARITY.share * Math.log1p(index.size / (1 + holders))) / Math.log1p(index.size);

/** How strongly documents hold a word in any of its forms; the strongest counts. The sheet is to be laid back. */
function holdersOf(index: SearchIndex, forms: readonly Alternative[]): Sheet {
  const held = takeSheet(index.end);
  for (const { term, nearness } of forms) {
    const list = index.postings(term);
    if (!list) continue;
    held.raiseAll(list, nearness);
  }
  return held;
}

/** A document answers by words that only count together as well as by the weakest of them. */
function answerJointly(index: SearchIndex, { all, nearness }: JointAlternative, into: Sheet): void {
  const sheets = all.map((forms) => holdersOf(index, forms)).sort((a, b) => a.size - b.size);
  const [first, ...others] = sheets;
  first?.raiseWeakest(others, into, (met) => nearness * rarityOf(index, met));
  sheets.forEach(layBack);
}

/** How well each document answers (0: not at all) by its number, and how much of that by what was asked for itself. */
type Sums = { scores: Float32Array; direct: Float32Array };
/** How well each document answers, and whether it does so by what was asked for and not only by what lies beside it. */
export type Scores = { scores: Float32Array; isAnswer: (document: number) => boolean };

/** @param answers an empty sheet, and again one afterwards. */
function addClause(
  index: SearchIndex,
  { weight, alternatives, far, joint }: Clause,
  answers: Sheet,
  { scores: into, direct }: Sums,
): void {
  const raise = ({ term, nearness }: Alternative): void => {
    const list = index.postings(term);
    if (!list) return;
    const share = nearness * rarityOf(index, list.length);
    if (weight * share >= LEAST_SHARE) answers.raiseAll(list, share);
  };
  alternatives.forEach(raise);
  for (const each of joint) if (weight * each.nearness >= LEAST_JOINT) answerJointly(index, each, answers);
  answers.addBest(direct, weight);
  far.forEach(raise);
  answers.addAll(into, { times: weight, least: LEAST_ANSWER, others: OTHER_WORDS });
  answers.clear();
}

/** From so many clauses on that weigh this much a question tells so much of a matter that whom it is for only adds to it. */
const MATTER = { weighs: 0.5, clauses: 2 } as const;
/** What tells whom it is for and how it is done adds no more than this share of what meets the matter, and this share of itself. */
const SURROUNDINGS = { most: 0.3, least: 0.05 } as const;

/**
 * How well each document answers the clauses of a question, into `sums`.
 * @param answers an empty sheet, and again one afterwards.
 */
function addClauses(index: SearchIndex, clauses: readonly Clause[], answers: Sheet, sums: Sums): void {
  const matter = clauses.filter(({ isSurroundings }) => !isSurroundings);
  const told = matter.filter(({ words, weight }) => words.length > 0 && weight >= MATTER.weighs);
  if (matter.length === clauses.length || told.length < MATTER.clauses) {
    for (const clause of clauses) addClause(index, clause, answers, sums);
    return;
  }
  for (const clause of matter) addClause(index, clause, answers, sums);
  const { scores } = sums;
  const around = { scores: new Float32Array(scores.length), direct: sums.direct };
  for (const clause of clauses) if (clause.isSurroundings) addClause(index, clause, answers, around);
  around.scores.forEach((add, document) => {
    const met = scores[document] ?? 0;
    scores[document] = met + Math.min(add, SURROUNDINGS.most * met + SURROUNDINGS.least * add);
  });
}

type Test = (document: number) => boolean;

function testOf(index: SearchIndex, facet: string, value: string): Test {
  const values = index.facet(facet);
  const chosen = values?.chosen([value]);
  return values && chosen ? (document) => values.hasAny(document, chosen) : () => false;
}

/** What a document's answer is multiplied by for the times that were named: any of them does; what tells no time, half. */
function timeFactor(index: SearchIndex, wishes: readonly Wish[]): (document: number) => number {
  const [first] = wishes;
  const values = index.facet(first?.facet ?? "");
  if (!first || !values) return () => 1;
  const wanted = values.chosen(wishes.map(({ value }) => value));
  const any = values.chosen(values.names);
  return (document) => {
    if (values.hasAny(document, wanted)) return 1;
    return 1 - first.strength * (values.hasAny(document, any) ? 1 : UNTOLD);
  };
}

/** Is a document in the place that was named? */
function isThereOf(index: SearchIndex, { facet, value, within }: Wish): Test {
  const isThere = testOf(index, facet, value);
  if (within === undefined) return isThere;
  const isWithin = testOf(index, "municipality", within);
  return (document) => isThere(document) && isWithin(document);
}

/** What a document's answer is multiplied by for the places that were named: it need be in one of them only. */
function placeFactor(index: SearchIndex, wishes: readonly Wish[]): (document: number) => number {
  const named = wishes.map((wish) => isThereOf(index, wish));
  const isNear = [...new Set(wishes.map(({ near }) => near ?? ""))].map((home) => testOf(index, "municipality", home));
  const isEverywhere = [testOf(index, "remote", "yes"), testOf(index, "scope", "national")];
  const holds = (tests: readonly Test[], document: number) => tests.some((test) => test(document));
  return (document) => {
    if (holds(named, document)) return 1;
    if (holds(isEverywhere, document)) return PLACE_FALLS.everywhere;
    return holds(isNear, document) ? PLACE_FALLS.near : PLACE_FALLS.far;
  };
}

function factorsOf(index: SearchIndex, wishes: readonly Wish[]): ((document: number) => number)[] {
  const places = wishes.filter(({ kind }) => kind === "place");
  const others = wishes.filter(({ kind }) => kind !== "place" && kind !== "when");
  const times = (["day", "time"] as const).map((facet) =>
    wishes.filter((wish) => wish.kind === "when" && wish.facet === facet),
  );
  const isTask = testOf(index, "task", "yes");
  return [
    ...(places.length > 0 ? [placeFactor(index, places)] : []),
    ...times.filter(({ length }) => length > 0).map((wanted) => timeFactor(index, wanted)),
    ...others.map(({ facet, value, strength }) => {
      const fits = testOf(index, facet, value);
      return (document: number) => (fits(document) ? 1 : 1 - strength);
    }),
    ...(others.some(({ kind }) => kind === "task")
      ? []
      : [(document: number) => (isTask(document) ? TASK_UNASKED : 1)]),
  ];
}

/**
 * In a place that was named comes first what answers there, and last what else there is there: between them what answers
 * elsewhere.
 * @returns 1 at the documents that are only there.
 */
function liftPlace(index: SearchIndex, scores: Float32Array, wishes: readonly Wish[]): Uint8Array {
  let top = 0;
  for (const score of scores) if (score > top) top = score;
  const named = wishes.flatMap((wish) => (wish.kind === "place" ? [isThereOf(index, wish)] : []));
  const onlyThere = new Uint8Array(scores.length);
  for (let document = 0; document < scores.length; document += 1) {
    if (!named.some((isThere) => isThere(document))) continue;
    const score = scores[document] ?? 0;
    if (score < ANSWERS * top) onlyThere[document] = 1;
    scores[document] = score + IN_PLACE * top;
  }
  return onlyThere;
}

/** Multiplies what each document answers by how it fits the wishes; the dead answer nothing. Gives the best. */
function fit(index: SearchIndex, scores: Float32Array, wishes: readonly Wish[]): number {
  const factors = factorsOf(index, wishes);
  let top = 0;
  for (let document = 0; document < scores.length; document += 1) {
    let score = scores[document] ?? 0;
    if (score === 0) continue;
    for (const factorOf of factors) score *= factorOf(document);
    score *= index.idOf(document) === null ? 0 : 1 + FRESHNESS * index.freshnessOf(document);
    scores[document] = score;
    if (score > top) top = score;
  }
  return top;
}

/** Lets go of what answers less than this; what is only in the place that was named stays, last. */
function keepFrom(least: number, scores: Float32Array, onlyThere: Uint8Array | null): void {
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document] ?? 0;
    if (onlyThere?.[document] === 1) scores[document] = Math.min(score, least);
    else if (score < least) scores[document] = 0;
  }
}

/**
 * How well each document answers (0: not at all), by document number. A question about nothing but a place, a language or
 * the like is answered by whatever fits.
 */
export function scoresOf(index: SearchIndex, understood: Understood): Scores {
  const { clauses, wishes, groups, kinds } = understood;
  const scores = new Float32Array(index.end);
  const direct = new Float32Array(index.end);
  const leastDirect = LEAST_DIRECT * Math.min(1, Math.max(...clauses.map(({ weight }) => weight)));
  const isAnswer = (document: number): boolean => (direct[document] ?? 0) >= leastDirect;
  const answers = takeSheet(index.end);
  addClauses(index, clauses, answers, { scores, direct });
  layBack(answers);
  if (understood.speaks) addLikeness(index, understood.speaks, scores);
  lowerUnmeant(index, understood, scores);
  preferGroups(index, groups, scores);
  preferKinds(index, kinds, scores);
  const isAboutSomething = clauses.length > 0;
  const isOnlyWishes = wishes.length > 0 && clauses.every(({ weight }) => weight <= NO_TOPIC);
  if (!isAboutSomething || isOnlyWishes)
    scores.forEach((score, document) => {
      scores[document] = score + WHATEVER_FITS;
      direct[document] = 1;
    });
  const isPlaced = isAboutSomething && !isOnlyWishes && wishes.some(({ kind }) => kind === "place");
  const onlyThere = isPlaced ? liftPlace(index, scores, wishes) : null;
  const least = fit(index, scores, wishes) * LEAST_OF_BEST;
  if (!isAboutSomething) return { scores, isAnswer };
  keepFrom(least, scores, onlyThere);
  return { scores, isAnswer };
}
