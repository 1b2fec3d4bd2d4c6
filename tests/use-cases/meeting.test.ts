import { beforeAll, describe, expect, test } from "vitest";
import type { LineAmendment } from "#domain/grants/meeting-lines";
import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { DecisionModel } from "#models/decision.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { TieModel } from "#models/tie.server";
import { actorFor, makePerson, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, AFTER_MEETING, proposalVersion } from "#tests/support/filed-list";
import { makeFinishedList } from "#tests/support/finished-list";
import { followDecision } from "#use-cases/follow-decision.server";
import { recordMeetingLine } from "#use-cases/record-meeting-line.server";
import { tableProposal } from "#use-cases/table-proposal.server";

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

describe("a meeting", () => {
  test("holds what the meeting amended and who withdrew, and the applicant gets the amended sum", async () => {
    const { callId, granted, record, decisionId } = await finishedList();
    const note = async (changes: Partial<Parameters<typeof recordMeetingLine>[0]["decided"]> = {}) =>
      recordMeetingLine({
        ...{ callId, caseId: granted, version: (await proposalVersion(callId)) ?? -1 },
        decided: {
          ...{
            outcome: "grant",
            awardedCents: 2_500_00,
            reason: "Määräraha ei riitä.",
            deviation: "Esitys jäi pieneksi.",
          },
          ...changes,
        },
        ...{ withdrew: ["Aino Jäsen"], actor: decisionMaker, now: AFTER_MEETING },
      });
    expect(await note({ deviation: "" })).toMatchObject({ refusal: { code: "incomplete", fields: ["deviation"] } });
    expect(await note({ awardedCents: 2_000_00 })).toMatchObject({ refusal: { code: "amendsNothing" } });
    expect(await note({ outcome: "reject" })).toMatchObject({ refusal: { code: "rejectedWithSum" } });
    expect((await note({ awardedCents: 5_000_01 })).ok).toBe(true);
    expect(await record()).toEqual({ ok: false, refusal: { code: "overBudget", excessCents: 1 } });
    expect((await note()).ok).toBe(true);
    expect((await record()).ok).toBe(true);
    await followDecision(await decisionId(), AFTER_MEETING);
    expect((await read(granted)).decision).toMatchObject({ awardedCents: 2_500_00 });
    const [line] = (
      await DecisionModel.findById(await decisionId())
        .orFail()
        .lean()
        .exec()
    ).lines;
    expect(line).toMatchObject({
      ...{ awardedCents: 2_500_00, deviation: "Esitys jäi pieneksi.", withdrew: ["Aino Jäsen"] },
      proposed: { outcome: "grant", cents: 2_000_00 },
    });
    expect(await note()).toMatchObject({ refusal: { code: "alreadyDecided" } });
  });

  test("gives no grant to what came late, not by an amendment and not by the list", async () => {
    const { callId, granted, record } = await finishedList();
    const entry = { arrivedAt: AFTER_CLOSE };
    await GrantCaseModel.collection.updateOne({ _id: granted as never }, { $set: { filedVersions: [{ entry }] } });
    const amended = {
      outcome: "notAdmitted" as const,
      awardedCents: 0,
      reason: "Myöhässä.",
      deviation: "Saapui 15.2.",
    };
    const note = async (changes: Partial<LineAmendment>) =>
      recordMeetingLine({
        ...{ callId, caseId: granted, version: (await proposalVersion(callId)) ?? -1, withdrew: [] },
        ...{ decided: { ...amended, ...changes }, actor: decisionMaker, now: AFTER_MEETING },
      });
    for (const changes of [
      { outcome: "grant" as const, awardedCents: 2_500_00 },
      { outcome: "grant" as const, awardedCents: 2_000_00, reason: "Määräraha ei riitä.", deviation: "" },
      { outcome: "reject" as const },
    ])
      expect(await note(changes)).toEqual({ ok: false, refusal: { code: "lateTakenUp" } });
    expect(await record()).toMatchObject({
      refusal: { code: "lateTakenUp", associations: [town.association.name] },
    });
    expect((await note({})).ok).toBe(true);
    expect((await record()).ok).toBe(true);
  });

  test("lets a disqualified recorder record the rest, once another has recorded their line", async () => {
    const { callId, granted, rejected, record } = await finishedList();
    const tied: Actor = {
      ...decisionMaker,
      memberships: [{ associationId: town.otherAssociation._id, role: "editor" }],
    };
    const other = await actorFor(await makePerson(`Olli Other ${callId}`, { role: "decisionMaker" }));
    const note = async (caseId: string, actor: Actor, line: LineAmendment) =>
      recordMeetingLine({
        ...{ callId, caseId, version: (await proposalVersion(callId)) ?? -1, decided: line },
        ...{ withdrew: [], actor, now: AFTER_MEETING },
      });
    const rejection = { outcome: "reject", awardedCents: 0, reason: "Toiminta on muualla.", deviation: "" } as const;
    const more = { outcome: "grant", awardedCents: 2_400_00, reason: "Laajempi.", deviation: "Äänestys." } as const;
    expect((await note(granted, tied, more)).ok).toBe(true);
    expect(await note(rejected, tied, rejection)).toMatchObject({ refusal: { code: "ownAssociation" } });
    expect(await record({ actor: tied })).toEqual({
      ok: false,
      refusal: { code: "linesOfOthers", associations: ["Laulun Ystävät ry"] },
    });
    expect((await note(rejected, other, rejection)).ok).toBe(true);
    expect(await record({ actor: tied })).toEqual({ ok: false, refusal: { code: "incomplete", fields: ["presence"] } });
    await TieModel.create({
      ...{ municipality: "593", personId: other.personId, associationId: town.association._id },
      ...{ kind: "relative", status: "inForce" },
    });
    const withdrew = [`${granted}-${other.personId}`, `${rejected}-${other.personId}`];
    expect((await record({ actor: tied, presence: "withdrew", withdrew })).ok).toBe(true);
    const decision = await DecisionModel.findOne({ callId }).orFail().lean().exec();
    expect(decision.recordedBy.personId).toBe(tied.personId);
    expect(decision.lines).toMatchObject([
      { caseId: granted, awardedCents: 2_400_00, withdrew: [other.name], recordedBy: { personId: tied.personId } },
      { caseId: rejected, outcome: "reject", withdrew: [tied.name], recordedBy: { personId: other.personId } },
    ]);
  });

  test("waits for a later meeting when it was tabled, and what was noted of the first is forgotten", async () => {
    const { callId, granted, record } = await finishedList();
    const table = async (changes: Partial<Parameters<typeof tableProposal>[0]> = {}) =>
      tableProposal({
        ...{ callId, version: (await proposalVersion(callId)) ?? -1 },
        ...{ meetingDate: plainDate("2027-04-07"), section: 9, returnsOn: plainDate("2027-04-21") },
        ...{ reason: "Lisäselvitys", actor: decisionMaker, now: AFTER_MEETING, ...changes },
      });
    const version = (await proposalVersion(callId)) ?? -1;
    await recordMeetingLine({
      ...{ callId, caseId: granted, version, withdrew: [] },
      decided: { outcome: "grant", awardedCents: 1_00, reason: "Pois.", deviation: "Pois." },
      ...{ actor: decisionMaker, now: AFTER_MEETING },
    });
    expect(await table({ version })).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect((await ProposalModel.findOne({ callId }).orFail()).meetingLines).toHaveLength(1);
    const ties = [{ associationId: town.association._id, caseId: granted, kind: "relative" as const }];
    expect(await table({ actor: { ...decisionMaker, ties } })).toEqual({
      ok: false,
      refusal: { code: "ownAssociation", associations: ["Kiskolan Kulkijat ry"] },
    });
    expect(await table({ returnsOn: plainDate("2027-04-07") })).toMatchObject({ refusal: { code: "returnsTooSoon" } });
    expect(await table({ meetingDate: plainDate("2027-04-09") })).toMatchObject({
      refusal: { code: "meetingInFuture" },
    });
    expect((await table()).ok).toBe(true);
    const tabled = await ProposalModel.findOne({ callId }).orFail().lean().exec();
    expect(tabled).toMatchObject({ status: "finished", tabledUntil: "2027-04-21", meetingLines: [] });
    expect(tabled.history.at(-1)).toMatchObject({ event: "table", facts: { section: 9, meetingDate: "2027-04-07" } });
    expect(await record({ section: 15 })).toMatchObject({ refusal: { code: "meetingBeforeTabled" } });
    const later = { meetingDate: plainDate("2027-04-21"), now: new Date("2027-04-22T07:00:00Z") };
    expect((await record({ section: 15, ...later })).ok).toBe(true);
    expect((await DecisionModel.findOne({ callId }).lean().exec())?.lines[0]).toMatchObject({ awardedCents: 2_000_00 });
  });
});
