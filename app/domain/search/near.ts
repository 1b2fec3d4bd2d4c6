import { featuresAsked } from "#domain/search/features";
import { leadsOf } from "#domain/search/leads";
import { isHelpers } from "#domain/search/offers";
import { offer, type AskedWord, type Clause, type Knowledge } from "#domain/search/understood";

/** So many of the concepts that are heard in a question are looked for, if they are heard surely enough. */
const ASKED = { most: 6, least: 0.02 } as const;
const SHARPNESS = 0.7;
/** What a concept that is heard for sure weighs beside the words and phrases of the question. */
const HEARD_WEIGHT = 1.2;

/** What is asked for between the words: the concepts of which all of them together speak. */
export function nearClauses(
  asked: readonly AskedWord[],
  isOffer: boolean,
  { index, book, helps }: Knowledge,
): Clause[] {
  const { hearing } = book;
  const heard = hearing
    .heardIn(hearing.evidenceOf(featuresAsked(asked, helps.grams)), SHARPNESS, ASKED.least)
    .filter(([concept]) => isOffer || !isHelpers({ concept }))
    .slice(0, ASKED.most);
  return heard.map(([concept, sureness]) => {
    const leads = leadsOf({ concept, how: "said", by: concept.code }, index);
    const alternatives = new Map<string, number>();
    for (const { term, nearness } of leads.alternatives) offer(alternatives, term, nearness);
    return {
      words: [],
      weight: HEARD_WEIGHT * sureness,
      alternatives: Array.from(alternatives, ([term, nearness]) => ({ term, nearness })),
      joint: leads.joint,
    };
  });
}
