import { beforeAll, describe, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { hours } from "#domain/shared/durations";
import { actorFor, makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { answerSupplement } from "#use-cases/answer-supplement.server";
import { remindOfSupplements } from "#use-cases/remind-of-supplements.server";
import { requestSupplement } from "#use-cases/request-supplement.server";
import { resumePreparation } from "#use-cases/resume-preparation.server";
import { startApplication } from "#use-cases/start-application.server";
import { startPreparation } from "#use-cases/start-preparation.server";
import { submitApplication } from "#use-cases/submit-application.server";
import { withdrawApplication } from "#use-cases/withdraw-application.server";

testDatabase();

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
});

async function filed(name: string) {
  const association = await makeAssociation(
    { name },
    [town.people.signatory, "signatory"],
    [town.people.ownPreparer, "editor"],
  );
  const draft = await makeDraft({ call: town.openCall, association });
  const actor = await actorFor(town.people.signatory);
  await submitApplication({ caseId: draft._id, version: draft.__v, declared: true, actor, now: TOWN_NOW });
  return {
    caseId: draft._id,
    associationId: association._id,
    applicant: actor,
    preparer: await actorFor(town.people.preparer),
  };
}

const QUESTIONS = [
  { subject: "core:purpose", text: "Toimintasuunnitelmasta puuttuu aikataulu." },
  { subject: null, text: "Kuka ohjaa?" },
];
const ASKED = { questions: QUESTIONS, dueOn: plainDate("2027-01-22") };
const LATE = new Date("2027-02-20T10:00:00Z");

