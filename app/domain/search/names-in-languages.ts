import type { DocumentText } from "#domain/search/search-index";
import { resolveCodes } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";

/** The names of codes in every language in which they have one, as texts of a document. */
export function namesInLanguages(
  terms: readonly Term[],
  codes: readonly string[],
  field: Pick<DocumentText, "weight" | "usualLength" | "of">,
): DocumentText[] {
  const current = resolveCodes(terms, codes);
  const named = terms.filter(({ code }) => current.includes(code));
  const inLanguage = (language: "fi" | "sv" | "en", words: readonly (string | null)[]): DocumentText[] =>
    words.some(Boolean) ? [{ ...field, text: words.filter(Boolean).join(" "), language }] : [];
  return [
    ...inLanguage("fi", [...new Set([...codes, ...current, ...named.map(({ names }) => names.fi)])]),
    ...inLanguage(
      "sv",
      named.map(({ names }) => names.sv),
    ),
    ...inLanguage(
      "en",
      named.map(({ names }) => names.en),
    ),
  ];
}
