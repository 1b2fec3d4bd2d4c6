import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { AppealModel } from "#models/appeal.server";
import { CallModel } from "#models/call.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { forceOfCall, forcesOf, standingView } from "#models/decision-view.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { findFile } from "#models/stored-file.server";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeDecidedList } from "#tests/support/finished-list";
import { appealOf, decideOn, DECIDED, FILED, proposedAppeal, UPHELD, versionOf } from "#tests/support/proposed-appeal";
import { makeFile } from "#tests/support/test-file";
import { acceptAward } from "#use-cases/accept-award.server";
import { correctDecision } from "#use-cases/correct-decision.server";
import { enterAppeal, fileAppeal } from "#use-cases/file-appeal.server";
import { moveAppeal, proposeAppeal, withdrawAppeal } from "#use-cases/move-appeal.server";
import { remindOfAcceptance } from "#use-cases/remind-of-acceptance.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";

testDatabase();
let town: Town;
let preparer: Actor;
let decisionMaker: Actor;
let signatory: Actor;
let year = 2030;

beforeAll(async () => {
  town = await makeTown();
  preparer = await actorFor(town.people.preparer);
  decisionMaker = await actorFor(town.people.decisionMaker);
  signatory = await actorFor(town.people.signatory);
});

const decidedList = () => {
  year += 1;
  return makeDecidedList({ town, preparer, decisionMaker, year });
};

const decidedCase = async (): Promise<string> => (await decidedList()).granted;

const read = async (caseId: string) => (await GrantCaseModel.findById(caseId).orFail()).toObject();

const file = (caseId: string, changes: Partial<Parameters<typeof fileAppeal>[0]> = {}) =>
  fileAppeal({
    caseId,
    demand: "Avustusta 3 000 euroa.",
    grounds: "Jäsenmäärä.",
    attachments: [],
    actor: signatory,
    now: FILED,
    ...changes,
  });

const REJECTED = { outcome: "rejected" as const, reason: "Määräraha on jaettu.", anew: null };

const proposed = (caseId: string) => proposedAppeal(caseId, { signatory, preparer });

const decide = (appealId: string, changes: Partial<Parameters<typeof decideOn>[1]> = {}) =>
  decideOn(appealId, { actor: decisionMaker, ...changes });

