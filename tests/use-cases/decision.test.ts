import { buffer } from "node:stream/consumers";
import mongoose from "mongoose";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { firstBrokenEntry } from "#models/chronicle.server";
import { CallModel } from "#models/call.server";
import { findRound } from "#models/call-round.server";
import { DecisionModel } from "#models/decision.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { openFileForReading } from "#models/stored-file.server";
import { actorFor, makeAssociation, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, AFTER_MEETING, fileCase } from "#tests/support/filed-list";
import { makeFinishedList } from "#tests/support/finished-list";
import { followDecision } from "#use-cases/follow-decision.server";
import { followProposal } from "#use-cases/follow-proposal.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";
import { returnProposal } from "#use-cases/return-proposal.server";
import { withdrawApplication } from "#use-cases/withdraw-application.server";

testDatabase();
let town: Town;
let preparer: Actor;
let decisionMaker: Actor;
let year = 2030;

beforeAll(async () => {
  town = await makeTown();
  preparer = await actorFor(town.people.preparer);
  decisionMaker = await actorFor(town.people.decisionMaker);
});

const finishedList = async () => {
  year += 1;
  return makeFinishedList({ town, preparer, decisionMaker, year });
};

const read = (caseId: string) => GrantCaseModel.findById(caseId).orFail().lean().exec();

const documentsOf = async (caseId: string): Promise<string[]> => {
  const files = await mongoose.connection.collection("files.files").find({ "metadata.owner.caseId": caseId }).toArray();
  return files.map(({ filename }) => String(filename)).sort();
};

const contentOf = async (fileId: string) => (await buffer(openFileForReading(fileId))).toString("latin1");

