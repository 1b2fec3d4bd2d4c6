import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { CallModel, type Call } from "#models/call.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { oweFollowing } from "#models/owes-following.server";
import { ProposalModel } from "#models/proposal.server";
import { loadProposalList } from "#models/proposal-list.server";
import { saveRecord } from "#models/save.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, draftLine, fileCase, proposalVersion, LIST_WINDOW } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { followProposal } from "#use-cases/follow-proposal.server";
import { returnProposal } from "#use-cases/return-proposal.server";
import { saveProposal } from "#use-cases/save-proposal.server";

testDatabase();
let town: Town;
let preparer: Actor;
let year = 2030;

beforeAll(async () => {
  town = await makeTown();
  preparer = await actorFor(town.people.preparer);
});

/** A call of its own for each test: 5 000 € and two applications of 3 000 €. */
async function callWithTwo() {
  year += 1;
  const { _id: callId } = await makeCall(town.programme._id, year, { budgetCents: 5_000_00, ...LIST_WINDOW });
  const own = await fileCase({ callId, association: town.association });
  const other = await fileCase({ callId, association: town.otherAssociation });
  const save = async (lines: ReturnType<typeof draftLine>[], actor = preparer) =>
    saveProposal({ callId, lines, version: await proposalVersion(callId), actor, now: AFTER_CLOSE });
  const finish = async (now = AFTER_CLOSE, actor = preparer) =>
    finishProposal({ callId, version: await proposalVersion(callId), actor, now });
  const stored = () => ProposalModel.findOne({ callId }).orFail().lean().exec();
  return { callId, own, other, save, finish, stored };
}

const REASON = "Määräraha ei riitä koko summaan.";