describe("a claim for a revised decision", () => {
  test("gives no more than was asked for or than the call has left, neither proposed nor decided", async () => {
    const appealId = await proposed(await decidedCase());
    const line = (awardedCents: number) => ({ ...UPHELD, anew: { ...UPHELD.anew, awardedCents } });
    const { callId } = await read((await appealOf(appealId)).caseId);
    expect(await decide(appealId, { line: line(3_000_01) })).toMatchObject({
      refusal: { code: "overAsked", field: "awarded", word: "300000" },
    });
    await CallModel.updateOne({ _id: callId }, { budgetCents: 2_500_00 });
    expect(await decide(appealId)).toMatchObject({ refusal: { code: "overPot", word: "250000" } });
    const version = await versionOf(appealId);
    const stale = { appealId, version: version - 1, actor: preparer, now: FILED };
    expect(await moveAppeal(stale, "returnToPreparation")).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    await moveAppeal({ ...stale, version }, "returnToPreparation");
    expect(await proposeAppeal({ ...stale, version, line: line(2_500_00) })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
    const propose = (awardedCents: number) =>
      proposeAppeal({ ...stale, version: version + 1, line: line(awardedCents) });
    expect(await propose(2_500_01)).toMatchObject({ refusal: { code: "overPot" } });
    expect((await propose(2_500_00)).ok).toBe(true);
  });

  test("is filed once by a signatory, and keeps the decision from its legal force until it is withdrawn", async () => {
    const caseId = await decidedCase();
    expect(await file(caseId, { actor: await actorFor(town.people.editor) })).toMatchObject({
      refusal: { code: "notAllowed" },
    });
    const both = await Promise.all([file(caseId), file(caseId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "appealOpen" } });
    const [appeal] = await AppealModel.find({ caseId }).lean().exec();
    expect(appeal).toMatchObject({ status: "filed", isLate: false, lastDay: "2027-04-26", channel: "service" });
    expect(appeal?.pendingNotices).toMatchObject([{ kind: "appealReceived" }, { kind: "appealArrived" }]);
    const { preparer: one, secondPreparer, preparerAndPayer } = town.people;
    const able = [one, secondPreparer, preparerAndPayer].map(({ _id }) => _id); // not who is a member of the party
    expect(appeal?.pendingNotices[1]?.to.toSorted()).toEqual(able.toSorted());
    const force = async () => (await standingView(await read(caseId), plainDate("2028-01-01"), "fi"))?.force.state;
    expect(await force()).toBe("appealed");
    expect((await withdrawAppeal({ caseId, actor: signatory, now: FILED })).ok).toBe(true);
    expect(await force()).toBe("appealPeriod");
  });

  test("holds up the decision of its own case only, not those of the others on the list", async () => {
    const { callId, granted, rejected } = await decidedList();
    expect((await file(granted)).ok).toBe(true);
    const day = plainDate("2028-01-01");
    const states = await Promise.all(
      [granted, rejected].map(async (caseId) => (await standingView(await read(caseId), day, "fi"))?.force),
    );
    expect(states.map((force) => force?.state)).toEqual(["appealed", "appealPeriod"]);
    const decided = [granted, rejected].map(async (caseId) => {
      const line = (await read(caseId)).decision;
      return line ? { caseId, line } : expect.fail();
    });
    expect(await forcesOf(await Promise.all(decided), day)).toEqual(states);
    expect(await forceOfCall(callId, day)).toEqual({ open: 2, inForceOn: null });
    expect(await forceOfCall(town.openCall._id, day)).toBeNull();
  });

  test("keeps what is attached to it with the case", async () => {
    const caseId = await decidedCase();
    const attachment = await makeFile({ kind: "upload", personId: signatory.personId }, "pöytäkirja.pdf");
    await file(caseId, { attachments: [attachment] });
    const [appeal] = await AppealModel.find({ caseId }).lean().exec();
    expect(appeal?.attachments).toMatchObject([{ fileId: attachment.fileId, name: "pöytäkirja.pdf" }]);
    expect((await findFile(attachment.fileId))?.owner).toEqual({ kind: "grantCase", caseId });
    const again = await makeFile({ kind: "upload", personId: signatory.personId }, "sama.pdf");
    expect(await file(caseId, { attachments: [again] })).toMatchObject({ refusal: { code: "appealOpen" } });
    expect((await findFile(again.fileId))?.owner.kind).toBe("upload");
    const pair = await Promise.all(
      ["a.pdf", "b.pdf"].map((name) => makeFile({ kind: "upload", personId: signatory.personId }, name)),
    );
    const other = await decidedCase();
    await Promise.all(pair.map((one) => file(other, { attachments: [one] })));
    const kinds = await Promise.all(pair.map(async ({ fileId }) => (await findFile(fileId))?.owner.kind));
    expect(kinds.toSorted()).toEqual(["grantCase", "upload"]);
  });

  test("that is upheld becomes a new decision once, and the way from it goes to the court", async () => {
    const caseId = await decidedCase();
    const appealId = await proposed(caseId);
    expect(await decide(appealId, { meetingDate: plainDate("2027-04-19") })).toMatchObject({
      refusal: { code: "meetingBeforeFiling" },
    });
    const ties = [{ associationId: town.association._id, caseId, kind: "other" as const }];
    expect(await decide(appealId, { actor: { ...decisionMaker, ties } })).toMatchObject({
      refusal: { code: "notAllowed" },
    });
    expect(await decide(appealId)).toEqual({ ok: true, value: null });
    expect(await decide(appealId)).toMatchObject({ ok: false });
    await resumeFollowers(DECIDED);
    await AppealModel.updateOne({ _id: appealId }, { followed: false }); // as if killed before it was marked
    await resumeFollowers(DECIDED);
    await resumeFollowers(DECIDED);
    const after = await read(caseId);
    expect(after.replacedDecisions).toHaveLength(1);
    expect(after.decision).toMatchObject({
      ...{ awardedCents: 2_800_00, basis: "appeal", appealId, section: "44", owesNotice: false },
      ...{ noticeSentOn: "2027-05-20", appealUntil: "2027-06-22" },
    });
    expect(firstBrokenEntry(after.history)).toBeNull();
    expect(await appealOf(appealId)).toMatchObject({ status: "upheld", followed: true });
    expect(await file(caseId, { now: DECIDED })).toMatchObject({ refusal: { code: "toCourt" } });
  });

  test("is proposed on by its preparers only", async () => {
    const caseId = await decidedCase();
    const filed = await file(caseId);
    const appealId = filed.ok ? filed.value.appealId : expect.fail();
    await moveAppeal({ appealId, version: 0, actor: preparer, now: FILED }, "takeUp");
    const ties = [{ associationId: town.association._id, caseId, kind: "other" as const }];
    for (const actor of [decisionMaker, { ...preparer, ties }])
      expect((await proposeAppeal({ appealId, version: 1, line: UPHELD, actor, now: FILED })).ok).toBe(false);
    expect((await appealOf(appealId)).proposal).toBeNull();
  });

  test("upholds nothing against a decision that has been corrected meanwhile", async () => {
    const caseId = await decidedCase();
    const appealId = await proposed(caseId);
    const corrected = await correctDecision({
      ...{ caseId, version: (await read(caseId)).__v, kind: "typingError", error: "Summa oli väärin." },
      ...{ hasConsent: false, decidingBody: "leisureBoard", meetingDate: plainDate("2027-04-19"), section: 31 },
      anew: { outcome: "grant", awardedCents: 2_300_00, reason: "Määräraha ei riitä koko summaan." },
      ...{ actor: decisionMaker, now: FILED },
    });
    expect(corrected.ok).toBe(true);
    expect(await decide(appealId)).toEqual({ ok: false, refusal: { code: "decisionReplaced" } });
    expect((await decide(appealId, { line: REJECTED })).ok).toBe(true);
  });

  test("that is rejected leaves the decision, and is told by a letter with its document", async () => {
    const caseId = await decidedCase();
    const before = (await read(caseId)).decision;
    const appealId = await proposed(caseId);
    expect((await decide(appealId, { line: REJECTED })).ok).toBe(true);
    await resumeFollowers(DECIDED);
    const appeal = await appealOf(appealId);
    expect(appeal).toMatchObject({ status: "rejected", decision: { appealUntil: "2027-06-22" } });
    expect(appeal.decision?.documents.map(({ locale }) => locale)).toEqual(["fi", "sv", "en"]);
    expect(appeal.pendingNotices.map(({ kind }) => kind)).toContain("appealDecided");
    expect((await read(caseId)).decision).toEqual(before);
  });

  test("that came on paper after the last day is entered as late, and a member's beside the party's", async () => {
    const caseId = await decidedCase();
    const scan = await makeFile({ kind: "upload", personId: preparer.personId }, "vaatimus.pdf");
    const entry = {
      ...{
        caseId,
        demand: "Toisin.",
        grounds: "",
        attachments: [scan],
        actor: preparer,
        now: DECIDED,
        channel: "paper" as const,
      },
      ...{ appellant: "Kaisa Kuntalainen", byParty: false, arrivedAt: new Date("2027-04-26T12:00:00Z") },
    };
    const entered = await enterAppeal(entry);
    expect((await findFile(scan.fileId))?.owner).toEqual({ kind: "grantCase", caseId });
    expect(entered.ok && (await appealOf(entered.value.appealId))).toMatchObject({ isLate: true, byParty: false });
    expect((await enterAppeal({ ...entry, byParty: true, arrivedAt: new Date("2027-04-26T11:59:00Z") })).ok).toBe(true);
    expect(await enterAppeal({ ...entry, arrivedAt: new Date("2027-05-21T09:00:00Z") })).toMatchObject({
      refusal: { code: "arrivedInFuture" },
    });
  });
});

test("a signatory accepts the award as it was read, and a new decision is accepted anew", async () => {
  const caseId = await decidedCase();
  const decisionId = (await read(caseId)).decision?.decisionId ?? "";
  const accept = (id: string) => acceptAward({ caseId, decisionId: id, actor: signatory, now: FILED });
  expect(await accept("0".repeat(24))).toMatchObject({ refusal: { code: "decisionReplaced" } });
  expect(await accept(decisionId)).toEqual({ ok: true, value: null });
  expect(await accept(decisionId)).toEqual({ ok: true, value: null });
  expect((await read(caseId)).history.filter(({ event }) => event === "acceptAward")).toHaveLength(1);
  expect((await read(caseId)).acceptance).toMatchObject({ decisionId, by: { name: signatory.name } });
});

test("its people are reminded once of conditions nobody has accepted, but not while they ask for a revised decision", async () => {
  const [silent, accepting, appealing] = [await decidedCase(), await decidedCase(), await decidedCase()];
  const decisionId = (await read(accepting)).decision?.decisionId ?? "";
  await acceptAward({ caseId: accepting, decisionId, actor: signatory, now: FILED });
  await file(appealing);
  const remindersOf = async (caseId: string) =>
    (await read(caseId)).pendingNotices
      .filter(({ kind }) => kind === "acceptanceReminder")
      .map(({ at, to }) => [at.toISOString().slice(0, 10), to.length > 0]);
  const remindOn = (date: string) => remindOfAcceptance(new Date(`${date}T10:00:00Z`));
  const { __v: version } = await read(silent);
  for (const date of ["2027-04-24", "2027-04-25", "2027-04-26"]) await remindOn(date);
  expect(await remindersOf(silent)).toEqual([["2027-04-25", true]]);
  expect((await read(silent)).__v).toBe(version);
  expect(await remindersOf(accepting)).toEqual([]);
  expect(await remindersOf(appealing)).toEqual([]);
  await withdrawAppeal({ caseId: appealing, actor: signatory, now: FILED });
  await remindOn(`${String(year)}-12-01`); // the day after the last day for claims
  expect(await remindersOf(appealing)).toEqual([]);
  await remindOn("2027-04-27");
  expect(await remindersOf(appealing)).toEqual([["2027-04-27", true]]);
});
