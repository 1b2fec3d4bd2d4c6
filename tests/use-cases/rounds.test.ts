import { beforeAll, expect, test } from "vitest";
import { OPEN_RULES } from "#domain/grants/programme-rules";
import { plainDate } from "#domain/shared/plain-date";
import { findRound } from "#models/call-round.server";
import { CallModel } from "#models/call.server";
import { DecisionModel } from "#models/decision.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, AFTER_MEETING, draftLine, fileCase } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { progressOf } from "#use-cases/amend-call.server";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { followDecision } from "#use-cases/follow-decision.server";
import { followProposal } from "#use-cases/follow-proposal.server";
import { recordDecision } from "#use-cases/record-decision.server";
import { saveProposal } from "#use-cases/save-proposal.server";
import { tableProposal } from "#use-cases/table-proposal.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

test("what is written in after a yearly call's decision is decided on a supplementary list, out of what is left", async () => {
  const [preparer, decisionMaker] = [await actorFor(town.people.preparer), await actorFor(town.people.decisionMaker)];
  const { _id: callId } = town.openCall;
  const call = async () => CallModel.findById(callId).orFail();
  const decideList = async (lines: ReturnType<typeof draftLine>[], section: number) => {
    const version = async () => (await findRound(await call())).proposal?.__v;
    const command = { callId, actor: preparer, now: AFTER_CLOSE };
    expect((await saveProposal({ ...command, lines, version: await version() })).ok).toBe(true);
    expect((await finishProposal({ ...command, version: await version() })).ok).toBe(true);
    const meeting = { decidingBody: "leisureBoard", meetingDate: plainDate("2027-04-07"), section };
    const at = { actor: decisionMaker, now: AFTER_MEETING };
    expect((await recordDecision({ callId, version: (await version()) ?? -1, ...meeting, ...at })).ok).toBe(true);
    for (const { _id } of await DecisionModel.find({ callId })) await followDecision(_id, AFTER_MEETING);
  };
  const first = await fileCase({ callId, association: town.association });
  await decideList([draftLine(first, 3_000)], 4);
  expect(await findRound(await call())).toMatchObject({ number: 1, decision: { round: 1 } });

  const stray = await fileCase({ callId, association: town.otherAssociation });
  // A correction has given the first one less since: what stands now is what counts.
  await GrantCaseModel.updateOne({ _id: first }, { $set: { "decision.awardedCents": 2_500_00 } });
  const opened = await findRound(await call());
  expect(opened).toMatchObject({ number: 2, decision: null, proposal: null, budgetCents: 17_500_00 });
  expect(opened.cases.map(({ caseId }) => caseId)).toEqual([stray]);
  expect(await progressOf((await call()).toObject())).toMatchObject({ stage: "decided", givenCents: 2_500_00 });
  await decideList([draftLine(stray, 1_000, "Osa kuluista ei kuulu avustukseen.")], 5);
  expect((await GrantCaseModel.findById(stray).orFail()).decision).toMatchObject({ awardedCents: 1_000_00 });
  expect(await findRound(await call())).toMatchObject({ number: 2, atHand: 2, decision: { round: 2 } });
});

test("a continuous call is decided list after list, each case once, out of one pot", async () => {
  const [preparer, decisionMaker] = [await actorFor(town.people.preparer), await actorFor(town.people.decisionMaker)];
  const { _id: callId } = await makeCall(town.programme._id, 2031, {
    ...{ opensAt: new Date("2027-01-01T00:00:00Z"), closesAt: new Date("2027-12-31T13:00:00Z") },
    ...{ budgetCents: 5_000_00, rules: { ...OPEN_RULES, run: "continuous" } },
  });
  const round = async () => findRound(await CallModel.findById(callId).orFail());
  const status = async (id: string) => (await GrantCaseModel.findById(id).orFail()).status;
  const now = TOWN_NOW;
  const version = async () => (await round()).proposal?.__v;
  const save = async (lines: ReturnType<typeof draftLine>[]) =>
    saveProposal({ callId, lines, version: await version(), actor: preparer, now });
  const finish = async () => finishProposal({ callId, version: await version(), actor: preparer, now });
  const meeting = { decidingBody: "leisureBoard", meetingDate: plainDate("2027-01-20"), section: 4 };
  const decide = async () =>
    recordDecision({ callId, version: (await version()) ?? -1, ...meeting, actor: decisionMaker, now: AFTER });
  const AFTER = new Date("2027-01-21T08:00:00Z");

  const first = await fileCase({ callId, association: town.association });
  const waits = await fileCase({ callId, association: town.otherAssociation });
  await save([draftLine(first, 3_000)]);
  expect(await finish()).toEqual({ ok: true, value: null });
  const late = await fileCase({ callId, association: await makeAssociation({ name: "Kolmas" }) });
  await followProposal((await ProposalModel.findOne({ callId }).orFail())._id, now);
  expect([await status(first), await status(waits), await status(late)]).toEqual([
    "proposed",
    "inPreparation",
    "inPreparation",
  ]);
  // What came afterwards waits for the next list, and a tie to it keeps nobody from this one.
  expect((await round()).cases.map(({ caseId }) => caseId)).toEqual([first]);
  const { associationId } = await GrantCaseModel.findById(late).orFail();
  const tied = { ...decisionMaker, ties: [{ associationId, caseId: late, kind: "relative" as const }] };
  const returnsOn = plainDate("2027-01-20");
  const tabling = {
    callId,
    version: (await version()) ?? -1,
    meetingDate: plainDate("2027-01-19"),
    section: 3,
    returnsOn,
    reason: undefined,
  };
  expect((await tableProposal({ ...tabling, actor: tied, now: AFTER })).ok).toBe(true);
  expect(await decide()).toMatchObject({ value: { round: 1 } });
  expect(await decide()).toMatchObject({ refusal: { code: "proposalNotFinished" } });

  // The first list is true before anybody was told: the second one begins without its case, with what is left.
  expect(await round()).toMatchObject({ number: 2, budgetCents: 2_000_00, proposal: null });
  expect((await round()).cases.map(({ caseId }) => caseId)).toEqual([waits, late]);
  expect(await save([draftLine(waits, 2_000.01)])).toEqual({
    ok: false,
    refusal: { code: "overBudget", excessCents: 1 },
  });
  await save([draftLine(waits, 1_500, "Määräraha ei riitä."), draftLine(late, 0, "Ei kuulu tähän.", "reject")]);
  expect((await finish()).ok).toBe(true);
  expect(await decide()).toMatchObject({ value: { round: 2 } });
  for (const { _id } of await DecisionModel.find({ callId })) await followDecision(_id, AFTER);

  expect([await status(first), await status(waits), await status(late)]).toEqual(["decided", "decided", "decided"]);
  expect((await ProposalModel.find({ callId })).map((list) => [list.round, list.status])).toEqual([
    [1, "decided"],
    [2, "decided"],
  ]);
  expect(await round()).toMatchObject({ number: 2, decision: { round: 2 } });
  expect((await findRound(await CallModel.findById(callId).orFail(), 1)).cases).toMatchObject([{ caseId: first }]);
});
