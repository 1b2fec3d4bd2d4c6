import { beforeAll, describe, expect, test } from "vitest";
import { inYears } from "#domain/grants/coming-days";
import type { FormDefinition } from "#domain/grants/form/definition";
import { rowOf } from "#domain/grants/since-last";
import { dateOf } from "#domain/shared/plain-date";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { sinceLastView } from "#models/since-last.server";
import { measuredMinutes, WritingTimeModel } from "#models/writing-time.server";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";
import { actorFor, makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { makeFile } from "#tests/support/test-file";
import { attachFile } from "#use-cases/attach-file.server";
import { copyLastApplication } from "#use-cases/copy-application.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";
import { settleAnswer } from "#use-cases/settle-answer.server";
import { submitApplication } from "#use-cases/submit-application.server";

testDatabase();

const form: FormDefinition = formOf(
  field("longText", { id: "goal", maxLength: 500, required: true }),
  field("budget", { id: "budget", ownShareBp: null }),
  field("attachment", {
    id: "accounts",
    code: "accounts",
    mayFollowBy: "2027-05-31" as never,
    mayBeGivenBefore: true,
    required: true,
  }),
);

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
  await CallModel.updateOne(
    { _id: town.openCall._id },
    { $set: { form: { formId: "f", version: 3, definition: form } } },
  );
});

async function drafted(name: string) {
  const association = await makeAssociation(
    { name },
    [town.people.signatory, "signatory"],
    [town.people.editor, "editor"],
  );
  const draft = await makeDraft({ call: town.openCall, association });
  const [editor, signatory] = [await actorFor(town.people.editor), await actorFor(town.people.signatory)];
  return { caseId: draft._id, association, editor, signatory };
}

const answered = (typed: Record<string, string[]>, base: Record<string, string[]> = {}) => ({
  ...{ step: "part-main", typed, base, asked: ["goal", "budget"], now: TOWN_NOW },
});

