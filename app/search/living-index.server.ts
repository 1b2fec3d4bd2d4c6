import { setImmediate as breathe } from "node:timers/promises";
import type { Beginnings } from "#domain/search/beginnings";
import { find, type Answer, type Question } from "#domain/search/finder";
import type { Knowledge } from "#domain/search/question";
import { SearchIndex, type SearchDocument } from "#domain/search/search-index";
import type { Concept } from "#domain/search/thesaurus/concept";
import type { PhraseBook } from "#domain/search/thesaurus/phrases";
import type { PlaceName } from "#domain/search/wishes";
import type { Speech } from "#domain/search/speech";

/** What questions are understood by: new words of the thesaurus hold at once, while the records are read anew. */
const questionsOf = ({ book, placesOf }: Understanding, index: SearchIndex) => ({
  book,
  places: placesOf(index.facet("ownVillage")?.names ?? []),
});

/** A record for the index: its version, its document unless it is not to be found any more, and what lists order it by. */
export type IndexedRecord<Facts> = { id: string; version: string; document: SearchDocument | null; facts: Facts };

/** Is a record in the index as it is now? */
export type IsKnown = (id: string, version: string) => boolean;

/** Where an index gets its records from. */
export type Source<Facts> = {
  /** Every record that may be found, a batch at a time. */
  all: () => AsyncIterable<readonly IndexedRecord<Facts>[]>;
  /**
   * The records that have been written since an instant and are not known in that version yet, also those that may not
   * be found any more.
   */
  changedSince: (instant: Date, isKnown: IsKnown) => Promise<readonly IndexedRecord<Facts>[]>;
  /** The ids of everything that may be found. */
  ids: () => Promise<readonly string[]>;
};

/** What questions are understood with, beside the records; `key` is another when any of it, or the day, is another. */
export type Understanding = {
  database: string;
  key: string;
  speech: Speech;
  book: PhraseBook;
  /** The book as it would be with one concept more, or with another in its place. */
  bookWith: (draft: Concept) => PhraseBook;
  placesOf: (villages: readonly string[]) => PlaceName[];
  /** The needs and the villages that are suggested while somebody types. */
  suggested: { needs: Beginnings; places: Beginnings };
};

/** Writes that were under way when we last asked may carry an earlier time. */
const OVERLAP_MS = 10_000;
/** Deleted records leave no trace to poll for: every so often the ids are compared. */
const COMPARED_MS = 30_000;

/**
 * An index that follows the database: built when first asked, brought up to date before each answer. Every process has
 * its own, so that nothing need be told from one to another.
 */
export class LivingIndex<Facts> {
  readonly #source: Source<Facts>;
  #database = "";
  #key = "";
  #facts = new Map<string, Facts>();
  #knowledge: Knowledge | null = null;
  #building: Promise<void> | null = null;
  #refreshing: Promise<void> | null = null;
  #versions = new Map<string, string>();
  #readAt = 0;
  #comparedAt = 0;

  constructor(source: Source<Facts>) {
    this.#source = source;
  }

  /** Answers a question from what the database holds. */
  async ask(question: Question, understanding: Understanding): Promise<Answer> {
    return find(await this.upToDate(understanding), question);
  }

  /** What answers come from; the records are read anew aside when the understanding is another than it was built with. */
  async upToDate(understanding: Understanding): Promise<Knowledge> {
    if (this.#database !== understanding.database) this.#knowledge = null;
    if (!this.#knowledge || this.#key !== understanding.key) {
      this.#building ??= this.#build(understanding).finally(() => (this.#building = null));
      if (!this.#knowledge) await this.#building;
      else this.#knowledge = { ...this.#knowledge, ...questionsOf(understanding, this.#knowledge.index) };
    }
    await (this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = null)));
    if (!this.#knowledge) throw new Error("the search index could not be built");
    return this.#knowledge;
  }

  /** What lists order a found record by. */
  factsOf(id: string): Facts | undefined {
    return this.#facts.get(id);
  }

  async #build(understanding: Understanding): Promise<void> {
    const { database, key, speech } = understanding;
    const startedAt = Date.now();
    const index = new SearchIndex(speech);
    const versions = new Map<string, string>();
    const facts = new Map<string, Facts>();
    for await (const batch of this.#source.all()) {
      for (const { id, version, document, facts: own } of batch) {
        if (document) index.put(document);
        facts.set(id, own);
        versions.set(id, version);
      }
      await breathe();
    }
    for (const word of understanding.book.words) index.vocabulary.add(word);
    this.#knowledge = { index, ...questionsOf(understanding, index), helps: { thesaurus: true, grams: true } };
    this.#database = database;
    this.#key = key;
    this.#facts = facts;
    this.#versions = versions;
    this.#readAt = startedAt;
    this.#comparedAt = startedAt;
  }

  async #refresh(): Promise<void> {
    const now = Date.now();
    const { index } = this.#knowledge ?? {};
    if (!index) return;
    const isKnown: IsKnown = (id, version) => this.#versions.get(id) === version;
    for (const record of await this.#source.changedSince(new Date(this.#readAt - OVERLAP_MS), isKnown))
      this.#take(index, record);
    this.#readAt = now;
    if (now - this.#comparedAt < COMPARED_MS) return;
    const ids = new Set(await this.#source.ids());
    for (const id of this.#versions.keys())
      if (!ids.has(id)) {
        index.remove(id);
        this.#facts.delete(id);
        this.#versions.delete(id);
      }
    this.#comparedAt = now;
  }

  #take(index: SearchIndex, { id, version, document, facts }: IndexedRecord<Facts>): void {
    if (document) index.put(document);
    else index.remove(id);
    this.#facts.set(id, facts);
    this.#versions.set(id, version);
  }
}
