import { beforeAll, describe, expect, test } from "vitest";
import { days } from "#domain/shared/durations";
import { addDays, plainDate } from "#domain/shared/plain-date";
import { CallModel, type Call } from "#models/call.server";
import { actorFor, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, AFTER_MEETING, draftLine, fileCase, proposalVersion } from "#tests/support/filed-list";
import { makeDraft } from "#tests/support/open-application";
import { makeCall } from "#tests/support/town-grants";
import { amendCall } from "#use-cases/amend-call.server";
import { createCall } from "#use-cases/create-call.server";
import { createProgramme, type ProgrammeInput } from "#use-cases/create-programme.server";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { publishCall } from "#use-cases/publish-call.server";
import { recordDecision } from "#use-cases/record-decision.server";
import { returnProposal } from "#use-cases/return-proposal.server";
import { saveProposal } from "#use-cases/save-proposal.server";
import { submitApplication } from "#use-cases/submit-application.server";
import { updateCall } from "#use-cases/update-call.server";
import { updateProgramme } from "#use-cases/update-programme.server";

testDatabase();

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
});

const callNow = async (callId: string): Promise<Call> => {
  const call = await CallModel.findById(callId).lean<Call>().exec();
  if (!call) throw new Error(`no call ${callId}`);
  return call;
};

const PROGRAMME: ProgrammeInput = {
  unit: "culture",
  names: { fi: "Kulttuurin kohdeavustus", sv: "Kulturunderstöd", en: undefined },
  purpose: { fi: "Kulttuuria.", sv: undefined, en: undefined },
  eligibleCosts: [{ fi: "Esiintyjät", sv: null, en: null }],
  ineligibleCosts: [{ fi: "Tarjoilut", sv: null, en: null }],
  ...{ category: "culture", applicants: ["association"], home: "home", registered: true, activeMonths: 12 },
  ...{ onePerCategory: true, run: "yearly" as const, ownSharePercent: 20, passOn: false },
  ...{ bodies: [{ year: 2023, body: "leisureBoard" }], sharePercent: 70, capCents: undefined, advance: false },
  advancePercent: undefined,
  ...{ attachments: [{ code: "budget", timing: "now" }], laterDays: undefined, laterDay: null },
  ...{ claimsDay: null, claimsNextYear: false, retentionYears: 10, retentionBasis: "Tiedonohjaussuunnitelma" },
};

const INPUT = {
  year: 2027,
  opensAt: new Date("2026-12-31T22:00:00Z"),
  closesAt: new Date("2027-01-31T13:00:00Z"),
  budgetCents: 30_000_00,
  decidingBody: "leisureBoard",
  paymentRule: { shareBp: 10_000, capCents: null },
  requiredAttachments: [],
  decisionExpectedOn: plainDate("2027-04-08"),
  claimsDueOn: plainDate("2027-11-30"),
};

const administrator = () => actorFor(town.people.administrator);

async function drafted(): Promise<{ programmeId: string; callId: string }> {
  const actor = await administrator();
  const programme = await createProgramme({ municipality: "593", input: PROGRAMME, actor, now: TOWN_NOW });
  if (!programme.ok) throw new Error(programme.refusal.code);
  const { programmeId } = programme.value;
  const call = await createCall({ programmeId, input: INPUT, actor, now: TOWN_NOW });
  if (!call.ok) throw new Error("the call was refused");
  return { programmeId, callId: call.value.callId };
}

