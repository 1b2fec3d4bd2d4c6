import type { Said } from "#domain/search/thesaurus/phrases";
import type { AskedWord } from "#domain/search/understood";
import type { Wish } from "#domain/search/wishes";

// How the wishes of a question stand beside what it is about.

/** A word that weighs this much tells what a question is about. */
export const TELLING = 0.5;
const PLACE_WEIGHT = 0.25;
const WISH_SHARE = 0.5;
/** From how many telling words on somebody tells what happened, when and where, rather than when and how help should be. */
const STORY = 6;
const IN_STORY = 0.2;

/** "Hävisin viime yönä netissä" wishes for nothing at night, and for nothing remote. */
function quieten(asked: readonly AskedWord[], wishes: readonly Wish[]): void {
  if (asked.filter(({ weight }) => weight >= TELLING).length < STORY) return;
  for (const wish of wishes) if (wish.kind === "when" || wish.kind === "remote") wish.strength *= IN_STORY;
}

/** Where, in which language and how are not what it is about; and what only tells a story wishes for little. */
export function weighWishes(asked: readonly AskedWord[], wishes: readonly Wish[]): void {
  quieten(asked, wishes);
  for (const { kind, words } of wishes)
    for (const place of words) {
      const word = asked[place];
      if (word)
        word.weight = Math.min(
          word.weight,
          kind === "place" || kind === "when" ? PLACE_WEIGHT : word.weight * WISH_SHARE,
        );
    }
}

/** The words that tell when, where a question is about nothing else. */
export function onlyTimes(asked: readonly AskedWord[], wishes: readonly Wish[]): ReadonlySet<number> | null {
  const timed = new Set(wishes.flatMap(({ kind, words }) => (kind === "when" ? words : [])));
  const isOnly = timed.size > 0 && asked.every(({ weight }, place) => weight < TELLING || timed.has(place));
  return isOnly ? timed : null;
}

/** "Viikonloppuna" and "illalla" alone ask for whatever there is then, not for what is called so. */
export const tellsWhen = ({ concept, words }: Said, timed: ReadonlySet<number>): boolean =>
  concept.kind === "way" && words.every((place) => timed.has(place));
