import { leadsOf } from "#domain/search/leads";
import { isHelpers } from "#domain/search/offers";
import { nearConcepts } from "#domain/search/thesaurus/affinity";
import type { Concept } from "#domain/search/thesaurus/concept";
import { offer, type AskedWord, type Clause, type Knowledge } from "#domain/search/understood";

/** So many of the nearest concepts of a question are looked for, if they are near enough. */
const ASKED = { most: 5, least: 0.3 } as const;
/** What a concept that is heard between the words weighs beside those that were said. */
const NEAR_WEIGHT = 0.6;
const SUREST = 2;

const isTopic = ({ kind }: Concept): boolean => kind === undefined || kind === "doing";

/** What is asked for between the words: the concepts that all of them together are near to. */
export function nearClauses(
  asked: readonly Pick<AskedWord, "weight">[],
  meanings: readonly (readonly string[])[],
  isOffer: boolean,
  { index, book }: Knowledge,
): Clause[] {
  const weights = asked.map(({ weight }) => weight);
  const near = nearConcepts(book.affinity, meanings, weights)
    .filter(
      ([concept, sureness]) => sureness >= ASKED.least && isTopic(concept) && (isOffer || !isHelpers({ concept })),
    )
    .slice(0, ASKED.most);
  return near.map(([concept, sureness]) => {
    const leads = leadsOf({ concept, how: "said", by: concept.code }, index);
    const alternatives = new Map<string, number>();
    for (const { term, nearness } of leads.alternatives) offer(alternatives, term, nearness);
    return {
      words: [],
      weight: NEAR_WEIGHT * Math.min(sureness, SUREST),
      alternatives: Array.from(alternatives, ([term, nearness]) => ({ term, nearness })),
      joint: leads.joint,
    };
  });
}
