import { beforeAll, describe, expect, test } from "vitest";
import { readActivitiesQuery } from "#domain/exports/activities-query";
import { readQuery } from "#domain/search/directory-query";
import { byName } from "#i18n/format";
import { ActivityModel } from "#models/activity.server";
import { findCards } from "#models/cards.server";
import { findCoverage } from "#models/coverage.server";
import { knownMunicipalities } from "#models/known-municipalities.server";
import { toldActivity } from "#models/record-content.server";
import { withCurrentCodes } from "#search/asking.server";
import { askActivities } from "#search/search.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { importer } from "#tests/support/importing";
import { copyActivity } from "#use-cases/copy-activity.server";
import { addActivity } from "#use-cases/add-activity.server";
import { findActivities } from "../../app/routes/api.v1.activities/queries.server";
import { loadDirectory } from "../../app/routes/directory/queries.server";

testDatabase();

const PLACES = {
  here: { name: "Pub", village: "Keskusta", municipality: "PIEKSÄMÄKI" },
  there: { name: "Talo", village: "Kerimäki", municipality: "savonlinna" },
  beside: { name: "Halli", village: "Keskusta", municipality: "Savonlinna" },
  neighbour: { name: "Tupa", village: "", municipality: "Mikkeli" },
};

const activityOf = ([id, place]: [string, object]) => ({
  ...{ id, associationId: "a", title: "Shakkikerho", description: "Pelaamme shakkia.", place },
  schedule: { type: "toistuva", freq: "WEEKLY", byDay: ["MO"], opensAt: "10:00", closesAt: "12:00", text: "" },
  cost: { type: "maksuton", text: "maksuton" },
});

const fileOf = (places: Record<string, object>): Buffer =>
  Buffer.from(
    JSON.stringify({
      associations: [{ id: "a", name: "Shakin ystävät ry" }],
      activities: Object.entries(places).map(activityOf),
    }),
  );

let town: Town;
let by: ReturnType<typeof importer>;
beforeAll(async () => {
  town = await makeTown();
  by = importer(await actorFor(town.people.coordinator));
  await askActivities({ q: "", chosen: {}, counted: [] });
  await by.imported(fileOf(PLACES), "seutu.json");
});

const placeOf = async (externalId: string) => (await ActivityModel.findOne({ externalId }).orFail()).toObject().place;

async function ask(address: string) {
  const query = readActivitiesQuery(new URLSearchParams(address));
  if ("unread" in query) throw new Error(query.unread.join());
  const { items, facets, total } = await findActivities(query);
  return { ids: items.flatMap(({ externalId, relaxed }) => (relaxed ? [] : [externalId])), items, facets, total };
}

describe("an import that tells of places in other municipalities", () => {
  test("keeps their names, and of its own nothing", async () => {
    expect(await placeOf("here")).toMatchObject({ village: "Keskusta", municipality: null });
    expect(await placeOf("there")).toMatchObject({ village: "Kerimäki", municipality: "Savonlinna" });
    const { versions } = await ActivityModel.findOne({ externalId: "there" }).orFail();
    expect(versions.at(-1)?.content["place"]).toMatchObject({ municipality: "Savonlinna" });
  });

  test("changes nothing when it comes again, and what has moved when it has", async () => {
    const again = await by.uploaded(fileOf(PLACES), "seutu.json");
    expect(again.counts).toMatchObject({ rows: 5, unchanged: 5 });
    await by.imported(fileOf({ ...PLACES, moved: PLACES.there }), "seutu-2.json");
    await by.imported(fileOf({ ...PLACES, moved: { ...PLACES.there, municipality: "Pieksämäki" } }), "seutu-3.json");
    expect((await placeOf("moved")).municipality).toBeNull();
    await ActivityModel.deleteOne({ externalId: "moved" });
  });
});