describe("an application with a form of the programme's own", () => {
  test("is not filed before its questions are answered, and then keeps the answers and the form's version", async () => {
    const { caseId, signatory } = await drafted("Lomake ry");
    const file = async () =>
      submitApplication({
        caseId,
        version: (await caseNow(caseId)).__v,
        declared: true,
        actor: signatory,
        now: TOWN_NOW,
      });
    expect(await file()).toMatchObject({
      ok: false,
      refusal: [{ code: "answerMissing", section: "main", field: "goal", name: "goal", issue: "required" }],
    });
    await saveApplicationStep({ ...answered({ goal: ["Liikuntaa"] }), caseId, actor: signatory });
    expect(await file()).toMatchObject({ ok: true });
    const { filedVersions } = await caseNow(caseId);
    expect(filedVersions[0]?.content).toMatchObject({
      answers: { goal: { kind: "longText", text: "Liikuntaa" } },
      formVersion: 3,
    });
    expect(await WritingTimeModel.findById("f 3").lean()).toEqual({ _id: "f 3", counts: { 5: 1 } });
    expect(await measuredMinutes({ form: { formId: "f", version: 3, definition: form } })).toBeNull();
  });

  test("keeps a sum that cannot be read as it was typed, beside all that can, until it is mended", async () => {
    const { caseId, editor, signatory } = await drafted("Lukukelvoton ry");
    const rows = {
      "budget.costs[0].id": ["a"],
      "budget.costs[0].name": ["Vuokra"],
      "budget.costs[1].name": ["Pallot"],
    };
    const first = {
      ...rows,
      goal: ["Liikuntaa"],
      "budget.costs[0].cents": ["noin sata"],
      "budget.costs[1].cents": ["9000"],
    };
    const saved = await saveApplicationStep({ ...answered(first), caseId, actor: editor });
    expect(saved).toMatchObject({ ok: true, value: { errors: { "budget.costs[0].cents": ["notASum"] } } });
    const after = await caseNow(caseId);
    expect(after.drafting.unread).toMatchObject([{ part: "costs[a].cents", text: "noin sata" }]);
    expect(after.application.answers).toMatchObject({
      goal: { text: "Liikuntaa" },
      budget: {
        costs: [
          { name: "Vuokra", cents: null },
          { name: "Pallot", cents: 9_000_00 },
        ],
      },
    });
    const file = async () => {
      const { __v: version } = await caseNow(caseId);
      return submitApplication({ caseId, version, declared: true, actor: signatory, now: TOWN_NOW });
    };
    expect(await file()).toMatchObject({
      ok: false,
      refusal: [{ code: "answerMissing", name: "budget.costs[0].cents", issue: "notASum" }],
    });
    const mended = { ...first, "budget.costs[0].cents": ["100"], "budget.ownShare.cents": ["0"] };
    await saveApplicationStep({ ...answered(mended, first), caseId, actor: signatory });
    expect((await caseNow(caseId)).drafting.unread).toEqual([]);
    const gone = { of: "form", field: "asked before", part: "", text: "kai 50" };
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "drafting.unread": [gone] } });
    expect(await file()).toMatchObject({ ok: true });
    expect((await caseNow(caseId)).drafting.unread).toEqual([]);
  });

  test("takes a document that may follow after it was filed, and no other", async () => {
    const { caseId, editor } = await drafted("Jälkikäteen ry");
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { status: "inPreparation", caseNumber: "PKS-9/2027" } });
    const file = await makeFile({ kind: "upload", personId: editor.personId });
    const about = { caseId, file, actor: editor, now: TOWN_NOW };
    expect(await attachFile({ ...about, code: "other" })).toEqual({ ok: false, refusal: { code: "alreadyFiled" } });
    expect(await attachFile({ ...about, code: "accounts" })).toMatchObject({ ok: true });
  });

  test("keeps all that two people write at once into one section", async () => {
    const { caseId, editor, signatory } = await drafted("Yhdessä ry");
    const row = (place: number, name: string) => ({
      [`budget.costs[${place}].id`]: [name],
      [`budget.costs[${place}].name`]: [name],
      [`budget.costs[${place}].cents`]: ["100"],
    });
    const outcomes = await Promise.all([
      saveApplicationStep({ ...answered(row(0, "Vuokra")), caseId, actor: editor }),
      saveApplicationStep({ ...answered({ ...row(0, "Bussi"), goal: ["Retkiä"] }), caseId, actor: signatory }),
    ]);
    expect(outcomes).toMatchObject(outcomes.map(() => ({ ok: true, value: { conflicts: 0 } })));
    const { answers } = (await caseNow(caseId)).application;
    expect(answers["goal"]).toMatchObject({ text: "Retkiä" });
    const budget = answers["budget"];
    expect(budget?.kind === "budget" && budget.costs.map(({ name }) => name).sort()).toEqual(["Bussi", "Vuokra"]);
  });

  test("takes its sums from the budget once it is filled in, and keeps what was written before until then", async () => {
    const { caseId, editor } = await drafted("Kerran ry");
    const sums = async () => {
      const { totalCostsCents, ownShareCents } = (await caseNow(caseId)).application;
      return [totalCostsCents, ownShareCents];
    };
    const before = await sums();
    await saveApplicationStep({ ...answered({ goal: ["Retkiä"] }), caseId, actor: editor });
    expect(await sums()).toEqual(before);
    const row = { "budget.costs[0].id": ["r"], "budget.costs[0].name": ["Bussi"], "budget.costs[0].cents": ["321"] };
    await saveApplicationStep({ ...answered({ ...row, "budget.ownShare.cents": ["21"] }), caseId, actor: editor });
    expect(await sums()).toEqual([321_00, 21_00]);
  });

  test("begins with last year's answers, each of which waits to be confirmed or mended", async () => {
    const { caseId, association, editor } = await drafted("Viime vuosi ry");
    const then = dateOf(town.openCall.year - 1, 2, 1);
    const content = { title: "Viime vuoden retki", startsOn: then, endsOn: dateOf(town.openCall.year - 1, 11, 30) };
    const last = await makeDraft({ call: town.closedCall, association, content });
    await GrantCaseModel.updateOne({ _id: last._id }, { $set: { caseNumber: "PKS-8/2026", status: "decided" } });
    await GrantCaseModel.updateOne(
      { _id: caseId },
      { $set: { "application.title": "", "application.purpose": "", "application.startsOn": null } },
    );
    expect(await copyLastApplication({ caseId, actor: editor })).toMatchObject({ ok: true });
    const copied = await caseNow(caseId);
    expect(copied.application).toMatchObject({
      title: "Viime vuoden retki",
      startsOn: inYears(then, 1),
    });
    expect(copied.drafting.copied).toMatchObject({ caseId: last._id, unconfirmed: ["title", "purpose", "startsOn"] });
    await settleAnswer({ verb: "confirm", about: "title", caseId, actor: editor });
    const mended = {
      step: "purpose",
      typed: { purpose: ["Uusi"] },
      asked: [],
      base: { purpose: [copied.application.purpose] },
    };
    await saveApplicationStep({ ...mended, caseId, actor: editor, now: TOWN_NOW });
    const after = await caseNow(caseId);
    expect(after.drafting.copied?.unconfirmed).toEqual(["startsOn"]);
    const call = await CallModel.findById(after.callId).orFail().lean<Call>().exec();
    const written = { associationId: association._id, content: after.application, drafting: after.drafting };
    const beside = await sinceLastView(written, call, "fi");
    const states = ["title", "purpose", "startsOn"].map((key) => rowOf(beside, key)?.state);
    expect(states).toEqual(["same", "changed", "moved"]);
    expect(after.application).toMatchObject({ title: "Viime vuoden retki", purpose: "Uusi" });
  });
});
