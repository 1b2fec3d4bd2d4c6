import type { Concept } from "#domain/search/thesaurus/concept";
import type { SharedTaxonomy, Term } from "#domain/taxonomy/term";

const KINDS: Partial<Record<SharedTaxonomy, NonNullable<Concept["kind"]>>> = {
  targetGroups: "people",
  accessibility: "way",
  categories: "doing",
};
const LISTS = ["needs", "targetGroups", "categories", "volunteerTypes", "fields", "accessibility"] as const;

/** A shorter beginning would be found in everything. */
const SHORTEST = 4;

function conceptOf({ code, names, synonyms, mergedInto }: Term, kind: Concept["kind"]): Concept {
  return {
    code,
    ...(kind ? { kind } : {}),
    finds: [...new Set([mergedInto ?? code, names.fi])],
    related: [],
    said: [...synonyms, code],
    beginnings: synonyms.filter((synonym) => !synonym.includes(" ") && synonym.length >= SHORTEST),
    sv: names.sv ? [names.sv] : [],
    en: names.en ? [names.en] : [],
  };
}

/** The terms of the taxonomies as the thesaurus knows them: administrators edit their names and synonyms as data. */
export const conceptsOfTerms = (terms: Readonly<Record<SharedTaxonomy, readonly Term[]>>): Concept[] =>
  LISTS.flatMap((list) => terms[list].map((term) => conceptOf(term, KINDS[list])));
