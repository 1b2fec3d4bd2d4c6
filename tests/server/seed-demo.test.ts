import { expect, test } from "vitest";
import { firstBrokenEntry } from "#models/chronicle.server";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CallModel } from "#models/call.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { MunicipalityModel } from "#models/municipality.server";
import { PersonModel } from "#models/person.server";
import { WheelEventModel } from "#models/wheel-event.server";
import { seedWhenEmpty } from "#server/seed-when-empty";
import { demoPeople } from "#server/seed-demo";
import { testDatabase } from "#tests/support/database";
import { callStage } from "#domain/grants/call-window";

testDatabase();

const silent = Object.assign(() => undefined, { begin: () => () => undefined });

async function countAll(): Promise<number[]> {
  const models = [MunicipalityModel, PersonModel, AssociationModel, ActivityModel, CooperationFormModel, WheelEventModel, CallModel];
  const counts: number[] = [];
  for (const model of models) counts.push(await model.countDocuments());
  return counts;
}

test("the demo holds the whole sample, quickly, and a second start changes nothing", async () => {
  const started = performance.now();
  await seedWhenEmpty(silent);
  expect(performance.now() - started).toBeLessThan(5000);
  const counts = await countAll();
  expect(counts).toEqual([2, demoPeople.length, 60, 102, 83, 40, 8]);
  expect(await AssociationModel.countDocuments({ status: "published" })).toBe(60);
  await seedWhenEmpty(silent);
  expect(await countAll()).toEqual(counts);
});

test("one call is open at the real clock, and every history holds together", async () => {
  const calls = await CallModel.find({ status: "published" });
  expect(calls.filter((call) => callStage(call, new Date()) === "open").length).toBeGreaterThan(0);
  const records = [...calls, ...(await AssociationModel.find()), ...(await PersonModel.find())];
  expect(records.filter(({ history }) => firstBrokenEntry(history) !== null)).toEqual([]);
});
