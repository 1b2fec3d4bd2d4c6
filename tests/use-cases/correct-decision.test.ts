import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { days, hours } from "#domain/shared/durations";
import { AssociationModel } from "#models/association.server";
import { BrokenAddressModel, clearBroken } from "#models/broken-address.server";
import { CallModel } from "#models/call.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { standingView } from "#models/decision-view.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_MEETING } from "#tests/support/filed-list";
import { makeFinishedList } from "#tests/support/finished-list";
import { collectNotices } from "#emails/outbox.server";
import { correctDecision } from "#use-cases/correct-decision.server";
import { followDecision } from "#use-cases/follow-decision.server";
import { markBounced } from "#use-cases/mark-bounced.server";
import { publishMinutes } from "#use-cases/publish-minutes.server";
import { recordNotice } from "#use-cases/record-notice.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";

testDatabase();
let town: Town;
let preparer: Actor;
let decisionMaker: Actor;
let year = 2030;
const LATER = new Date("2027-04-20T09:00:00Z");
const TODAY = plainDate("2027-04-20");

beforeAll(async () => {
  town = await makeTown();
  preparer = await actorFor(town.people.preparer);
  decisionMaker = await actorFor(town.people.decisionMaker);
});

async function decidedCase() {
  year += 1;
  const list = await makeFinishedList({ town, preparer, decisionMaker, year });
  await list.record();
  const decisionId = await list.decisionId();
  await followDecision(decisionId, AFTER_MEETING);
  return { ...list, caseId: list.granted, decisionId };
}

const read = async (caseId: string) => (await GrantCaseModel.findById(caseId).orFail()).toObject();

const correction = async (caseId: string, changes: Partial<Parameters<typeof correctDecision>[0]> = {}) =>
  correctDecision({
    ...{ caseId, version: (await read(caseId)).__v, kind: "typingError", error: "Summa oli kirjoitettu väärin." },
    ...{ hasConsent: false, decidingBody: "leisureBoard", meetingDate: plainDate("2027-04-19"), section: 31 },
    anew: { outcome: "grant", awardedCents: 2_300_00, reason: "Määräraha ei riitä koko summaan." },
    ...{ actor: decisionMaker, now: LATER, ...changes },
  });

describe("correcting a decision", () => {
  test("replaces it in the case, keeps the old one, and tells the party once with a new time to appeal", async () => {
    const { caseId, decisionId } = await decidedCase();
    expect(await correction(caseId)).toEqual({ ok: true, value: null });
    expect((await read(caseId)).decision).toMatchObject({ awardedCents: 2_300_00, owesNotice: true, documents: [] });
    await resumeFollowers(LATER);
    await resumeFollowers(LATER);
    const after = await read(caseId);
    expect(after.decision).toMatchObject({
      ...{ awardedCents: 2_300_00, basis: "typingError", section: "31", owesNotice: false },
      ...{ noticeSentOn: "2027-04-20", appealUntil: "2027-05-07" },
    });
    expect(after.decision?.documents.map(({ file }) => file.name)).toContain(
      `paatos-${after.caseNumber}-2-2027-04-20.pdf`,
    );
    expect(after.replacedDecisions).toMatchObject([{ decisionId, awardedCents: 2_000_00 }]);
    expect(after.pendingNotices.filter(({ kind }) => kind === "decisionMade")).toHaveLength(2);
    expect(firstBrokenEntry(after.history)).toBeNull();
    // The same page sent twice, and a second one who read what stood before.
    expect(await correction(caseId)).toMatchObject({ refusal: [{ code: "changesNothing" }] });
    expect(await correction(caseId, { version: after.__v - 1 })).toMatchObject({
      refusal: [{ code: "changedMeanwhile" }],
    });
  });

  test("is refused below what has been paid, before the decision, by a member, and to harm without consent", async () => {
    const { caseId } = await decidedCase();
    const less = { outcome: "grant" as const, awardedCents: 1_500_00, reason: "Vähemmän." };
    expect(await correction(caseId, { kind: "factualError", anew: less })).toMatchObject({
      refusal: [{ code: "consentMissing" }],
    });
    expect(await correction(caseId, { meetingDate: plainDate("2027-04-06") })).toMatchObject({
      refusal: [{ code: "meetingBeforeDecision" }],
    });
    const memberships = [{ associationId: town.association._id, role: "editor" } as const];
    expect(await correction(caseId, { actor: { ...decisionMaker, memberships } })).toMatchObject({
      refusal: [{ code: "notAllowed" }],
    });
    await GrantCaseModel.updateOne(
      { _id: caseId },
      {
        $push: {
          payments: {
            ...{ id: "1", claimId: "1", amountCents: 1_800_00, status: "queued", endToEndId: `E-${caseId}` },
            ...{ creditorName: "x", iban: "FI2112345600000785", approvedAt: LATER },
            approvedBy: { personId: "1", name: "x" },
          },
        },
      },
    );
    expect(await correction(caseId, { anew: less })).toMatchObject({
      refusal: [{ code: "underPaid", committedCents: 1_800_00 }],
    });
  });
});

