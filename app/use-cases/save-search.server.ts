import { municipalitiesWhere } from "#domain/policy";
import { MOST_SEARCHES } from "#domain/referrals/saved-search";
import type { Actor } from "#domain/roles";
import { queryPairs, readQuery } from "#domain/search/directory-query";
import type { Locale } from "#domain/shared/locales";
import { mondayOf } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { retried } from "#models/retry-save.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { SavedSearchesModel } from "#models/saved-search.server";
import { stampOf } from "#models/scoped.server";
import { matchesOf } from "#search/matches.server";

type Command = { name: string; query: string; locale: Locale; actor: Actor; now: Date };
type Refusal = { code: "notAllowed" } | { code: "tooManySearches"; max: number } | ChangedMeanwhile;

async function saveOnce({ name, query, locale, actor, now }: Command): Promise<Result<null, readonly Refusal[]>> {
  const today = plainDateAt(now);
  const record =
    (await SavedSearchesModel.findById(actor.personId)) ??
    new SavedSearchesModel({ _id: actor.personId, roundOn: mondayOf(today) });
  const kept = record.searches.filter(({ removedOn }) => removedOn === null || removedOn === today);
  const inUse = kept.filter(({ removedOn }) => removedOn === null);
  const asked = new URLSearchParams(queryPairs(readQuery(new URLSearchParams(query), "/office/desk"))).toString();
  if (inUse.some((search) => search.name === name && search.query === asked)) return ok(null);
  if (inUse.length >= MOST_SEARCHES) return refused([{ code: "tooManySearches", max: MOST_SEARCHES }]);
  const known = await matchesOf(asked);
  const search = { id: newId(), name, query: asked, locale, known, paused: false, savedOn: today, removedOn: null };
  record.searches = [...kept, search];
  chronicle(record, { event: "saveSearch" }, stampOf(actor, now));
  try {
    const saved = await saveRecord(record);
    return saved.ok ? saved : refused([saved.refusal]);
  } catch (error) {
    // Two first searches in one moment: the other made the record.
    if (isDuplicateKey(error)) return refused([{ code: "changedMeanwhile" }]);
    throw error;
  }
}

/**
 * Keeps a question for the person who leads clients on. What it finds now is known: only what comes later is new. The same
 * question under the same name is kept once, however often the form is sent, and each sending of it is told so.
 */
export async function saveSearch(command: Command): Promise<Result<null, Refusal>> {
  if (municipalitiesWhere(command.actor, "counsel").length === 0) return refused({ code: "notAllowed" });
  const saved = await retried<null, Refusal>(() => saveOnce(command));
  return saved.ok ? saved : refused(saved.refusal[0] ?? { code: "changedMeanwhile" });
}
