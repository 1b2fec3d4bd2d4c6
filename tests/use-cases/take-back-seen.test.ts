import { beforeAll, beforeEach, expect, test } from "vitest";
import type { SeenRecord } from "#domain/records/seen";
import { hours } from "#domain/shared/durations";
import { AssociationModel } from "#models/association.server";
import { noteLook, openedAmong } from "#models/change-look.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import type { Person } from "#models/person.server";
import { lastSeenBatch } from "#models/seen-batch.server";
import { unseenChanges } from "#models/unseen-changes.server";
import { actorFor, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { markSeen } from "#use-cases/mark-seen.server";
import { takeBackSeen } from "#use-cases/take-back-seen.server";

testDatabase();

const now = TOWN_NOW;
const later = (count: number): Date => new Date(now.getTime() + hours(count));
let town: Town;
let coordinator: Person;
let ids: [string, string];

beforeAll(async () => {
  town = await makeTown();
  coordinator = town.people.coordinator;
  ids = [town.association._id, town.otherAssociation._id];
});

/** Two associations have written two versions each, of which one coordinator has looked at the first of one. */
beforeEach(async () => {
  const by = { personId: town.people.editor._id, name: "Eero Editor" };
  const versions = [1, 2].map((number) => ({ number, content: { description: `${number}` }, at: now, by }));
  await AssociationModel.updateMany({ _id: { $in: ids } }, { $set: { versions, reviewedVersion: 0 } });
  await AssociationModel.updateOne({ _id: ids[0] }, { $set: { reviewedVersion: 1 } });
});

const reviewed = () =>
  Promise.all(ids.map(async (id) => (await AssociationModel.findById(id).orFail()).reviewedVersion));
const seen = (version: number): SeenRecord[] => ids.map((id) => ({ kind: "association", id, version }));
const mark = async (version: number, at: Date) =>
  expect(await markSeen({ seen: seen(version), actor: await actorFor(coordinator), now: at })).toMatchObject({
    ok: true,
  });
const takeBack = async (batchId: string, at: Date, person = coordinator) =>
  takeBackSeen({ batchId, actor: await actorFor(person), now: at });
const batchAt = async (at: Date) => (await lastSeenBatch(coordinator._id, at))?.id ?? "";

test("what one press marked, one press puts back as it was, into the list", async () => {
  await mark(2, later(1));
  expect(await unseenChanges(["593"])).toEqual([]);
  expect(await lastSeenBatch(coordinator._id, later(1))).toMatchObject({ count: 2, at: later(1) });
  const batch = await batchAt(later(1));
  expect(await takeBack(batch, later(2))).toMatchObject({ ok: true });
  expect(await reviewed()).toEqual([1, 0]);
  expect(await unseenChanges(["593"])).toHaveLength(2);
  expect(await lastSeenBatch(coordinator._id, later(2))).toBeNull();
  const { history } = await AssociationModel.findById(ids[0]).orFail();
  expect(history.slice(-2).map(({ event }) => event)).toEqual(["lookOver", "takeBackLook"]);
  expect(firstBrokenEntry(history)).toBeNull();
  expect(await takeBack(batch, later(3))).toMatchObject({ ok: true });
  expect((await AssociationModel.findById(ids[0]).orFail()).history).toHaveLength(history.length);
});

test("whoever marked takes back, within a day", async () => {
  await mark(2, later(30));
  const batch = await batchAt(later(31));
  const other = await makePerson("Kimmo Coordinator", { role: "coordinator" });
  expect(await takeBack(batch, later(31), other)).toMatchObject({ refusal: { code: "tooLate" } });
  expect(await takeBack(batch, later(55))).toMatchObject({ refusal: { code: "tooLate" } });
  expect(await lastSeenBatch(coordinator._id, later(55))).toBeNull();
  expect(await reviewed()).toEqual([2, 2]);
});

test("what was looked at anew since stays looked at", async () => {
  await AssociationModel.updateMany({ _id: { $in: ids } }, { $set: { reviewedVersion: 0 } });
  await mark(1, later(60));
  const first = await batchAt(later(60));
  const again = [{ kind: "association" as const, id: ids[0], version: 2 }];
  await markSeen({ seen: again, actor: await actorFor(coordinator), now: later(61) });
  expect(await takeBack(first, later(62))).toMatchObject({ ok: true });
  expect(await reviewed()).toEqual([2, 0]);
});

test("a change counts as opened once somebody has opened that very version", async () => {
  const [one] = seen(1);
  if (one) for (const at of [now, later(1)]) await noteLook(one, at);
  expect(await openedAmong(seen(1))).toEqual([`association ${ids[0]} 1`]);
  expect(await openedAmong(seen(2))).toEqual([]);
});
