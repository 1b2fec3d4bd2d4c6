import mongoose from "mongoose";
import { describe, expect, test } from "vitest";
import { checkCallTerms } from "#domain/grants/call-terms";
import { callStage } from "#domain/grants/call-window";
import { bodyInYear } from "#domain/grants/grant-terms";
import { checkCriteria } from "#domain/grants/scoring/criteria";
import { toldFigures } from "#domain/grants/form/told-figures";
import { isScored } from "#domain/grants/scoring/scheme";
import { plainDate } from "#domain/shared/plain-date";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CaseFiguresModel } from "#models/case-figures.server";
import { claimingCallOf } from "#models/claim-of-case.server";
import { claimStart } from "#models/claim-start.server";
import { CallModel, type Call } from "#models/call.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { DecisionModel, type Decision } from "#models/decision.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { MunicipalityModel } from "#models/municipality.server";
import { PaymentBatchModel } from "#models/payment-batch.server";
import { PremisesModel } from "#models/premises.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { PersonModel } from "#models/person.server";
import { syncIndexes } from "#models/sync-indexes.server";
import { WheelEventModel } from "#models/wheel-event.server";
import { demoActor } from "#server/demo/acting";
import { demoPeople, seedDemo } from "#server/seed-demo";
import { seedWhenEmpty } from "#server/seed-when-empty";
import { testDatabase } from "#tests/support/database";

testDatabase();

const silent = Object.assign(() => undefined, { begin: () => () => undefined });

const datesOf = ({ decisionExpectedOn, claimsDueOn }: Call) => ({
  decisionExpectedOn: plainDate(decisionExpectedOn),
  claimsDueOn: plainDate(claimsDueOn),
});

async function countAll() {
  return {
    municipalities: await MunicipalityModel.countDocuments(),
    people: await PersonModel.countDocuments(),
    associations: await AssociationModel.countDocuments({ status: "published" }),
    activities: await ActivityModel.countDocuments(),
    cooperationForms: await CooperationFormModel.countDocuments(),
    premises: await PremisesModel.countDocuments({ status: "published" }),
    wheelEvents: await WheelEventModel.countDocuments(),
    calls: await CallModel.countDocuments(),
    cases: await GrantCaseModel.countDocuments(),
  };
}

