import { setImmediate as breathe } from "node:timers/promises";
import type { Beginnings } from "#domain/search/beginnings";
import type { Weekday } from "#domain/calendar/schedule";
import { find, type Answer, type Question } from "#domain/search/finder";
import type { Knowledge } from "#domain/search/question";
import { SearchIndex, type SearchDocument } from "#domain/search/search-index";
import type { Concept } from "#domain/search/thesaurus/concept";
import type { PhraseBook } from "#domain/search/thesaurus/phrases";
import type { PlaceName, PlacesSeen } from "#domain/search/place-names";
import type { Speech } from "#domain/search/speech";

/** What questions are understood by: new words of the thesaurus hold at once, while the records are read anew. */
const questionsOf = ({ book, today, placesOf }: Understanding, index: SearchIndex) => ({
  book,
  today,
  places: placesOf(placesIn(index)),
});

const placesIn = (index: SearchIndex): PlacesSeen => ({
  villages: index.facet("ownVillage")?.names ?? [],
  municipalities: index.facet("municipality")?.names ?? [],
  villagesElsewhere: index.facet("villageElsewhere")?.names ?? [],
});

/** How many places the records speak of: they only ever become more. */
const placeCount = (index: SearchIndex): number =>
  Object.values(placesIn(index)).reduce((sum, names) => sum + names.length, 0);

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
  read: (ids: readonly string[]) => Promise<readonly IndexedRecord<Facts>[]>;
};

/** What questions are understood with, beside the records; `key` is another when any of it, or the day, is another. */
export type Understanding = {
  database: string;
  key: string;
  speech: Speech;
  book: PhraseBook;
  /** The book as it would be with one concept more, or with another in its place. */
  bookWith: (draft: Concept) => PhraseBook;
  /** The weekday that it is. */
  today: Weekday;
  placesOf: (seen: PlacesSeen) => PlaceName[];
  /** The needs and the villages that are suggested while somebody types, and the words that may become of it. */
  suggested: { needs: Beginnings; places: Beginnings; wordings: Beginnings };
};

/** Writes that were under way when we last asked may carry an earlier time. */
const OVERLAP_MS = 10_000;
/** Every so often the ids are compared, and what was written in the last while is looked at once more. */
const COMPARED_MS = 30_000;
/** A write may wait in a queue, or come over a line that was cut, long after its time was taken. */
const LATE_MS = 15 * 60_000;

/** An index with everything that belongs to it: another one takes the place of all of it at once. */
type State<Facts> = {
  database: string;
  key: string;
  knowledge: Knowledge;
  versions: Map<string, string>;
  facts: Map<string, Facts>;
  readAt: number;
  comparedAt: number;
};

function take<Facts>(state: State<Facts>, records: readonly IndexedRecord<Facts>[]): void {
  for (const { id, version, document, facts } of records) {
    if (document) state.knowledge.index.put(document);
    else state.knowledge.index.remove(id);
    state.facts.set(id, facts);
    state.versions.set(id, version);
  }
}

/**
 * An index that follows the database: built when first asked, brought up to date before each answer. Every process has
 * its own, so that nothing need be told from one to another.
 */
export class LivingIndex<Facts> {
  readonly #source: Source<Facts>;
  #state: State<Facts> | null = null;
  #building: Promise<State<Facts>> | null = null;
  #refreshing: Promise<void> | null = null;

  constructor(source: Source<Facts>) {
    this.#source = source;
  }

  /** Answers a question from what the database holds. */
  async ask(question: Question, understanding: Understanding): Promise<Answer> {
    return find(await this.upToDate(understanding), question);
  }

  /** What answers come from; the records are read anew aside when the understanding is another than it was built with. */
  async upToDate(understanding: Understanding): Promise<Knowledge> {
    const state = await this.#stateFor(understanding);
    const known = placeCount(state.knowledge.index);
    await (this.#refreshing ??= this.#refresh(state).finally(() => (this.#refreshing = null)));
    if (placeCount(state.knowledge.index) !== known)
      state.knowledge = { ...state.knowledge, ...questionsOf(understanding, state.knowledge.index) };
    return state.knowledge;
  }

  /** What lists order a found record by. */
  factsOf(id: string): Facts | undefined {
    return this.#state?.facts.get(id);
  }

  /** The documents of some records as they are now, with the texts that the index does not keep. */
  async documentsOf(ids: readonly string[]): Promise<Map<string, SearchDocument>> {
    const records = ids.length === 0 ? [] : await this.#source.read(ids);
    return new Map(records.flatMap(({ id, document }) => (document ? [[id, document]] : [])));
  }

  async #stateFor(understanding: Understanding): Promise<State<Facts>> {
    const state = this.#state?.database === understanding.database ? this.#state : null;
    if (state?.key === understanding.key) return state;
    const building = (this.#building ??= this.#build(understanding).finally(() => (this.#building = null)));
    if (!state) return building;
    // It goes on with what it has; the next question tries again.
    building.catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
    state.knowledge = { ...state.knowledge, ...questionsOf(understanding, state.knowledge.index) };
    return state;
  }

  async #build(understanding: Understanding): Promise<State<Facts>> {
    const { database, key, speech, book, today } = understanding;
    const startedAt = Date.now();
    const index = new SearchIndex(speech, book.hearing);
    const state: State<Facts> = {
      ...{ database, key, readAt: startedAt, comparedAt: startedAt, versions: new Map(), facts: new Map() },
      knowledge: { index, book, today, places: [], helps: { thesaurus: true, grams: true } },
    };
    for await (const batch of this.#source.all()) {
      take(state, batch);
      await breathe();
    }
    for (const word of book.words) index.vocabulary.add(word, book.written.has(word));
    state.knowledge = { ...state.knowledge, ...questionsOf(understanding, index) };
    this.#state = state;
    return state;
  }

  async #refresh(state: State<Facts>): Promise<void> {
    const now = Date.now();
    const isKnown: IsKnown = (id, version) => state.versions.get(id) === version;
    const isDue = now - state.comparedAt >= COMPARED_MS;
    const since = isDue ? state.comparedAt - LATE_MS : state.readAt - OVERLAP_MS;
    take(state, await this.#source.changedSince(new Date(since), isKnown));
    state.readAt = now;
    if (!isDue) return;
    await this.#compare(state);
    state.comparedAt = now;
  }

  /** What was deleted leaves no trace, and a new record that came very late may have been passed over. */
  async #compare(state: State<Facts>): Promise<void> {
    const ids = new Set(await this.#source.ids());
    for (const id of state.versions.keys())
      if (!ids.has(id)) {
        state.knowledge.index.remove(id);
        state.facts.delete(id);
        state.versions.delete(id);
      }
    const missing = [...ids].filter((id) => !state.versions.has(id));
    if (missing.length > 0) take(state, await this.#source.read(missing));
  }
}