describe("writing a proposal", () => {
  test("keeps an unfinished list, and what was not said of an application stays unsaid", async () => {
    const { own, other, save, stored } = await callWithTwo();
    expect(await save([draftLine(own, 2_000, ""), draftLine(other, null)])).toEqual({
      ok: true,
      value: { version: 0, leftReasons: [] },
    });
    const proposal = await stored();
    expect(proposal.lines).toMatchObject([{ caseId: own, proposedCents: 2_000_00, requestedCents: 3_000_00 }]);
    expect(proposal.history).toMatchObject([{ event: "save", facts: { lineCount: 1, proposedCents: 2_000_00 } }]);
  });

  test("leaves no sum beside an outcome that is not a grant, so that it takes nothing of the budget", async () => {
    const { own, other, save, finish, stored } = await callWithTwo();
    await save([draftLine(own, 3_000), draftLine(other, 2_000, REASON)]);
    expect((await save([draftLine(own, 3_000, "Ei kelpoinen.", "ineligible"), draftLine(other, 3_000)])).ok).toBe(true);
    const { lines, history } = await stored();
    expect(lines).toMatchObject([{ outcome: "ineligible", proposedCents: 0 }, { proposedCents: 3_000_00 }]);
    expect(history.at(-1)).toMatchObject({ facts: { proposedCents: 3_000_00 } });
    expect((await finish()).ok).toBe(true);
  });

  test("mends a sum that an earlier program kept beside another outcome", async () => {
    const { callId, own, other, save, stored } = await callWithTwo();
    await save([draftLine(own, 0, "Ei kelpoinen.", "ineligible")]);
    await ProposalModel.collection.updateOne({ callId }, { $set: { "lines.0.proposedCents": 450_00 } });
    const listed = await loadProposalList(await CallModel.findById(callId).orFail().lean<Call>(), () => 0);
    expect(listed.rows.find(({ caseId }) => caseId === own)).toMatchObject({ proposedCents: 0 });
    await save([draftLine(other, 3_000)]);
    expect((await stored()).lines).toMatchObject([{ proposedCents: 0 }, { proposedCents: 3_000_00 }]);
  });

  test("gives the lines that lack one the same reason, but the line of one's own association", async () => {
    const { callId, own, other, save, stored } = await callWithTwo();
    await save([draftLine(own, 1_000), draftLine(other, 1_000)]);
    const actor = await actorFor(town.people.ownPreparer);
    const sameReason = { use: "part" as const, text: REASON };
    const version = await proposalVersion(callId);
    await saveProposal({ callId, lines: [], version, sameReason, actor, now: AFTER_CLOSE });
    expect((await stored()).lines).toMatchObject([
      { caseId: own, reason: "" },
      { caseId: other, reason: REASON },
    ]);
  });

  test("takes the budget to the last cent and refuses one cent more, changing nothing", async () => {
    const { own, other, save, stored } = await callWithTwo();
    expect((await save([draftLine(own, 2_500), draftLine(other, 2_500)])).ok).toBe(true);
    const before = await stored();
    const over = await save([draftLine(own, 2_500), draftLine(other, 2_500.01)]);
    expect(over).toEqual({ ok: false, refusal: { code: "overBudget", excessCents: 1 } });
    expect(await stored()).toEqual(before);
  });

  test("lets only the first of two preparers save the same version", async () => {
    const { callId, own, other, save, stored } = await callWithTwo();
    await save([draftLine(own, 1_000)]);
    const version = await proposalVersion(callId);
    const second = await actorFor(town.people.secondPreparer);
    const both = await Promise.all([
      saveProposal({ callId, lines: [draftLine(other, 1_000)], version, actor: preparer, now: AFTER_CLOSE }),
      saveProposal({ callId, lines: [draftLine(other, 2_000)], version, actor: second, now: AFTER_CLOSE }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
    expect((await stored()).history).toHaveLength(2);
  });

  test("lets only one of two preparers begin the list", async () => {
    const { callId, own } = await callWithTwo();
    const begin = () =>
      saveProposal({ callId, lines: [draftLine(own, 1)], version: undefined, actor: preparer, now: AFTER_CLOSE });
    const both = await Promise.all([begin(), begin()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await ProposalModel.countDocuments({ callId })).toBe(1);
  });

  test("does not let a preparer write the line of their own association", async () => {
    const { own, other, save, stored } = await callWithTwo();
    const member = await actorFor(town.people.ownPreparer);
    const refusal = { code: "ownAssociation", associations: ["Kiskolan Kulkijat ry"] };
    expect(await save([draftLine(own, 2_000)], member)).toEqual({ ok: false, refusal });
    expect((await save([draftLine(other, 2_000)], member)).ok).toBe(true);
    expect((await stored()).lines).toHaveLength(1);
  });

  test("belongs to the unit's own preparers", async () => {
    const { own, save } = await callWithTwo();
    expect(await save([draftLine(own, 1)], await actorFor(town.people.culturePreparer))).toMatchObject({
      refusal: { code: "notAllowed" },
    });
    expect(await save([draftLine(own, 1)], await actorFor(town.people.neighbourPreparer))).toMatchObject({
      refusal: { code: "notFound" },
    });
  });
});

describe("finishing a proposal", () => {
  test("names everything that is missing at once", async () => {
    const { callId, own, other, save, finish } = await callWithTwo();
    const third = await makeAssociation({ name: `Kolmas ${callId}` });
    const waiting = await fileCase({ callId, association: third }, "supplementRequested");
    await save([draftLine(own, 2_000), draftLine(other, 0, "", "reject")]);
    const outcome = await finish(TOWN_NOW);
    expect(outcome).toEqual({
      ok: false,
      refusal: [
        { code: "callNotClosed" },
        expect.objectContaining({ code: "supplementPending", associations: [third.name] }),
        { code: "missingLine", caseId: waiting, applicant: third.name },
        { code: "reasonMissing", caseId: own, applicant: "Kiskolan Kulkijat ry" },
        { code: "reasonMissing", caseId: other, applicant: "Laulun Ystävät ry" },
      ],
    });
  });

  test("takes up nothing that came after the close", async () => {
    const { own, other, save, finish } = await callWithTwo();
    const by = { personId: preparer.personId, name: preparer.name };
    const entry = { way: "paper", arrivedAt: AFTER_CLOSE, givenBy: "Veikko Vanhanen", enteredBy: by };
    const filed = await GrantCaseModel.findById(own).orFail();
    filed.set({ filedVersions: [{ number: 1, content: filed.application, filedAt: AFTER_CLOSE, filedBy: by, entry }] });
    await filed.save();
    await save([draftLine(own, 2_000, REASON), draftLine(other, 3_000)]);
    expect(await finish()).toMatchObject({ ok: false, refusal: [{ code: "lateTakenUp", caseId: own }] });
    await save([draftLine(own, null, "Saapui myöhässä.", "notAdmitted"), draftLine(other, 3_000)]);
    expect((await finish()).ok).toBe(true);
  });

  test("puts every case on the list, once, and the second finish is refused", async () => {
    const { callId, own, other, save, finish, stored } = await callWithTwo();
    await save([draftLine(own, 2_000, REASON), draftLine(other, 3_000)]);
    expect(await finish()).toEqual({ ok: true, value: null });
    expect(await finish()).toMatchObject({ ok: false, refusal: [{ code: "eventNotAllowed", from: "finished" }] });
    const { _id } = await stored();
    await followProposal(_id, AFTER_CLOSE);
    await ProposalModel.updateOne({ _id }, { followed: false });
    await followProposal(_id, AFTER_CLOSE);
    for (const caseId of [own, other]) {
      const grantCase = await GrantCaseModel.findById(caseId).orFail().lean().exec();
      expect(grantCase.status).toBe("proposed");
      expect(grantCase.history.map(({ event }) => event)).toEqual(["propose"]);
      expect(grantCase.history.at(-1)?.by.name).toBe(preparer.name);
      expect(firstBrokenEntry(grantCase.history)).toBeNull();
    }
    expect(await save([draftLine(own, 1)])).toMatchObject({ refusal: { code: "proposalFinished" } });
    expect((await ProposalModel.findOne({ callId }).lean().exec())?.followed).toBe(true);
  });

  test("is for a preparer tied to an applicant too, once another has written that line", async () => {
    const { own, other, save, finish, stored } = await callWithTwo();
    const tied = await actorFor(town.people.ownPreparer);
    await save([draftLine(other, 3_000)], tied);
    const waiting = { code: "linesOfOthers", associations: ["Kiskolan Kulkijat ry"] };
    const refusal = [waiting, { code: "missingLine", caseId: own, applicant: "Kiskolan Kulkijat ry" }];
    expect(await finish(AFTER_CLOSE, tied)).toEqual({ ok: false, refusal });
    await save([draftLine(own, 2_000, REASON)]);
    await save([draftLine(other, 2_900, REASON)], tied);
    expect((await stored()).lines).toMatchObject([
      { writtenBy: { personId: preparer.personId } },
      { writtenBy: { personId: tied.personId } },
    ]);
    expect(await finish(AFTER_CLOSE, tied)).toEqual({ ok: true, value: null });
    expect((await stored()).history.at(-1)).toMatchObject({ event: "finish", by: { personId: tied.personId } });
  });

  test("is not for one who wrote that line before their tie was known, until another writes it anew", async () => {
    const { own, other, save, finish, stored } = await callWithTwo();
    await save([draftLine(own, 2_000, REASON), draftLine(other, 3_000)]);
    const ties = [{ associationId: town.association._id, caseId: own, kind: "relative" as const }];
    const tied: Actor = { ...preparer, ties };
    const refusal = [{ code: "linesOfOthers", associations: ["Kiskolan Kulkijat ry"] }];
    expect(await finish(AFTER_CLOSE, tied)).toEqual({ ok: false, refusal });
    const second = await actorFor(town.people.secondPreparer);
    await save([draftLine(own, 1_900, REASON)], second);
    expect((await stored()).lines[0]).toMatchObject({ writtenBy: { personId: second.personId } });
    expect((await finish(AFTER_CLOSE, tied)).ok).toBe(true);
  });

  test("takes whoever next saves a line of an earlier program for its writer", async () => {
    const { callId, own, other, save, finish, stored } = await callWithTwo();
    await save([draftLine(own, 2_000, REASON), draftLine(other, 3_000)]);
    await ProposalModel.updateOne({ callId }, { $unset: { "lines.$[].writtenBy": 1 } });
    const tied = await actorFor(town.people.ownPreparer);
    await save([draftLine(other, 3_000)], tied);
    expect(await finish(AFTER_CLOSE, tied)).toMatchObject({ refusal: [{ code: "linesOfOthers" }] });
    await save([draftLine(own, 2_000, REASON)]);
    expect((await stored()).lines.map(({ writtenBy }) => writtenBy?.personId)).toEqual([
      preparer.personId,
      tied.personId,
    ]);
    expect((await finish(AFTER_CLOSE, tied)).ok).toBe(true);
  });

  test("can be taken back with a reason, and the cases follow", async () => {
    const { callId, own, other, save, finish, stored } = await callWithTwo();
    await save([draftLine(own, 2_000, REASON), draftLine(other, 3_000)]);
    await finish();
    await followProposal((await stored())._id, AFTER_CLOSE);
    const { __v: version } = await stored();
    const command = { callId, version, reason: "Lautakunta palautti.", actor: preparer, now: AFTER_CLOSE };
    expect(await returnProposal({ ...command, actor: await actorFor(town.people.ownPreparer) })).toEqual({
      ok: false,
      refusal: { code: "ownAssociation", associations: ["Kiskolan Kulkijat ry"] },
    });
    expect(await returnProposal({ ...command, version: version - 1 })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
    expect((await returnProposal(command)).ok).toBe(true);
    expect(await returnProposal(command)).toMatchObject({ refusal: { code: "eventNotAllowed" } });
    await followProposal((await stored())._id, AFTER_CLOSE);
    const grantCase = await GrantCaseModel.findById(own).orFail().lean().exec();
    expect(grantCase).toMatchObject({ status: "inPreparation" });
    expect(grantCase.history.at(-1)).toMatchObject({ event: "returnToPreparation", reason: "Lautakunta palautti." });
    expect((await stored()).lines).toHaveLength(2);
  });

  test("is told anew although the follower of the state before ended meanwhile", async () => {
    const { callId, own, other, save, finish, stored } = await callWithTwo();
    await save([draftLine(own, 2_000, REASON), draftLine(other, 3_000)]);
    await finish();
    const read = await ProposalModel.findOne({ callId }).orFail();
    await followProposal(read._id, AFTER_CLOSE);
    oweFollowing(read);
    await saveRecord(read);
    expect((await stored()).followed).toBe(false);
  });
});
