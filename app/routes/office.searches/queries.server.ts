import { newAmong } from "#domain/referrals/saved-search";
import type { PlainDate } from "#domain/shared/plain-date";
import { SavedSearchesModel, type SavedSearch, type SavedSearches } from "#models/saved-search.server";
import { matchesOf } from "#search/matches.server";

async function rowOf({ id, name, query, known, paused }: SavedSearch) {
  const found = await matchesOf(query);
  return { id, name, paused, href: `/office/desk?${query}`, found: found.length, fresh: newAmong(known, found).length };
}

/** A person's searches with what they find now, and those that were removed today. */
export async function loadSearches(personId: string, today: PlainDate) {
  const record = await SavedSearchesModel.findById(personId)
    .select({ searches: 1 })
    .lean<Pick<SavedSearches, "searches">>()
    .exec();
  const searches = record?.searches ?? [];
  return {
    rows: await Promise.all(searches.filter(({ removedOn }) => removedOn === null).map(rowOf)),
    removed: searches.filter(({ removedOn }) => removedOn === today).map(({ id, name }) => ({ id, name })),
  };
}

export type SearchRow = Awaited<ReturnType<typeof loadSearches>>["rows"][number];
