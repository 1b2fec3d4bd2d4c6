import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ShownFigures } from "#domain/referrals/figures";
import { days } from "#domain/shared/durations";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { newId } from "#models/define-model.server";
import { figuresOfTwoYears } from "#models/referral-figures.server";
import { answersBefore } from "#models/referral-views.server";
import { ReferralModel } from "#models/referral.server";
import { findOpenSlip, SlipModel } from "#models/slip.server";
import { newTrayToken } from "#models/tray.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { answerAs, makeAccepting, refer, storedReferral, pressed } from "#tests/support/referring";
import { assignReferral } from "#use-cases/assign-referral.server";
import { changeTray } from "#use-cases/change-tray.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { makeSlip } from "#use-cases/make-slip.server";
import { requeueReferral } from "#use-cases/requeue-referral.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";
import { takeReferral } from "#use-cases/take-referral.server";
import { tellOutcome } from "#use-cases/tell-outcome.server";
import { loadReferralFigures } from "../../app/routes/office.referral-figures/queries.server";
import { readFiguresQuery } from "../../app/routes/office.referral-figures/schema";
import { referralFiguresFile } from "../../app/routes/office.referral-figures_.file/queries.server";

testDatabase();

let town: Town;
let coffee: Activity;
let choir: Activity;
let shelter: Activity;
beforeAll(async () => {
  town = await makeTown();
  await foundTaxonomies(TOWN_NOW);
  coffee = await makeAccepting(town, { needs: ["suru"] });
  shelter = await makeAccepting(town, { title: "Turvaryhmä", needs: ["turvallisuus", "suru"] });
  choir = await makeActivity({
    associationId: town.otherAssociation._id,
    title: "Kuoro",
    needs: ["suru"],
    place: { name: "", village: "Naarajärvi", address: "", municipality: null },
  });
});
beforeEach(async () => {
  await SlipModel.deleteMany();
  await ReferralModel.deleteMany();
});

const later = (count: number): Date => new Date(TOWN_NOW.getTime() + days(count));

/** Hands activities over on a slip, and tells of the first that the client came. */
async function hand(activities: readonly Activity[], now = TOWN_NOW): Promise<void> {
  const token = newTrayToken();
  for (const { _id } of activities) await changeTray({ token, change: { intent: "add", activityId: _id }, now });
  const form = { formId: newId(), name: "", unit: "", phone: undefined, days: "30", locale: "fi" } as const;
  const made = await makeSlip({ token, form, personId: null, now });
  const slip = made.ok ? await findOpenSlip(made.value.code, now) : null;
  if (!slip) throw new Error("no slip was made");
  const [first] = activities;
  await tellOutcome({ slip, activityId: first?._id ?? "", outcome: "arrived", by: "association", now });
}

/** Numbers as a page tells them: "≥1" where there are more of which may not be told. */
const told = (shown: ShownFigures | undefined) =>
  Object.fromEntries(
    Object.entries(shown ?? {}).map(([key, value]) => [
      key,
      value === null || typeof value === "number" ? value : value.atLeast ? `≥${value.count}` : value.count,
    ]),
  );

async function load(search = "", now = TOWN_NOW, municipalities = ["593"]) {
  const query = readFiguresQuery(new URLSearchParams(search), plainDateAt(now));
  const view = await loadReferralFigures(municipalities, query, "fi", now);
  return { ...view, total: told(view.total), asked: told(view.asked) };
}

type Lines = Awaited<ReturnType<typeof load>>["tables"]["needs"];
const lineOf = (lines: Lines, code: string) => told(lines.find((line) => line.code === code)?.shown);

