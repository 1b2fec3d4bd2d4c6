import { beforeAll, describe, expect, test } from "vitest";
import { scheduleSchema } from "#domain/calendar/schedule";
import { days } from "#domain/shared/durations";
import { ActivityModel } from "#models/activity.server";
import { MunicipalityModel } from "#models/municipality.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { loadEntrances } from "../../app/routes/directory/entrances.server";
import { loadDirectory } from "../../app/routes/directory/queries.server";
import { hrefOf, isDoorway, orderOf, readQuery } from "#domain/search/directory-query";

testDatabase();

const published = (daysAgo: number) => ({
  id: `publish-${daysAgo}`,
  event: "publish",
  at: new Date(TOWN_NOW.getTime() - days(daysAgo)),
  by: { personId: null, name: "Sirkka" },
  reason: null,
  facts: {},
  previousHash: "previous",
  hash: "own",
});

let town: Town;
beforeAll(async () => {
  town = await makeTown();
  const { association, otherAssociation } = town;
  const own = { associationId: association._id };
  await makeActivity({
    ...own,
    title: "Kävelykerho",
    translations: { sv: { title: "Promenader", description: "" }, en: { title: "", description: "" } },
    schedule: scheduleSchema.parse({ kind: "weekly", byDay: ["TU"], opensAt: "17:00", closesAt: "18:00" }),
    confirmedOn: "2026-02-01",
    confirmedBy: "association",
    history: [published(40), published(2)],
  });
  await makeActivity({
    ...own,
    title: "Ateljee",
    confirmedOn: "2027-01-10",
    confirmedBy: "import",
    history: [published(3)],
  });
  await makeActivity({
    associationId: otherAssociation._id,
    title: "Bingo",
    schedule: scheduleSchema.parse({ kind: "dates", dates: [{ startsOn: "2027-01-16", endsOn: "2027-01-16" }] }),
    confirmedOn: "2026-12-01",
    confirmedBy: "city",
    history: [published(200)],
  });
  await makeActivity({
    associationId: otherAssociation._id,
    title: "Talkoot, jotka olivat",
    schedule: scheduleSchema.parse({ kind: "dates", dates: [{ startsOn: "2027-01-02", endsOn: "2027-01-02" }] }),
    confirmedOn: "2027-01-01",
    confirmedBy: "association",
    history: [published(20)],
  });
  await makeActivity({ ...own, title: "Luonnos", status: "draft", confirmedOn: "2027-01-14", history: [published(1)] });
  await ActivityModel.updateMany({}, { $set: { updatedAt: TOWN_NOW } }, { timestamps: false });
});

const read = (address: string) => readQuery(new URLSearchParams(address));
const titlesOf = async (address: string, locale: "fi" | "sv" = "fi") => {
  const { results } = await loadDirectory(read(address), locale, TOWN_NOW);
  return results.tab === "activities" ? results.rows.map(({ title }) => title.text) : [];
};

describe("the order of the list", () => {
  test.each([
    ["", ["Bingo", "Kävelykerho", "Ateljee", "Talkoot, jotka olivat"]],
    ["sort=name", ["Ateljee", "Bingo", "Kävelykerho", "Talkoot, jotka olivat"]],
    ["sort=confirmed", ["Bingo", "Kävelykerho", "Ateljee", "Talkoot, jotka olivat"]],
    ["sort=worst", ["Bingo", "Kävelykerho", "Ateljee", "Talkoot, jotka olivat"]],
  ])("by %s", async (address, titles) => expect(await titlesOf(address)).toEqual(titles));

  test("goes by the names that the reader sees", async () => {
    expect((await titlesOf("sort=name", "sv")).slice(0, 3)).toEqual(["Ateljee", "Bingo", "Promenader"]);
  });

  test("stands in the address only where it is another than goes without saying", () => {
    expect(hrefOf(read("sort=name&need=suru"), {})).toBe("/directory?need=suru&sort=name");
    expect(hrefOf(read("sort=time"), {})).toBe("/directory");
    expect(hrefOf(read("q=kahvila&sort=time"), {})).toBe("/directory?q=kahvila&sort=time");
    expect(orderOf(read("q=kahvila"))).toBe("best");
    expect(orderOf(read("sort=best"))).toBe("time");
    expect(orderOf(read("tab=associations&sort=time"))).toBe("name");
  });
});

test("a village is understood by its name in every language", async () => {
  await MunicipalityModel.updateOne(
    { _id: town.association.municipality, "villages.code": "Keskusta" },
    { $set: { "villages.$.names.sv": "Centrum" }, $inc: { __v: 1 } },
  );
  const wishesOf = async (q: string) => (await loadDirectory(read(`q=${q}`), "sv", TOWN_NOW)).results.wishes;
  await expect.poll(() => wishesOf("bingo i centrum")).toContainEqual({ facet: "village", value: "Keskusta" });
});

describe("why something is an answer", () => {
  const whysFor = async (q: string) => {
    const { results } = await loadDirectory(read(`q=${encodeURIComponent(q)}`), "fi", TOWN_NOW);
    return results.tab === "activities"
      ? results.rows.map(({ title, told, about, because }) => ({ title: title.text, told, about, because }))
      : [];
  };

  test("is told where only what stands elsewhere holds the word", async () => {
    const name = town.otherAssociation.name.split(" ")[0] ?? "";
    const bingo = (await whysFor(name)).find(({ title }) => title === "Bingo");
    expect(bingo?.told?.of).toBe("association");
    expect(bingo?.told?.parts).toContainEqual({ text: name, found: true });
  });

  test("is not told twice where the title shows it", async () => {
    expect(await whysFor("bingo")).toEqual([{ title: "Bingo", told: null, about: [], because: [] }]);
  });
});

describe("the door of the directory", () => {
  test.each([
    ["", true],
    ["q=", true],
    ["sort=worst", true],
    ["q=kahvila", false],
    ["need=suru", false],
    ["sort=name", false],
    ["tab=associations", false],
    ["page=2", false],
  ])("%s", (address, isDoor) => expect(isDoorway(read(address))).toBe(isDoor));

  test("tells of each association the latest that was published for the first time, and is not over", async () => {
    const { published: rows } = await loadEntrances("fi", TOWN_NOW);
    expect(rows.map(({ title, on }) => [title.text, on])).toEqual([["Ateljee", "2027-01-12"]]);
  });

  test("tells what somebody has lately confirmed, never what a file said", async () => {
    const { confirmed } = await loadEntrances("sv", TOWN_NOW);
    expect(confirmed.map(({ title, on }) => [title, on])).toEqual([
      [{ text: "Bingo", lang: "fi" }, "2026-12-01"],
      [{ text: "Promenader", lang: undefined }, "2026-02-01"],
    ]);
    expect(confirmed[0]?.association).toBe(town.otherAssociation.name);
  });
});
