import { beforeAll, expect, test } from "vitest";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeCall } from "#tests/support/town-grants";
import { callsToApply } from "../../app/routes/my_.calls/queries.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

test("the call one was reading comes first, the others by their last day", async () => {
  const { openCall } = town;
  const later = await makeCall(openCall.programmeId, 2029, { closesAt: new Date("2027-02-20T13:00:00Z") });
  const actor = await actorFor(town.people.signatory);
  const idsWhen = async (chosen: string | null) =>
    (await callsToApply({ actor, now: TOWN_NOW, locale: "fi", chosen })).calls.map(({ callId }) => callId);
  expect(await idsWhen(null)).toEqual([openCall._id, later._id]);
  expect(await idsWhen(later._id)).toEqual([later._id, openCall._id]);
  expect(await idsWhen("no such call")).toEqual([openCall._id, later._id]);
});
