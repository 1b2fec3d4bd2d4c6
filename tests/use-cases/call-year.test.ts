import { beforeAll, expect, test } from "vitest";
import { extensionLog } from "#domain/grants/extension-log";
import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProgrammeModel } from "#models/programme.server";
import { findYearEvents } from "#models/year.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, AFTER_MEETING, draftLine, fileCase, proposalVersion } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { amendCall } from "#use-cases/amend-call.server";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { liftCondition } from "#use-cases/lift-condition.server";
import { publishCall } from "#use-cases/publish-call.server";
import { recordDecision } from "#use-cases/record-decision.server";
import { repeatCall } from "#use-cases/repeat-call.server";
import { saveProposal } from "#use-cases/save-proposal.server";
import { nextCallPage } from "../../app/routes/office.calls_.$callId_.next/queries.server";

testDatabase();
let town: Town;
let actor: Actor;

beforeAll(async () => {
  town = await makeTown();
  actor = await actorFor(town.people.administrator);
});

const read = (id: string): Promise<Call> => CallModel.findById(id).orFail().lean<Call>().exec();

const termsOf = ({ budgetCents, decisionExpectedOn, claimsDueOn }: Call) => ({
  ...{ budgetCents, decisionExpectedOn: plainDate(decisionExpectedOn), claimsDueOn: plainDate(claimsDueOn) },
});

test("a documented outage gives more time: those with drafts hear of it, what was filed stays", async () => {
  const call = await makeCall(town.programme._id, 2041, {
    ...{ opensAt: new Date("2027-01-01T00:00:00Z"), closesAt: new Date("2027-01-31T13:00:00Z") },
  });
  await fileCase({ callId: call._id, association: town.association }, "draft");
  const filed = await fileCase({ callId: call._id, association: town.otherAssociation });
  const outage = {
    from: new Date("2027-01-31T11:00:00Z"),
    to: new Date("2027-01-31T13:30:00Z"),
    what: "Kirjautuminen",
  };
  const closesAt = new Date("2027-02-01T13:00:00Z");
  const extend = (now: Date, to = closesAt) =>
    amendCall({
      ...{ callId: call._id, version: 0, reason: "Häiriö", outage, actor, now },
      amendment: { ...termsOf(call), closesAt: to },
    });
  expect(await extend(new Date("2027-01-31T12:00:00Z"))).toEqual({ ok: false, refusal: [{ code: "outageNotOver" }] });
  const now = new Date("2027-01-31T14:00:00Z");
  expect(await extend(now, call.closesAt)).toEqual({ ok: false, refusal: [{ code: "outageWithoutExtension" }] });
  expect(await extend(now)).toEqual({ ok: true, value: null });
  const { history, pendingNotices } = await read(call._id);
  expect(extensionLog(history)).toEqual([{ at: now, from: call.closesAt, to: closesAt, reason: "Häiriö", outage }]);
  expect(pendingNotices).toMatchObject([{ kind: "callExtended", facts: { reason: "Häiriö", callId: call._id } }]);
  const members = town.association.members.map(({ personId }) => personId);
  expect(pendingNotices[0]?.to.toSorted()).toEqual(members.toSorted());
  expect((await GrantCaseModel.findById(filed).orFail()).status).toBe("inPreparation");
});