describe("the search of what takes place elsewhere", () => {
  test("narrows by where it takes place, in any case and by any name", async () => {
    expect((await ask("municipality=Savonlinna")).ids.toSorted()).toEqual(["beside", "there"]);
    expect((await ask("q=shakki&municipality=SAVONLINNA")).ids.toSorted()).toEqual(["beside", "there"]);
    expect((await ask("q=shakki&municipality=593")).ids).toEqual(["here"]);
    expect((await ask("q=shakki&municipality=pieksämäki&municipality=Mikkeli")).ids.toSorted()).toEqual([
      "here",
      "neighbour",
    ]);
    expect((await ask("q=shakki&municipality=Atlantis")).total).toBe(0);
  });

  test("counts it under its name, or the code of a neighbour that is here, too", async () => {
    const { facets, items } = await ask("q=shakki");
    expect(facets["municipality"]?.toSorted((a, b) => (a.value < b.value ? -1 : 1))).toEqual([
      { value: town.neighbour._id, count: 1 },
      { value: "593", count: 1 },
      { value: "Savonlinna", count: 2 },
    ]);
    const names = new Map(items.map(({ externalId, place }) => [externalId, place.municipality]));
    expect(Object.fromEntries(names)).toEqual({
      ...{ here: "Pieksämäki", there: "Savonlinna", beside: "Savonlinna", neighbour: "Mikkeli" },
    });
  });

  test("prefers a municipality and a village that a question names", async () => {
    const first = async (q: string, most: number) => (await ask(`q=${q}`)).ids.slice(0, most).toSorted();
    expect(await first("shakkia Savonlinnassa", 2)).toEqual(["beside", "there"]);
    expect((await ask("q=shakkia Kerimäellä")).ids.slice(0, 2)).toEqual(["there", "beside"]);
    expect(await first("shakkia Pieksämäellä", 1)).toEqual(["here"]);
  });

  test("offers it as an area of the directory with how many it has, under any way to write it", async () => {
    const query = await withCurrentCodes(readQuery(new URLSearchParams("municipality=savonlinna")));
    expect(query.municipality).toBe("Savonlinna");
    const { results } = await loadDirectory(query, "fi", TOWN_NOW);
    expect(results.total).toBe(2);
    expect(results.areas).toEqual({ "593": 1, [town.neighbour._id]: 1, Savonlinna: 2 });
  });

  test("offers no narrowing to a language or a village that no answer has", async () => {
    const wished = async (q: string) =>
      (await loadDirectory(readQuery(new URLSearchParams({ q })), "fi", TOWN_NOW)).results.wishes;
    expect(await wished("shakkia Kerimäellä")).toContainEqual({ facet: "village", value: "Kerimäki" });
    expect(await wished("shakkia arabiaksi")).toEqual([]);
  });

  test("tells of a language in which nothing is, and of the municipality of a village that has nothing", async () => {
    const asked = async (q: string) =>
      (await loadDirectory(readQuery(new URLSearchParams({ q })), "fi", TOWN_NOW)).results;
    expect((await asked("shakkia arabiaksi")).unspoken).toEqual([{ language: "ar", isAskedIn: false }]);
    expect((await asked("I am looking for chess")).unspoken).toEqual([{ language: "en", isAskedIn: true }]);
    expect((await asked("shakkia")).unspoken).toEqual([]);
    expect((await asked("shakkia Naarajärvellä, Mikkeli")).barePlaces).toEqual([
      { village: "Naarajärvi", municipality: "491" },
    ]);
  });

  test("leaves whose record it is to those who tend it", async () => {
    const { hits } = await askActivities({ q: "", chosen: { ownMunicipality: ["593"] }, counted: [] });
    expect(hits).toHaveLength(4);
  });

  test("covers nothing at home", async () => {
    const { supply } = await findCoverage("593", 12, { locale: "fi", compare: byName("fi") }, TOWN_NOW);
    expect(supply).toMatchObject([{ villages: ["Keskusta"] }]);
  });

  test("is far from a village of the same name at home", async () => {
    const ids = await ActivityModel.find({ externalId: { $in: ["here", "beside"] } }).distinct("_id");
    const from = { municipality: "593", code: "Keskusta", position: null };
    const cards = await findCards(ids, { locale: "fi", now: TOWN_NOW, from });
    const told = cards.map(({ municipality, namesMunicipality, distance }) => [
      municipality,
      namesMunicipality,
      distance?.kind,
    ]);
    expect(told.toSorted()).toEqual([
      ["Pieksämäki", true, "same"],
      ["Savonlinna", true, "unknown"],
    ]);
  });

  test("tells of a place that has none of what is asked, unless it is shut out", async () => {
    const file = fileOf({ ...PLACES, walk: PLACES.here }).toString();
    await by.imported(Buffer.from(file.replace(/("walk".*?)Shakkikerho/, "$1Kuutamokävely")), "seutu-4.json");
    const asked = async (address: string) =>
      (await loadDirectory(readQuery(new URLSearchParams(address)), "fi", TOWN_NOW)).results.emptyPlaces;
    expect(await asked("q=kuutamokävely Mikkelissä")).toEqual([{ village: null, municipality: town.neighbour._id }]);
    expect(await asked("q=kuutamokävely Kerimäellä")).toEqual([{ village: "Kerimäki", municipality: "Savonlinna" }]);
    expect(await asked("q=kuutamokävely Kerimäellä&municipality=593")).toEqual([]);
    expect(await asked("q=shakkia Kerimäellä")).toEqual([]);
  });
});

describe("what people write of a place elsewhere", () => {
  test("is kept as a name, its own as nothing, and goes along with a copy", async () => {
    const actor = await actorFor(town.people.editor);
    const [{ _id: associationId }] = [town.association];
    const content = toldActivity((await ActivityModel.findOne({ externalId: "here" }).orFail()).toObject());
    const write = (municipality: string) =>
      addActivity({
        ...{ associationId, actor, now: TOWN_NOW },
        content: { ...content, needs: [], place: { ...content.place, village: "", municipality } },
      });
    const [own, other] = [await write("pieksämäki"), await write(" Sulkava ")];
    if (!own.ok || !other.ok) throw new Error("not added");
    const municipalityOf = async (id: string) => (await ActivityModel.findById(id).orFail()).place.municipality;
    expect(await municipalityOf(own.value.id)).toBeNull();
    expect(await municipalityOf(other.value.id)).toBe("Sulkava");
    const copy = await copyActivity({ associationId, activityId: other.value.id, actor, now: TOWN_NOW });
    expect(copy.ok && (await municipalityOf(copy.value.id))).toBe("Sulkava");
    expect(await knownMunicipalities("593", "fi")).toEqual({
      own: "Pieksämäki",
      others: ["Mikkeli", "Savonlinna", "Sulkava"],
    });
  });
});
