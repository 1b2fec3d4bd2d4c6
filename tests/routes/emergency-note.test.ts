import { beforeAll, expect, test } from "vitest";
import { EMERGENCY_LINES } from "#domain/search/emergency-lines";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { needs } from "#domain/taxonomy/founding/needs";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { visitorOf } from "#tests/support/render-site";

testDatabase();

const visit = visitorOf();
const paths = { sensitive: "", ordinary: "", firstAid: "", shelter: "" };

beforeAll(async () => {
  await makeTown();
  await foundTaxonomies(TOWN_NOW);
  const { _id: associationId } = await makeAssociation({ name: "Turva ry" });
  const sensitive = await makeActivity({ associationId, title: "Toipujat", needs: ["päihteet"] });
  const ordinary = await makeActivity({ associationId, title: "Kuoro", needs: ["yksinäisyys"] });
  const safety = (title: string, description: string) =>
    makeActivity({ associationId, title, description, needs: ["turvallisuus"] });
  const firstAid = await safety("Ensiapuilta", "Elvytys ja haavojen hoito. Turvallisuus alkaa taidoista.");
  const shelter = await safety("Suoja", "Turvakoti väkivaltaa kokeneille.");
  paths.firstAid = `/activities/${firstAid._id}`;
  paths.shelter = `/activities/${shelter._id}`;
  paths.sensitive = `/activities/${sensitive._id}`;
  paths.ordinary = `/activities/${ordinary._id}`;
});

const calls = async (address: string): Promise<string[]> =>
  Array.from((await visit(address)).text.matchAll(/href="tel:(\d+)"/g), ([, number = ""]) => number);
const callsAsked = (q: string, more = ""): Promise<string[]> => calls(`/directory?q=${encodeURIComponent(q)}${more}`);

test.each(["mies lyö minua", "pelkään kotona", "turvakoti", "mannen slår mig", "my husband hits me"])(
  "whoever asks „%s” is told whom to call about violence",
  async (q) => {
    expect(await callsAsked(q)).toEqual(expect.arrayContaining(["112", "080005005", "116006"]));
  },
);

test.each(["haluan kuolla", "en jaksa elää", "itsemurha", "masennus", "vill dö", "want to die"])(
  "whoever asks „%s” is told whom to call in a crisis",
  async (q) => {
    expect(await callsAsked(q)).toEqual(expect.arrayContaining(["112", "0925250111", "0925250112", "0925250113"]));
  },
);

test("substances and crime have their own lines, in every part of the directory", async () => {
  expect(await callsAsked("mies juo liikaa", "&tab=associations")).toContain("080090045");
  expect(await callsAsked("jouduin rikoksen uhriksi", "&tab=cooperation")).toContain("116006");
  expect(await calls(`/directory?need=${encodeURIComponent("päihteet")}`)).toEqual(["112", "080090045"]);
});

test("the reader's own language comes first", async () => {
  expect((await callsAsked("vill dö", "&lang=sv")).slice(0, 2)).toEqual(["112", "0925250112"]);
});

test("nobody is alarmed who asks for something else, or for what only comes near", async () => {
  expect(await callsAsked("kuoro")).toEqual([]);
  for (const q of ["ensiapukurssi", "paloturvallisuus", "liikenneturvallisuus", "turvallisuusilta", "first aid"])
    expect(await callsAsked(q), q).toEqual([]);
  expect(await callsAsked("soita")).toEqual([]);
  expect(await calls("/directory")).toEqual([]);
});

test("an activity for such a need tells it too", async () => {
  expect(await calls(paths.sensitive)).toEqual(expect.arrayContaining(["112", "080090045"]));
  expect(await calls(paths.ordinary)).not.toContain("112");
});

test("an activity for safety tells it where it speaks of violence, and not where it teaches first aid", async () => {
  expect(await calls(paths.firstAid)).not.toContain("112");
  expect(await calls(paths.shelter)).toEqual(expect.arrayContaining(["112", "080005005", "116006"]));
});

test("whoever chooses safety itself is told it", async () => {
  expect(await calls("/directory?need=turvallisuus")).toEqual(["112", "080005005", "116006"]);
});

test("every line is for needs and concepts that there are", () => {
  const lines = Object.values(EMERGENCY_LINES);
  const known = new Set([...needs, ...FOUNDING_CONCEPTS].map(({ code }) => code));
  expect(lines.flatMap((line) => [...line.needs, ...line.concepts]).filter((code) => !known.has(code))).toEqual([]);
});
