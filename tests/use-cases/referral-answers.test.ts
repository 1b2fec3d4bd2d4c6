import { beforeAll, describe, expect, test } from "vitest";
import { turnOf } from "#domain/referrals/referral-view";
import { receiveAnswer } from "#http/referral-answer.server";
import type { Activity } from "#models/activity.server";
import { readerByDesk, type ReferralReader } from "#models/referral-reader.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { answerAs, makeAccepting, PATH, pressed, refer, storedReferral, VISIT } from "#tests/support/referring";
import { assignReferral } from "#use-cases/assign-referral.server";
import { lookAtPath } from "#use-cases/look-at-path.server";
import { requeueReferral } from "#use-cases/requeue-referral.server";
import { takeReferral } from "#use-cases/take-referral.server";
import { withdrawReferral } from "#use-cases/withdraw-referral.server";

testDatabase();

let town: Town;
let activity: Activity;

beforeAll(async () => {
  town = await makeTown();
  activity = await makeAccepting(town);
});

const readerOf = async (referralId: string) => {
  const reader = await readerByDesk(await actorFor(town.people.editor), referralId);
  if (!reader) throw new Error("nobody may answer");
  return reader;
};

/** What a page comes back with, and its status; null where it leads on. */
async function sent(referralId: string, fields: Record<string, string>, reader?: ReferralReader) {
  const request = new Request("http://localhost/answer", { method: "POST", body: new URLSearchParams(fields) });
  const reply = await receiveAnswer(request, reader ?? (await readerOf(referralId)), {
    here: "/answer",
    now: TOWN_NOW,
  });
  return "data" in reply ? { ...reply.data, status: reply.init?.status } : null;
}

const AGREE = { event: "agree", date: "20.1.2027", time: "10.00", words: "Kysykää Annaa." };
const drawnAt = async (id: string) => ({ turn: String(turnOf(await storedReferral(id))) });

describe("an answer from a page that was opened before another answer", () => {
  test("changes nothing, tells so and keeps what was typed", async () => {
    const id = await refer(town, { activity });
    const drawn = await drawnAt(id);
    expect(await sent(id, { ...drawn, ...AGREE })).toBeNull();
    const before = await storedReferral(id);
    expect(await sent(id, { ...drawn, event: "decline", reason: "full" })).toMatchObject({
      ...{ status: 409, refusals: [{ code: "movedOn" }] },
      values: { reason: ["full"] },
    });
    const stored = await storedReferral(id);
    expect(stored.toObject()).toEqual(before.toObject());
    expect(stored).toMatchObject({ status: "agreed", visit: { date: VISIT.date } });
  });

  test("also without any turn, and with the contact that stood beside it while there is one", async () => {
    const id = await refer(town, { activity });
    const drawn = await drawnAt(id);
    await answerAs(town, id, { event: "accept" });
    expect(await sent(id, { ...drawn, ...AGREE, looked: "yes" })).toMatchObject({
      ...{ status: 409, values: { words: [AGREE.words] }, path: PATH },
    });
    expect(await sent(id, AGREE)).toMatchObject({ status: 409 });
    expect(await sent(id, { ...(await drawnAt(id)), ...AGREE })).toBeNull();
  });

  test("is no older for somebody's having looked at the contact", async () => {
    const id = await refer(town, { activity });
    const drawn = await drawnAt(id);
    expect((await lookAtPath(await readerOf(id), TOWN_NOW)).ok).toBe(true);
    expect(await sent(id, { ...drawn, event: "accept" })).toBeNull();
  });
});

