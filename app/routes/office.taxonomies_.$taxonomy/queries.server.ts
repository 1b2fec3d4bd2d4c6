import type { Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import { isStanding } from "#domain/taxonomy/edit";
import { nameIn } from "#domain/taxonomy/resolve";
import { termName, type Term } from "#domain/taxonomy/term";
import { byName } from "#i18n/format";
import { termHistory } from "#models/term-history.server";
import type { TaxonomyKeeper } from "#models/taxonomy-keeper.server";
import { usageOf, type TaxonomyUsage } from "#models/taxonomy-usage.server";
import type { TermQuery, TermState } from "./schema";

const PAGE_SIZE = 50;

export type TermRow = Pick<Term, "code" | "names" | "synonyms"> & {
  state: TermState;
  /** The name of what a merged term has become. */
  into: string | null;
  records: number;
};

const stateOf = (term: Term): TermState => (isStanding(term) ? (term.retired ? "retired" : "offered") : "merged");

const rowOf = (term: Term, terms: readonly Term[], records: TaxonomyUsage["records"], locale: Locale): TermRow => ({
  code: term.code,
  names: { fi: term.names.fi, sv: term.names.sv, en: term.names.en },
  synonyms: term.synonyms,
  state: stateOf(term),
  into: isStanding(term) ? null : nameIn(terms, term.code, locale),
  records: isStanding(term) ? (records.get(term.code) ?? 0) : 0,
});

/** Merged words are asked for: the list is of those that stand. */
function isAsked({ state, names, synonyms, code }: TermRow, query: TermQuery): boolean {
  const word = query.q.toLowerCase();
  const words = [code, ...Object.values(names), ...synonyms];
  const isFound = words.some((each) => each?.toLowerCase().includes(word));
  return isFound && (query.state === null ? state !== "merged" || word !== "" : state === query.state);
}

function inOrder(query: TermQuery, locale: Locale): (a: TermRow, b: TermRow) => number {
  const compare = byName(locale);
  const name = (row: TermRow) => termName(row, locale);
  const way = query.isDescending ? -1 : 1;
  return (a, b) => way * ((query.sort === "records" ? a.records - b.records : 0) || compare(name(a), name(b)));
}

/** A list of words as its page shows it. */
export async function loadTerms(keeper: TaxonomyKeeper, query: TermQuery, locale: Locale) {
  const { taxonomy, municipality, terms, followed } = keeper;
  const { records, outside } = await usageOf(taxonomy, municipality, terms);
  const rows = terms
    .map((term) => rowOf(term, terms, records, locale))
    .filter((row) => isAsked(row, query))
    .sort(inOrder(query, locale));
  return {
    taxonomy,
    followed,
    isEmpty: terms.length === 0,
    merged: terms.filter((term) => !isStanding(term)).length,
    ...pageOf(rows, query.page, PAGE_SIZE),
    outside: outside.toSorted((a, b) => b.count - a.count),
    history: termHistory(keeper),
  };
}

export type TermsView = Awaited<ReturnType<typeof loadTerms>>;
