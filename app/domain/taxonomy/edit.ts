import { codeFor } from "#domain/municipality-details";
import type { Position } from "#domain/shared/distance";
import { ok, refused, type Result } from "#domain/shared/result";
import { LOCALES } from "#domain/shared/locales";
import { newTerm, type Taxonomy, type Term } from "#domain/taxonomy/term";

/** What an administrator writes of a term; whether it is sensitive, and where it is, stays as it was if not said. */
export type TermText = Pick<Term, "names" | "synonyms"> & { sensitive?: boolean; position?: Position | null };

export type TermRefusal =
  | { code: "termMissing" | "notStanding" | "intoItself" | "notMerged" | "notUndoable" }
  | { code: "nameTaken" | "undoFirst"; name: string };

type Edited = Result<Term[], TermRefusal>;

const folded = (word: string): string => word.normalize("NFC").toLowerCase();

/** Not merged into another: it can be edited, retired and merged. */
export const isStanding = ({ mergedInto }: Pick<Term, "mergedInto">): boolean => mergedInto === null;

/** Words in small letters, each once; the names themselves are looked for anyhow. */
function tidySynonyms({ names, synonyms }: Pick<Term, "names" | "synonyms">): string[] {
  const named = new Set(LOCALES.map((locale) => folded(names[locale] ?? "")));
  return [...new Set(synonyms.map((word) => folded(word).trim()))].filter((word) => word && !named.has(word));
}

/** The code of a new term: the Finnish word itself, by which the search knows its inflections; a unit's is a plain word. */
export function codeOfNew(taxonomy: Taxonomy, name: string, terms: readonly Pick<Term, "code">[]): string {
  const taken = terms.map(({ code }) => code);
  if (taxonomy === "units") return codeFor(name, taken);
  const word = taxonomy === "villages" ? name : folded(name);
  const free = (number: number): string =>
    taken.includes(`${word} ${number}`) ? free(number + 1) : `${word} ${number}`;
  return taken.includes(word) ? free(2) : word;
}

function nameRefusal(terms: readonly Term[], { names }: Pick<Term, "names">, own: string | null): TermRefusal | null {
  const name = folded(names.fi);
  const taken = terms.some((term) => isStanding(term) && term.code !== own && folded(term.names.fi) === name);
  return taken ? { code: "nameTaken", name: names.fi } : null;
}

/** A list with a new term at its end. The code must be free, also of terms that were merged. */
export function addTerm(terms: readonly Term[], code: string, text: TermText): Edited {
  if (terms.some((term) => term.code === code)) return refused({ code: "nameTaken", name: text.names.fi });
  const refusal = nameRefusal(terms, text, null);
  if (refusal) return refused(refusal);
  const term = newTerm(code, text.names, tidySynonyms(text), text.sensitive);
  return ok([...terms, text.position ? { ...term, position: text.position } : term]);
}

function changed(terms: readonly Term[], code: string, change: (term: Term) => Term): Edited {
  const term = terms.find((each) => each.code === code);
  if (!term) return refused({ code: "termMissing" });
  if (!isStanding(term)) return refused({ code: "notStanding" });
  return ok(terms.map((each) => (each === term ? change(term) : each)));
}

/** A list in which a term is called and looked for otherwise; its code stays, so that every record keeps its link. */
export function rewordTerm(terms: readonly Term[], code: string, text: TermText): Edited {
  const refusal = nameRefusal(terms, text, code);
  if (refusal) return refused(refusal);
  return changed(terms, code, (term) => ({
    ...term,
    names: text.names,
    synonyms: tidySynonyms(text),
    sensitive: text.sensitive ?? term.sensitive,
    ...(text.position === undefined ? {} : { position: text.position }),
  }));
}

export const retireTerm = (terms: readonly Term[], code: string): Edited =>
  changed(terms, code, (term) => ({ ...term, retired: true }));

export const restoreTerm = (terms: readonly Term[], code: string): Edited =>
  changed(terms, code, (term) => ({ ...term, retired: false }));

/** Every word by which people may look for a term. */
const wordsOf = ({ code, names, synonyms }: Term): string[] => [
  code,
  ...LOCALES.map((locale) => names[locale] ?? ""),
  ...synonyms,
];

/**
 * A list in which one term has become another. Only a standing term can become another standing one, so no chain of
 * merges ever closes. Who looks for the old words finds the new term.
 */
export function mergeTerms(terms: readonly Term[], from: string, into: string): Edited {
  const [old, target] = [from, into].map((code) => terms.find((term) => term.code === code));
  if (!old || !target) return refused({ code: "termMissing" });
  if (old === target) return refused({ code: "intoItself" });
  if (!isStanding(old) || !isStanding(target)) return refused({ code: "notStanding" });
  const synonyms = tidySynonyms({ names: target.names, synonyms: [...target.synonyms, ...wordsOf(old)] });
  return ok(
    terms.map((term) => {
      if (term === old) return { ...old, mergedInto: into };
      return term === target ? { ...target, synonyms } : term;
    }),
  );
}

/** The words that a term has more of in one list than in an earlier one: those it got by a merge. */
export function synonymsGained(before: readonly Term[], after: readonly Term[], code: string): string[] {
  const [had = [], has = []] = [before, after].map((terms) => terms.find((term) => term.code === code)?.synonyms);
  return has.filter((word) => !had.includes(word));
}

/**
 * A list in which a merged term stands again as it was. What it was merged into loses the words it `gained` by that, but
 * for those that others merged into it lead by too. Merges into merges are undone from the last to the first.
 */
export function unmergeTerm(terms: readonly Term[], code: string, gained: readonly string[]): Edited {
  const old = terms.find((term) => term.code === code);
  if (!old) return refused({ code: "termMissing" });
  const target = terms.find((term) => term.code === old.mergedInto);
  if (!target) return refused({ code: "notMerged" });
  if (!isStanding(target)) return refused({ code: "undoFirst", name: target.names.fi });
  const refusal = nameRefusal(terms, old, code);
  if (refusal) return refused(refusal);
  const others = terms.filter((term) => term !== old && term.mergedInto === target.code).flatMap(wordsOf);
  const needed = tidySynonyms({ names: target.names, synonyms: others });
  const synonyms = target.synonyms.filter((word) => !gained.includes(word) || needed.includes(word));
  return ok(
    terms.map((term) => {
      if (term === old) return { ...old, mergedInto: null };
      return term === target ? { ...target, synonyms } : term;
    }),
  );
}