describe("the sum of a correction", () => {
  test("stays within what was asked for, the cap of the call and what all its awards leave of the budget", async () => {
    const { callId, caseId, rejected } = await decidedCase();
    const give = async (awardedCents: number, changes: { caseId?: string } = {}) =>
      correction(changes.caseId ?? caseId, {
        anew: { outcome: "grant", awardedCents, reason: "Laskettu väärin." },
      });
    const over = (code: string, word: number) => ({ refusal: [{ code, field: "awarded", word: String(word) }] });
    expect(await give(3_000_01)).toMatchObject(over("overAsked", 3_000_00));
    await CallModel.updateOne({ _id: callId }, { "paymentRule.capCents": 2_500_00 });
    expect(await give(2_500_01)).toMatchObject(over("overCap", 2_500_00));
    expect((await give(2_500_00)).ok).toBe(true);
    await CallModel.updateOne({ _id: callId }, { budgetCents: 4_000_00 });
    expect(await give(1_500_01, { caseId: rejected })).toMatchObject(over("overPot", 1_500_00));
    expect((await give(1_500_00, { caseId: rejected })).ok).toBe(true);
    expect((await read(caseId)).decision).toMatchObject({ awardedCents: 2_500_00 });
  });
});

describe("how a decision was told", () => {
  test("an e-notice that came back from everybody gives way to a letter with its own time", async () => {
    const { caseId, callId, decisionId } = await decidedCase();
    const view = async () => standingView(await read(caseId), TODAY, "fi");
    expect(await view()).toMatchObject({ notices: [{ kind: "eNotice", delivery: "onItsWay" }] });
    await collectNotices();
    const mailId = (await read(caseId)).decision?.notices[0]?.mailId ?? "";
    const rows = await OutboxMailModel.find({ _id: new RegExp(`^${mailId}:`) })
      .lean()
      .exec();
    expect(rows).toHaveLength(3);
    await OutboxMailModel.updateMany({ _id: new RegExp(`^${mailId}:`) }, { status: "sent", sentAt: AFTER_MEETING });
    expect(await view()).toMatchObject({ notices: [{ delivery: "arrived" }], force: { lacks: "minutes" } });
    const lastAt = new Date(AFTER_MEETING.getTime() + hours(1));
    for (const { to } of rows) await BrokenAddressModel.create({ _id: to, since: lastAt, lastAt, status: "5.1.1" });
    expect(await view()).toMatchObject({ notices: [{ delivery: "failed" }], force: { lacks: "notice" } });
    const command = { caseId, decisionId, kind: "letter", note: "Kylätie 1", actor: preparer, now: LATER } as const;
    expect(await recordNotice({ ...command, sentOn: plainDate("2027-04-21") })).toMatchObject({
      refusal: { code: "sentInFuture" },
    });
    const sent = (await read(caseId)).decision?.documents ?? [];
    expect((await recordNotice({ ...command, sentOn: plainDate("2027-04-15") })).ok).toBe(true);
    const posted = (await read(caseId)).decision?.documents ?? [];
    expect(posted.map(({ file }) => file.name)).toContainEqual(expect.stringMatching(/-kirje-2027-04-15\.pdf$/));
    expect(posted.filter(({ file }) => sent.some((one) => one.file.fileId === file.fileId))).toEqual([]);
    expect((await read(caseId)).decision?.notices[0]?.documents).toEqual(sent);
    expect((await recordNotice({ ...command, sentOn: plainDate("2027-04-12") })).ok).toBe(true);
    const appealUntil = "2027-05-07";
    expect((await read(caseId)).decision).toMatchObject({ appealUntil });
    expect((await read(caseId)).decision?.notices.map(({ documents = [] }) => documents.length)).toEqual([3, 3, 0]);
    await publishMinutes({
      ...{ callId, decisionId, publishedOn: plainDate("2027-04-09"), actor: decisionMaker, now: LATER },
    });
    expect(await view()).toMatchObject({
      notices: [{ delivery: "failed" }, { sentOn: "2027-04-15", appealUntil }, { sentOn: "2027-04-12", appealUntil }],
      force: { state: "appealPeriod", inForceOn: "2027-05-08" },
    });
    await BrokenAddressModel.deleteMany({});
  });

  test("is remembered as long as the decision, and an address that breaks later does not undo it", async () => {
    const { caseId } = await decidedCase();
    const delivery = async () => (await standingView(await read(caseId), TODAY, "fi"))?.notices[0]?.delivery;
    await collectNotices();
    const mailId = (await read(caseId)).decision?.notices[0]?.mailId ?? "";
    const letters = { _id: new RegExp(`^${mailId}:`) };
    await OutboxMailModel.updateMany(letters, { status: "sent", sentAt: AFTER_MEETING });
    const since = new Date(AFTER_MEETING.getTime() + days(200));
    for (const { to } of await OutboxMailModel.find(letters).lean().exec())
      await BrokenAddressModel.create({ _id: to, since, lastAt: since, status: "5.1.1" });
    expect(await delivery()).toBe("arrived");
    await sweepExpired(new Date(AFTER_MEETING.getTime() + days(5 * 365)));
    expect(await delivery()).toBe("arrived");
  });

  test("is nothing where the association has nobody here, until a letter is recorded", async () => {
    year += 1;
    const list = await makeFinishedList({ town, preparer, decisionMaker, year });
    const association = await AssociationModel.findById((await read(list.granted)).associationId).orFail();
    await AssociationModel.updateOne({ _id: association._id }, { $set: { members: [] } });
    await list.record();
    await followDecision(await list.decisionId(), AFTER_MEETING);
    await AssociationModel.updateOne({ _id: association._id }, { $set: { members: association.members } });
    const decided = await read(list.granted);
    expect(decided.decision?.documents.length).toBeGreaterThan(0);
    expect(await standingView(decided, TODAY, "fi")).toMatchObject({ notices: [], force: { lacks: "notice" } });
  });

  test("stays failed when somebody has read a later letter", async () => {
    const { caseId } = await decidedCase();
    await collectNotices();
    const notice = (await read(caseId)).decision?.notices[0];
    const letters = { _id: new RegExp(`^${notice?.mailId ?? ""}:`) };
    await OutboxMailModel.updateMany(letters, { status: "sent", sentAt: AFTER_MEETING });
    for (const { _id, to } of await OutboxMailModel.find(letters).lean().exec()) {
      await markBounced({ letter: _id.replace(":", "."), recipient: to, status: "5.1.1" }, AFTER_MEETING);
      await clearBroken(to);
    }
    expect(await standingView(await read(caseId), TODAY, "fi")).toMatchObject({ notices: [{ delivery: "failed" }] });
  });
});
