import { z } from "zod";
import { chosenByWords, type FacetLists } from "#domain/search/chosen-by-words";
import { find } from "#domain/search/finder";
import type { Chosen } from "#domain/search/narrow";
import type { Knowledge } from "#domain/search/question";

const value = z.union([z.string(), z.boolean(), z.array(z.string())]);

/** Questions with the records that somebody found to answer them: 3 exactly, 2 well, 1 somewhat. */
export const judgedFile = z.array(
  z.object({
    id: z.string().optional(),
    kind: z.string().default("all"),
    q: z.string(),
    facets: z.record(z.string(), value).default({}),
    relevant: z.array(z.object({ id: z.string(), grade: z.number() })),
  }),
);
export type Judged = z.output<typeof judgedFile>[number];

/** How well the questions of a kind were answered: means over their questions, each 0..1. */
export type Figures = { kind: string; questions: number; ndcg: number; recall: number; zero: number };

const CUT = 10;
const RECALL_CUT = 50;

const gained = (grades: readonly number[]): number =>
  grades.slice(0, CUT).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** nDCG@10 with gains 2^grade − 1: 1 when the best stand first, in the order of their grades. */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const ideal = gained([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 1 : gained(found.map((id) => grades.get(id) ?? 0)) / ideal;
}

/** The share of the relevant that is among the first fifty. */
export function recall(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const first = new Set(found.slice(0, RECALL_CUT));
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  return relevant.length === 0 ? 1 : relevant.filter((id) => first.has(id)).length / relevant.length;
}

/** The facets of a question as an address writes them: words, lists and ticks. */
export const writtenBy = (facets: Judged["facets"]): Chosen =>
  Object.fromEntries(
    Object.entries(facets).map(([name, given]) => [
      name,
      Array.isArray(given) ? given : typeof given === "boolean" ? (given ? ["yes"] : []) : [given],
    ]),
  );

type Asking = { knowledge: Knowledge; idOf: (id: string) => string; lists: FacetLists };

/** Asks every question; what is offered below the answers counts as coming after them. */
export function figuresOf(questions: readonly Judged[], { knowledge, idOf, lists }: Asking): Figures[] {
  const rows = questions.map(({ kind, q, facets, relevant }) => {
    const chosen = chosenByWords(writtenBy(facets), lists, knowledge.index);
    const { hits, others } = find(knowledge, { q, chosen, counted: [] });
    const found = [...hits, ...others.flatMap((other) => other.hits)].map(({ id }) => idOf(id));
    const grades = new Map(relevant.map(({ id, grade }) => [id, grade]));
    return { kind, ndcg: ndcg(found, grades), recall: recall(found, grades), zero: found.length === 0 ? 1 : 0 };
  });
  const kinds = [...new Set(rows.map(({ kind }) => kind)), null];
  return kinds.map((kind) => {
    const own = rows.filter((row) => kind === null || row.kind === kind);
    const mean = (name: "ndcg" | "recall" | "zero") => own.reduce((sum, row) => sum + row[name], 0) / own.length;
    return {
      kind: kind ?? "ALL",
      questions: own.length,
      ndcg: mean("ndcg"),
      recall: mean("recall"),
      zero: mean("zero"),
    };
  });
}

/** A table for people: one row a kind. */
export const figuresTable = (figures: readonly Figures[]): string =>
  [
    "kind                      n  nDCG@10  recall@50  zero results",
    ...figures.map(
      ({ kind, questions, ...mean }) =>
        `${kind.padEnd(22)} ${String(questions).padStart(4)}  ${mean.ndcg.toFixed(3).padStart(7)}  ` +
        `${mean.recall.toFixed(3).padStart(9)}  ${(100 * mean.zero).toFixed(1).padStart(10)} %`,
    ),
  ].join("\n");