describe("the demo data", () => {
  test("holds the whole sample and six tasks for volunteers, and a second start changes nothing", async () => {
    await seedWhenEmpty(silent);
    const counts = await countAll();
    expect(counts).toMatchObject({
      people: demoPeople.length,
      associations: 60,
      activities: 108,
      wheelEvents: 40,
      premises: 6,
    });
    await seedWhenEmpty(silent);
    expect(await countAll()).toEqual(counts);
  });

  test("puts work on every desk: a queue to moderate, cases to prepare, claims to review and to pay", async () => {
    expect(await AssociationModel.countDocuments({ status: "submitted" })).toBe(1);
    expect(await AssociationModel.countDocuments({ "proposedChange.kind": "identity" })).toBe(1);
    const cases = await GrantCaseModel.find().lean();
    expect(cases.map(({ status }) => status).toSorted()).toEqual([
      ...["decided", "decided", "decided", "decided", "decided", "draft"],
      ...Array.from({ length: 10 }, () => "submitted"),
      "supplementRequested",
    ]);
    const claims = cases.flatMap((grantCase) => grantCase.claims.map(({ status }) => status));
    expect(claims.toSorted()).toEqual(["approved", "reviewed", "submitted"]);
    const bookings = (await PremisesModel.find()).flatMap((premises) => premises.bookings.map(({ status }) => status));
    expect(bookings.toSorted()).toEqual([...Array.from({ length: 7 }, () => "approved"), "requested"]);
    expect((await PaymentBatchModel.findOne().orFail()).status).toBe("settled");
  });

  test("has a call open now, histories that hold together, and no letters about the past", async () => {
    const calls = await CallModel.find({ status: "published" });
    expect(calls.some((call) => callStage(call, new Date()) === "open")).toBe(true);
    const records = [
      ...calls,
      ...(await AssociationModel.find()),
      ...(await PersonModel.find()),
      ...(await GrantCaseModel.find()),
      ...(await PremisesModel.find()),
    ];
    expect(records.filter(({ history }) => firstBrokenEntry(history) !== null)).toEqual([]);
    expect(records.filter(({ pendingNotices }) => pendingNotices.length > 0)).toEqual([]);
  });

  test("has calls that follow their programmes, and criteria that applications can be scored by", async () => {
    const programmes = await ProgrammeModel.find().lean<Programme[]>();
    const calls = await CallModel.find().lean<Call[]>();
    for (const call of calls) {
      const programme = programmes.find(({ _id }) => _id === call.programmeId);
      expect(call.decidingBody).toBe(bodyInYear(programme?.bodies ?? [], call.year));
      expect(call.paymentRule.shareBp).toBe((programme?.callDefaults.sharePercent ?? 0) * 100);
      expect(call.paymentRule.shareBp + call.rules.ownSharePercent * 100).toBe(10_000);
      const asked = call.requiredAttachments.map(({ code, timing }) => ({ code, timing }));
      expect(asked).toEqual(programme?.callDefaults.attachments);
      expect(checkCallTerms({ ...call, ...datesOf(call) })).toEqual([]);
    }
    for (const { scoring, purpose } of programmes)
      if (isScored(scoring)) expect(checkCriteria(scoring.criteria)).toEqual([]);
      else expect(purpose.fi).toContain("ei pisteytetä");
    expect(programmes.filter(({ scoring }) => isScored(scoring))).toHaveLength(12);
  });

  test("has a call with a form for every kind of grant but the one that is closed, and figures in last year's applications", async () => {
    const programmes = await ProgrammeModel.find().distinct("_id");
    const calls = await CallModel.find().lean<Call[]>();
    expect(new Set(calls.map(({ programmeId }) => programmeId))).toEqual(new Set(programmes));
    expect(calls.filter(({ form }) => form === null)).toHaveLength(1);
    const yearly = calls.flatMap(({ _id, rules }) => (rules.run === "yearly" ? [_id] : []));
    const isDecided = { callId: { $in: yearly }, "decision.decisionId": { $exists: true } };
    const decided = await GrantCaseModel.find(isDecided).lean<GrantCase[]>();
    const told = decided.map(({ callId, application }) => {
      const form = calls.find(({ _id }) => _id === callId)?.form;
      return form ? toldFigures(form.definition, application.answers) : {};
    });
    const participants = told.map((figures) => figures.participants);
    expect(participants.every((count) => count !== undefined && count > 0)).toBe(true);
    expect(new Set(participants).size).toBe(4);
    expect(await CaseFiguresModel.countDocuments({ "activity.0": { $exists: true } })).toBe(4);
  });

  test("has a decision that has gained legal force, for the minutes have been published", async () => {
    const { meetingDate, minutesPublishedOn } = await DecisionModel.findOne({ byOfficeHolder: false })
      .orFail()
      .lean<Decision>();
    expect(minutesPublishedOn?.slice(5)).toBe("04-14");
    expect(meetingDate.slice(5)).toBe("04-08");
  });

  test("shows profiles with pictures and other languages, and an umbrella organisation that may help", async () => {
    const pictured = await AssociationModel.find({ photo: { $ne: null } }).lean<Association[]>();
    expect(pictured.length).toBeGreaterThanOrEqual(3);
    expect(pictured.every(({ photo }) => (photo?.alt ?? "") !== "")).toBe(true);
    expect(await AssociationModel.countDocuments({ "umbrellaIds.0": { $exists: true } })).toBe(55);
    const helped = await AssociationModel.findOne({ "editableByUmbrellas.0": { $exists: true } }).orFail();
    const umbrella = await AssociationModel.findById(helped.editableByUmbrellas[0]).orFail();
    expect(umbrella).toMatchObject({ kind: "umbrella", members: [{ role: "signatory" }] });
  });

  test.each(["2027-01-15T10:00:00Z", "2028-02-29T08:00:00Z", "2028-06-30T21:30:00Z"])(
    "can be made on any day of any year: %s",
    async (now) => {
      await mongoose.connection.dropDatabase();
      await syncIndexes();
      await seedDemo(new Date(now));
      const future = await GrantCaseModel.countDocuments({ "history.at": { $gt: new Date(now) } });
      expect(future).toBe(0);
      const awarded = await GrantCaseModel.findOne({
        acceptance: { $ne: null },
        "claims.0": { $exists: false },
      }).orFail();
      const start = claimStart(await demoActor("signatory"), awarded, await claimingCallOf(awarded), new Date(now));
      expect(start).toMatchObject({ mayStart: true, mayAskAdvance: true });
    },
  );
});
