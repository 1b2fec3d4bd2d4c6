import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { scheduleSchema } from "#domain/calendar/schedule";
import { unmetCodes } from "#domain/referrals/unmet-need";
import { NOTHING_CHOSEN } from "#domain/search/directory-query";
import { codesMeant } from "#domain/search/needs-meant";
import { days } from "#domain/shared/durations";
import { plainDate } from "#domain/shared/plain-date";
import { newTerm } from "#domain/taxonomy/term";
import { byName } from "#i18n/format";
import { ActivityModel } from "#models/activity.server";
import { findCoverage } from "#models/coverage.server";
import { newId } from "#models/define-model.server";
import { findTerms, TaxonomyModel } from "#models/taxonomy.server";
import { UnmetNeedModel } from "#models/unmet-need.server";
import { askActivities } from "#search/search.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { changeUnmetNeed } from "#use-cases/change-unmet-need.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { markUnmetNeed } from "#use-cases/mark-unmet-need.server";
import { coverageFile } from "../../app/routes/office.coverage_.file/queries.server";
import { loadCoverage } from "../../app/routes/office.coverage/queries.server";
import { readCoverageQuery } from "../../app/routes/office.coverage/schema";

testDatabase();

const QUESTION = "mieheni lyö minua Naarajärvellä, soita 040 1234567";

let town: Town;
beforeAll(async () => {
  town = await makeTown();
  await foundTaxonomies(TOWN_NOW);
  const { _id: associationId } = town.association;
  await makeActivity({
    associationId,
    title: "Turvaryhmä",
    needs: ["turvallisuus"],
    place: { name: "", village: "Keskusta", address: "", municipality: null },
  });
});
beforeEach(async () => {
  await UnmetNeedModel.deleteMany();
});

async function codesOf(q: string, chosen = NOTHING_CHOSEN) {
  const { understood } = await askActivities({ q, chosen: {}, counted: [] });
  return unmetCodes({ chosen }, codesMeant(understood, await findTerms()));
}

const command = async (markId = newId()) => ({
  ...{ markId, municipality: "593", codes: await codesOf(QUESTION), now: TOWN_NOW },
  actor: await actorFor(town.people.counsellor),
});

describe("that nothing was found", () => {
  test("is kept in codes and a day, without a word of the question and without anybody", async () => {
    expect(await markUnmetNeed(await command())).toEqual({ ok: true, value: null });
    const stored = await UnmetNeedModel.collection.find().toArray();
    expect(stored).toMatchObject([
      { municipality: "593", needs: ["turvallisuus"], villages: ["Naarajärvi"], missing: null, on: "2027-01-15" },
    ]);
    expect(JSON.stringify(stored)).not.toMatch(/mieheni|lyö|040|Conny/i);
    expect(Object.keys(stored[0] ?? {}).sort()).toEqual(
      ["__v", "_id", "missing", "municipality", "needs", "on", "targetGroups", "villages"].sort(),
    );
  });

  test("counts once, however often the form is sent", async () => {
    const twice = await command();
    await Promise.all([markUnmetNeed(twice), markUnmetNeed(twice)]);
    expect(await UnmetNeedModel.countDocuments()).toBe(1);
  });

  test("holds nothing that no list knows", async () => {
    const codes = { needs: ["Matti Meikäläinen", "suru"], targetGroups: ["x"], villages: ["Kotikatu 1"] };
    await markUnmetNeed({ ...(await command()), codes });
    expect(await UnmetNeedModel.findOne().lean()).toMatchObject({ needs: ["suru"], targetGroups: [], villages: [] });
  });

  test("is marked by those only who lead clients on, there only where they do", async () => {
    const refusal = { ok: false, refusal: { code: "notAllowed" } };
    expect(await markUnmetNeed({ ...(await command()), actor: await actorFor(town.people.signatory) })).toEqual(
      refusal,
    );
    expect(await markUnmetNeed({ ...(await command()), municipality: "491" })).toEqual(refusal);
    expect(await UnmetNeedModel.countDocuments()).toBe(0);
  });

  test("is for nobody but those that were chosen: who is spoken of is no client", async () => {
    expect((await codesOf("äiti ei pääse kauppaan")).targetGroups).toEqual([]);
    const chosen = { ...NOTHING_CHOSEN, for: ["lapsiperheet"] };
    expect((await codesOf("äiti ei pääse kauppaan", chosen)).targetGroups).toEqual(["lapsiperheet"]);
  });

  test("gets the need that is chosen from the list, where the search told none", async () => {
    const marked = { ...(await command()), codes: { needs: [], targetGroups: [], villages: [] } };
    await markUnmetNeed(marked);
    const { markId, actor } = marked;
    const tell = (need: string) =>
      changeUnmetNeed({ markId, actor, change: "tellMissing", missing: null, need, now: TOWN_NOW });
    const needs = async () => (await UnmetNeedModel.findById(markId).orFail()).needs;
    await tell("Matti Meikäläinen");
    expect(await needs()).toEqual([]);
    await tell("suru");
    expect(await needs()).toEqual(["suru"]);
    await tell("kipu");
    expect(await needs()).toEqual(["suru"]);
  });

  test("is told more of, or taken back, on the same day only", async () => {
    const marked = await command();
    await markUnmetNeed(marked);
    const { markId, actor } = marked;
    const told = { markId, actor, change: "tellMissing" as const, missing: "time" as const };
    const tomorrow = new Date(TOWN_NOW.getTime() + days(1));
    expect(await changeUnmetNeed({ ...told, now: tomorrow })).toMatchObject({ refusal: { code: "notFound" } });
    await changeUnmetNeed({ markId, actor, change: "takeBack", now: tomorrow });
    expect(await changeUnmetNeed({ ...told, now: TOWN_NOW })).toMatchObject({ ok: true });
    expect(await UnmetNeedModel.findById(markId).lean()).toMatchObject({ missing: "time" });
    await changeUnmetNeed({ markId, actor, change: "takeBack", now: TOWN_NOW });
    expect(await UnmetNeedModel.countDocuments()).toBe(0);
  });
});

