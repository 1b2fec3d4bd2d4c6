import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { newTerm } from "#domain/taxonomy/term";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { MunicipalityModel } from "#models/municipality.server";
import { finnish } from "#search/finnish.server";
import { askActivities, askAssociations } from "#search/search.server";
import { makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

// After new words all records are read anew aside: that must not outlive the database it reads from.
afterAll(() => pause(1_000));

const ask = async (q: string, chosen = {}) =>
  (await askActivities({ q, chosen, counted: ["village"] })).hits.map(({ id }) => id);

describe("the search", () => {
  // On other systems nothing fetches it: there words are read by their endings.
  test.runIf(process.platform === "linux")("reads Finnish by a dictionary wherever the tests are run", async () =>
    expect((await finnish()).missing).toBeNull(),
  );

  test("finds what was published a moment ago, what has changed, and no more what was taken back", async () => {
    const { _id: id } = await makeActivity({ associationId: town.association._id, title: "Vertaistukiryhmä" });
    expect(await ask("vertaistuesta")).toEqual([id]);
    await ActivityModel.updateOne({ _id: id }, { $set: { title: "Sauvakävely" } });
    expect(await ask("vertaistuesta")).not.toContain(id);
    expect(await ask("kävelylle")).toEqual([id]);
    await ActivityModel.updateOne({ _id: id }, { $set: { status: "unlisted" } });
    expect(await ask("kävelylle")).not.toContain(id);
  });

  test("finds also a write that reached the database long after its time was taken", async () => {
    const { _id: id } = await makeActivity({ associationId: town.association._id, title: "Ompelupiiri" });
    expect(await ask("ompelemaan")).toEqual([id]);
    const earlier = new Date(Date.now() - 5 * 60_000);
    const late = { "place.village": "Ylikylä", updatedAt: earlier };
    await ActivityModel.collection.updateOne({ title: "Ompelupiiri" }, { $set: late });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(await ask("ompelemaan", { village: ["Ylikylä"] })).toEqual([id]);
  });

  test("follows the association: hidden with it, back with it, and found by its new name", async () => {
    const { _id: id } = await makeActivity({ associationId: town.association._id, title: "Uintikerho" });
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { status: "unlisted" } });
    expect(await ask("uimaan")).not.toContain(id);
    await AssociationModel.updateOne(
      { _id: town.association._id },
      { $set: { status: "published", name: "Laiturin Väki ry" } },
    );
    expect(await ask("uimaan")).toEqual([id]);
    const { hits } = await askAssociations({ q: "laituri", chosen: {}, counted: [] });
    expect(hits.map((hit) => hit.id)).toEqual([town.association._id]);
  });

  test("keeps a village apart from one of the same name in the next municipality", async () => {
    const village = newTerm("Ylikylä", { fi: "Ylikylä", sv: null, en: null });
    await MunicipalityModel.updateMany({}, { $push: { villages: village }, $inc: { __v: 1 } });
    const made = {
      associationId: town.association._id,
      title: "Pilates",
      place: { name: "", village: "Ylikylä", address: "", municipality: null },
    };
    const { _id: here } = await makeActivity(made);
    const { _id: there } = await makeActivity({ ...made, municipality: town.neighbour._id });
    expect((await ask("pilates ylikylässä")).toSorted()).toEqual([here, there].toSorted());
    expect((await ask("pilates mikkelin ylikylässä"))[0]).toBe(there);
    expect((await ask("pilates pieksämäen ylikylässä"))[0]).toBe(here);
  });
});