describe("recording a decision", () => {
  test("tells each applicant once: one event, one letter and one document in each language", async () => {
    const { callId, granted, rejected, record, decisionId } = await finishedList();
    expect((await record()).ok).toBe(true);
    await followDecision(await decisionId(), AFTER_MEETING);
    const grantCase = await read(granted);
    expect(grantCase.status).toBe("decided");
    expect(grantCase.decision).toMatchObject({
      outcome: "grant",
      awardedCents: 2_000_00,
      reason: "Määräraha ei riitä.",
      decidingBody: "leisureBoard",
      meetingDate: "2027-04-07",
      section: "12",
      noticeSentOn: "2027-04-08",
      appealUntil: "2027-04-26",
    });
    expect(grantCase.history.at(-1)).toMatchObject({ event: "decide", by: { name: decisionMaker.name } });
    expect(firstBrokenEntry(grantCase.history)).toBeNull();
    expect(grantCase.pendingNotices).toMatchObject([{ kind: "decisionMade", facts: { awardedCents: 2_000_00 } }]);
    expect(grantCase.pendingNotices[0]?.to).toHaveLength(3);
    expect(await documentsOf(granted)).toEqual([
      `beslut-${grantCase.caseNumber}-2027-04-08.pdf`,
      `decision-${grantCase.caseNumber}-2027-04-08.pdf`,
      `paatos-${grantCase.caseNumber}-2027-04-08.pdf`,
    ]);
    const pdf = await contentOf(grantCase.decision?.documents[0]?.file.fileId ?? "");
    for (const mark of ["%PDF-1.7", "/StructTreeRoot", "/Lang (fi-FI)", "/Marked true", "/DisplayDocTitle true"])
      expect(pdf).toContain(mark);
    expect((await read(rejected)).decision).toMatchObject({ outcome: "reject", awardedCents: 0 });
    expect(await ProposalModel.findOne({ callId }).lean().exec()).toMatchObject({ status: "decided" });
    expect(await DecisionModel.findOne({ callId }).lean().exec()).toMatchObject({ followed: true });
  });

  test("resumes a half-told decision and repeats nothing", async () => {
    const { granted, rejected, record, decisionId } = await finishedList();
    await record();
    const id = await decisionId();
    await followDecision(id, AFTER_MEETING);
    // As if killed after the first case and after the second one's documents were kept.
    await DecisionModel.updateOne({ _id: id }, { followed: false });
    const { history, __v } = await read(rejected);
    const undone = { status: "proposed", decision: null, pendingNotices: [], history: history.slice(0, -1) };
    await GrantCaseModel.updateOne({ _id: rejected, __v }, { $set: undone });
    const before = await documentsOf(rejected);
    await followDecision(id, AFTER_MEETING);
    await followDecision(id, AFTER_MEETING);
    for (const caseId of [granted, rejected]) {
      const grantCase = await read(caseId);
      expect(grantCase.history.filter(({ event }) => event === "decide")).toHaveLength(1);
      expect(grantCase.pendingNotices).toHaveLength(1);
      expect(grantCase.decision?.documents.map(({ locale }) => locale)).toEqual(["fi", "sv", "en"]);
      expect(await documentsOf(caseId)).toHaveLength(3);
    }
    expect(await documentsOf(rejected)).toEqual(before);
  });

  test("is refused the second time, also when two people record at once", async () => {
    const { callId, record } = await finishedList();
    const both = await Promise.all([record(), record()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: "alreadyDecided" } });
    expect(await record()).toEqual({ ok: false, refusal: { code: "alreadyDecided" } });
    expect(await DecisionModel.countDocuments({ callId })).toBe(1);
    expect(
      await returnProposal({ callId, version: 0, reason: "x", actor: preparer, now: AFTER_MEETING }),
    ).toMatchObject({
      refusal: { code: "alreadyDecided" },
    });
  });

  test("leaves out an application that was withdrawn after the list was finished", async () => {
    const { callId, granted, rejected, record, decisionId } = await finishedList();
    const proposal = await ProposalModel.findOne({ callId }).orFail().lean().exec();
    await followProposal(proposal._id, AFTER_CLOSE);
    await GrantCaseModel.updateOne({ _id: rejected }, { status: "withdrawn" });
    expect((await record()).ok).toBe(true);
    await followDecision(await decisionId(), AFTER_MEETING);
    expect((await DecisionModel.findOne({ callId }).lean().exec())?.lines.map(({ caseId }) => caseId)).toEqual([
      granted,
    ]);
    expect((await read(rejected)).decision).toBeNull();
  });

  test("is refused of a list that lacks an application, unless that is left to the supplementary list", async () => {
    const { callId, granted, record } = await finishedList();
    const association = await makeAssociation({ name: `Kolmas ${callId}` });
    const came = await fileCase({ callId, association });
    const lacks = { ok: false, refusal: { code: "linesMissing", associations: [association.name] } };
    expect(await record()).toEqual(lacks);
    expect(await record({ leaves: [granted] })).toEqual(lacks);
    expect(await DecisionModel.countDocuments({ callId })).toBe(0);
    // Left to the supplementary list, where it waits for its own decision.
    expect((await record({ leaves: [came] })).ok).toBe(true);
    const decided = await DecisionModel.findOne({ callId }).orFail().lean().exec();
    expect(decided.lines.map(({ caseId }) => caseId)).not.toContain(came);
    const round = await findRound(await CallModel.findById(callId).orFail());
    expect(round).toMatchObject({ number: 2, proposal: null, cases: [{ caseId: came }] });
  });

  test("stands from its own write on: nothing it names can be withdrawn any more", async () => {
    const { granted: caseId, record } = await finishedList();
    await record();
    const actor = await actorFor(town.people.signatory);
    expect(await withdrawApplication({ caseId, reason: undefined, actor, now: AFTER_MEETING })).toMatchObject({
      refusal: { code: "eventNotAllowed", from: "decided" },
    });
  });

  test("tells the others when one was withdrawn in the moment of recording", async () => {
    const { granted, rejected, record, decisionId } = await finishedList();
    await record();
    await GrantCaseModel.updateOne({ _id: granted }, { status: "withdrawn" });
    await followDecision(await decisionId(), AFTER_MEETING);
    expect(await read(granted)).toMatchObject({ status: "withdrawn", decision: null });
    expect((await read(rejected)).status).toBe("decided");
  });

  test("is told in the worker's next round, also while another cannot be told", async () => {
    const { granted, record } = await finishedList();
    const author = { personId: decisionMaker.personId, name: decisionMaker.name };
    const untold = await DecisionModel.create({
      ...{ municipality: "593", unit: "sports", callId: newId(), proposalId: newId() },
      ...{ decidingBody: "leisureBoard", meetingDate: "2027-04-07", section: "1" },
      ...{ recordedBy: author, recordedAt: AFTER_MEETING },
      lines: [{ caseId: newId(), requestedCents: 1, awardedCents: 1, outcome: "grant" }],
    });
    await record();
    const { failed } = await resumeFollowers(AFTER_MEETING);
    expect(failed.map(({ id }) => id)).toEqual([untold._id]);
    expect((await read(granted)).status).toBe("decided");
    await untold.deleteOne();
  });

  test("is refused before the meeting, of a list that changed and of no body", async () => {
    const { record } = await finishedList();
    expect(await record({ meetingDate: plainDate("2027-04-09") })).toMatchObject({
      refusal: { code: "meetingInFuture" },
    });
    expect(await record({ meetingDate: plainDate("2027-01-30") })).toMatchObject({
      refusal: { code: "meetingBeforeClose" },
    });
    expect(await record({ version: 99 })).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect(await record({ decidingBody: "kahvikerho" })).toMatchObject({ refusal: { code: "unknownBody" } });
    expect(await record({ actor: preparer })).toMatchObject({ refusal: { code: "notFound" } });
    expect((await record()).ok).toBe(true);
  });
});
