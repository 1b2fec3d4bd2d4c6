import type { HydratedDocument } from "mongoose";
import { RIGHTS } from "#domain/policy";
import { isRoundDue, MOST_NAMED, newAmong } from "#domain/referrals/saved-search";
import { ownText } from "#domain/shared/own-text";
import { mondayOf } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { NewMatches } from "#emails/new-matches.email";
import { bySystem, chronicle } from "#models/chronicle.server";
import { findListedActivities } from "#models/listed.server";
import { PersonModel, type Person } from "#models/person.server";
import { saveRecord } from "#models/save.server";
import { SavedSearchesModel, type SavedSearch, type SavedSearches } from "#models/saved-search.server";
import { matchesOf } from "#search/matches.server";
import { eachInTurn, type Round } from "#use-cases/each-in-turn";

const leadsOn = ({ staff }: Pick<Person, "staff">): boolean =>
  staff.some(({ role }) => RIGHTS.counsel.staff.some((counselling) => counselling === role));

/** What is new of a search; what it finds is known from here on. */
async function lookAgain(search: SavedSearch): Promise<NewMatches> {
  const found = await matchesOf(search.query);
  const fresh = newAmong(search.known, found);
  search.known = [...search.known, ...fresh];
  if (fresh.length === 0) return [];
  const first = fresh.slice(0, MOST_NAMED);
  const activities = await findListedActivities(first);
  const titles = activities.map(({ _id: id, title, translations }) => {
    const told = ownText({ fi: title, sv: translations.sv.title, en: translations.en.title }, search.locale);
    return { id, title: told.text };
  });
  const order = titles.toSorted((a, b) => first.indexOf(a.id) - first.indexOf(b.id));
  return [{ name: search.name, count: fresh.length, activities: order }];
}

async function lookAtAll(record: HydratedDocument<SavedSearches>): Promise<NewMatches> {
  const told: NewMatches[] = [];
  for (const search of record.searches) if (!search.paused) told.push(await lookAgain(search));
  return told.flat();
}

async function tell(personId: string, now: Date): Promise<boolean> {
  const today = plainDateAt(now);
  const [record, person] = await Promise.all([
    SavedSearchesModel.findById(personId),
    PersonModel.findById(personId).select({ staff: 1 }).lean<Pick<Person, "staff">>().exec(),
  ]);
  if (!record || !isRoundDue(record.roundOn, today)) return false;
  record.searches = record.searches.filter(({ removedOn }) => removedOn === null);
  record.roundOn = today;
  const searches = person && leadsOn(person) ? await lookAtAll(record) : [];
  if (searches.length > 0) {
    record.mailedOn = today;
    const facts = { searches: JSON.stringify(searches) };
    const notices = [{ kind: "newMatches" as const, to: [personId], facts }];
    chronicle(record, { event: "tellNewMatches", facts: { count: searches.length }, notices }, bySystem(now));
  }
  return (await saveRecord(record)).ok;
}

/**
 * The weekly round of saved searches: one letter to each person about what is new in all of theirs. What is told, that it
 * has been told and the letter are one write: made again in the same week, or after being cut short, nothing is told twice.
 */
export async function tellNewMatches(now: Date): Promise<Round> {
  const due = { roundOn: { $lt: mondayOf(plainDateAt(now)) } };
  return eachInTurn(await SavedSearchesModel.find(due).distinct("_id"), (id) => tell(id, now));
}
