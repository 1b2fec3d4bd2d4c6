import { WORD_LISTS, wordsOfConcept, type ConceptEdit, type ConceptWords } from "#domain/search/thesaurus/edits";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import type { Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import { byName } from "#i18n/format";
import { findConceptEdits } from "#models/thesaurus-concept.server";
import { trialOf } from "#search/trial.server";
import type { ConceptQuery, ConceptState } from "./schema";

const PAGE_SIZE = 50;
/** So many words of each kind give an idea of a concept, or of why it was found. */
const SHOWN = 4;

type Known = { code: string; state: ConceptState; words: ConceptWords };

export type ConceptRow = {
  code: string;
  state: ConceptState;
  finds: string[];
  said: string[];
  /** The words of it in which what was asked for is. */
  matches: string[];
  /** Does the search lead what was asked for to it? */
  isLedTo: boolean;
};

const stateOf = (isFounding: boolean, edit: ConceptEdit | undefined): ConceptState =>
  edit?.retired ? "retired" : !isFounding ? "added" : edit?.words ? "edited" : "founding";

async function knownConcepts(): Promise<Known[]> {
  const edits = new Map((await findConceptEdits()).map((edit) => [edit.code, edit]));
  const founding = FOUNDING_CONCEPTS.map((concept): Known => {
    const edit = edits.get(concept.code);
    return { code: concept.code, state: stateOf(true, edit), words: edit?.words ?? wordsOfConcept(concept) };
  });
  const known = new Set(founding.map(({ code }) => code));
  const added = [...edits.values()].flatMap((edit): Known[] =>
    edit.words && !known.has(edit.code) ? [{ code: edit.code, state: stateOf(false, edit), words: edit.words }] : [],
  );
  return [...founding, ...added];
}

function rowOf({ code, state, words }: Known, q: string, ledTo: ReadonlySet<string>): ConceptRow {
  const all = [code, ...WORD_LISTS.flatMap((list) => words[list])];
  const word = q.toLowerCase();
  return {
    ...{ code, state },
    finds: words.finds.slice(0, SHOWN),
    said: words.said.slice(0, SHOWN),
    matches: q ? [...new Set(all)].filter((each) => each.toLowerCase().includes(word)).slice(0, SHOWN) : [],
    isLedTo: ledTo.has(code),
  };
}

/** The concepts of the search: all, or those that a wording leads to and those that hold it, in that order. */
export async function loadThesaurus(query: ConceptQuery, locale: Locale) {
  const trial = query.q ? await trialOf(query.q, null, locale) : null;
  const ledTo = new Set(trial?.concepts.flatMap(({ code, isOwn }) => (isOwn ? [code] : [])));
  const compare = byName(locale);
  const rows = (await knownConcepts())
    .map((concept) => rowOf(concept, query.q, ledTo))
    .filter(({ state, matches, isLedTo }) => {
      const isFound = query.q === "" || isLedTo || matches.length > 0;
      return isFound && (query.state === null || state === query.state);
    })
    .sort((a, b) => Number(b.isLedTo) - Number(a.isLedTo) || compare(a.code, b.code));
  return { trial, ...pageOf(rows, query.page, PAGE_SIZE) };
}
