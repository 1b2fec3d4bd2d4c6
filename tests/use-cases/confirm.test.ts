import { beforeEach, describe, expect, test } from "vitest";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { makeActivity, makeCooperation } from "#tests/support/listings";
import { testDatabase } from "#tests/support/database";
import mongoose from "mongoose";
import { confirmAssociation } from "#use-cases/confirm-association.server";
import { followListings } from "#use-cases/follow-listings.server";
import { moderateAssociation } from "#use-cases/moderate-association.server";
import { moveActivity } from "#use-cases/move-activity.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";

testDatabase();

const now = TOWN_NOW;
const TODAY = "2027-01-15";
let town: Town;
beforeEach(async () => {
  await mongoose.connection.dropDatabase();
  town = await makeTown();
});

const association = () => AssociationModel.findById(town.association._id).orFail();
const press = async (leftOut: string[] = [], at = now) =>
  confirmAssociation({
    associationId: town.association._id,
    leftOut,
    actor: await actorFor(town.people.editor),
    now: at,
  });

async function someListings() {
  const owned = { associationId: town.association._id };
  const walk = await makeActivity({ ...owned, title: "Kävely", confirmedOn: "2026-01-10" });
  const choir = await makeActivity({ ...owned, title: "Kuoro", status: "unlisted", confirmedOn: "2025-01-10" });
  const draft = await makeActivity({ ...owned, title: "Luonnos", status: "draft" });
  const form = await makeCooperation({ ...owned, title: "Talkoot" });
  return { walk, choir, draft, form };
}

describe("one press", () => {
  test("confirms the association and all it tells of; what was unlisted comes back, a draft stays one", async () => {
    const { walk, choir, draft, form } = await someListings();
    expect(await press()).toMatchObject({ ok: true });
    expect(await association()).toMatchObject({ confirmedOn: TODAY, confirmedBy: "association", listingOrders: [] });
    for (const { _id } of [walk, choir])
      expect(await ActivityModel.findById(_id)).toMatchObject({
        status: "published",
        confirmedOn: TODAY,
        confirmedBy: "association",
      });
    expect(await CooperationFormModel.findById(form._id)).toMatchObject({ confirmedOn: TODAY });
    expect(await ActivityModel.findById(draft._id)).toMatchObject({ status: "draft", confirmedOn: null });
    expect(await press()).toMatchObject({ refusal: { code: "confirmedToday" } });
  });

  test("takes out of sight what is no longer so, and never somebody else's", async () => {
    const { walk, choir } = await someListings();
    const foreign = await makeActivity({ associationId: town.otherAssociation._id, title: "Laulu" });
    expect(await press([choir._id, foreign._id])).toMatchObject({ ok: true });
    expect(await ActivityModel.findById(choir._id)).toMatchObject({ status: "draft", confirmedOn: "2025-01-10" });
    expect(await ActivityModel.findById(walk._id)).toMatchObject({ status: "published", confirmedOn: TODAY });
    expect(await ActivityModel.findById(foreign._id)).toMatchObject({ status: "published", confirmedOn: null });
  });

  test("on the same day as an edit still confirms what the edit left out", async () => {
    const { walk } = await someListings();
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { confirmedOn: TODAY } });
    expect(await press()).toMatchObject({ ok: true });
    expect(await ActivityModel.findById(walk._id)).toMatchObject({ confirmedOn: TODAY });
  });

  test("twice at once is one confirmation", async () => {
    await someListings();
    const results = await Promise.all([press(), press()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "confirmedToday" } });
    expect((await association()).history.filter(({ event }) => event === "confirm")).toHaveLength(1);
  });

  test("is not for strangers", async () => {
    const actor = await actorFor(town.people.outsider);
    expect(await confirmAssociation({ associationId: town.association._id, actor, now })).toMatchObject({
      refusal: { code: "notFound" },
    });
  });

  test.each([
    ["unconfirmed", true],
    ["struck", false],
  ] as const)("brings back from the archive what is there for being %s: %s", async (archiveReason, ok) => {
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { status: "archived", archiveReason } });
    expect(await press()).toMatchObject({ ok });
    expect((await association()).status).toBe(ok ? "published" : "archived");
  });
});

describe("what an association decided about its listings", () => {
  test("is carried out by the next process when this one was killed half-way, each once", async () => {
    const { walk, choir, form } = await someListings();
    const order = {
      id: "0".repeat(24),
      event: "unpublish",
      step: null,
      listingIds: [walk._id, choir._id, form._id],
      on: TODAY,
      confirmedBy: "association",
      at: now,
      by: { personId: null, name: "Eero" },
    };
    const owe = () => AssociationModel.updateOne({ _id: town.association._id }, { $push: { listingOrders: order } });
    await owe();
    expect(await resumeFollowers(now)).toMatchObject({ failed: [] });
    // Published again by hand, and then the order turns up once more, as after a kill before it was struck.
    await ActivityModel.updateOne({ _id: walk._id }, { $set: { status: "published" } });
    await owe();
    await Promise.all([followListings(town.association._id), followListings(town.association._id)]);
    expect(await ActivityModel.findById(walk._id)).toMatchObject({ status: "published" });
    expect(await ActivityModel.findById(choir._id)).toMatchObject({ status: "draft" });
    expect((await CooperationFormModel.findById(form._id).orFail()).history.map(({ event }) => event)).toEqual([
      "unpublish",
    ]);
    expect((await association()).listingOrders).toEqual([]);
  });
});

test("an activity is confirmed alone, and comes back to the lists", async () => {
  const { choir, walk } = await someListings();
  const actor = await actorFor(town.people.editor);
  expect(await moveActivity({ activityId: choir._id, event: "confirm", actor, now })).toMatchObject({ ok: true });
  expect(await moveActivity({ activityId: choir._id, event: "confirm", actor, now })).toMatchObject({
    refusal: { code: "confirmedToday" },
  });
  expect(await ActivityModel.findById(choir._id)).toMatchObject({ status: "published", confirmedOn: TODAY });
  expect(await ActivityModel.findById(walk._id)).toMatchObject({ confirmedOn: "2026-01-10" });
  const outsider = await actorFor(town.people.outsider);
  expect(await moveActivity({ activityId: walk._id, event: "confirm", actor: outsider, now })).toMatchObject({
    refusal: { code: "notFound" },
  });
});

test("what the coordinator restores begins the ladder anew", async () => {
  const archived = { status: "archived", archiveReason: "dormant", reminders: [{ step: "archive", on: "2026-01-01" }] };
  await AssociationModel.updateOne({ _id: town.association._id }, { $set: archived });
  const actor = await actorFor(town.people.coordinator);
  const command = { associationId: town.association._id, event: "restore", reason: "Toiminta jatkuu", actor, now };
  expect(await moderateAssociation({ ...command, event: "restore" })).toMatchObject({ ok: true });
  expect(await association()).toMatchObject({ status: "published", archiveReason: null, reminders: [] });
});
