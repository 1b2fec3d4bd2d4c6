import { beforeAll, expect, test } from "vitest";
import { days } from "#domain/shared/durations";
import type { Taxonomy } from "#domain/taxonomy/term";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CallModel } from "#models/call.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { PersonModel } from "#models/person.server";
import { findTaxonomyKeeper } from "#models/taxonomy-keeper.server";
import { TAXONOMY_LINKS } from "#models/taxonomy-links.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { firstForgedVersion } from "#models/versions.server";
import { makeAccessRecords } from "#tests/support/access-records";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { mergeTerms } from "#use-cases/merge-terms.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";
import { unmergeTerm } from "#use-cases/unmerge-term.server";

testDatabase();

/** Each merge and each undoing has a day of its own. */
const day = (count: number): Date => new Date(TOWN_NOW.getTime() + days(count));
let town: Town;
beforeAll(async () => {
  town = await makeTown();
  await makeAccessRecords(town);
});

async function keeperOf(taxonomy: Taxonomy) {
  const keeper = await findTaxonomyKeeper(taxonomy, "593");
  if (!keeper) throw new Error(`no ${taxonomy}`);
  return keeper;
}

const commandAt = async (taxonomy: Taxonomy, now: Date, person = town.people.administrator) => ({
  ...{ taxonomy, municipality: "593", version: (await keeperOf(taxonomy)).version, now },
  actor: await actorFor(person),
});

async function merge(taxonomy: Taxonomy, from: string, into: string, at: Date): Promise<void> {
  expect(await mergeTerms({ ...(await commandAt(taxonomy, at)), from, into })).toMatchObject({ ok: true });
  expect((await resumeFollowers(at)).failed).toEqual([]);
}

const undo = async (taxonomy: Taxonomy, term: string, at: Date, person = town.people.administrator) =>
  unmergeTerm({ ...(await commandAt(taxonomy, at, person)), term });

async function undone(taxonomy: Taxonomy, term: string, at: Date): Promise<void> {
  expect(await undo(taxonomy, term, at)).toMatchObject({ ok: true });
  expect((await resumeFollowers(at)).failed).toEqual([]);
}

async function makeActivity(needs: string[]): Promise<string> {
  const activity = await ActivityModel.create({
    ...{ municipality: "593", associationId: town.association._id, title: "Lenkki", registration: "open" },
    ...{ place: {}, cost: {}, schedule: { kind: "byAgreement" }, status: "published", needs },
  });
  return activity._id;
}

const activity = async (id: string) => (await ActivityModel.findById(id).orFail()).toObject();
const needsOf = (ids: readonly string[]) => Promise.all(ids.map(async (id) => (await activity(id)).needs));

test("brings the word back with its links: alone, beside the other, and nowhere else", async () => {
  const before = await keeperOf("needs");
  const held = [["kipu"], ["kipu", "suru", "pitkäaikaissairaus"], ["pitkäaikaissairaus"], ["kipu"], ["suru"]];
  const ids = await Promise.all(held.map(makeActivity));
  const [alone = "", , , dropped = "", later = ""] = ids;
  await merge("needs", "kipu", "pitkäaikaissairaus", day(1));
  await ActivityModel.updateOne({ _id: dropped }, { $set: { needs: ["suru"] } });
  await ActivityModel.updateOne({ _id: later }, { $set: { needs: ["suru", "pitkäaikaissairaus"] } });

  expect(await undo("needs", "kipu", day(2))).toMatchObject({ ok: true });
  await Promise.all([resumeFollowers(day(2)), resumeFollowers(day(2))]);
  expect((await keeperOf("needs")).terms).toEqual(before.terms);
  expect(await needsOf(ids)).toEqual([
    ["kipu"],
    ["pitkäaikaissairaus", "suru", "kipu"],
    ["pitkäaikaissairaus"],
    ["suru"],
    ["suru", "pitkäaikaissairaus"],
  ]);
  const { history, versions, reviewedVersion } = await activity(alone);
  expect(history.at(-1)).toMatchObject({
    event: "termUnmerged",
    by: { name: "Anna Administrator" },
    facts: { taxonomy: "needs", from: "Pitkäaikaissairaus", into: "Kipu" },
  });
  expect(reviewedVersion).toBe(versions.at(-1)?.number);
  expect([firstBrokenEntry(history), firstForgedVersion(versions, history)]).toEqual([null, null]);
  const list = await keeperOf("needs");
  expect(list.history.at(-1)).toMatchObject({ event: "unmergeTerms", facts: { name: "Kipu" } });
  expect(firstBrokenEntry((await TaxonomyModel.findById("needs").orFail()).history)).toBeNull();
});

