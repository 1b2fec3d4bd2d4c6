import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { hours } from "#domain/shared/durations";
import { plainDate } from "#domain/shared/plain-date";
import { AwardHoldsModel } from "#models/award-hold.server";
import { CallModel } from "#models/call.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { actorFor, makeAssociation, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, draftLine, fileCase } from "#tests/support/filed-list";
import { makeDecidedList } from "#tests/support/finished-list";
import { appealOf, DECIDED, decideOn, proposedAppeal } from "#tests/support/proposed-appeal";
import { correctDecision } from "#use-cases/correct-decision.server";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { recordDecision } from "#use-cases/record-decision.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";
import { saveProposal } from "#use-cases/save-proposal.server";

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

const read = async (caseId: string) => (await GrantCaseModel.findById(caseId).orFail()).toObject();

const correct = async (caseId: string, awardedCents: number) =>
  correctDecision({
    ...{ caseId, version: (await read(caseId)).__v, kind: "typingError", error: "Summa oli väärin." },
    ...{ hasConsent: false, decidingBody: "leisureBoard", meetingDate: plainDate("2027-05-19"), section: 31 },
    anew: { outcome: "grant", awardedCents, reason: "Laskettu väärin." },
    ...{ actor: decisionMaker, now: DECIDED },
  });

describe("an appeal that was upheld", () => {
  const proposed = (caseId: string) => proposedAppeal(caseId, { signatory, preparer });
  const uphold = (appealId: string) => decideOn(appealId, { actor: decisionMaker });

  test("keeps the case from other decisions until it has been told", async () => {
    const { granted: caseId } = await decidedList();
    expect((await uphold(await proposed(caseId))).ok).toBe(true);
    expect(await correct(caseId, 2_900_00)).toEqual({ ok: false, refusal: [{ code: "changedMeanwhile" }] });
    await resumeFollowers(DECIDED);
    expect((await read(caseId)).decision).toMatchObject({ awardedCents: 2_800_00, basis: "appeal" });
    expect((await correct(caseId, 2_900_00)).ok).toBe(true);
  });

  test("and a correction are never both made of one decision, whichever is first", async () => {
    const { granted: caseId } = await decidedList();
    const appealId = await proposed(caseId);
    const made = await Promise.all([correct(caseId, 2_900_00), uphold(appealId)]);
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    await resumeFollowers(DECIDED);
    const { decision, replacedDecisions } = await read(caseId);
    expect(replacedDecisions).toHaveLength(1);
    expect(decision?.basis).toBe(made[0].ok ? "typingError" : "appeal");
  });

  test("is prepared anew where its decision was corrected all the same, and writes over nothing", async () => {
    const { granted: caseId } = await decidedList();
    const appealId = await proposed(caseId);
    expect((await uphold(appealId)).ok).toBe(true);
    await GrantCaseModel.updateOne({ _id: caseId }, { "decision.decisionId": "0".repeat(24) });
    await resumeFollowers(DECIDED);
    expect((await read(caseId)).replacedDecisions).toEqual([]);
    const appeal = await appealOf(appealId);
    expect(appeal).toMatchObject({ status: "inPreparation", decision: null, followed: true });
    expect(appeal.history.map(({ event }) => event).slice(-2)).toEqual(["uphold", "meetCorrection"]);
  });
});

describe("corrections at the same moment", () => {
  test("never give the same money twice, and hold none of it afterwards", async () => {
    const { callId, granted, rejected } = await decidedList();
    await CallModel.updateOne({ _id: callId }, { budgetCents: 3_000_00 });
    expect((await correct(granted, 2_100_00)).ok).toBe(true);
    const made = await Promise.all([correct(granted, 2_900_00), correct(rejected, 900_00)]);
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(made.find(({ ok }) => !ok)).toMatchObject({ refusal: [{ code: "overPot", field: "awarded" }] });
    expect((await AwardHoldsModel.findById(callId).lean().exec())?.held).toEqual([]);
  });

  test("and a further list that is recorded never give the same money twice either", async () => {
    const { callId, granted } = await decidedList();
    await CallModel.updateOne({ _id: callId }, { budgetCents: 3_000_00 });
    const stray = await fileCase({ callId, association: await makeAssociation({ name: `Myöhäiset ${year}` }) });
    const version = async () => (await ProposalModel.findOne({ callId, round: 2 }).lean().exec())?.__v;
    const at = { callId, actor: preparer, now: AFTER_CLOSE };
    await saveProposal({ ...at, lines: [draftLine(stray, 800, "Osa kuluista.")], version: undefined });
    expect((await finishProposal({ ...at, version: await version() })).ok).toBe(true);
    const read = (await version()) ?? -1;
    const meeting = { decidingBody: "leisureBoard", meetingDate: plainDate("2027-05-19"), section: 32 };
    const record = () => recordDecision({ ...meeting, callId, version: read, actor: decisionMaker, now: DECIDED });
    const corrected = { caseId: granted, decisionId: "1".repeat(24), awardedCents: 2_900_00, at: DECIDED };
    await AwardHoldsModel.updateOne({ _id: callId }, { held: [corrected] });
    expect(await record()).toMatchObject({ refusal: { code: "overBudget", excessCents: 700_00 } });
    await AwardHoldsModel.updateOne({ _id: callId }, { held: [] });
    const made = await Promise.all([record(), correct(granted, 2_900_00)]);
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await AwardHoldsModel.findById(callId).lean().exec())?.held).toEqual([]);
  });

  test("are not kept waiting by one that never wrote", async () => {
    const { callId, granted, rejected } = await decidedList();
    await CallModel.updateOne({ _id: callId }, { budgetCents: 3_000_00 });
    const held = { caseId: rejected, decisionId: "1".repeat(24), awardedCents: 900_00 };
    const list = { ...held, caseId: held.decisionId };
    const most = { refusal: [{ code: "overPot", word: String(2_100_00) }] };
    for (const one of [held, list]) {
      await AwardHoldsModel.updateOne({ _id: callId }, { held: [{ ...one, at: DECIDED }] });
      expect(await correct(granted, 3_000_00)).toMatchObject(most);
    }
    const at = new Date(DECIDED.getTime() - hours(1));
    await AwardHoldsModel.updateOne({ _id: callId }, { held: [{ ...held, at }] });
    expect((await correct(granted, 3_000_00)).ok).toBe(true);
  });
});
