import type { HistoryEntry } from "#models/chronicle.server";
import type { TaxonomyKeeper } from "#models/taxonomy-keeper.server";

export const TERM_EVENTS = [
  "created",
  "addTerm",
  "rewordTerm",
  "retireTerm",
  "restoreTerm",
  "mergeTerms",
  "unmergeTerms",
] as const;
export type TermEvent = (typeof TERM_EVENTS)[number];

export type TermHistoryItem = {
  id: string;
  event: TermEvent;
  at: Date;
  by: string;
  name: string;
  was: string;
  into: string;
};

const LATEST = 50;

const fact = (facts: Record<string, string | number>, key: string): string => String(facts[key] ?? "");

/** What has been done to a list, the latest first. */
export const termHistory = ({ history }: TaxonomyKeeper): TermHistoryItem[] =>
  history
    .flatMap(({ id, event: happened, at, by, facts }) => {
      const event = TERM_EVENTS.find((known) => known === happened);
      if (!event) return [];
      return [
        { id, event, at, by: by.name, name: fact(facts, "name"), was: fact(facts, "was"), into: fact(facts, "into") },
      ];
    })
    .reverse()
    .slice(0, LATEST);

/** When a term was merged last and which words that gave the other; null where the merge did not keep what undoing needs. */
export function lastMergeOf(history: readonly HistoryEntry[], code: string): { at: Date; gained: string[] } | null {
  const merge = history.findLast(({ event, facts }) => event === "mergeTerms" && facts["code"] === code);
  return merge ? { at: merge.at, gained: fact(merge.facts, "gained").split("\n") } : null;
}
