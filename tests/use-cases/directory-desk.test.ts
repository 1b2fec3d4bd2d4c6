import { beforeAll, describe, expect, test } from "vitest";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { findSuspectedPairs } from "#models/different-associations.server";
import { latestFigures } from "#models/directory-figures.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { resolveDuplicate } from "#use-cases/resolve-duplicate.server";
import { takeDirectoryFigures } from "#use-cases/take-directory-figures.server";

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
