import { Alike } from "#domain/search/alike";
import { Beginnings, type Wording } from "#domain/search/beginnings";
import { FacetValues } from "#domain/search/facet-values";
import { PostingList } from "#domain/search/posting-list";
import { SimilarWords } from "#domain/search/similar-words";
import { SpokenOf } from "#domain/search/spoken-of";
import { strengthOf } from "#domain/search/strength";
import type { Speech, TextLanguage } from "#domain/search/speech";
import type { Hearing } from "#domain/search/thesaurus/hearing";
import { wordsOf } from "#domain/search/words";

/** What of a record a text is; what only helps to find it tells nobody why. */
export type TextOf =
  | "text"
  | "need"
  | "category"
  | "targetGroup"
  | "volunteerType"
  | "field"
  | "association"
  | "organiser"
  | "place"
  | "details";

/** A name that something by which a record is classified has, in one language. */
export type NamedCode = { code: string; name: string };

/** One text of a document: how much it says of what the document is about, and how long such texts usually are. */
export type DocumentText = {
  text: string;
  weight: number;
  usualLength: number;
  language?: TextLanguage;
  of?: TextOf;
  /** Of names that classify the record: whose each is. */
  named?: readonly NamedCode[];
};

/** A text and its words. */
export type ReadText = DocumentText & { words: readonly string[] };

/** A record as the search knows it. */
export type SearchDocument = {
  id: string;
  texts: readonly DocumentText[];
  /** What it is suggested by while somebody types; nothing where it never is. */
  names?: readonly Wording[];
  /** Values by facet: {need: ["yksinäisyys"], village: ["Jäppilä"]}. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** 0..1: confirmed lately and going on. A gentle signal among equals. */
  freshness: number;
  /** Its place among those that answer equally well: what was confirmed last (a date), then by name. */
  amongEquals?: { confirmedOn: string | null; name: string };
};

/** How much a text that is longer than usual is held against it. */
const LENGTH_MATTERS = 0.35;
/** The share of dead documents at which the index is put together anew. */
const MOST_DEAD = 0.25;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const HAS_DIGIT = /\d/;

/** Facets whose values say what a document is about; it is found by each of them as by a word. */
const ABOUT = ["need", "targetGroup", "volunteerType"];
/** How much a document is about one of its few values of such a facet. */
const VALUE_FREQUENCY = 3;

/** The term by which documents are found that speak of a concept, in whatever words. */
export const conceptTerm = (code: string): string => `≈${code}`;

/** The term by which documents with a value are found: no word of a text is written so. */
export const valueTerm = (value: string): string => `=${value}`;

/** What a document is about by its facets: of many values each tells less. */
function valuesOf(facets: SearchDocument["facets"]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of ABOUT) {
    const values = facets[name] ?? [];
    for (const value of values)
      found.set(value, Math.max(found.get(value) ?? 0, VALUE_FREQUENCY / values.length ** 0.5));
  }
  return found;
}

/** Which documents hold which words and values: kept in memory, changed a document at a time. */
export class SearchIndex {
  readonly speech: Speech;
  readonly vocabulary = new SimilarWords();
  readonly beginnings = new Beginnings();
  readonly #terms = new Map<string, PostingList>();
  readonly #facets = new Map<string, FacetValues>();
  readonly #numbers = new Map<string, number>();
  #ids: (string | null)[] = [];
  #freshness: number[] = [];
  #amongEquals: (SearchDocument["amongEquals"] | undefined)[] = [];
  #dead = 0;
  #changes = 0;

  readonly #spokenOf: SpokenOf | null;
  readonly #alike: Alike;

  /** @param hearing by what records are found that speak of the same as a question in other words. */
  constructor(speech: Speech, hearing: Hearing | null = null) {
    this.#spokenOf = hearing && new SpokenOf(hearing, speech);
    this.#alike = new Alike(hearing?.concepts.length ?? 0);
    this.speech = speech;
  }

  /** How many documents there are. */
  get size(): number {
    return this.#numbers.size;
  }
  /** How often a document has come, gone or changed. */
  get changes(): number {
    return this.#changes;
  }
  /** Document numbers are below this; some of them may be dead. */
  get end(): number {
    return this.#ids.length;
  }