test("that was interrupted goes on where it was, and a second round gives nothing a second time", async () => {
  const ids = await Promise.all([["kipu"], ["kipu", "pitkäaikaissairaus"]].map(makeActivity));
  const [, both = ""] = ids;
  await merge("needs", "kipu", "pitkäaikaissairaus", day(3));
  expect(await undo("needs", "kipu", day(4))).toMatchObject({ ok: true });
  const { terms, returning } = (await TaxonomyModel.findById("needs").orFail()).toObject();
  const [term] = returning;
  if (!term) throw new Error("nothing comes back");
  const stamp = { at: day(4), by: { personId: null, name: "Kumppani" } };
  const list = { taxonomy: "needs" as const, terms, scope: { municipality: null }, stamp };
  await TAXONOMY_LINKS.needs[0]?.bringBack(ids[0] ?? "", list, term);
  expect(await needsOf(ids)).toEqual([["kipu"], ["pitkäaikaissairaus"]]);
  expect(await resumeFollowers(day(4))).toEqual({ done: 1, failed: [] });
  expect(await needsOf(ids)).toEqual([["kipu"], ["pitkäaikaissairaus", "kipu"]]);
  await ActivityModel.updateOne({ _id: both }, { $set: { needs: ["pitkäaikaissairaus"] } });
  const versions = await Promise.all(ids.map(async (id) => (await activity(id)).__v));
  await TaxonomyModel.updateOne({ _id: "needs" }, { $set: { followed: false, returning } });
  await resumeFollowers(day(4));
  expect(await needsOf(ids)).toEqual([["kipu"], ["pitkäaikaissairaus"]]);
  expect(await Promise.all(ids.map(async (id) => (await activity(id)).__v))).toEqual(versions);
});

test("before the records had followed leaves them as they are", async () => {
  const id = await makeActivity(["kipu"]);
  const command = await commandAt("needs", day(5));
  expect(await mergeTerms({ ...command, from: "kipu", into: "pitkäaikaissairaus" })).toMatchObject({ ok: true });
  await undone("needs", "kipu", day(5));
  expect(await needsOf([id])).toEqual([["kipu"]]);
});

test("gives nothing back because of an earlier merge, which was undone when the record did not hold the word", async () => {
  const id = await makeActivity(["kipu"]);
  await merge("needs", "kipu", "pitkäaikaissairaus", day(6));
  await ActivityModel.updateOne({ _id: id }, { $set: { needs: [] } });
  await undone("needs", "kipu", day(7));
  await ActivityModel.updateOne({ _id: id }, { $set: { needs: ["pitkäaikaissairaus"] } });
  await merge("needs", "kipu", "pitkäaikaissairaus", day(8));
  await undone("needs", "kipu", day(9));
  expect(await needsOf([id])).toEqual([["pitkäaikaissairaus"]]);
});

test("of words answered yes and no gives both answers back", async () => {
  const answers = { accessibility: ["pyörätuolipaikat", "selkokieli"], notAccessible: ["pyörätuolilla mukaan"] };
  await AssociationModel.updateOne({ _id: town.association._id }, { $set: answers });
  await merge("accessibility", "pyörätuolipaikat", "pyörätuolilla mukaan", day(10));
  await undone("accessibility", "pyörätuolipaikat", day(11));
  const { accessibility, notAccessible } = await AssociationModel.findById(town.association._id).orFail();
  expect({ accessibility: accessibility.toSorted(), notAccessible: [...notAccessible] }).toEqual(answers);
});

test("of units gives calls, cases and posts back theirs, and leaves the other unit's", async () => {
  const unitsHeld = async () => {
    const [calls, cases, people] = await Promise.all([
      CallModel.find({ municipality: "593" }).sort({ _id: 1 }).lean(),
      GrantCaseModel.find().sort({ _id: 1 }).lean(),
      PersonModel.find({ "staff.municipality": "593" }).sort({ _id: 1 }).lean(),
    ]);
    return [calls.map(({ unit }) => unit), cases.map(({ unit }) => unit), people.map(({ staff }) => staff[0]?.units)];
  };
  const before = await unitsHeld();
  await merge("units", "sports", "culture", day(12));
  expect(await unitsHeld()).not.toEqual(before);
  await undone("units", "sports", day(13));
  expect(await unitsHeld()).toEqual(before);
});

test("is the administrator's, on the list as it stands, and only of a merge that kept what it takes", async () => {
  await merge("needs", "kipu", "pitkäaikaissairaus", day(14));
  expect(await undo("needs", "kipu", day(15), town.people.coordinator)).toMatchObject({
    refusal: { code: "notAllowed" },
  });
  const command = await commandAt("needs", day(15));
  expect(await unmergeTerm({ ...command, version: command.version - 1, term: "kipu" })).toMatchObject({
    refusal: { code: "changedMeanwhile" },
  });
  expect(await undo("needs", "suru", day(15))).toMatchObject({ refusal: { code: "notUndoable" } });
  await merge("needs", "pitkäaikaissairaus", "suru", day(16));
  expect(await undo("needs", "kipu", day(17))).toMatchObject({ refusal: { code: "undoFirst" } });
});