describe("what somebody else writes between the reading and the saving of an answer", () => {
  test("the counsellor's withdrawal: the contact is not told any more", async () => {
    for (const event of ["accept", "decline"]) {
      const id = await refer(town, { activity });
      await lookAtPath(await readerOf(id), TOWN_NOW);
      const [drawn, reader] = [await drawnAt(id), await readerOf(id)];
      await withdrawReferral(await pressed(town.people.counsellor, id));
      const reply = await sent(id, { ...drawn, event, looked: "yes" }, reader);
      expect(reply).toMatchObject(event === "accept" ? { status: 409 } : { status: 400 });
      expect(JSON.stringify(reply)).not.toContain(PATH.value);
      expect(await lookAtPath(reader, TOWN_NOW)).toMatchObject({ refusal: { code: "forgotten" } });
    }
  });

  test("that colleagues look at the contact stands in nobody's way", async () => {
    const id = await refer(town, { activity });
    const [drawn, reader] = [await drawnAt(id), await readerOf(id)];
    const colleagues = ["Aino", "Eino", "Veino"].map((name) => ({ ...reader, by: { personId: null, name } }));
    const told = await Promise.all([
      sent(id, { ...drawn, event: "accept" }, reader),
      ...colleagues.map((each) => lookAtPath(each, TOWN_NOW)),
    ]);
    expect(told).toEqual([null, ...colleagues.map(() => ({ ok: true, value: PATH }))]);
    const { status, history } = await storedReferral(id);
    expect(status).toBe("accepted");
    const looks = history.filter(({ event }) => event === "look");
    expect(looks.map(({ by }) => by.name).sort()).toEqual(["Aino", "Eino", "Veino"]);
  });

  test("a referral that went on to another association is not told of to the first", async () => {
    const id = await refer(town, { kind: "wellbeing" });
    const inHand = () => pressed(town.people.linkPerson, id);
    await takeReferral(await inHand());
    await assignReferral({ ...(await inHand()), activityId: activity._id });
    const reader = await readerOf(id);
    await requeueReferral(await inHand());
    expect(await lookAtPath(reader, TOWN_NOW)).toEqual({ ok: false, refusal: { code: "movedOn" } });
    expect(await sent(id, { ...(await drawnAt(id)), event: "accept", looked: "yes" }, reader)).toMatchObject({
      ...{ status: 409, refusals: [{ code: "movedOn" }], path: undefined },
    });
  });
});

describe("the day of an agreed visit", () => {
  test.each([
    ["2020-01-01", ["dayGone|6"]],
    ["2027-01-14", ["dayGone|6"]],
    ["2027-07-16", ["dayTooFar|6"]],
  ])("%s is told beside the field, and everything typed is kept", async (date, errors) => {
    const id = await refer(town, { activity });
    const reply = await sent(id, { ...(await drawnAt(id)), ...AGREE, date });
    expect(reply).toMatchObject({
      status: 400,
      errors: { date: errors },
      refusals: [],
      values: { words: [AGREE.words] },
    });
    expect(await storedReferral(id)).toMatchObject({ status: "sent", visit: null });
  });

  test("moves to another day, and the counsellor hears of it; the contact stays forgotten", async () => {
    const id = await refer(town, { activity });
    await sent(id, { ...(await drawnAt(id)), ...AGREE });
    expect(await sent(id, { ...(await drawnAt(id)), ...AGREE, date: "27.1.2027" })).toBeNull();
    const moved = await storedReferral(id);
    expect(moved).toMatchObject({ status: "agreed", path: null, visit: { date: "2027-01-27" } });
    expect(moved.pendingNotices.map(({ facts }) => facts["date"])).toContain("2027-01-27");
  });

  test.each(["2027-01-15", "2027-07-15"])("may be today, and half a year ahead: %s", async (date) => {
    const id = await refer(town, { activity });
    expect(await sent(id, { ...(await drawnAt(id)), ...AGREE, date })).toBeNull();
  });
});

describe("a word to the counsellor", () => {
  test.each(["Soita Pirkolle 050 999 8877", "pirkko@example.org odottaa"])(
    "refuses %j beside the field",
    async (words) => {
      const id = await refer(town, { activity });
      expect(await sent(id, { ...(await drawnAt(id)), ...AGREE, words })).toMatchObject({
        ...{ status: 400, errors: { words: ["clientContact"] }, refusals: [] },
        values: { words: [words], date: [AGREE.date] },
      });
      expect(await storedReferral(id)).toMatchObject({ status: "sent", visit: null });
    },
  );
});
