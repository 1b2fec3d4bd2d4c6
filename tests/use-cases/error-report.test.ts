import { beforeAll, describe, expect, test } from "vitest";
import type { LetterKind } from "#domain/letter-kinds";
import type { ReportEvent } from "#domain/reports/error-report";
import { days } from "#domain/shared/durations";
import { LETTERS } from "#emails/letters";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import { ActivityModel } from "#models/activity.server";
import { newId } from "#models/define-model.server";
import { ErrorReportModel } from "#models/error-report.server";
import { AssociationModel } from "#models/association.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { actorFor, makeAssociation, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { answerReport } from "#use-cases/answer-report.server";
import { reportError } from "#use-cases/report-error.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";

testDatabase();

let town: Town;
let activityId: string;

beforeAll(async () => {
  town = await makeTown();
  const activity = await ActivityModel.create({
    municipality: "593",
    associationId: town.association._id,
    status: "published",
    title: "Kävelylenkki",
    place: {},
    schedule: { kind: "byAgreement" },
    cost: {},
    registration: "open",
  });
  activityId = activity._id;
});

const report = (over: Partial<Parameters<typeof reportError>[0]> = {}) => ({
  reportId: newId(),
  kind: "activity" as const,
  recordId: activityId as unknown,
  reason: "time" as const,
  message: "Ryhmä kokoontuu torstaisin.",
  email: "lukija@example.org" as string | null,
  locale: "sv" as const,
  now: TOWN_NOW,
  ...over,
});

const recipientsOf = async (kind: LetterKind): Promise<string[]> => {
  await collectNotices();
  return (await OutboxMailModel.distinct("to", { kind }).exec()).sort();
};

describe("a reported mistake", () => {
  test("reaches the association's people and the coordinator, once however often it is sent", async () => {
    const twice = report();
    expect(await reportError(twice)).toEqual({ ok: true, value: null });
    expect(await reportError(twice)).toEqual({ ok: true, value: null });
    expect(await ErrorReportModel.countDocuments({ _id: twice.reportId })).toBe(1);
    const { signatory, editor, ownPreparer, coordinator } = town.people;
    expect(await recipientsOf("errorReported")).toEqual(
      [signatory, editor, ownPreparer, coordinator].map(({ email }) => email).sort(),
    );
  });

  test("on a record without people goes to its public address", async () => {
    const imported = await makeAssociation({
      name: "Tuotu ry",
      contact: { role: "", email: "tuotu@example.org", phone: null, website: null },
    });
    await reportError(report({ kind: "association", recordId: imported._id }));
    expect(await recipientsOf("errorReported")).toContain("tuotu@example.org");
  });

  test("can be made of nothing that is not public", async () => {
    await ActivityModel.updateOne({ _id: activityId }, { $set: { status: "draft" } });
    expect(await reportError(report())).toEqual({ ok: false, refusal: { code: "notFound" } });
    await ActivityModel.updateOne({ _id: activityId }, { $set: { status: "published" } });
    expect(await reportError(report({ recordId: "nonsense" }))).toEqual({ ok: false, refusal: { code: "notFound" } });
  });

  test("is answered by the association or the coordinator, by nobody else, and the reporter hears it", async () => {
    const { reportId, ...asked } = report();
    await reportError({ reportId, ...asked });
    const answer = { reportId, event: "correct" as const, answer: "Aika on nyt torstai.", now: TOWN_NOW };
    const outsider = await answerReport({ ...answer, actor: await actorFor(town.people.outsider) });
    expect(outsider).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect(await answerReport({ ...answer, actor: await actorFor(town.people.editor) })).toEqual({
      ok: true,
      value: null,
    });
    const again = await answerReport({ ...answer, actor: await actorFor(town.people.coordinator) });
    expect(again).toMatchObject({ ok: false, refusal: { code: "eventNotAllowed" } });
    expect(await recipientsOf("errorReportAnswered")).toEqual(["lukija@example.org"]);
    const letter = await OutboxMailModel.findOne({ kind: "errorReportAnswered" }).lean().exec();
    expect(letter).toMatchObject({ locale: "sv", facts: { answer: "Aika on nyt torstai.", outcome: "correct" } });
    while (await deliverNext(TOWN_NOW));
  });

  test("answered by a helper is told to the association's people each time, by a coordinator to nobody", async () => {
    const helper = await makePerson("Kati Katto");
    const umbrella = await makeAssociation({ name: "Katto ry", kind: "umbrella" }, [helper, "editor"]);
    await AssociationModel.updateOne(
      { _id: town.association._id },
      { umbrellaIds: [umbrella._id], editableByUmbrellas: [umbrella._id] },
    );
    const { reportId, ...asked } = report({ email: null });
    await reportError({ reportId, ...asked });
    await ErrorReportModel.updateOne({ _id: reportId }, { $set: { pendingNotices: [] } });
    const say = async (event: ReportEvent, answer: string, person = helper) =>
      answerReport({ reportId, event, answer, actor: await actorFor(person), now: TOWN_NOW });
    expect(await say("correct", "Aika on nyt torstai.")).toMatchObject({ ok: true });
    expect(await say("reopen", "")).toMatchObject({ ok: true });
    expect(await say("correct", "Aika on perjantai.")).toMatchObject({ ok: true });
    expect(await say("reopen", "", town.people.coordinator)).toMatchObject({ ok: true });
    const { pendingNotices } = await ErrorReportModel.findById(reportId).orFail();
    const { members } = await AssociationModel.findById(town.association._id).orFail();
    const to = members.map(({ personId }) => personId);
    const told = { by: "Kati Katto", umbrella: "Katto ry", path: `/my/associations/${town.association._id}/reports` };
    expect(pendingNotices).toMatchObject([
      { kind: "helperActed", to, facts: { ...told, event: "correct", answer: "Aika on nyt torstai." } },
      { kind: "helperActed", to, facts: { ...told, event: "reopen", answer: "" } },
      { kind: "helperActed", to, facts: { ...told, event: "correct", answer: "Aika on perjantai." } },
    ]);
    await collectNotices();
    const letters = await OutboxMailModel.find({ kind: "helperActed" }).lean().exec();
    const written = letters.map(({ facts, locale }) =>
      LETTERS.helperActed(facts, locale).facts?.map(({ value }) => value),
    );
    expect(written).toContainEqual(["Tieto merkittiin korjatuksi", "Aika on perjantai."]);
    expect(written).toContainEqual(["Ilmoitus avattiin uudelleen"]);
  });

  test("keeps the reporter's address for a month after the answer, and no longer", async () => {
    const { reportId, ...asked } = report();
    await reportError({ reportId, ...asked });
    const actor = await actorFor(town.people.coordinator);
    await answerReport({ reportId, event: "dismiss", answer: "Aika on oikein.", actor, now: TOWN_NOW });
    const reporterAfter = async (count: number) => {
      await sweepExpired(new Date(TOWN_NOW.getTime() + days(count)));
      return (await ErrorReportModel.findById(reportId).orFail().lean().exec()).reporter;
    };
    expect(await reporterAfter(29)).toMatchObject({ email: "lukija@example.org" });
    expect(await reporterAfter(31)).toBeNull();
  });
});