describe("programmes", () => {
  test("an administrator founds one in their own municipality only", async () => {
    const about = { input: PROGRAMME, now: TOWN_NOW };
    const create = async (municipality: string, person: (typeof town.people)["administrator"]) =>
      createProgramme({ ...about, municipality, actor: await actorFor(person) });
    expect(await create("593", town.people.administrator)).toMatchObject({ ok: true });
    expect(await create("491", town.people.administrator)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    expect(await create("593", town.people.preparer)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
  });
  test("a unit the municipality does not have is refused; an older form changes nothing", async () => {
    const { programmeId } = await drafted();
    const actor = await administrator();
    const update = (version: number, unit: string) =>
      updateProgramme({ programmeId, version, input: { ...PROGRAMME, unit }, actor, now: TOWN_NOW });
    expect(await update(0, "space")).toEqual({
      ok: false,
      refusal: { code: "notOffered", field: "unit", word: "space" },
    });
    expect(await update(0, "sports")).toMatchObject({ ok: true });
    expect(await update(0, "culture")).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
  });
});

describe("a call", () => {
  test("copies name and unit, is a draft at first, and there is one a year", async () => {
    const { programmeId, callId } = await drafted();
    expect(await callNow(callId)).toMatchObject({
      status: "draft",
      unit: "culture",
      names: { fi: "Kulttuurin kohdeavustus 2027", sv: "Kulturunderstöd 2027", en: null },
      history: [{ event: "create" }],
    });
    const actor = await administrator();
    expect(await createCall({ programmeId, input: INPUT, actor, now: TOWN_NOW })).toEqual({
      ok: false,
      refusal: { code: "yearTaken" },
    });
    const nowhere = { ...INPUT, year: 2029, decidingBody: "moon", budgetCents: 0 };
    expect(await createCall({ programmeId, input: nowhere, actor, now: TOWN_NOW })).toEqual({
      ok: false,
      refusal: [{ code: "noBudget" }, { code: "unknownBody" }],
    });
  });

  test("keeps the programme's rules as they were when it was written last, and for ever once published", async () => {
    const { programmeId, callId } = await drafted();
    const actor = await administrator();
    const rule = async (version: number, ownSharePercent: number) =>
      updateProgramme({ programmeId, version, input: { ...PROGRAMME, ownSharePercent }, actor, now: TOWN_NOW });
    expect((await callNow(callId)).rules).toMatchObject({
      ...{ category: "culture", ownSharePercent: 20 },
      eligibility: { applicants: ["association"], home: "home", activeMonths: 12 },
    });
    await rule(0, 30);
    await updateCall({ callId, version: 0, input: INPUT, actor, now: TOWN_NOW });
    await publishCall({ callId, version: 1, actor, now: TOWN_NOW });
    await rule(1, 40);
    expect((await callNow(callId)).rules.ownSharePercent).toBe(30);
  });

  test("may be rewritten until it is published, and is published once", async () => {
    const { callId } = await drafted();
    const actor = await administrator();
    const about = { callId, actor, now: TOWN_NOW };
    expect(await updateCall({ ...about, version: 0, input: { ...INPUT, year: 2028 } })).toMatchObject({ ok: true });
    expect((await callNow(callId)).names.fi).toBe("Kulttuurin kohdeavustus 2028");
    expect(await publishCall({ ...about, version: 0 })).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
    expect(await publishCall({ ...about, version: 1 })).toMatchObject({ ok: true });
    expect(await publishCall({ ...about, version: 2 })).toMatchObject({
      ok: false,
      refusal: { code: "eventNotAllowed" },
    });
    expect(await updateCall({ ...about, version: 2, input: INPUT })).toEqual({
      ok: false,
      refusal: { code: "alreadyPublished" },
    });
    expect((await callNow(callId)).history.map(({ event }) => event)).toEqual(["create", "update", "publish"]);
  });

  test("is not published when its time has gone", async () => {
    const { callId } = await drafted();
    const actor = await administrator();
    const published = await publishCall({ callId, version: 0, actor, now: INPUT.closesAt });
    expect(published).toEqual({ ok: false, refusal: { code: "closesInPast" } });
    expect((await callNow(callId)).status).toBe("draft");
  });

  test("is extended with a reason that stays; it is not shortened once somebody has filed", async () => {
    const actor = await administrator();
    const { openCall, association, people } = town;
    const terms = {
      closesAt: new Date(openCall.closesAt.getTime() + days(7)),
      budgetCents: openCall.budgetCents,
      decisionExpectedOn: plainDate(openCall.decisionExpectedOn),
      claimsDueOn: plainDate(openCall.claimsDueOn),
    };
    const about = { callId: openCall._id, actor, now: TOWN_NOW };
    const extended = await amendCall({ ...about, version: 0, amendment: terms, reason: "Palvelu oli poikki 30.1." });
    expect(extended).toMatchObject({ ok: true });
    expect((await callNow(openCall._id)).history.at(-1)).toMatchObject({
      event: "extend",
      reason: "Palvelu oli poikki 30.1.",
      facts: { closedAt: openCall.closesAt.toISOString(), closesAt: terms.closesAt.toISOString() },
    });

    const draft = await makeDraft({ call: openCall, association });
    const shorter = { ...terms, closesAt: openCall.closesAt };
    expect(await amendCall({ ...about, version: 1, amendment: shorter, reason: "Virhe" })).toEqual({
      ok: false,
      refusal: [{ code: "closesSooner", field: "closesAt", word: terms.closesAt.toISOString() }],
    });
    const signatory = await actorFor(people.signatory);
    const inExtension = new Date(openCall.closesAt.getTime() + days(1));
    const filed = await submitApplication({
      caseId: draft._id,
      version: 0,
      declared: true,
      actor: signatory,
      now: inExtension,
    });
    expect(filed).toMatchObject({ ok: true });
  });
});

describe("a call whose list has gone to the meeting", () => {
  let year = 2040;

  /** A closed call with one application, 2 000 € of 5 000 € proposed for it. */
  async function finished() {
    year += 1;
    const window = { opensAt: INPUT.opensAt, closesAt: INPUT.closesAt };
    const call = await makeCall(town.programme._id, year, { budgetCents: 5_000_00, ...window });
    const { _id: callId } = call;
    const preparer = await actorFor(town.people.preparer);
    const caseId = await fileCase({ callId, association: town.otherAssociation });
    const about = { callId, actor: preparer, now: AFTER_CLOSE };
    await saveProposal({ ...about, lines: [draftLine(caseId, 2_000, "Raha ei riitä.")], version: undefined });
    expect(await finishProposal({ ...about, version: await proposalVersion(callId) })).toMatchObject({ ok: true });
    const terms = {
      closesAt: call.closesAt,
      budgetCents: call.budgetCents,
      decisionExpectedOn: plainDate(call.decisionExpectedOn),
      claimsDueOn: plainDate(call.claimsDueOn),
    };
    const actor = await administrator();
    const amend = async (change: Partial<typeof terms>) => {
      const { __v: version } = await callNow(callId);
      const amendment = { ...terms, ...change };
      return amendCall({ callId, version, amendment, reason: "Korjaus", actor, now: AFTER_MEETING });
    };
    const takeBack = () => returnProposal({ ...about, version: 1, reason: "Lautakunta palautti." });
    return { callId, terms, amend, takeBack };
  }

  const reopened = { closesAt: new Date(AFTER_MEETING.getTime() + days(7)) };

  test("is not opened again nor left without the money proposed, until the list is taken back", async () => {
    const { callId, terms, amend, takeBack } = await finished();
    expect(await amend(reopened)).toEqual({ ok: false, refusal: [{ code: "closeAfterFinish" }] });
    expect(await amend({ budgetCents: 1_999_99 })).toEqual({
      ok: false,
      refusal: [{ code: "budgetUnderProposed", proposedCents: 2_000_00 }],
    });
    expect(await callNow(callId)).toMatchObject({ closesAt: terms.closesAt, budgetCents: 5_000_00, history: [] });
    expect(await amend({ budgetCents: 2_000_00 })).toMatchObject({ ok: true });
    expect(await takeBack()).toMatchObject({ ok: true });
    expect(await amend(reopened)).toMatchObject({ ok: true });
  });

  test("keeps after the decision its close, the money awarded and the time promised for claims", async () => {
    const { callId, terms, amend } = await finished();
    const recorded = await recordDecision({
      callId,
      version: (await proposalVersion(callId)) ?? -1,
      decidingBody: "leisureBoard",
      meetingDate: plainDate("2027-04-07"),
      section: 12,
      actor: await actorFor(town.people.decisionMaker),
      now: AFTER_MEETING,
    });
    expect(recorded).toMatchObject({ ok: true });
    const sooner = addDays(terms.claimsDueOn, -1);
    expect(await amend({ ...reopened, budgetCents: 1_999_99, claimsDueOn: sooner })).toEqual({
      ok: false,
      refusal: [
        { code: "closeAfterDecision" },
        { code: "budgetUnderAwarded", awardedCents: 2_000_00 },
        { code: "claimsDueSooner", claimsDueOn: terms.claimsDueOn },
      ],
    });
    expect((await callNow(callId)).history).toEqual([]);
    expect(await amend({ budgetCents: 2_000_00, claimsDueOn: addDays(terms.claimsDueOn, 14) })).toMatchObject({
      ok: true,
    });
  });
});
