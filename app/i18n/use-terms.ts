import { createContext, useContext } from "react";
import { currentCodes, nameOf, NO_TERMS, type TermNames } from "#domain/taxonomy/term-names";
import type { SharedTaxonomy } from "#domain/taxonomy/term";

type SiteTaxonomy = SharedTaxonomy | "villages";
export type SiteTerms = Record<SiteTaxonomy, TermNames>;

/** Filled by the root; a page that failed before its data was read shows codes as they are. */
const TermsContext = createContext<SiteTerms | null>(null);

export const TermsProvider = TermsContext.Provider;

type Option = { value: string; label: string };

/** A list of the taxonomies in the reader's language: names of codes, and choices for forms. */
export function useTerms(taxonomy: SiteTaxonomy) {
  const terms = useContext(TermsContext)?.[taxonomy] ?? NO_TERMS;
  const withNames = (codes: readonly string[]): Option[] =>
    codes.map((code) => ({ value: code, label: nameOf(terms, code) }));
  /** What the record holds stays a choice, also where the list offers it no more. */
  const withKept = (offered: readonly Option[], kept: readonly string[]): Option[] => [
    ...offered,
    ...withNames(kept.filter((code) => !offered.some(({ value }) => value === code))),
  ];
  return {
    name: (code: string): string => nameOf(terms, code),
    /** The names of several codes on one line. */
    line: (codes: readonly string[]): string =>
      currentCodes(terms, codes)
        .map((code) => nameOf(terms, code))
        .join(", "),
    /** Codes as they are now, each once. */
    current: (codes: readonly string[]): string[] => currentCodes(terms, codes),
    /** Do the codes hold this one, or what it has become? */
    holds: (codes: readonly string[], code: string): boolean =>
      currentCodes(terms, codes).some((held) => held === (terms.merged.get(code) ?? code)),
    /** Does any of the codes stand for something sensitive? */
    anySensitive: (codes: readonly string[]): boolean => codes.some((code) => terms.sensitive.has(code)),
    /** What may be chosen, in order by name. */
    options: terms.options,
    /** Choices for codes that are in use, whatever became of them. */
    withNames,
    /** Props for a group of choices, from the whole list or from the part of it that is offered here. */
    choices: <Props extends { defaultValues: readonly string[] }>(
      props: Props,
      offered: readonly Option[] = terms.options,
    ) => {
      const defaultValues = currentCodes(terms, props.defaultValues);
      return { ...props, defaultValues, options: withKept(offered, defaultValues) };
    },
    /** Props for a choice of one. */
    choice: <Props extends { defaultValue?: string | undefined }>(
      props: Props,
      offered: readonly Option[] = terms.options,
    ) => {
      const codes = currentCodes(terms, props.defaultValue ? [props.defaultValue] : []);
      return { ...props, defaultValue: codes[0], options: withKept(offered, codes) };
    },
  };
}