describe("the coverage map", () => {
  const load = (search: string) =>
    loadCoverage(["593"], readCoverageQuery(new URLSearchParams(search)), "fi", TOWN_NOW);
  const mark = (on: string, needs = ["suru"]) =>
    UnmetNeedModel.create({ municipality: "593", needs, villages: ["Naarajärvi"], missing: "full", on: plainDate(on) });

  test("tells what there is and what was missed over the months that are asked for", async () => {
    await mark("2027-01-10");
    await mark("2026-06-10");
    await mark("2025-06-10");
    expect((await load("")).coverage.total.marks).toBe(2);
    expect((await load("months=3")).coverage.total.marks).toBe(1);
    const { opened } = await load("need=turvallisuus&village=Keskusta");
    expect(opened).toMatchObject({ activities: [{ title: { text: "Turvaryhmä" } }], cover: { marks: 0 } });
    expect((await load("need=suru")).opened).toMatchObject({
      activities: [],
      missing: [{ missing: "full", count: 2 }],
    });
  });

  test("names no more activities than one reads, and tells how many there are besides", async () => {
    const associationId = town.association._id;
    const place = { name: "", village: "Keskusta", address: "", municipality: null };
    const many = Array.from({ length: 52 }, (_, number) =>
      makeActivity({ associationId, title: `Keskusteluryhmä ${number}`, needs: ["suru"], place }),
    );
    const ids = (await Promise.all(many)).map(({ _id }) => _id);
    const { opened } = await load("need=suru&village=Keskusta");
    expect(opened?.activities).toHaveLength(50);
    expect(opened?.more).toBe(2);
    await ActivityModel.deleteMany({ _id: { $in: ids } });
  });

  const rowOf = async (need: string) => {
    const { coverage } = await findCoverage("593", 12, { locale: "fi", compare: byName("fi") }, TOWN_NOW);
    return coverage.rows.find((row) => row.need === need)?.total;
  };

  test("follows words that were merged, and counts once who marked both", async () => {
    const merged = { ...newTerm("murhe", { fi: "Murhe", sv: null, en: null }), mergedInto: "suru" };
    await TaxonomyModel.updateOne({ _id: "needs" }, { $push: { terms: merged } });
    onTestFinished(async () => {
      await TaxonomyModel.updateOne({ _id: "needs" }, { $pull: { terms: { code: "murhe" } } });
    });
    await mark("2027-01-10", ["murhe"]);
    await mark("2027-01-10", ["murhe", "suru"]);
    expect(await rowOf("suru")).toMatchObject({ marks: 2 });
  });

  test("counts nothing that has ended, and nothing that takes place elsewhere", async () => {
    const place = (municipality: string | null) => ({ name: "", village: "", address: "", municipality });
    const day = (on: string) => scheduleSchema.parse({ kind: "dates", dates: [{ startsOn: on, endsOn: on }] });
    const make = (title: string, schedule: string, municipality: string | null = null) =>
      makeActivity({
        ...{ associationId: town.association._id, title, needs: ["kipu"] },
        ...{ place: place(municipality), schedule: day(schedule) },
      });
    const made = [
      await make("Tulossa", "2027-01-16"),
      await make("Mennyt", "2027-01-02"),
      await make("Muualla", "2027-01-16", "491"),
    ];
    expect(await rowOf("kipu")).toMatchObject({ supply: 1 });
    await ActivityModel.deleteMany({ _id: { $in: made.map(({ _id }) => _id) } });
  });

  test("as a file tells every cell, and no small number of what is sensitive", async () => {
    await mark("2027-01-10");
    await mark("2027-01-10", ["turvallisuus"]);
    const file = await coverageFile({ municipality: "593", months: 12 }, "fi", TOWN_NOW);
    const lines = (await file.setEncoding("utf8").toArray()).join("").split("\r\n");
    expect(lines[0]).toContain("Tarve;Kylä;Toimintoja;Ei löytynyt (kertaa);Mitä puuttui");
    expect(lines).toContain("Suru ja menetys;Naarajärvi;0;1;Täynnä: 1");
    expect(lines).toContain("Turvallisuus;Naarajärvi;0;alle 3;");
    expect(lines).toContain("Turvallisuus;Keskusta;1;0;");
  });
});
