import type { DocumentText, NamedCode } from "#domain/search/search-index";
import { resolveCode, resolveCodes } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";

/** The names of codes in every language in which they have one, as texts of a document that tell whose each name is. */
export function namesInLanguages(
  terms: readonly Term[],
  codes: readonly string[],
  field: Pick<DocumentText, "weight" | "usualLength" | "of">,
): DocumentText[] {
  const current = resolveCodes(terms, codes);
  const named = terms.filter(({ code }) => current.includes(code));
  const inLanguage = (language: "fi" | "sv" | "en", named: readonly NamedCode[]): DocumentText[] => {
    const text = [...new Set(named.map(({ name }) => name))].join(" ");
    return text === "" ? [] : [{ ...field, text, language, named }];
  };
  const namesIn = (language: "fi" | "sv" | "en"): NamedCode[] =>
    named.flatMap(({ code, names }) => (names[language] ? [{ code, name: names[language] }] : []));
  return [
    ...inLanguage("fi", [
      ...codes.map((code) => ({ code: resolveCode(terms, code), name: code })),
      ...current.map((code) => ({ code, name: code })),
      ...namesIn("fi"),
    ]),
    ...inLanguage("sv", namesIn("sv")),
    ...inLanguage("en", namesIn("en")),
  ];
}
