import type { DirectoryQuery } from "#domain/search/directory-query";
import type { MeantCodes } from "#domain/search/needs-meant";

/** What was missing, where somebody says it (mikä puuttui). */
export const MISSING = ["nothing", "time", "distance", "full", "price", "language", "access", "company"] as const;
export type Missing = (typeof MISSING)[number];

const together = (...lists: readonly string[][]): string[] => [...new Set(lists.flat())];

/** What a search asked for, as far as codes tell it: what was chosen, and what was heard in the question's words. */
export const unmetCodes = (
  { chosen }: Pick<DirectoryQuery, "chosen">,
  { needs, targetGroups, villages }: MeantCodes,
): MeantCodes => ({
  needs: together(chosen.need, needs),
  targetGroups: together(chosen.for, targetGroups),
  // Who has chosen a village has said where; who has not may have named it.
  villages: chosen.village.length > 0 ? chosen.village : villages,
});
