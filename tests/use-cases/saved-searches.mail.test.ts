import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_SEARCHES } from "#domain/referrals/saved-search";
import { days } from "#domain/shared/durations";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { PersonModel } from "#models/person.server";
import { SavedSearchesModel } from "#models/saved-search.server";
import { findTaxonomyKeeper } from "#models/taxonomy-keeper.server";
import { matchesOf } from "#search/matches.server";
import { actorFor, makePerson, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { startSmtpServer, type SmtpServer } from "#tests/support/smtp";
import { changeSavedSearch } from "#use-cases/change-saved-search.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { mergeTerms } from "#use-cases/merge-terms.server";
import { revokeStaffRole } from "#use-cases/revoke-staff-role.server";
import { saveSearch } from "#use-cases/save-search.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";
import { tellNewMatches } from "#use-cases/tell-new-matches.server";

testDatabase();

/** A Wednesday; the Mondays after it, in the morning in Helsinki. */
const SAVED = new Date("2027-01-13T10:00:00Z");
const MONDAY = new Date("2027-01-18T06:30:00Z");
const NEXT_MONDAY = new Date("2027-01-25T06:30:00Z");
const QUERY = "need=yksin%C3%A4isyys";

let town: Town;
let smtp: SmtpServer;
let email = "";

beforeAll(async () => {
  smtp = await startSmtpServer();
  process.env["SMTP_URL"] = smtp.url;
  town = await makeTown();
  await foundTaxonomies(SAVED);
  email = town.people.counsellor.email;
  await publish("Vanha ystäväkerho");
});
afterAll(() => smtp.stop());

const publish = (title: string) => makeActivity({ associationId: town.association._id, title, needs: ["yksinäisyys"] });

const letters = () => smtp.mails.all().filter(({ recipients }) => recipients.includes(email));

/** The round of a moment and the letters it owes. */
async function round(now: Date): Promise<void> {
  expect((await tellNewMatches(now)).failed).toEqual([]);
  await collectNotices();
  while (await deliverNext(now));
}

const save = async (name: string, query = QUERY) =>
  saveSearch({ name, query, locale: "fi", actor: await actorFor(town.people.counsellor), now: SAVED });

const stored = async () => SavedSearchesModel.findById(town.people.counsellor._id).orFail();

describe("saved searches", () => {
  test("are kept as the address asks, by those who lead clients on", async () => {
    expect(await save("Seuraa", `${QUERY}&tab=associations&page=3&nonsense=1`)).toMatchObject({ ok: true });
    expect((await stored()).searches).toMatchObject([{ name: "Seuraa", query: QUERY, known: [expect.any(String)] }]);
    const outsider = await actorFor(town.people.signatory);
    const asked = { name: "x", query: QUERY, locale: "fi" as const, actor: outsider, now: SAVED };
    expect(await saveSearch(asked)).toMatchObject({ refusal: { code: "notAllowed" } });
  });

  test("are kept once, however often the form is sent, and at the first of them too", async () => {
    const person = await makePerson("Carita Counsellor", { role: "counsellor" });
    const actor = await actorFor(person);
    const send = () => saveSearch({ name: "Seuraa", query: QUERY, locale: "fi", actor, now: SAVED });
    for (const answer of await Promise.all([send(), send(), send()])) expect(answer).toMatchObject({ ok: true });
    expect((await SavedSearchesModel.findById(person._id).orFail()).searches).toHaveLength(1);
  });

  test("are no more than a person may have, brought back ones included", async () => {
    const person = await makePerson("Carina Counsellor", { role: "counsellor" });
    const actor = await actorFor(person);
    const send = (name: string) => saveSearch({ name, query: QUERY, locale: "fi", actor, now: SAVED });
    for (let number = 0; number < MOST_SEARCHES; number += 1) await send(`Haku ${number}`);
    const refusal = { ok: false, refusal: { code: "tooManySearches", max: MOST_SEARCHES } };
    expect(await send("Vielä yksi")).toEqual(refusal);
    const searchId = (await SavedSearchesModel.findById(person._id).orFail()).searches[0]?.id ?? "";
    await changeSavedSearch({ searchId, actor, now: SAVED, change: "remove" });
    expect(await send("Vielä yksi")).toMatchObject({ ok: true });
    expect(await changeSavedSearch({ searchId, actor, now: SAVED, change: "restore" })).toEqual(refusal);
  });

  test("bring no letter in the week they are saved, nor without anything new", async () => {
    await round(new Date(SAVED.getTime() + days(2)));
    expect((await stored()).roundOn).toBe("2027-01-11");
    await round(MONDAY);
    expect(letters()).toEqual([]);
  });

  test("bring one letter about all that is new, named by the search and without its words", async () => {
    await save("Sanoilla", "q=puhelinyst%C3%A4v%C3%A4");
    await publish("Puhelinystävä tutuksi");
    // Killed after the write and before the letter: the round that comes after tells nothing twice.
    await Promise.all([tellNewMatches(NEXT_MONDAY), tellNewMatches(NEXT_MONDAY)]);
    await round(new Date(NEXT_MONDAY.getTime() + days(1)));
    await round(new Date(NEXT_MONDAY.getTime() + days(2)));
    expect(letters()).toHaveLength(1);
    expect((await stored()).roundOn).toBe("2027-01-25");
    const [{ text, subject } = { text: "", subject: "" }] = letters();
    expect(text).toContain("Puhelinystävä tutuksi");
    expect(text).toMatch(/\/activities\/[0-9a-f]{24}/);
    expect(text).toContain("Seuraa");
    expect(text).toContain("/office/searches");
    expect(text).not.toContain("Vanha ystäväkerho");
    expect(`${subject}${text}`).not.toMatch(/need=|q=|Yksinäisyys/);
  });

  test("that are paused or removed bring none, and a removed one comes back on the same day only", async () => {
    const record = await stored();
    const [first, second] = record.searches;
    const actor = await actorFor(town.people.counsellor);
    const now = new Date(NEXT_MONDAY.getTime() + days(3));
    const change = (searchId = "", what: "pause" | "remove" | "restore", at = now) =>
      changeSavedSearch({ searchId, actor, now: at, change: what });
    expect(await change(first?.id, "pause")).toMatchObject({ ok: true });
    expect(await change(second?.id, "remove")).toMatchObject({ ok: true });
    expect(await change(second?.id, "restore")).toMatchObject({ ok: true });
    await change(second?.id, "remove");
    const tomorrow = new Date(now.getTime() + days(1));
    expect(await change(second?.id, "restore", tomorrow)).toMatchObject({ refusal: { code: "notFound" } });
    await publish("Puhelinystävä toinen");
    await round(new Date(NEXT_MONDAY.getTime() + days(7)));
    expect(letters()).toHaveLength(1);
    expect((await stored()).searches).toHaveLength(1);
  });

  test("of somebody who no longer leads clients on bring none", async () => {
    const record = await stored();
    record.searches.forEach((search) => (search.paused = false));
    await record.save();
    await PersonModel.updateOne({ _id: town.people.counsellor._id }, { $set: { staff: [] } });
    await publish("Kolmas kerho");
    await round(new Date(NEXT_MONDAY.getTime() + days(14)));
    expect(letters()).toHaveLength(1);
  });

  test("find what comes after their need was merged into another", async () => {
    const version = (await findTaxonomyKeeper("needs", "593"))?.version ?? 0;
    const actor = await actorFor(town.people.administrator);
    const command = { taxonomy: "needs" as const, municipality: "593", version, actor, now: SAVED };
    expect(await mergeTerms({ ...command, from: "yksinäisyys", into: "suru" })).toMatchObject({ ok: true });
    const { _id } = await makeActivity({ associationId: town.association._id, title: "Neljäs kerho", needs: ["suru"] });
    expect(await matchesOf(QUERY)).toContain(_id);
  });

  test("leave a history that holds and that names none of them", async () => {
    const { history } = await stored();
    expect(firstBrokenEntry(history)).toBeNull();
    expect(JSON.stringify(history)).not.toMatch(/Seuraa|Sanoilla|puhelin/i);
  });

  test("are forgotten with the role, taken away or gone in another way, and others' stay", async () => {
    const [revoked, gone, stays] = await Promise.all(
      ["Ritva Revoked", "Gunnar Gone", "Siiri Stays"].map((name) => makePerson(name, { role: "counsellor" })),
    );
    if (!revoked || !gone || !stays) throw new Error("nobody was made");
    for (const person of [revoked, gone, stays])
      await saveSearch({ name: "Seuraa", query: QUERY, locale: "fi", actor: await actorFor(person), now: SAVED });
    const kept = async () =>
      (await SavedSearchesModel.distinct("_id", { _id: { $in: [revoked._id, gone._id, stays._id] } })).toSorted();
    const administrator = await actorFor(await makePerson("Aatos Administrator", { role: "administrator" }));
    const post = { municipality: administrator.staff[0]?.municipality ?? "", role: "counsellor" as const };
    const done = await revokeStaffRole({ personId: revoked._id, ...post, actor: administrator, now: SAVED });
    expect(done).toMatchObject({ ok: true });
    expect(await kept()).toEqual([gone._id, stays._id].toSorted());
    await PersonModel.updateOne({ _id: gone._id }, { $set: { staff: [] } });
    await sweepExpired(SAVED);
    expect(await kept()).toEqual([stays._id]);
  });
});
