import { find, type Answer, type Question } from "#domain/search/finder";
import { understand as hearQuestion, type Knowledge } from "#domain/search/question";
import type { Beginnings, Begun } from "#domain/search/beginnings";
import { answersBegun, LOOKED_AT } from "#domain/search/answers-begun";
import { valueTerm, type SearchDocument } from "#domain/search/search-index";
import type { Speech } from "#domain/search/speech";
import {
  MOST_OF_GROUP,
  shareOut,
  SUGGESTED,
  termBeginnings,
  wordingBeginnings,
  type Suggested,
} from "#domain/search/suggest";
import type { Concept } from "#domain/search/thesaurus/concept";
import { layOver, withConcept } from "#domain/search/thesaurus/edits";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { hearingOf } from "#domain/search/thesaurus/examples";
import { phraseBook, type Said } from "#domain/search/thesaurus/phrases";
import { conceptsOfTerms } from "#domain/search/thesaurus/term-concepts";
import { placeForms } from "#domain/search/place-forms";
import { placesElsewhere, type PlaceName } from "#domain/search/place-names";
import { EVERYWHERE } from "#domain/search/activity-document";
import { chosenByWords, type FacetLists } from "#domain/search/chosen-by-words";
import type { Chosen } from "#domain/search/narrow";
import type { LocalText } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { wordsOf } from "#domain/search/words";
import { weekdayOf } from "#domain/calendar/weekday-of";
import type { Term } from "#domain/taxonomy/term";
import { databaseName } from "#models/connection.server";
import { findDirectoryTimes, MunicipalityModel, type Municipality } from "#models/municipality.server";
import { findAllVillages, findTerms, TaxonomyModel } from "#models/taxonomy.server";
import { findConceptEdits, thesaurusVersion } from "#models/thesaurus-concept.server";
import { activitySource, type ActivityFacts, type ActivitySurroundings } from "#search/activity-documents.server";
import { associationSource } from "#search/association-documents.server";
import { cooperationSource } from "#search/cooperation-documents.server";
import { finnish } from "#search/finnish.server";
import { isOverAt } from "#search/known-times.server";
import { LivingIndex, type Understanding } from "#search/living-index.server";

// The face of the search: questions in people's own words, answered by ids with their scores, counts of every facet and
// what was understood. What a page shows of a found record it reads from the database itself.

type Place = Pick<Municipality, "_id" | "__v" | "names" | "villages">;

let surroundings: Promise<ActivitySurroundings> | null = null;
let understood: { key: string; understanding: Understanding } | null = null;

async function loadSurroundings(now: Date): Promise<ActivitySurroundings> {
  const [terms, villages, municipalities, timesOf] = await Promise.all([
    findTerms(),
    findAllVillages(),
    MunicipalityModel.find().select({ names: 1 }).lean<Pick<Municipality, "_id" | "names">[]>().exec(),
    findDirectoryTimes(),
  ]);
  return { terms: { ...terms, villages }, municipalities, timesOf, now };
}

/** What the words of questions depend on beside the records, by version: another day is another world, too. */
async function keyOf(now: Date): Promise<string> {
  const [lists, places, thesaurus] = await Promise.all([
    TaxonomyModel.find().select({ __v: 1 }).sort({ _id: 1 }).lean<{ _id: string; __v: number }[]>().exec(),
    MunicipalityModel.find().select({ __v: 1 }).sort({ _id: 1 }).lean<{ _id: string; __v: number }[]>().exec(),
    thesaurusVersion(),
  ]);
  return [
    databaseName(),
    plainDateAt(now),
    thesaurus,
    ...[...lists, ...places].map(({ _id, __v }) => `${_id}:${__v}`),
  ].join(" ");
}

