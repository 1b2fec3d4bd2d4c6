import { createContext, useContext } from "react";
import { currentCodes, nameOf, NO_TERMS, type TermNames } from "#domain/taxonomy/term-names";
import type { SharedTaxonomy } from "#domain/taxonomy/term";

export type SiteTerms = Record<SharedTaxonomy, TermNames>;

/** Filled by the root; a page that failed before its data was read shows codes as they are. */
const TermsContext = createContext<SiteTerms | null>(null);

export const TermsProvider = TermsContext.Provider;

type Choosable = { defaultValues: readonly string[] };

/** A list of the taxonomies in the reader's language: names of codes, and choices for forms. */
export function useTerms(taxonomy: SharedTaxonomy) {
  const terms = useContext(TermsContext)?.[taxonomy] ?? NO_TERMS;
  const withNames = (codes: readonly string[]) => codes.map((code) => ({ value: code, label: nameOf(terms, code) }));
  return {
    name: (code: string): string => nameOf(terms, code),
    /** The names of several codes on one line. */
    line: (codes: readonly string[]): string =>
      currentCodes(terms, codes)
        .map((code) => nameOf(terms, code))
        .join(", "),
    /** What may be chosen, in order by name. */
    options: terms.options,
    /** Choices for codes that are in use, whatever became of them. */
    withNames,
    /** Props for a group of choices; what the record holds stays a choice, also where the list offers it no more. */
    choices: <Props extends Choosable>(props: Props) => {
      const defaultValues = currentCodes(terms, props.defaultValues);
      const kept = defaultValues.filter((code) => !terms.options.some(({ value }) => value === code));
      return { ...props, defaultValues, options: [...terms.options, ...withNames(kept)] };
    },
  };
}
