import { MOST_SEARCHES } from "#domain/referrals/saved-search";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { SavedSearchesModel } from "#models/saved-search.server";
import { stampOf } from "#models/scoped.server";

type Change = { change: "rename"; name: string } | { change: "pause" | "resume" | "remove" | "restore" };
type Command = Change & { searchId: string; actor: Actor; now: Date };
type Refusal = { code: "notFound" } | { code: "tooManySearches"; max: number } | ChangedMeanwhile;

/** Renames, pauses, takes up again, removes or brings back one of the person's own searches. */
export async function changeSavedSearch(command: Command): Promise<Result<null, Refusal>> {
  const { change, searchId, actor, now } = command;
  const today = plainDateAt(now);
  const record = await SavedSearchesModel.findById(actor.personId);
  const search = record?.searches.find(({ id, removedOn }) => id === searchId && (removedOn ?? today) === today);
  if (!record || !search) return refused({ code: "notFound" });
  const others = record.searches.filter(({ id, removedOn }) => id !== searchId && removedOn === null);
  if (change === "restore" && others.length >= MOST_SEARCHES)
    return refused({ code: "tooManySearches", max: MOST_SEARCHES });
  if (command.change === "rename") search.name = command.name;
  if (change === "pause" || change === "resume") search.paused = change === "pause";
  if (change === "remove" || change === "restore") search.removedOn = change === "remove" ? today : null;
  chronicle(record, { event: `${change}Search` }, stampOf(actor, now));
  return saveRecord(record);
}
