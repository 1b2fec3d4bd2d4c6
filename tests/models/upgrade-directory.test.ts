import mongoose from "mongoose";
import { beforeAll, describe, expect, test } from "vitest";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { upgradeDirectory } from "#models/upgrade-directory.server";
import { firstForgedVersion } from "#models/versions.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { loadActivity } from "../../app/routes/activities.$activityId/queries.server";

testDatabase();

let town: Town;
const activityId = newId();

/** As the program stored them before records had versions. */
async function storeAsBefore(): Promise<void> {
  const { db } = mongoose.connection;
  if (!db) throw new Error("not connected");
  const later = ["versions", "descriptions", "plainFinnish", "umbrellaIds", "reminders", "links", "otherNames"];
  await db.collection("associations").updateMany({}, { $unset: Object.fromEntries(later.map((name) => [name, ""])) });
  await db.collection<{ _id: string; [field: string]: unknown }>("activities").insertOne({
    _id: activityId,
    municipality: "593",
    associationId: town.association._id,
    status: "published",
    title: "Kävelylenkki",
    description: "Kävellään yhdessä.",
    place: { name: "Tori", village: "Keskusta" },
    remote: false,
    schedule: { kind: "weekly", byDay: ["TU"], every: 1, except: [] },
    cost: { amountCents: 0, text: "maksuton" },
    registration: "open",
    targetGroups: ["kaikki"],
    needs: ["yksinäisyys"],
    accessibility: [],
    languages: ["fi"],
    acceptsReferrals: true,
    confirmedOn: "2026-12-01",
    externalId: null,
    history: [],
    pendingNotices: [],
    __v: 0,
  });
}

const storedActivity = () => ActivityModel.findById(activityId).orFail().lean<Activity>().exec();
const storedAssociation = () => AssociationModel.findById(town.association._id).orFail().lean<Association>().exec();

beforeAll(async () => {
  town = await makeTown();
  await storeAsBefore();
});

describe("a directory that an earlier program stored", () => {
  test("gets the fields that came later and a first version, and loses nothing", async () => {
    await upgradeDirectory(TOWN_NOW);
    expect(await storedActivity()).toMatchObject({
      title: "Kävelylenkki",
      place: { name: "Tori", village: "Keskusta", address: "" },
      cost: { amountCents: 0, text: "maksuton", covers: "" },
      translations: { sv: { title: "", description: "" }, en: { title: "", description: "" } },
      group: { kind: null, maxSize: null, waitingList: "unknown", full: false },
      joining: { text: "", url: null, phone: null, email: null },
      referral: { accepted: true, warmHandover: false, method: "", responseDays: null },
      confirmedOn: "2026-12-01",
    });
    expect(await storedActivity()).not.toHaveProperty("acceptsReferrals");
    const association = await storedAssociation();
    expect(association).toMatchObject({ descriptions: { sv: "", en: "" }, umbrellaIds: [], otherNames: [], links: [] });
    expect(association.versions.map(({ number }) => number)).toEqual([1]);
    expect(association.members).toHaveLength(3);
    expect(firstBrokenEntry(association.history)).toBeNull();
    expect(firstForgedVersion(association.versions, association.history)).toBeNull();
  });

  test("can be read by its page", async () => {
    expect(await loadActivity(activityId, "fi", TOWN_NOW)).toMatchObject({ title: { text: "Kävelylenkki" } });
  });

  test("is left alone by a second start", async () => {
    const before = [await storedActivity(), await storedAssociation()];
    await upgradeDirectory(new Date(TOWN_NOW.getTime() + 1000));
    expect([await storedActivity(), await storedAssociation()]).toEqual(before);
  });
});