describe("preparation", () => {
  test("begins once; the second press changes nothing", async () => {
    const { caseId, preparer } = await filed("Käsittely ry");
    expect(await startPreparation({ caseId, actor: preparer, now: TOWN_NOW })).toMatchObject({ ok: true });
    expect(await startPreparation({ caseId, actor: preparer, now: TOWN_NOW })).toMatchObject({
      ok: false,
      refusal: { code: "eventNotAllowed", from: "inPreparation" },
    });
    expect((await caseNow(caseId)).history.filter(({ event }) => event === "startPreparation")).toHaveLength(1);
  });

  test("a draft is not there for officials", async () => {
    const association = await makeAssociation({ name: "Luonnos ry" }, [town.people.signatory, "signatory"]);
    const { _id: caseId } = await makeDraft({ call: town.openCall, association });
    const actor = await actorFor(town.people.preparer);
    const hidden = { ok: false, refusal: { code: "notFound" } };
    expect(await startPreparation({ caseId, actor, now: TOWN_NOW })).toEqual(hidden);
    expect(await requestSupplement({ caseId, ...ASKED, actor, now: TOWN_NOW })).toEqual(hidden);
    expect((await caseNow(caseId)).status).toBe("draft");
  });

  test("nobody handles their own association's case, nor another unit's or municipality's", async () => {
    const { caseId } = await filed("Esteellinen ry");
    const start = async (person: (typeof town.people)["preparer"]) =>
      startPreparation({ caseId, actor: await actorFor(person), now: TOWN_NOW });
    expect(await start(town.people.ownPreparer)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    expect(await start(town.people.culturePreparer)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    expect(await start(town.people.neighbourPreparer)).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect(await start(town.people.payer)).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect((await caseNow(caseId)).status).toBe("submitted");
  });
});

describe("a supplement", () => {
  async function asked(name: string) {
    const about = await filed(name);
    const { caseId, preparer } = about;
    await startPreparation({ caseId, actor: preparer, now: TOWN_NOW });
    expect(await requestSupplement({ caseId, ...ASKED, actor: preparer, now: TOWN_NOW })).toMatchObject({ ok: true });
    const { id: supplementId = "", questions = [] } = (await caseNow(caseId)).supplements[0] ?? {};
    const [first = "", second = ""] = questions.map(({ id }) => id);
    const answersOf = (text: string) => ({ [first]: text, [second]: "Ulla ohjaa." });
    return { ...about, supplementId, answersOf, first };
  }

  test("is asked of the members and answered to the one who asked", async () => {
    const { caseId, supplementId, applicant, answersOf, first } = await asked("Täydennys ry");
    const waiting = await caseNow(caseId);
    expect(waiting.status).toBe("supplementRequested");
    expect(waiting.pendingNotices.at(-1)).toMatchObject({
      kind: "supplementRequested",
      to: [town.people.signatory._id, town.people.ownPreparer._id],
      facts: {
        question_fi: "1. Mihin avustus käytetään? – Toimintasuunnitelmasta puuttuu aikataulu.\n\n2. Kuka ohjaa?",
        dueOn: ASKED.dueOn,
        supplementId,
      },
    });
    const answer = { caseId, supplementId, answers: answersOf("Aikataulu on liitteenä."), actor: applicant };
    const half = { ...answer, answers: { [first]: "Vain toinen." } };
    expect(await answerSupplement({ ...half, now: TOWN_NOW })).toMatchObject({
      ok: false,
      refusal: [{ code: "incomplete", messages: ["required"] }],
    });
    const { purpose } = waiting.application;
    const typed = { "fields.purpose": ["Kerho maaliskuusta toukokuuhun."] };
    expect(await answerSupplement({ ...answer, typed, now: TOWN_NOW })).toMatchObject({ ok: true });
    expect(await answerSupplement({ ...answer, now: TOWN_NOW })).toMatchObject({
      ok: false,
      refusal: { code: "eventNotAllowed" },
    });
    const answered = await caseNow(caseId);
    expect(answered.status).toBe("inPreparation");
    expect(answered.supplements[0]).toMatchObject({
      questions: [
        {
          ...{ answer: "Aikataulu on liitteenä.", subject: "core:purpose" },
          changes: [{ of: "core", field: "purpose", before: purpose, after: "Kerho maaliskuusta toukokuuhun." }],
        },
        { answer: "Ulla ohjaa.", changes: [] },
      ],
      answeredBy: { name: "Sirkka Signatory" },
    });
    expect(answered.application.purpose).toBe("Kerho maaliskuusta toukokuuhun.");
    expect(answered.filedVersions.at(-1)?.content.purpose).toBe(purpose);
    expect(answered.pendingNotices.filter(({ kind }) => kind === "supplementAnswered")).toMatchObject([
      { to: [town.people.preparer._id] },
    ]);
  });

  test("a late answer counts until the preparer goes on, and not after", async () => {
    const late = await asked("Myöhäinen vastaus ry");
    expect(
      await answerSupplement({ ...late, answers: late.answersOf("Tässä."), actor: late.applicant, now: LATE }),
    ).toMatchObject({ ok: true });
    const tooLate = await asked("Ei enää ry");
    await resumePreparation({ caseId: tooLate.caseId, actor: tooLate.preparer, now: LATE });
    expect(
      await answerSupplement({ ...tooLate, answers: tooLate.answersOf("Ei."), actor: tooLate.applicant, now: LATE }),
    ).toMatchObject({ ok: false, refusal: { code: "eventNotAllowed", from: "inPreparation" } });
    expect((await caseNow(tooLate.caseId)).supplements[0]?.answeredAt).toBeNull();
  });

  test("time to answer is given until tomorrow at least", async () => {
    const { caseId, preparer } = await filed("Kiire ry");
    await startPreparation({ caseId, actor: preparer, now: TOWN_NOW });
    const today = { questions: [], dueOn: plainDate("2027-01-15") };
    expect(await requestSupplement({ caseId, ...today, actor: preparer, now: TOWN_NOW })).toEqual({
      ok: false,
      refusal: [{ code: "nothingAsked" }, { code: "dueTooSoon" }],
    });
  });

  test("its people are reminded three days before its last day and on the day after, while nobody answers", async () => {
    const { caseId } = await asked("Muistutettavat ry");
    const answered = await asked("Vastanneet ry");
    const { applicant: actor } = answered;
    await answerSupplement({ ...answered, answers: answered.answersOf("Tässä."), actor, now: TOWN_NOW });
    const at = (date: string) => new Date(`${date}T10:00:00Z`);
    for (const date of ["2027-01-18", "2027-01-19", "2027-01-20", "2027-01-22", "2027-01-23", "2027-01-25"])
      await remindOfSupplements(at(date));
    const remindersOf = async (id: string) =>
      (await caseNow(id)).pendingNotices
        .filter(({ kind }) => kind === "supplementReminder")
        .map((notice) => [notice.facts["step"], notice.at.toISOString().slice(0, 10)]);
    expect(await remindersOf(caseId)).toEqual([
      ["before", "2027-01-19"],
      ["after", "2027-01-23"],
    ]);
    expect(await remindersOf(answered.caseId)).toEqual([]);
  });
});

describe("withdrawing", () => {
  test("is the signatory's, ends the case, and makes room for a new application", async () => {
    const { caseId, associationId, applicant } = await filed("Peruja ry");
    const editor = await actorFor(town.people.ownPreparer);
    const now = new Date(TOWN_NOW.getTime() + hours(1));
    expect(await withdrawApplication({ caseId, reason: undefined, actor: editor, now })).toEqual({
      ok: false,
      refusal: { code: "notAllowed" },
    });
    expect(await withdrawApplication({ caseId, reason: "Hanke peruuntui", actor: applicant, now })).toMatchObject({
      ok: true,
    });
    expect(await withdrawApplication({ caseId, reason: undefined, actor: applicant, now })).toMatchObject({
      ok: false,
      refusal: { code: "eventNotAllowed", from: "withdrawn" },
    });
    const withdrawn = await caseNow(caseId);
    expect(withdrawn.status).toBe("withdrawn");
    expect(withdrawn.history.at(-1)).toMatchObject({ event: "withdraw", reason: "Hanke peruuntui" });
    expect(withdrawn.pendingNotices.filter(({ kind }) => kind === "applicationWithdrawn")).toHaveLength(1);
    const again = await startApplication({ callId: town.openCall._id, associationId, actor: applicant, now });
    expect(again.ok && again.value.caseId).not.toBe(caseId);
  });
});
