import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { ANSWERS } from "#domain/referrals/answering";
import { isOpenReferral } from "#domain/referrals/referral-lifecycle";
import { days } from "#domain/shared/durations";
import { collectNotices } from "#emails/outbox.server";
import type { Activity } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { readerByDesk } from "#models/referral-reader.server";
import { ReferralModel } from "#models/referral.server";
import type { Person } from "#models/person.server";
import { actorFor, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { answerAs, makeAccepting, PATH, refer, storedReferral, pressed } from "#tests/support/referring";
import { assignReferral } from "#use-cases/assign-referral.server";
import { giveBackReferral } from "#use-cases/give-back-referral.server";
import { lapseReferrals } from "#use-cases/lapse-referrals.server";
import { lookAtPath } from "#use-cases/look-at-path.server";
import { remindOfReferrals } from "#use-cases/remind-of-referrals.server";
import { requeueReferral } from "#use-cases/requeue-referral.server";
import { sendReferral } from "#use-cases/send-referral.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";
import { takeReferral } from "#use-cases/take-referral.server";
import { withdrawReferral } from "#use-cases/withdraw-referral.server";

testDatabase();

let town: Town;
let activity: Activity;
let secondCounsellor: Person;

beforeAll(async () => {
  town = await makeTown();
  activity = await makeAccepting(town);
  secondCounsellor = await makePerson("Calle Counsellor", { role: "counsellor" });
});

const later = (count: number): Date => new Date(TOWN_NOW.getTime() + days(count));
/** Which letters a referral has brought to whom, the first first. */
async function lettersOf(referralId: string): Promise<string[]> {
  await collectNotices();
  const mails = await OutboxMailModel.find({ "facts.referralId": referralId }).sort({ createdAt: 1 }).lean().exec();
  return mails.map(({ kind, to }) => `${kind} ${to.split("@")[0]}`);
}

const command = async (over: Partial<Parameters<typeof sendReferral>[0]> = {}) => ({
  referralId: newId(),
  kind: "contact" as const,
  activityId: activity._id as string | null,
  municipality: "593",
  path: PATH,
  keepsWords: false,
  actor: await actorFor(town.people.counsellor),
  now: TOWN_NOW,
  ...over,
});

describe("sending a client on", () => {
  test("reaches the association's people once, however often the form is sent", async () => {
    const twice = await command();
    expect(await sendReferral(twice)).toEqual({ ok: true, value: null });
    expect(await sendReferral(twice)).toEqual({ ok: true, value: null });
    expect((await lettersOf(twice.referralId)).sort()).toEqual(
      ["eero.editor", "onni.own", "sirkka.signatory"].map((to) => `referralSent ${to}`),
    );
    expect(await storedReferral(twice.referralId)).toMatchObject({ status: "sent", respondBy: "2027-01-20" });
  });

  test("is refused where another client's is written on a form that has gone, or somebody else's form", async () => {
    const first = await command();
    await sendReferral(first);
    const refusal = { ok: false, refusal: { code: "alreadySent" } };
    expect(await sendReferral({ ...first, path: { ...PATH, value: "0401111111" } })).toEqual(refusal);
    expect(await sendReferral({ ...first, actor: await actorFor(secondCounsellor) })).toEqual(refusal);
  });

  test("reaches the public address where the association has nobody in the service", async () => {
    const alone = await AssociationModel.create({
      municipality: "593",
      status: "published",
      homeMunicipality: "Pieksämäki",
      name: "Yksinäiset ry",
      contact: { role: "", email: "yksin@example.org", phone: null, website: null },
    });
    const id = await refer(town, { activity: await makeAccepting({ association: alone }) });
    expect(await lettersOf(id)).toEqual(["referralSent yksin"]);
  });

  test("is refused where the activity takes nobody in that way", async () => {
    const closed = await makeActivity({ associationId: town.association._id, title: "Suljettu" });
    const cold = await makeAccepting(town, {
      referral: { accepted: true, warmHandover: false, method: "", responseDays: null },
    });
    const refusal = { ok: false, refusal: { code: "notAccepted" } };
    expect(await sendReferral(await command({ activityId: closed._id }))).toEqual(refusal);
    expect(await sendReferral(await command({ activityId: cold._id, kind: "warmHandover" }))).toEqual(refusal);
    expect(await sendReferral(await command({ kind: "wellbeing" }))).toEqual(refusal);
  });

  test("warns of a number among the words, and goes when it is meant", async () => {
    const path = { ...PATH, wish: "Soita tytär 040 765 4321" };
    const warned = await command({ path });
    expect(await sendReferral(warned)).toEqual({ ok: false, refusal: { code: "contactInText" } });
    expect(await sendReferral({ ...warned, keepsWords: true })).toEqual({ ok: true, value: null });
  });

  test("is nobody's without the right, nor beyond the border", async () => {
    const refusal = { ok: false, refusal: { code: "notAllowed" } };
    for (const person of [town.people.preparer, town.people.editor, town.people.administrator])
      expect(await sendReferral(await command({ actor: await actorFor(person) }))).toEqual(refusal);
    const wellbeing = { kind: "wellbeing" as const, activityId: null, municipality: "491" };
    expect(await sendReferral(await command(wellbeing))).toEqual(refusal);
  });
});

describe("who sees a referral", () => {
  test("only its sender takes it back", async () => {
    const id = await refer(town, { activity });
    const notFound = { ok: false, refusal: { code: "notFound" } };
    for (const person of [secondCounsellor, town.people.linkPerson, town.people.editor])
      expect(await withdrawReferral(await pressed(person, id))).toEqual(notFound);
    expect(await withdrawReferral(await pressed(town.people.counsellor, id))).toEqual({ ok: true, value: null });
  });

  test("the association's people answer, and no helper nor anybody else", async () => {
    const id = await refer(town, { activity });
    const umbrella = await AssociationModel.findById(town.otherAssociation._id).orFail();
    await AssociationModel.updateOne({ _id: town.association._id }, { editableByUmbrellas: [umbrella._id] });
    const helper = await actorFor(town.people.outsider);
    expect(helper.helps).toContain(town.association._id);
    expect(await readerByDesk(helper, id)).toBeNull();
    for (const person of [town.people.counsellor, town.people.coordinator, town.people.nobody])
      expect(await readerByDesk(await actorFor(person), id)).toBeNull();
    expect(await readerByDesk(await actorFor(town.people.signatory), id)).not.toBeNull();
  });

  test("who looks at the contact is written down once, without what they saw", async () => {
    const id = await refer(town, { activity });
    const looker = await actorFor(town.people.editor);
    for (let time = 0; time < 2; time += 1) {
      const reader = await readerByDesk(looker, id);
      expect(reader && (await lookAtPath(reader, TOWN_NOW))).toEqual({ ok: true, value: PATH });
    }
    const looks = (await storedReferral(id)).history.filter(({ event }) => event === "look");
    expect(looks).toMatchObject([{ by: { name: "Eero Editor" }, facts: {}, reason: null }]);
  });
});

describe("a wellbeing referral", () => {
  test("waits for a link person, who takes it, chooses, takes it back and gives it back", async () => {
    const { linkPerson, counsellor } = town.people;
    const id = await refer(town, { kind: "wellbeing" });
    expect(await assignReferral({ ...(await pressed(linkPerson, id)), activityId: activity._id })).toEqual({
      ok: false,
      refusal: { code: "notInHand" },
    });
    expect(await takeReferral(await pressed(counsellor, id))).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect((await takeReferral(await pressed(linkPerson, id))).ok).toBe(true);
    const closed = await makeActivity({ associationId: town.association._id, title: "Suljettu" });
    expect(await assignReferral({ ...(await pressed(linkPerson, id)), activityId: closed._id })).toEqual({
      ok: false,
      refusal: { code: "notAccepted" },
    });
    expect((await assignReferral({ ...(await pressed(linkPerson, id)), activityId: activity._id })).ok).toBe(true);
    expect(await storedReferral(id)).toMatchObject({ status: "sent", activityId: activity._id });
    expect((await requeueReferral(await pressed(linkPerson, id))).ok).toBe(true);
    expect(await readerByDesk(await actorFor(town.people.editor), id)).toBeNull();
    expect((await giveBackReferral({ ...(await pressed(linkPerson, id)), reason: "nothingFits" })).ok).toBe(true);
    expect(await storedReferral(id)).toMatchObject({ status: "givenBack", path: null, reason: "nothingFits" });
    const other = await makePerson("Linda Link", { role: "linkPerson" });
    expect(await takeReferral(await pressed(other, id))).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    expect(await lettersOf(id)).toEqual(
      expect.arrayContaining([
        "referralQueued lilli.link",
        "referralSent eero.editor",
        "referralAssigned conny.counsellor",
        "referralGivenBack conny.counsellor",
      ]),
    );
  });
});

describe("time passes", () => {
  test("the association is reminded twice, the counsellor hears with the second, and after thirty days it is over", async () => {
    const id = await refer(town, { activity });
    const seen: string[] = [];
    for (let day = 0; day <= 32; day += 1) {
      expect((await remindOfReferrals(later(day))).failed).toEqual([]);
      await remindOfReferrals(later(day));
      await lapseReferrals(later(day));
      const letters = await lettersOf(id);
      seen.push(...letters.slice(seen.length).map((letter) => letter));
      const { status, path } = await storedReferral(id);
      expect(path === null).toBe(!isOpenReferral(status));
      expect(status).toBe(day < 30 ? "sent" : "lapsed");
    }
    const counted = (name: string) => seen.filter((letter) => letter === name).length;
    expect(counted("referralReminder eero.editor")).toBe(2);
    expect(counted("referralLate conny.counsellor")).toBe(1);
    expect(counted("referralLapsed conny.counsellor")).toBe(1);
  });

  test("a referral is kept for two years after its end, and one that has not ended longer", async () => {
    const [ended, open] = [await refer(town, { activity }), await refer(town, { activity })];
    await answerAs(town, ended, { event: "decline", reason: "other", now: later(1) });
    expect((await storedReferral(ended)).closedAt).toEqual(later(1));
    const kept = async (day: number) => {
      await sweepExpired(later(day));
      return ReferralModel.distinct("_id", { _id: { $in: [ended, open] } });
    };
    expect((await kept(731)).sort()).toEqual([ended, open].sort());
    expect(await kept(732)).toEqual([open]);
  });

  test("an agreed visit is waited for a month after its day", async () => {
    const id = await refer(town, { activity });
    const visit = { date: "2027-03-01", time: "10:00", atDoor: false, words: "" };
    await answerAs(town, id, { event: "agree", visit });
    await lapseReferrals(later(60));
    expect((await storedReferral(id)).status).toBe("agreed");
    await lapseReferrals(later(80));
    expect(await storedReferral(id)).toMatchObject({ status: "unknown", visit: null });
  });
});

const STEPS = [...ANSWERS, "withdraw", "take", "assign", "requeue", "giveBack", "lapse"] as const;

async function take(step: (typeof STEPS)[number], id: string, sender: Person): Promise<void> {
  const mine = await pressed(town.people.linkPerson, id);
  if (step === "withdraw") await withdrawReferral(await pressed(sender, id));
  else if (step === "take") await takeReferral(mine);
  else if (step === "assign") await assignReferral({ ...mine, activityId: activity._id });
  else if (step === "requeue") await requeueReferral(mine);
  else if (step === "giveBack") await giveBackReferral({ ...mine, reason: "other" });
  else if (step === "lapse") await lapseReferrals(later(400));
  else await answerAs(town, id, { event: step, ...(step === "decline" ? { reason: "other" } : {}) });
}

test("whatever is done, in whatever order: the contact is kept exactly while somebody needs it", async () => {
  const reached = new Set<string>();
  const start = fc.constantFrom("contact" as const, "wellbeing" as const);
  const walks = fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(start, walks, async (kind, walk) => {
      await ReferralModel.deleteMany({});
      const by = await makePerson(`C ${newId()}`, { role: "counsellor" });
      const id = await refer(town, { kind, by, activity: kind === "wellbeing" ? null : activity });
      for (const step of kind === "wellbeing" ? (["take", ...walk] as const) : walk) {
        await take(step, id, by);
        const { status, path, visit, history } = await storedReferral(id);
        reached.add(status);
        expect(path === null).toBe(!isOpenReferral(status));
        if (status !== "agreed") expect(visit).toBeNull();
        expect(firstBrokenEntry(history)).toBeNull();
        for (const { facts, reason } of history) {
          expect(reason).toBeNull();
          expect(["", "other", 1, 2, "full", "decline", "notReached"]).toEqual(
            expect.arrayContaining(Object.values(facts)),
          );
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(reached.size).toBeGreaterThan(8);
}, 60_000);
