import { addDays, mondayOf } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { newId } from "#models/define-model.server";
import { SavedSearchesModel } from "#models/saved-search.server";

/** A search of the demo's counsellor that everything is new to: next Monday's letter has something to tell. */
export async function seedSavedSearches(counsellorId: string | undefined, now: Date): Promise<void> {
  if (counsellorId === undefined) return;
  const today = plainDateAt(now);
  const query = new URLSearchParams([
    ["need", "yksinäisyys"],
    ["village", "Virtasalmi"],
  ]).toString();
  const search = {
    id: newId(),
    name: "Seuraa Virtasalmella",
    query,
    locale: "fi" as const,
    savedOn: addDays(today, -20),
  };
  await SavedSearchesModel.create({ _id: counsellorId, roundOn: mondayOf(today), searches: [search] });
}
