import type { DirectoryQuery } from "#domain/search/directory-query";
import type { MeantCodes } from "#domain/search/needs-meant";

/** What was missing, where somebody says it (mikä puuttui). */
export const MISSING = ["nothing", "time", "distance", "full", "price", "language", "access", "company"] as const;
export type Missing = (typeof MISSING)[number];

const together = (...lists: readonly string[][]): string[] => [...new Set(lists.flat())];

/**
 * What a search asked for, as far as codes tell it: what was chosen, and what was heard in the question's words. For whom is
 * only what was chosen: words about a relative ("äiti ei pääse kauppaan") would be heard as the client.
 */
export const unmetCodes = (
  { chosen }: Pick<DirectoryQuery, "chosen">,
  { needs, villages }: Omit<MeantCodes, "targetGroups">,
): MeantCodes => ({
  needs: together(chosen.need, needs),
  targetGroups: chosen.for,
  // Who has chosen a village has said where; who has not may have named it.
  villages: chosen.village.length > 0 ? chosen.village : villages,
});
