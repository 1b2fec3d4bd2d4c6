import { find } from "#domain/search/finder";
import { plainFinnish } from "#domain/search/plain-finnish";
import { remembering, type Reader } from "#domain/search/reading";
import { SearchIndex, type SearchDocument } from "#domain/search/search-index";
import { speechOf, type Speech } from "#domain/search/speech";
import type { Concept } from "#domain/search/thesaurus/concept";
import { Hearing } from "#domain/search/thesaurus/hearing";
import { phraseBook } from "#domain/search/thesaurus/phrases";
import type { Knowledge } from "#domain/search/understood";
import { SYSTEM_VOIKKO } from "#search/finnish.server";
import { ownVoikko } from "#search/voikko-files.server";
import { openVoikko } from "#search/voikko.server";

const own = await ownVoikko();
const voikko = await openVoikko(SYSTEM_VOIKKO).catch(() => (own ? openVoikko(own).catch(() => null) : null));

/** Every reader of Finnish there is here: Voikko only where it can be had. */
export const READERS: readonly (readonly [name: string, reader: Reader])[] = [
  ["endings", plainFinnish],
  ...(voikko ? [["Voikko", remembering(voikko)] as const] : []),
];

/** A record with these words for a title. */
export const record = (title: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  id: title,
  texts: [{ text: title, weight: 3, usualLength: 3 }],
  facets: {},
  freshness: 1,
  ...rest,
});

export const concept = (code: string, rest: Partial<Concept> = {}): Concept => ({
  code,
  finds: [],
  related: [],
  said: [],
  sv: [],
  en: [],
  ...rest,
});

/** Everything a question is understood with, for a directory of these records; nothing is heard between the words unless asked for. */
export function knowledgeOf(
  reader: Reader,
  records: readonly SearchDocument[],
  concepts: readonly Concept[] = [],
  hearingWith: (speech: Speech) => Hearing = () => new Hearing([]),
): Knowledge {
  const speech = speechOf(reader);
  const book = phraseBook(concepts, speech.understand, hearingWith(speech));
  const index = new SearchIndex(speech, book.hearing);
  records.forEach((each) => index.put(each));
  return { index, book, places: [], today: "MO", helps: { thesaurus: true, grams: true } };
}

/** The titles of what lies beside a question, best first. */
export const beside = (knowledge: Knowledge, q: string): string[] =>
  find(knowledge, { q, chosen: {}, counted: [] }).others.flatMap(({ step, hits }) =>
    step === "near" ? hits.map(({ id }) => id) : [],
  );

/** The titles that a question finds, best first. */
export const found = (knowledge: Knowledge, q: string): string[] =>
  find(knowledge, { q, chosen: {}, counted: [] }).hits.map(({ id }) => id);
