import type { Position } from "#domain/shared/distance";
import type { Locale } from "#domain/shared/locales";

/** The lists that the whole installation shares; the administrators of its home municipality edit them. */
export const SHARED_TAXONOMIES = [
  "needs",
  "targetGroups",
  "categories",
  "volunteerTypes",
  "fields",
  "accessibility",
] as const;
export type SharedTaxonomy = (typeof SHARED_TAXONOMIES)[number];

/** The lists that each municipality has of its own. */
export const LOCAL_TAXONOMIES = ["villages", "units"] as const;
export type LocalTaxonomy = (typeof LOCAL_TAXONOMIES)[number];

export type Taxonomy = SharedTaxonomy | LocalTaxonomy;
export const TAXONOMIES: readonly Taxonomy[] = [...SHARED_TAXONOMIES, ...LOCAL_TAXONOMIES];

export const isShared = (taxonomy: Taxonomy): taxonomy is SharedTaxonomy =>
  SHARED_TAXONOMIES.some((shared) => shared === taxonomy);

/** A word of a list. Records hold the code, people see the name, and those who search may use any of the synonyms. */
export type Term = {
  code: string;
  names: { fi: string; sv: string | null; en: string | null };
  /** Words, or beginnings of words, in any language. */
  synonyms: string[];
  /** The code that this one has become; a merged term lives on only as a word that leads there. */
  mergedInto: string | null;
  /** Cannot be chosen any more; records that have it keep it. */
  retired: boolean;
  /** Of a need: whoever looks for it may have to leave the page in a hurry, and must be able to. */
  sensitive: boolean;
  /** Where a village is on the map; nothing for other words, and for villages of which nobody has told it. */
  position?: Position | null;
};

/** A term as it begins. */
export const newTerm = (code: string, names: Term["names"], synonyms: string[] = [], sensitive = false): Term => ({
  code,
  names,
  synonyms,
  mergedInto: null,
  retired: false,
  sensitive,
});

/** The name in the reader's language, or in Finnish where no translation was given. */
export const termName = ({ names }: Pick<Term, "names">, locale: Locale): string => names[locale] || names.fi;