async function understand(speech: Speech, key: string, now: Date): Promise<Understanding> {
  surroundings = loadSurroundings(now);
  const { terms } = await surroundings;
  const concepts = layOver(FOUNDING_CONCEPTS, await findConceptEdits());
  const bookOf = (own: readonly Concept[]) =>
    phraseBook(
      [...own, ...conceptsOfTerms(terms)],
      (phrase, language) => speech.understand(phrase, language),
      hearingOf(own, speech),
    );
  const places = await MunicipalityModel.find()
    .sort({ createdAt: 1, _id: 1 })
    .select({ names: 1, villages: 1, __v: 1 })
    .lean<Place[]>()
    .exec();
  const basesOf = (name: string): string[] => {
    const lower = name.toLowerCase();
    return [...new Set([lower, ...speech.basesOf(lower), ...placeForms(lower)])];
  };
  /** What a village is called, in any language; a name of several words is said by none of them alone. */
  const namesOf = (village: string): string[] => {
    const term = terms.villages.find(({ code }) => code === village);
    const names = term ? [term.names.fi, term.names.sv ?? "", term.names.en ?? "", ...term.synonyms] : [];
    return [...new Set([village, ...names])].filter((name) => name !== "" && (name === village || !name.includes(" ")));
  };
  /** Where a village lies: in every municipality that has one of that name; what none knows is put where we began. */
  const homesOf = (village: string): string[] => {
    const homes = places.filter(({ villages }) => villages.some(({ code }) => code === village));
    return (homes.length > 0 ? homes : places.slice(0, 1)).map(({ _id }) => _id);
  };
  return {
    database: databaseName(),
    key,
    speech,
    today: weekdayOf(plainDateAt(now)),
    book: bookOf(concepts),
    bookWith: (draft) => bookOf(withConcept(concepts, draft)),
    suggested: {
      needs: termBeginnings(terms.needs, concepts),
      wordings: wordingBeginnings(concepts),
      places: termBeginnings(terms.villages.filter(({ code }) => code !== EVERYWHERE)),
    },
    placesOf: (seen): PlaceName[] => {
      const known = [...new Set([...terms.villages.map(({ code }) => code), ...seen.villages])];
      return [
        ...places.flatMap(({ _id, names }) =>
          [names.fi, names.sv ?? ""]
            .filter(Boolean)
            .map((name) => ({ bases: basesOf(name), village: null, municipality: _id })),
        ),
        ...known
          .filter((village) => village !== EVERYWHERE && village !== "")
          .flatMap((village) => {
            const bases = namesOf(village).flatMap(basesOf);
            return homesOf(village).map((municipality) => ({ bases, village, municipality }));
          }),
        ...placesElsewhere(seen, { ours: places.map(({ _id }) => _id), basesOf }),
      ];
    },
  };
}

async function understandingNow(): Promise<Understanding> {
  const now = new Date();
  const key = await keyOf(now);
  if (understood?.key !== key)
    understood = { key, understanding: await understand((await finnish()).speech, key, now) };
  return understood.understanding;
}

let looking: Promise<Understanding> | null = null;

/** Those who ask at the same moment look once. */
const understanding = (): Promise<Understanding> => (looking ??= understandingNow().finally(() => (looking = null)));

const world = (): Promise<ActivitySurroundings> => (surroundings ??= loadSurroundings(new Date()));

const activities = new LivingIndex(activitySource(world));
const associations = new LivingIndex(associationSource(world));
const cooperation = new LivingIndex(cooperationSource());

/** An answer, and what lists order its hits by. */
export type AnswerWith<Facts> = Answer & {
  factsOf: (id: string) => Facts | undefined;
  documentsOf: (ids: readonly string[]) => Promise<Map<string, SearchDocument>>;
};
export type ActivityAnswer = AnswerWith<ActivityFacts>;

const asking =
  <Facts>(index: LivingIndex<Facts>) =>
  async (question: Question): Promise<AnswerWith<Facts>> => ({
    ...(await index.ask(question, await understanding())),
    factsOf: (id) => index.factsOf(id),
    documentsOf: (ids) => index.documentsOf(ids),
  });

/** Published activities that answer a question, best first. */
export const askActivities = asking(activities);
/** Published associations that answer a question, best first. */
export const askAssociations = asking(associations);
/** Published cooperation forms that answer a question, best first. */
export const askCooperation = asking(cooperation);

const isOverNow = (id: string, now: Date): boolean => isOverAt(id, activities.factsOf(id)?.schedule, now);

/** Something that is suggested, by its name in the languages in which it has one. */
export type Suggestion = Begun & { names: LocalText; association: string };

type Look = (beginnings: Beginnings, most: number) => Begun[];

