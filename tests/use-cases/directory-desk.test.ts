import { beforeAll, describe, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { findSuspectedPairs } from "#models/different-associations.server";
import { latestFigures } from "#models/directory-figures.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { resolveDuplicate } from "#use-cases/resolve-duplicate.server";
import { takeDirectoryFigures } from "#use-cases/take-directory-figures.server";
import { loadOfficeAssociations } from "../../app/routes/office.associations/queries.server";
import { loadDirectoryDesk } from "../../app/routes/office.directory/queries.server";

testDatabase();

let town: Town;
let copy: Association;

beforeAll(async () => {
  town = await makeTown();
  copy = await makeAssociation({ name: "Kiskolan Kulkijat" });
  await ActivityModel.create({
    municipality: "593",
    associationId: town.association._id,
    status: "published",
    title: "Talkoot",
    volunteerTask: true,
    place: {},
    schedule: { kind: "byAgreement" },
    cost: {},
    registration: "open",
  });
});

const pair = () => ({ first: town.association._id, second: copy._id, reason: "Sama yhdistys", now: TOWN_NOW });
const suspected = () => findSuspectedPairs("593");

describe("suspected duplicates", () => {
  test("are shown to nobody but a coordinator to decide on", async () => {
    expect(await suspected()).toEqual([{ first: town.association._id, second: copy._id, reason: "name" }]);
    const actor = await actorFor(town.people.signatory);
    expect(await resolveDuplicate({ ...pair(), keep: null, actor })).toMatchObject({ refusal: { code: "notFound" } });
  });

  test("neither is archived as a third", async () => {
    const actor = await actorFor(town.people.coordinator);
    const keep = town.otherAssociation._id;
    expect(await resolveDuplicate({ ...pair(), keep, actor })).toMatchObject({ refusal: { code: "notSuspected" } });
    expect(await AssociationModel.findById(copy._id).lean().exec()).toMatchObject({ status: "published" });
  });

  test("one is archived as the other, and can be brought back", async () => {
    const actor = await actorFor(town.people.coordinator);
    expect(await resolveDuplicate({ ...pair(), keep: town.association._id, actor })).toEqual({ ok: true, value: null });
    expect(await AssociationModel.findById(copy._id).lean().exec()).toMatchObject({ status: "archived" });
    expect(await suspected()).toEqual([]);
    await AssociationModel.updateOne({ _id: copy._id }, { $set: { status: "published" } });
  });

  test("called different they are not suspected again, and a second press is told so", async () => {
    const actor = await actorFor(town.people.coordinator);
    expect(await resolveDuplicate({ ...pair(), keep: null, actor })).toEqual({ ok: true, value: null });
    expect(await suspected()).toEqual([]);
    expect(await resolveDuplicate({ ...pair(), keep: null, actor })).toEqual({
      ok: false,
      refusal: { code: "notSuspected" },
    });
  });
});

describe("what is in doubt", () => {
  test("is counted as it is listed, what an import brought apart from what has grown old", async () => {
    const today = plainDate("2025-02-28");
    const from = (id: string) => ({ importedAs: [{ source: "register", id }] });
    const made = await Promise.all([
      makeAssociation({ name: "Vanha ry", confirmedOn: "2024-02-29", confirmedBy: "association" }),
      makeAssociation({ name: "Tuore ry", confirmedOn: "2024-03-01", confirmedBy: "association" }),
      makeAssociation({ name: "Lepäävä ry", ...from("1"), confirmedOn: "2020-01-01", askFrom: "2025-03-01" }),
      makeAssociation({ name: "Vuorossa ry", ...from("2"), confirmedOn: "2020-01-01", askFrom: "2025-02-28" }),
      makeAssociation({ name: "Päivätön ry", ...from("3"), confirmedOn: null, askFrom: "2025-02-01" }),
      makeAssociation({ name: "Poissa ry", ...from("4"), confirmedOn: null, status: "unlisted" }),
    ]);
    const { rows } = await loadOfficeAssociations(["593"], today);
    const named = (doubt: string) => rows.filter((row) => row.doubt === doubt).map(({ name }) => name);
    expect(named("imported").sort()).toEqual(["Lepäävä ry", "Päivätön ry"]);
    expect(named("stale")).toEqual(expect.arrayContaining(["Vanha ry", "Vuorossa ry"]));
    expect(named("stale")).not.toContain("Tuore ry");
    const desk = await loadDirectoryDesk(await actorFor(town.people.coordinator), new Date(`${today}T10:00:00Z`));
    expect(desk?.tasks).toMatchObject({ imported: 2, stale: named("stale").length });
    await AssociationModel.deleteMany({ _id: { $in: made.map(({ _id }) => _id) } });
  });
});

describe("figures of the directory", () => {
  test("a month has one count, the last one", async () => {
    await takeDirectoryFigures(new Date("2026-12-01T10:00:00Z"));
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { confirmedOn: "2027-01-02" } });
    await takeDirectoryFigures(new Date("2027-01-02T10:00:00Z"));
    await takeDirectoryFigures(TOWN_NOW);
    const figures = await latestFigures("593", 13);
    expect(figures.map(({ month }) => month)).toEqual(["2026-12", "2027-01"]);
    expect(figures.at(-1)).toMatchObject({
      associations: 3,
      withActivity: 1,
      confirmed: 1,
      activities: 1,
      volunteerTasks: 1,
    });
  });
});
