import { beforeAll, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import type { Activity } from "#models/activity.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { refer } from "#tests/support/referring";
import { choicesFor } from "../../app/routes/office.referral-queue_.$referralId/queries.server";
import { loadNewReferral } from "../../app/routes/office.referrals_.new/queries.server";

testDatabase();

let town: Town;
let choir: Activity;
let walk: Activity;
const referral = { accepted: true, warmHandover: false, method: "", responseDays: 3 };

beforeAll(async () => {
  town = await makeTown();
  const common = { associationId: town.association._id, referral };
  choir = await makeActivity({ ...common, title: "Lauluryhmä", needs: ["yksinaisyys"] });
  const season = { startMonth: 5, endMonth: 9 };
  walk = await makeActivity({
    ...common,
    title: "Sauvakävely",
    place: { name: "Kiska", village: "Keskusta", address: "", municipality: null },
    schedule: { kind: "weekly", byDay: ["WE"], every: 1, opensAt: timeOfDay("10:00"), season, except: [] },
  });
  await makeActivity({ associationId: town.association._id, title: "Laulukuoro ilman ohjauksia" });
});

const choices = async (asked: string, tried: Activity[] = []) => {
  const answers = tried.map(({ _id }) => ({
    ...{ activityId: _id, associationId: town.association._id, answer: "full" as const, at: TOWN_NOW },
    ...{ reason: null, inTime: true },
  }));
  const found = await choicesFor({ municipality: "593", answers }, asked, {
    locale: "fi",
    now: TOWN_NOW,
  });
  return { isMet: found.isMet, titles: found.choices.map(({ card }) => card.title.text) };
};

test("a client's wish brings first what answers it, of those that take referrals", async () => {
  expect(await choices("haluaisi laulaa porukassa")).toEqual({ isMet: true, titles: ["Lauluryhmä"] });
  expect((await choices("sauvakävelemään")).titles[0]).toBe("Sauvakävely");
});

test("where nothing answers, everything that takes referrals is shown, and it says so", async () => {
  const { isMet, titles } = await choices("xyzzyqwert");
  expect([isMet, titles.toSorted()]).toEqual([false, ["Lauluryhmä", "Sauvakävely"]]);
});

test("what could not help stands last", async () => {
  expect((await choices("", [choir])).titles).toEqual(["Sauvakävely", "Lauluryhmä"]);
  expect((await choices("", [walk])).titles).toEqual(["Lauluryhmä", "Sauvakävely"]);
});

test("who asks for a client hears that the activity rests until its season", async () => {
  const asked = async ({ _id }: Activity) =>
    loadNewReferral(
      await actorFor(town.people.counsellor),
      new URLSearchParams({ activity: _id }),
      "593",
      new Date("2027-01-15T10:00:00Z"),
    );
  expect((await asked(walk))?.rest?.times.timing.state).toBe("offSeason");
  expect((await asked(choir))?.rest).toBeNull();
});

test("what is over stands after what runs, and nobody is asked to it", async () => {
  const dates = [{ startsOn: plainDate("2026-05-01"), endsOn: plainDate("2026-05-01") }];
  const over = await makeActivity({
    ...{ associationId: town.association._id, referral, title: "Lauluryhmä vanhoille lauluille" },
    schedule: { kind: "dates", dates },
  });
  expect((await choices("lauluryhmä vanhoille lauluille")).titles).toEqual(["Lauluryhmä", over.title]);
  const asked = new URLSearchParams({ activity: over._id });
  const actor = await actorFor(town.people.counsellor);
  expect(await loadNewReferral(actor, asked, "593", TOWN_NOW)).toMatchObject({ isOver: true });
  await expect(refer(town, { activity: over })).rejects.toThrow("over");
});
