import { expect, test } from "vitest";
import { WheelEventModel } from "#models/wheel-event.server";
import { findYearEvents } from "#models/year.server";
import { makeTown } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";

testDatabase();

test("a municipality's year holds its published calls' steps and what was entered for it, and nothing of the neighbour's", async () => {
  const { openCall } = await makeTown();
  const table = {
    title: "Jäppilän pöytä",
    startsOn: "2026-02-11",
    endsOn: "2026-02-11",
    ring: "tables",
    isYearly: true,
  } as const;
  await WheelEventModel.create({ ...table, municipality: "593" });
  await WheelEventModel.create({ ...table, municipality: "491", title: "Mikkelin pöytä" });
  const events = await findYearEvents("593", 2027);
  expect(events.map(({ kind, startsOn, endsOn }) => [kind, startsOn, endsOn])).toEqual([
    ["callOpen", "2027-01-01", "2027-01-31"],
    ["entered", "2027-02-10", "2027-02-10"],
    ["decisionExpected", "2027-04-08", "2027-04-08"],
    ["claimsDue", "2027-11-30", "2027-11-30"],
  ]);
  expect(events[0]).toMatchObject({ calls: [{ id: openCall._id }] });
});
