import { resolveCodes } from "#domain/taxonomy/resolve";
import { termName, type SharedTaxonomy, type Term } from "#domain/taxonomy/term";
import { uuidOf, uuidOfWord } from "#documents/hsds/ids";

/** The taxonomies that the export speaks of, with what each is about. */
export const HSDS_TAXONOMIES = {
  needs: "What a person looks for help or company in (tarve)",
  targetGroups: "Whom something is meant for (kohderyhmä)",
  categories: "What kind of activity it is (toiminnan laji)",
  volunteerTypes: "What kind of volunteer task it is (vapaaehtoistehtävä)",
  fields: "What an association works for (toimiala)",
  accessibility: "What is known of getting in and taking part (esteettömyys)",
} as const satisfies Record<SharedTaxonomy, string>;

/** The Finnish names of codes; a merged code has become another, and a word no list knows is its own name. */
export type TermNames = (taxonomy: SharedTaxonomy, code: string) => string;

export function termNamesOf(lists: Record<SharedTaxonomy, readonly Term[]>): TermNames {
  const names = new Map(
    Object.entries(lists).map(([taxonomy, terms]) => [
      taxonomy,
      new Map(terms.map((term) => [term.code, termName(term, "fi")])),
    ]),
  );
  return (taxonomy, code) => {
    const [current = code] = resolveCodes(lists[taxonomy], [code]);
    return names.get(taxonomy)?.get(current) ?? current;
  };
}

export const taxonomyOf = (taxonomy: SharedTaxonomy) => ({
  id: uuidOfWord("taxonomy", taxonomy),
  name: taxonomy,
  description: HSDS_TAXONOMIES[taxonomy],
});

export const termOf = (taxonomy: SharedTaxonomy, code: string, names: TermNames) => ({
  id: uuidOfWord("term", taxonomy, code),
  code,
  name: names(taxonomy, code),
  description: names(taxonomy, code),
  taxonomy,
  taxonomy_id: uuidOfWord("taxonomy", taxonomy),
  language: "fi",
});

type Codes = { taxonomy: SharedTaxonomy; codes: readonly string[] };

/** The terms of a record as HSDS links them to it. */
export function attributesOf(
  { id, entity }: { id: string; entity: "organization" | "service" },
  lists: readonly Codes[],
  names: TermNames,
) {
  const linked = lists.flatMap(({ taxonomy, codes }) => codes.map((code) => ({ taxonomy, code })));
  return linked.map(({ taxonomy, code }, index) => ({
    id: uuidOf(id, "attribute", index),
    link_id: uuidOf(id, entity),
    link_entity: entity,
    link_type: taxonomy,
    taxonomy_term_id: uuidOfWord("term", taxonomy, code),
    taxonomy_term: termOf(taxonomy, code, names),
  }));
}
