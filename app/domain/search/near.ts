import { featuresAsked } from "#domain/search/features";
import { leadsOf, offered } from "#domain/search/leads";
import { isHelpers } from "#domain/search/offers";
import type { AskedWord, Clause, HeardConcept, Knowledge } from "#domain/search/understood";

/** So many of the concepts that are heard in a question are looked for, if they are heard surely enough. */
const ASKED = { most: 6, least: 0.02 } as const;
const SHARPNESS = 0.7;
/** What a concept that is heard for sure weighs beside the words and phrases of the question. */
const HEARD_WEIGHT = 1.2;

/** The concepts of which all words of a question together speak, the surest first, each with how surely (0..1). */
export function heardBetween(
  asked: readonly AskedWord[],
  isOffer: boolean,
  { book, helps }: Pick<Knowledge, "book" | "helps">,
): HeardConcept[] {
  const { hearing } = book;
  return hearing
    .heardIn(hearing.evidenceOf(featuresAsked(asked, helps.grams)), SHARPNESS, ASKED.least)
    .filter(([concept]) => isOffer || !isHelpers({ concept }))
    .slice(0, ASKED.most)
    .map(([concept, sureness]) => ({ concept, sureness }));
}

/** What is asked for between the words: what the concepts lead to that are heard there. */
export const nearClauses = (heard: readonly HeardConcept[], { index }: Pick<Knowledge, "index">): Clause[] =>
  heard.map(({ concept, sureness }) => {
    const leads = leadsOf({ concept, how: "said", by: concept.code }, index);
    return {
      words: [],
      weight: HEARD_WEIGHT * sureness,
      ...offered(leads),
      joint: leads.joint,
    };
  });