  postings(term: string): PostingList | undefined {
    return this.#terms.get(term);
  }
  /** How strongly a record holds a term (0: not at all). */
  strengthIn(id: string, term: string): number {
    const number = this.#numbers.get(id);
    return number === undefined ? 0 : (this.#terms.get(term)?.strengthIn(number) ?? 0);
  }
  /** Does a record hold a term? */
  holds(id: string, term: string): boolean {
    return this.strengthIn(id, term) > 0;
  }
  /** Has a record a value of a facet? */
  fits(id: string, facet: string, value: string): boolean {
    const number = this.#numbers.get(id);
    const values = this.#facets.get(facet);
    return number !== undefined && values !== undefined && values.hasAny(number, values.chosen([value]));
  }
  /** The number of a record's document; null where there is none. */
  numberOf(id: string): number | null {
    return this.#numbers.get(id) ?? null;
  }
  idOf(document: number): string | null {
    return this.#ids[document] ?? null;
  }
  freshnessOf(document: number): number {
    return this.#freshness[document] ?? 0;
  }
  /** Which of two documents comes first where they answer equally well: less than 0 where the first does. */
  amongEquals(a: number, b: number): number {
    const one = this.#amongEquals[a];
    const other = this.#amongEquals[b];
    return compare(other?.confirmedOn ?? "", one?.confirmedOn ?? "") || compare(one?.name ?? "", other?.name ?? "");
  }
  /** Has any record a value of a facet? */
  hasAny(facet: string, value: string): boolean {
    const values = this.#facets.get(facet);
    const chosen = values?.chosen([value]);
    if (!values || !chosen?.includes(1)) return false;
    return this.#ids.some((id, number) => id !== null && values.hasAny(number, chosen));
  }
  facet(name: string): FacetValues | undefined {
    return this.#facets.get(name);
  }

  /** How alike a document is to a question in everything that is heard in both: from 0 to 1. */
  likenessTo(gains: Float32Array): (document: number) => number {
    return this.#alike.to(gains);
  }

  /** Adds a document, or puts it in place of what its id had. */
  put(document: SearchDocument): void {
    this.remove(document.id);
    this.#changes += 1;
    const number = this.#ids.push(document.id) - 1;
    this.#numbers.set(document.id, number);
    this.#freshness[number] = document.freshness;
    this.#amongEquals[number] = document.amongEquals;
    const texts = document.texts.map((text) => ({ ...text, words: wordsOf(text.text) }));
    if (document.names) this.beginnings.put(document.id, document.names);
    for (const [term, frequency] of this.#frequencies(texts)) this.#post(term, number, frequency);
    for (const [value, frequency] of valuesOf(document.facets)) this.#post(valueTerm(value), number, frequency);
    this.#hear(number, texts);
    for (const [name, values] of Object.entries(document.facets)) {
      let facet = this.#facets.get(name);
      if (!facet) this.#facets.set(name, (facet = new FacetValues()));
      facet.set(number, values);
    }
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#changes += 1;
    this.#numbers.delete(id);
    this.beginnings.remove(id);
    this.#ids[number] = null;
    this.#alike.remove(number);
    this.#amongEquals[number] = undefined;
    this.#dead += 1;
    if (this.#dead > 1_000 && this.#dead > this.#ids.length * MOST_DEAD) this.#compact();
  }

  /** What a record speaks of, whatever its words. */
  #hear(number: number, texts: readonly ReadText[]): void {
    if (!this.#spokenOf) return;
    const evidence = this.#spokenOf.evidenceIn(texts);
    for (const [code, frequency] of this.#spokenOf.in(evidence)) this.#post(conceptTerm(code), number, frequency);
    this.#alike.put(number, evidence.gains);
  }

  #post(term: string, number: number, frequency: number): void {
    let list = this.#terms.get(term);
    if (!list) this.#terms.set(term, (list = new PostingList()));
    list.push(number, strengthOf(frequency));
  }

  #frequencies(texts: readonly ReadText[]): Map<string, number> {
    const frequencies = new Map<string, number>();
    for (const { words, weight, usualLength, language = "fi" } of texts) {
      const share = weight / (1 - LENGTH_MATTERS + (LENGTH_MATTERS * words.length) / usualLength);
      for (const word of words) {
        if (!HAS_DIGIT.test(word) && this.speech.classOf(word) !== "function")
          this.vocabulary.add(this.speech.basesOf(word)[0] ?? word);
        for (const [term, carries] of this.speech.termsOf(word, language))
          frequencies.set(term, (frequencies.get(term) ?? 0) + share * carries);
      }
    }
    return frequencies;
  }

  #compact(): void {
    const numbers = new Int32Array(this.#ids.length).fill(-1);
    const ids: string[] = [];
    const freshness: number[] = [];
    const amongEquals: (SearchDocument["amongEquals"] | undefined)[] = [];
    this.#ids.forEach((id, number) => {
      if (id === null) return;
      numbers[number] = ids.push(id) - 1;
      freshness.push(this.#freshness[number] ?? 0);
      amongEquals.push(this.#amongEquals[number]);
    });
    for (const [term, list] of this.#terms) {
      list.renumber(numbers);
      if (list.length === 0) this.#terms.delete(term);
    }
    for (const facet of this.#facets.values()) facet.renumber(numbers);
    this.#alike.renumber(numbers);
    this.#ids = ids;
    this.#freshness = freshness;
    this.#amongEquals = amongEquals;
    this.#numbers.clear();
    ids.forEach((id, number) => this.#numbers.set(id, number));
    this.#dead = 0;
  }
}
