import {
  FACET_NAMES,
  FACETS,
  FACETS_OF,
  narrowedBy,
  nameOfFacet,
  orderOf,
  type DirectoryQuery,
  type FacetName,
} from "#domain/search/directory-query";
import type { Answer, Question } from "#domain/search/finder";
import { needsMeant } from "#domain/search/needs-meant";
import type { RelaxStep } from "#domain/search/relax";
import type { Correction } from "#domain/search/understood";
import type { Wish } from "#domain/search/wishes";
import { pagingOf } from "#domain/shared/paging";
import { findTerms } from "#models/taxonomy.server";

const PAGE_SIZE = 20;

/** What a part of the directory answers: a page of rows, what else there is, and how the question was understood. */
export type Page<Row> = {
  rows: Row[];
  /** What else may help, where that was little, by what was let go of. */
  others: { step: RelaxStep; rows: Row[] }[];
  total: number;
  pageCount: number;
  counts: Partial<Record<FacetName, Record<string, number>>>;
  corrections: readonly Correction[];
  /** The question as it was probably meant. */
  meant: string | null;
  /** What the question names that one might narrow by. */
  wishes: Pick<Wish, "facet" | "value">[];
  /** The needs that the question speaks of, by code. */
  needs: string[];
};

/** The question as the search asks it. */
export function questionOf(query: DirectoryQuery): Question {
  const { tab, q, page } = query;
  return {
    q,
    chosen: narrowedBy(query),
    counted: FACETS_OF[tab].map((name) => FACETS[name]),
    // In any other order than by how well they answer, all must be known before the page can be cut.
    ...(orderOf(query) === "best" && tab !== "activities" ? { most: page * PAGE_SIZE } : {}),
  };
}

/** Counts by the names of the address. */
const countsOf = ({ counts }: Answer): Page<never>["counts"] =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, counts[FACETS[name]] ?? {}]));

const wishesOf = ({ understood }: Answer, { chosen }: DirectoryQuery): Page<never>["wishes"] =>
  understood.wishes
    .filter(({ facet, value, words }) => {
      const name = nameOfFacet(facet);
      return name !== undefined && words.length > 0 && !chosen[name].includes(value);
    })
    .map(({ facet, value }) => ({ facet, value }));

/**
 * Cuts the page that an address asks for out of an answer and makes its rows.
 * @param ordered the ids that were found, in the order in which they are shown.
 */
export async function pageFrom<Row extends { id: string }>(
  answer: Answer,
  query: DirectoryQuery,
  ordered: readonly string[],
  rowsOf: (ids: readonly string[]) => Promise<Row[]>,
): Promise<Page<Row>> {
  const { pageCount, skip } = pagingOf(ordered.length, query.page, PAGE_SIZE);
  const isAsked = query.q !== "" || Object.values(query.chosen).some((values) => values.length > 0);
  const others = isAsked && query.page === 1 ? answer.others : [];
  const ids = ordered.slice(skip, skip + PAGE_SIZE);
  const terms = await findTerms();
  const rows = await rowsOf([...ids, ...others.flatMap(({ hits }) => hits.map(({ id }) => id))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const present = (wanted: readonly string[]): Row[] => wanted.flatMap((id) => byId.get(id) ?? []);
  return {
    rows: present(ids),
    others: others.map(({ step, hits }) => ({ step, rows: present(hits.map(({ id }) => id)) })),
    total: ordered.length,
    pageCount,
    counts: countsOf(answer),
    corrections: answer.understood.corrections,
    meant: answer.understood.meant,
    wishes: wishesOf(answer, query),
    needs: needsMeant(answer.understood, terms.needs),
  };
}