describe("the figures of referrals", () => {
  test("count slips and referrals by activity, need and area, with nothing lost when a slip is over", async () => {
    await hand([choir, coffee]);
    const id = await refer(town, { activity: coffee });
    await answerAs(town, id, { event: "agree", now: later(1) });
    await answerAs(town, id, { event: "arrive", now: later(6) });
    const { tables, total, asked } = await load();
    expect(total).toMatchObject({ all: 3, handed: 2, asked: 1, answered: 1, arrived: 2, open: 1, share: 10_000 });
    expect(asked).toMatchObject({ asked: 1, arrived: 1 });
    expect(lineOf(tables.needs, "suru")).toMatchObject({ all: 3, arrived: 2 });
    expect(lineOf(tables.areas, "Naarajärvi")).toMatchObject({ all: 1, arrived: 1 });
    expect(lineOf(tables.areas, "Keskusta")).toMatchObject({ all: 2, arrived: 1, open: 1 });
    await sweepExpired(later(31));
    expect((await load("", later(10))).total).toMatchObject({ all: 3, arrived: 2, open: 0, other: 1 });
  });

  test("time only the first answer, and know no answer from one that is not due", async () => {
    const asked = async (answeredAfter: number | null) => {
      const id = await refer(town, { activity: coffee });
      if (answeredAfter !== null) await answerAs(town, id, { event: "accept", now: later(answeredAfter) });
      return id;
    };
    const [inTime, late] = [await asked(2), await asked(6), await asked(null)];
    await answerAs(town, inTime, { event: "decline", reason: "tooFar", now: later(20) });
    expect((await storedReferral(inTime)).answeredInTime).toBe(true);
    expect((await storedReferral(late)).answeredInTime).toBe(false);
    expect((await load()).asked).toMatchObject({ asked: 3, answered: 2, inTime: 1, answerDue: 2 });
    expect((await load("", later(7))).asked).toMatchObject({ answered: 2, inTime: 1, answerDue: 3 });
  });

  test("count an association that could not help, and the next one, each as asked", async () => {
    const id = await refer(town, { kind: "wellbeing" });
    const inHand = () => pressed(town.people.linkPerson, id);
    await takeReferral(await inHand());
    await assignReferral({ ...(await inHand()), activityId: coffee._id });
    await answerAs(town, id, { event: "full", now: later(1) });
    const { tables, asked } = await load();
    expect(asked).toMatchObject({ asked: 2, answered: 1, inTime: 1, full: 1, open: 1 });
    expect(tables.activities.map(({ code }) => code).sort()).toEqual(["", coffee._id]);
    const [own] = await figuresOfTwoYears({ associationId: town.association._id }, TOWN_NOW);
    expect(own?.figures).toMatchObject({ asked: 1, answered: 1, full: 1, open: 0 });
  });

  test("time the first answer also of an association that could not help after all", async () => {
    const id = await refer(town, { kind: "wellbeing" });
    const inHand = () => pressed(town.people.linkPerson, id);
    await takeReferral(await inHand());
    await assignReferral({ ...(await inHand()), activityId: coffee._id });
    await answerAs(town, id, { event: "accept", now: later(1) });
    await answerAs(town, id, { event: "full", now: later(20) });
    const { tables } = await load("", later(20));
    expect(tables.activities.find(({ code }) => code === coffee._id)?.name?.text).toBe("Kahvihetki");
    expect(lineOf(tables.activities, coffee._id)).toMatchObject({ answered: 1, inTime: 1, share: 10_000 });
    expect(lineOf(tables.needs, "suru")).toMatchObject({ asked: 1, full: 1 });
  });

  test.each([
    ["before the promised day", 0, { answerDue: 0 }],
    ["after it", 10, { answerDue: 1, inTime: 0, share: 0 }],
  ])("count an association that a referral was taken back from %s as asked", async (_when, day, due) => {
    const other = await makeAccepting({ association: town.otherAssociation }, { title: "Muisteluryhmä" });
    const id = await refer(town, { kind: "wellbeing" });
    const inHand = (now = TOWN_NOW) => pressed(town.people.linkPerson, id, now);
    await takeReferral(await inHand());
    await assignReferral({ ...(await inHand()), activityId: coffee._id });
    expect((await requeueReferral(await inHand(later(day)))).ok).toBe(true);
    await assignReferral({ ...(await inHand(later(day))), activityId: other._id });
    const { tables, asked } = await load("", later(day));
    expect(asked).toMatchObject({ asked: 2, answered: 0, open: 1, other: 1, ...due });
    expect(lineOf(tables.activities, coffee._id)).toMatchObject({ asked: 1, other: 1, ...due });
    expect(lineOf(tables.activities, other._id)).toMatchObject({ asked: 1, open: 1 });
    const [own] = await figuresOfTwoYears({ associationId: town.association._id }, later(day));
    expect(own?.figures).toMatchObject({ asked: 1, answered: 0, calledOff: 1 });
    expect(await answersBefore(await storedReferral(id))).toMatchObject([{ title: "Kahvihetki", answer: "noAnswer" }]);
  });

  test("tell no small number of what is sensitive, on the page or in the file, and none by subtraction", async () => {
    for (const activity of [coffee, coffee, coffee, shelter]) await refer(town, { activity });
    const { tables, hasSensitive, asked, total } = await load();
    expect(hasSensitive).toBe(true);
    expect(lineOf(tables.needs, "turvallisuus")).toMatchObject({ all: "≥1", asked: "≥1", full: 0 });
    expect(lineOf(tables.activities, shelter._id)).toMatchObject({ all: "≥1" });
    expect(lineOf(tables.activities, coffee._id)).toMatchObject({ all: 3 });
    expect(lineOf(tables.needs, "suru")).toMatchObject({ all: "≥3" });
    expect(tables.areas.map(({ shown }) => told(shown)["all"])).toEqual(["≥3"]);
    expect([asked["asked"], total["all"], total["open"]]).toEqual(["≥3", "≥3", "≥3"]);
    const file = await referralFiguresFile({ municipality: "593", period: "12" }, "fi", TOWN_NOW);
    const lines = (await file.setEncoding("utf8").toArray()).join("").split("\r\n");
    expect(lines[0]).toContain("Luvut;Nimi;Yhdistys;Ohjattu;Lapulla annettu;Pyydetty;Vastattu");
    const some = "vähintään 1";
    expect(lines).toContain(`Tarve;Turvallisuus;;${some};0;${some};0;0;0;0;0;0;0;0;${some};0`);
    expect(lines).toContain("Yhteensä;;;vähintään 3;0;vähintään 3;0;0;0;0;0;0;0;0;vähintään 3;0");
  });

  test("are of the period, and of the municipality", async () => {
    await hand([choir], later(-120));
    await refer(town, { activity: coffee, now: later(-400) });
    await refer(town, { activity: coffee });
    expect((await load()).total["all"]).toBe(2);
    expect((await load("period=3")).total["all"]).toBe(1);
    expect((await load("period=2026")).total["all"]).toBe(1);
    expect((await load("period=2027")).total["all"]).toBe(1);
    expect((await load("", TOWN_NOW, ["491"])).isEmpty).toBe(true);
  });

  test("stand in the order that is asked for", async () => {
    await hand([choir, coffee]);
    await hand([choir]);
    const titles = async (search: string) => (await load(search)).tables.activities.map(({ name }) => name?.text);
    expect(await titles("")).toEqual(["Kuoro", "Kahvihetki"]);
    expect(await titles("order=turned")).toEqual(["Kahvihetki", "Kuoro"]);
    expect(await titles("sort=name")).toEqual(["Kahvihetki", "Kuoro"]);
    expect(await titles("sort=arrived")).toEqual(["Kuoro", "Kahvihetki"]);
  });

  test("name what was archived, and what waits in the queue has no name yet", async () => {
    await hand([choir]);
    await refer(town, { kind: "wellbeing" });
    await ActivityModel.updateOne({ _id: choir._id }, { $set: { status: "archived" } });
    const { activities } = (await load()).tables;
    await ActivityModel.updateOne({ _id: choir._id }, { $set: { status: "published" } });
    expect(activities.find(({ code }) => code === choir._id)).toMatchObject({
      name: { text: "Kuoro" },
      association: "Laulun Ystävät ry",
    });
    expect(activities.find(({ code }) => code === "")?.name).toBeNull();
    expect(lineOf(activities, "")).toMatchObject({ all: 1, open: 1 });
  });

  test("an association's are its own, as they are, of this year and the last", async () => {
    await hand([choir, coffee]);
    await refer(town, { activity: coffee, now: later(-30) });
    const [present, last] = await figuresOfTwoYears({ associationId: town.association._id }, TOWN_NOW);
    expect(present).toMatchObject({ year: 2027, figures: { handed: 1, asked: 0, open: 1 } });
    expect(last).toMatchObject({ year: 2026, figures: { handed: 0, asked: 1 } });
  });
});
