import { beforeAll, expect, test } from "vitest";
import { USUAL_TIMES } from "#domain/associations/directory-times";
import { findMunicipality, timesOf } from "#models/municipality.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { setDirectoryTimes } from "#use-cases/set-directory-times.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const times = { ...USUAL_TIMES, unlistAfterMonths: 15, campaignMonths: [1, 8] };

test("a coordinator sets the times once for each version, and the history tells what they were", async () => {
  const actor = await actorFor(town.people.coordinator);
  const command = { municipality: "593", version: 0, times, actor, now: TOWN_NOW };
  expect(timesOf(await findMunicipality("593"))).toEqual(USUAL_TIMES);
  expect(await setDirectoryTimes(command)).toMatchObject({ ok: true });
  expect(await setDirectoryTimes(command)).toMatchObject({ refusal: { code: "changedMeanwhile" } });
  const saved = await findMunicipality("593");
  expect(timesOf(saved)).toEqual(times);
  expect(saved?.history.at(-1)).toMatchObject({
    event: "setDirectoryTimes",
    facts: { before: "9, 11, 12, 18, 24; 8, 12", after: "9, 11, 12, 15, 24; 1, 8" },
  });
});

test("nobody sets the times of another municipality", async () => {
  const actor = await actorFor(town.people.neighbourAdministrator);
  expect(await setDirectoryTimes({ municipality: "593", version: 1, times, actor, now: TOWN_NOW })).toMatchObject({
    refusal: { code: "notAllowed" },
  });
  const preparer = await actorFor(town.people.preparer);
  expect(
    await setDirectoryTimes({ municipality: "593", version: 1, times, actor: preparer, now: TOWN_NOW }),
  ).toMatchObject({ refusal: { code: "notAllowed" } });
});