test("last year's call is made again with one press, as it was reviewed, once, and its info event is on the wheel", async () => {
  const info = { startsAt: new Date("2027-01-12T15:00:00Z"), place: "Poleeni", link: null };
  const finnish = (fi: string) => ({ fi, sv: null, en: null });
  const about = { municipality: "593", unit: "sports", names: finnish("Kylien avustus"), purpose: finnish("Kylille.") };
  const { _id: programmeId } = await ProgrammeModel.create(about);
  const last = await makeCall(programmeId, 2027, {
    ...{ opensAt: new Date("2026-12-31T22:00:00Z"), closesAt: new Date("2027-01-29T13:00:00Z") },
    ...{ decisionExpectedOn: "2027-04-08", claimsDueOn: "2027-11-30", infoEvents: [info], budgetCents: 9_000_00 },
  });
  const repeat = (version: number) => repeatCall({ callId: last._id, version, actor, now: AFTER_CLOSE });
  const name = finnish("Vaikuttavuus");
  const criterion = { id: "a", name, guidance: name, min: 0, max: 6, weightBp: 10_000, judging: { kind: "judged" } };
  await ProgrammeModel.updateOne({ _id: programmeId }, { scoring: { version: 3, criteria: [criterion], talkOver: 0 } });
  const review = await nextCallPage(actor, last._id, AFTER_CLOSE, "fi");
  expect([review?.last.criteria, review?.next.criteria]).toMatchObject([[], [{ name: "Vaikuttavuus", max: 6 }]]);
  expect(review?.daysOff).toEqual({ close: null, decision: null });
  expect(await repeat(7)).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
  const made = await repeat(0);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const { callId } = made.value;
  expect(await read(callId)).toMatchObject({
    ...{ year: 2028, status: "draft", budgetCents: 9_000_00, closesAt: new Date("2028-01-31T13:00:00Z") },
    infoEvents: [{ ...info, startsAt: new Date("2028-01-11T15:00:00Z") }],
  });
  expect(await repeat(0)).toEqual({ ok: false, refusal: { code: "yearTaken" } });
  await publishCall({ callId, version: 0, actor, now: AFTER_CLOSE });
  const events = await findYearEvents("593", 2028);
  expect(events.filter(({ kind }) => kind === "callInfo")).toMatchObject([{ startsOn: "2028-01-11" }]);
});

test("money that the council has not approved is not decided on; once it is, the sum may have changed", async () => {
  const { _id: callId } = await makeCall(town.programme._id, 2061, {
    ...{ opensAt: new Date("2027-01-01T00:00:00Z"), closesAt: new Date("2027-01-31T13:00:00Z") },
    ...{ budgetCents: 5_000_00, pots: [{ kind: "reserve", name: null, cents: 1_000_00 }] },
    condition: { announcedCents: 5_000_00, lifted: null },
  });
  const caseId = await fileCase({ callId, association: town.association });
  const preparer = await actorFor(town.people.preparer);
  const save = async (euros: number) =>
    saveProposal({
      ...{ callId, version: await proposalVersion(callId), actor: preparer, now: AFTER_CLOSE },
      lines: [draftLine(caseId, euros, "Harkittu.")],
    });
  expect(await save(4_000.01)).toMatchObject({ refusal: { code: "overBudget", excessCents: 1 } });
  await save(3_000);
  await finishProposal({ callId, version: await proposalVersion(callId), actor: preparer, now: AFTER_CLOSE });
  const decide = async () =>
    recordDecision({
      ...{ callId, version: (await proposalVersion(callId)) ?? -1, decidingBody: "leisureBoard", section: 3 },
      ...{ meetingDate: plainDate("2027-04-07"), actor: await actorFor(town.people.decisionMaker), now: AFTER_MEETING },
    });
  expect(await decide()).toEqual({ ok: false, refusal: { code: "budgetNotApproved" } });
  const lift = (budgetCents: number) =>
    liftCondition({
      ...{ callId, version: 0, liftedOn: plainDate("2027-01-14"), section: "12", budgetCents, actor, now: TOWN_NOW },
    });
  expect(await lift(3_999_99)).toEqual({
    ok: false,
    refusal: [{ code: "budgetUnderProposed", proposedCents: 3_000_00 }],
  });
  expect((await lift(4_500_00)).ok).toBe(true);
  expect(await lift(4_500_00)).toEqual({ ok: false, refusal: { code: "notConditional" } });
  expect((await read(callId)).condition).toEqual({
    announcedCents: 5_000_00,
    lifted: { on: "2027-01-14", section: "12" },
  });
  expect((await decide()).ok).toBe(true);
});
