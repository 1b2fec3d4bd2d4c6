import type { Hit } from "#domain/search/finder";
import type { Understood } from "#domain/search/question";
import type { Concept } from "#domain/search/thesaurus/concept";
import type { Trial, TrialRow } from "#domain/search/trial";
import type { Locale } from "#domain/shared/locales";
import { ownText } from "#domain/shared/own-text";
import { associationNames, findListedActivities } from "#models/listed.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { finnish } from "#search/finnish.server";
import { tryActivities } from "#search/search.server";

const SHOWN = 5;

function conceptsIn({ concepts, words }: Understood): Trial["concepts"] {
  const heard = new Map<string, Trial["concepts"][number]>();
  for (const { concept, words: places } of concepts) {
    const said = places.toSorted((a, b) => a - b).map((place) => words[place] ?? "");
    // Only what comes of a list of words has beginnings.
    const own = { code: concept.code, isOwn: concept.beginnings === undefined };
    const key = `${own.code} ${own.isOwn}`;
    const before = heard.get(key)?.words ?? [];
    heard.set(key, { ...own, words: [...new Set([...before, said.join(" ")])] });
  }
  return [...heard.values()];
}

/** The words that ask for something: the rest say nothing of what is looked for. */
function wordsIn({ clauses, words }: Understood, basesOf: (word: string) => readonly string[]): Trial["words"] {
  const counted = new Set(clauses.flatMap((clause) => (clause.alternatives.length > 0 ? clause.words : [])));
  return words.flatMap((word, place) =>
    counted.has(place) ? [{ word, bases: basesOf(word).filter((base) => base !== word) }] : [],
  );
}

async function placesIn({ wishes }: Understood, locale: Locale): Promise<string[]> {
  const places = wishes.filter(({ kind }) => kind === "place");
  const found = await MunicipalityModel.find({ _id: { $in: places.map(({ value }) => value) } })
    .select({ names: 1 })
    .lean<Pick<Municipality, "_id" | "names">[]>()
    .exec();
  const names = new Map(found.map(({ _id, names: each }) => [_id, each[locale] ?? each.fi]));
  return [...new Set(places.map(({ value }) => names.get(value) ?? value))];
}

/** Reads the records of all hits at once, and makes rows of any of them. */
async function rowsAmong(all: readonly Hit[], locale: Locale): Promise<(hits: readonly Hit[]) => TrialRow[]> {
  const found = await findListedActivities(all.map(({ id }) => id));
  const names = await associationNames(found.map(({ associationId }) => associationId));
  const byId = new Map(found.map((activity) => [activity._id, activity]));
  return (hits) =>
    hits.flatMap(({ id }) => {
      const activity = byId.get(id);
      if (!activity) return [];
      const { title: fi, translations, associationId } = activity;
      const title = ownText({ fi, sv: translations.sv.title, en: translations.en.title }, locale);
      return [{ id, title, association: names.get(associationId) ?? "" }];
    });
}

/** How the search understands a question and what it finds first, also with a concept that is not saved yet. */
export async function trialOf(question: string, draft: Concept | null, locale: Locale): Promise<Trial> {
  const { total, hits, beside, understood } = await tryActivities(question, SHOWN, draft);
  const near = beside().slice(0, SHOWN);
  const [{ speech }, rowsOf] = await Promise.all([finnish(), rowsAmong([...hits, ...near], locale)]);
  return {
    question,
    concepts: conceptsIn(understood),
    heard: understood.heard.map(({ concept, sureness }) => ({
      code: concept.code,
      percent: Math.round(100 * sureness),
    })),
    words: wordsIn(understood, (word) => speech.basesOf(word)),
    corrections: understood.corrections.map(({ typed, meant }) => ({ typed, meant })),
    places: await placesIn(understood, locale),
    total,
    results: rowsOf(hits),
    beside: rowsOf(near),
  };
}
