import { municipalityCalled, type NamedMunicipality } from "#domain/associations/place-municipality";
import { codeOf, languagesIn, YES_OR_NO } from "#domain/import/csv-words";
import type { Chosen } from "#domain/search/narrow";
import type { SearchIndex } from "#domain/search/search-index";
import { resolveCode } from "#domain/taxonomy/resolve";
import type { SharedTaxonomy, Term } from "#domain/taxonomy/term";

/** The lists whose words name the values of facets. */
export type FacetLists = {
  terms: Readonly<Record<SharedTaxonomy, readonly Term[]>> & { villages: readonly Term[] };
  municipalities: readonly NamedMunicipality[];
};

const LIST_OF: Readonly<Record<string, keyof FacetLists["terms"]>> = {
  need: "needs",
  targetGroup: "targetGroups",
  category: "categories",
  accessibility: "accessibility",
  village: "villages",
};

/** Facets that ask for nothing but a yes. */
const YES_ALONE: ReadonlySet<string> = new Set(["remote", "referral", "confirmed"]);

const lower = (word: string): string => word.trim().toLocaleLowerCase("fi");

/** The code of a list that a word is, or names in any language; codes come before names. */
function codeIn(terms: readonly Term[], said: string): string | undefined {
  const word = lower(said);
  const found =
    terms.find(({ code }) => lower(code) === word) ??
    terms.find(({ names }) => [names.fi, names.sv, names.en].some((name) => name && lower(name) === word));
  return found && resolveCode(terms, found.code);
}

/** What a word means in a facet by the lists alone. */
function meantBy(facet: string, said: string, { terms, municipalities }: FacetLists): string | undefined {
  const list = LIST_OF[facet];
  if (list) return codeIn(terms[list], said);
  if (facet === "municipality") return municipalityCalled(municipalities, said)?._id;
  return facet === "language" ? languagesIn([lower(said)])?.[0] : undefined;
}

/**
 * Choices as people and programs write them, by the values that records have: a code or a name in any of the languages,
 * in any case, and `true`, `1` or `yes` where a facet asks for nothing but a yes. A word outside the lists is looked for
 * among what records say; one that nobody has stays as it is and fits nothing.
 */
export const chosenByWords = (asked: Chosen, lists: FacetLists, index: Pick<SearchIndex, "facet">): Chosen =>
  Object.fromEntries(
    Object.entries(asked).map(([facet, words]) => {
      const values = index.facet(facet)?.names ?? [];
      const valueOf = (said: string): string => {
        const meant = meantBy(facet, said, lists) ?? said.trim();
        if (YES_ALONE.has(facet) && codeOf(YES_OR_NO, meant) === "yes") return "yes";
        return values.find((value) => lower(value) === lower(meant)) ?? meant;
      };
      return [facet, [...new Set(words.map(valueOf))]];
    }),
  );
