import { beforeAll, describe, expect, test } from "vitest";
import { handingBack, type SenderOutcome } from "#domain/referrals/answering";
import { days } from "#domain/shared/durations";
import { LETTERS } from "#emails/letters";
import { collectNotices } from "#emails/outbox.server";
import type { Activity } from "#models/activity.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { PersonModel } from "#models/person.server";
import { pathOf } from "#models/referral-path.server";
import { readerByDesk } from "#models/referral-reader.server";
import { answersBefore } from "#models/referral-views.server";
import { actorFor, makePerson, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { answerAs, makeAccepting, PATH, refer, storedReferral, pressed, VISIT_DAY } from "#tests/support/referring";
import { assignReferral } from "#use-cases/assign-referral.server";
import { giveBackReferral } from "#use-cases/give-back-referral.server";
import { requeueReferral } from "#use-cases/requeue-referral.server";
import { takeReferral } from "#use-cases/take-referral.server";
import { tellArrival } from "#use-cases/tell-arrival.server";
import { withdrawReferral } from "#use-cases/withdraw-referral.server";
import { loadSentReferral } from "../../app/routes/office.referrals_.$referralId/queries.server";

testDatabase();

let town: Town;
let activity: Activity;

beforeAll(async () => {
  town = await makeTown();
  activity = await makeAccepting(town);
});

/** A wellbeing referral that its link person has sent to an association. */
async function assigned(): Promise<string> {
  const id = await refer(town, { kind: "wellbeing" });
  const inHand = () => pressed(town.people.linkPerson, id);
  await takeReferral(await inHand());
  expect((await assignReferral({ ...(await inHand()), activityId: activity._id })).ok).toBe(true);
  return id;
}

const lettersOf = async (referralId: string) => {
  await collectNotices();
  return OutboxMailModel.find({ "facts.referralId": referralId, kind: "referralHandedBack" }).lean().exec();
};

describe("a wellbeing referral that the association cannot help with", () => {
  test.each(["full", "decline", "notReached"] as const)("%s: waits on with the link person", async (event) => {
    const id = await assigned();
    const before = await storedReferral(id);
    const reason = event === "decline" ? ("noVolunteers" as const) : undefined;
    expect(await answerAs(town, id, { event, ...(reason ? { reason } : {}) })).toEqual({ ok: true, value: null });
    const referral = await storedReferral(id);
    expect(referral).toMatchObject({
      ...{ status: "queued", associationId: null, activityId: null, respondBy: null, closedAt: null, reason: null },
      ...{ assigneeId: town.people.linkPerson._id, keptUntil: before.keptUntil },
    });
    expect(pathOf(referral)).toEqual(PATH);
    expect(await answersBefore(referral)).toEqual([
      {
        ...{ activityId: activity._id, title: "Kahvihetki", association: town.association.name },
        ...{ answer: event, reason: reason ?? null },
      },
    ]);
    expect(await readerByDesk(await actorFor(town.people.editor), id)).toBeNull();
  });

  test("the link person is told that it is theirs again, and the counsellor that they need do nothing", async () => {
    const id = await assigned();
    await answerAs(town, id, { event: "accept" });
    await answerAs(town, id, { event: "notReached" });
    const letters = await lettersOf(id);
    expect(letters.map(({ to, facts }) => `${to.split("@")[0]} ${facts["desk"]}`).sort()).toEqual([
      "conny.counsellor sender",
      "lilli.link queue",
    ]);
    for (const { facts } of letters) {
      const { subject, paragraphs } = LETTERS.referralHandedBack(facts, "fi");
      expect(subject).toBe("Yhdistys ei tavoittanut asiakasta: Kahvihetki");
      expect(paragraphs[1]).toMatch(facts["desk"] === "queue" ? /jonossasi/ : /Sinun ei tarvitse/);
    }
  });

  test("once nobody has it in hand, all link persons are told", async () => {
    const id = await assigned();
    const other = await PersonModel.create({
      ...{ name: "Linda Link", email: "linda.link@example.org" },
      staff: [{ municipality: "593", role: "linkPerson", units: [] }],
    });
    await PersonModel.updateOne({ _id: town.people.linkPerson._id }, { staff: [] });
    await answerAs(town, id, { event: "full" });
    expect((await lettersOf(id)).map(({ to }) => to)).toContain(other.email);
    await PersonModel.updateOne({ _id: town.people.linkPerson._id }, { staff: town.people.linkPerson.staff });
  });
});

describe("a referral that its counsellor withdraws", () => {
  const withdrawn = async (referralId: string) => {
    expect((await withdrawReferral(await pressed(town.people.counsellor, referralId))).ok).toBe(true);
    await collectNotices();
    return OutboxMailModel.find({ "facts.referralId": referralId, kind: "referralWithdrawn" }).lean().exec();
  };

  test("is told to the association that had got it, without a link to answer by", async () => {
    const letters = await withdrawn(await refer(town, { activity }));
    expect(letters.map(({ to }) => to.split("@")[0]).sort()).toEqual(["eero.editor", "onni.own", "sirkka.signatory"]);
    for (const { facts } of letters) {
      expect(facts).not.toHaveProperty("token");
      expect(LETTERS.referralWithdrawn(facts, "fi").action).toBeUndefined();
    }
  });

  test("may have an agreed visit, until its outcome is known", async () => {
    const id = await refer(town, { activity });
    await answerAs(town, id, { event: "agree" });
    expect(await withdrawn(id)).toHaveLength(3);
    expect(await storedReferral(id)).toMatchObject({ status: "withdrawn", visit: null });
    const over = await refer(town, { activity });
    await answerAs(town, over, { event: "agree" });
    await answerAs(town, over, { event: "arrive" });
    expect((await withdrawReferral(await pressed(town.people.counsellor, over))).ok).toBe(false);
  });

  test("is told to nobody while it waits in the queue, also not to whoever could not help", async () => {
    const id = await assigned();
    await answerAs(town, id, { event: "full" });
    expect(await withdrawn(id)).toEqual([]);
    expect(await withdrawn(await refer(town, { kind: "wellbeing" }))).toEqual([]);
  });
});

test("a referral that a colleague has taken since the page was opened is not taken by the press", async () => {
  const other = await makePerson("Laila Link", { role: "linkPerson" });
  const id = await refer(town, { kind: "wellbeing" });
  const stale = await pressed(other, id);
  await takeReferral(await pressed(town.people.linkPerson, id));
  expect(await takeReferral(stale)).toEqual({ ok: false, refusal: { code: "movedOn" } });
  expect((await storedReferral(id)).assigneeId).toBe(town.people.linkPerson._id);
  expect((await takeReferral(await pressed(other, id))).ok).toBe(true);
  expect((await storedReferral(id)).assigneeId).toBe(other._id);
});

test("what is pressed on a page that is older than the referral changes nothing", async () => {
  const { linkPerson, counsellor } = town.people;
  const movedOn = { ok: false, refusal: { code: "movedOn" } };
  const id = await refer(town, { kind: "wellbeing" });
  const stale = { sender: await pressed(counsellor, id), queue: await pressed(linkPerson, id) };
  await takeReferral(stale.queue);
  expect(await withdrawReferral(stale.sender)).toEqual(movedOn);
  expect(await assignReferral({ ...stale.queue, activityId: activity._id })).toEqual(movedOn);
  expect(await giveBackReferral({ ...stale.queue, reason: "other" })).toEqual(movedOn);
  await assignReferral({ ...(await pressed(linkPerson, id)), activityId: activity._id });
  expect(await requeueReferral(stale.queue)).toEqual(movedOn);
  const sent = await refer(town, { activity });
  const toTell = await pressed(counsellor, sent);
  await answerAs(town, sent, { event: "agree" });
  expect(await tellArrival({ ...toTell, event: "arrive" })).toEqual(movedOn);
  expect((await storedReferral(id)).status).toBe("sent");
  expect((await storedReferral(sent)).status).toBe("agreed");
});

describe("whether the client came", () => {
  async function told(referralId: string, event: SenderOutcome, by = town.people.counsellor, now = VISIT_DAY) {
    const done = await tellArrival({ ...(await pressed(by, referralId, now)), event });
    const { status, outcomeBy } = await storedReferral(referralId);
    return `${done.ok ? "ok" : done.refusal.code} ${status} ${outcomeBy}`;
  }
  async function agreed(): Promise<string> {
    const id = await refer(town, { activity });
    await answerAs(town, id, { event: "agree" });
    return id;
  }

  test("the counsellor tells and corrects it, once a visit is agreed", async () => {
    const id = await refer(town, { activity });
    expect(await told(id, "arrive")).toBe("notAllowed sent null");
    await answerAs(town, id, { event: "agree" });
    expect(await told(id, "arrive", town.people.linkPerson)).toBe("notFound agreed null");
    expect(await told(id, "arrive")).toBe("ok arrived counsellor");
    expect(await told(id, "reopen")).toBe("ok agreed null");
    expect(await told(id, "stayAway")).toBe("ok stayedAway counsellor");
  });

  test("nobody tells it before the agreed day", async () => {
    const id = await agreed();
    const eve = new Date(VISIT_DAY.getTime() - days(1));
    expect(await told(id, "arrive", town.people.counsellor, eve)).toBe("visitAhead agreed null");
    expect(await answerAs(town, id, { event: "arrive", now: eve })).toMatchObject({ refusal: { code: "visitAhead" } });
    expect((await loadSentReferral(await actorFor(town.people.counsellor), id, eve))?.outcomes).toEqual(["stayAway"]);
    expect(await answerAs(town, id, { event: "arrive" })).toMatchObject({ ok: true });
  });

  test("the association's word stands over it", async () => {
    const id = await agreed();
    await told(id, "arrive");
    await answerAs(town, id, { event: "reopen" });
    await answerAs(town, id, { event: "stayAway" });
    expect(await told(id, "reopen")).toBe("notAllowed stayedAway association");
    await answerAs(town, id, { event: "reopen" });
    expect(await told(id, "arrive")).toBe("ok arrived counsellor");
  });
});

describe("an answer is an end", () => {
  test("where the counsellor chose the activity: the contact is forgotten", async () => {
    const id = await refer(town, { activity });
    await answerAs(town, id, { event: "full" });
    expect(await storedReferral(id)).toMatchObject({ status: "full", path: null, answers: [] });
  });

  test("where a visit was agreed, and where it is no refusal", () => {
    expect(handingBack("wellbeing", "agreed", "full")).toBeNull();
    expect(handingBack("wellbeing", "sent", "agree")).toBeNull();
    expect(handingBack("warmHandover", "accepted", "decline")).toBeNull();
    expect(handingBack("wellbeing", "accepted", "decline")).toBe("decline");
  });
});