/** What a way of looking finds, by kind. */
async function suggestBy(look: Look): Promise<Record<Suggested, Suggestion[]>> {
  const known = await understanding();
  const [knowledge, ofAssociations] = await Promise.all([activities.upToDate(known), associations.upToDate(known)]);
  const { index } = knowledge;
  const { terms } = await world();
  const isMet = ({ id }: Begun): boolean => index.postings(valueTerm(id)) !== undefined;
  const now = new Date();
  const named = look(known.suggested.needs, Infinity).filter(isMet);
  const answered = answersBegun(knowledge, look(known.suggested.wordings, 1)[0], terms);
  const asTerm = (list: readonly Term[]) => (begun: Begun) => {
    const names = list.find(({ code }) => code === begun.id)?.names;
    return names ? [{ ...begun, names, association: "" }] : [];
  };
  return shareOut({
    needs: (named.length > 0 ? named : answered.needs.filter(isMet)).flatMap(asTerm(terms.needs)),
    activities: [...look(index.beginnings, LOOKED_AT), ...answered.activities]
      .filter(({ id }, at, all) => !isOverNow(id, now) && all.findIndex((other) => other.id === id) === at)
      .flatMap((begun) => {
        const facts = activities.factsOf(begun.id);
        return facts ? [{ ...begun, names: facts.titles, association: facts.association }] : [];
      }),
    associations: look(ofAssociations.index.beginnings, MOST_OF_GROUP).flatMap((begun) => {
      const facts = associations.factsOf(begun.id);
      return facts ? [{ ...begun, names: { fi: facts.name, sv: null, en: null }, association: "" }] : [];
    }),
    places: look(known.suggested.places, MOST_OF_GROUP).flatMap(asTerm(terms.villages)),
  });
}

/** Does what was typed begin a word that records or people use? Then it is no mistake, even where nothing answers it. */
async function isBeginning(asked: string): Promise<boolean> {
  const { index } = await activities.upToDate(await understanding());
  return index.vocabulary.begins(wordsOf(asked).at(-1) ?? "");
}

/** What begins as somebody has begun to type, or, where nothing does, as they may have meant. */
export async function suggest(asked: string): Promise<Record<Suggested, Suggestion[]>> {
  const begun = await suggestBy((beginnings, most) => beginnings.find(asked, most));
  if (SUGGESTED.some((group) => begun[group].length > 0) || (await isBeginning(asked))) return begun;
  return suggestBy((beginnings, most) => beginnings.findMended(asked, most));
}

/** The first activities that answer a question, what is over last, also as with a concept that is not saved. */
export async function tryActivities(q: string, most: number, draft: Concept | null): Promise<Answer> {
  const known = await understanding();
  const knowledge = await activities.upToDate(known);
  const book = draft ? known.bookWith(draft) : known.book;
  const answer = find({ ...knowledge, book }, { q, chosen: {}, counted: [] });
  const now = new Date();
  const hits = answer.hits.toSorted((a, b) => Number(isOverNow(a.id, now)) - Number(isOverNow(b.id, now)));
  return { ...answer, hits: hits.slice(0, most) };
}

/** The concepts that a text names. */
export const conceptsNamedIn = async (text: string): Promise<readonly Said[]> =>
  hearQuestion(text, await activities.upToDate(await understanding())).concepts;

/** The lists by which words of an address are understood. */
export async function facetLists(): Promise<FacetLists> {
  await understanding();
  const { terms, municipalities } = await world();
  return { terms, municipalities };
}

/** What the words of an address choose among the activities, by the values that they have. */
export async function activityChoices(asked: Chosen): Promise<Chosen> {
  const { index } = await activities.upToDate(await understanding());
  return chosenByWords(asked, await facetLists(), index);
}

/** An index of the activities as they are now, read by a speech of one's own: for measuring. */
export async function activityKnowledge(speech: Speech): Promise<Knowledge> {
  const now = new Date();
  return new LivingIndex(activitySource(world)).upToDate(await understand(speech, await keyOf(now), now));
}

/** Builds every index before the first question comes. */
export async function warmSearch(): Promise<void> {
  const known = await understanding();
  await Promise.all([activities, associations, cooperation].map((index) => index.upToDate(known)));
}
