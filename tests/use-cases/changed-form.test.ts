import { beforeAll, beforeEach, expect, test } from "vitest";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { applicationView } from "#models/application-view.server";
import { CallModel } from "#models/call.server";
import { formAnswered, isOlderPage } from "#models/carried-draft.server";
import { formOfFiled } from "#models/filed-form.server";
import { GrantFormModel } from "#models/grant-form.server";
import { field, formOf, options } from "#tests/domain/grants/form/sample-forms";
import { actorFor, makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { giveCallForm } from "#use-cases/give-call-form.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";
import { submitApplication } from "#use-cases/submit-application.server";

testDatabase();

const goal = field("longText", { id: "goal", maxLength: 500 });
const older = formOf(goal, field("text", { id: "area", maxLength: 100 }));
const newer = formOf(goal, field("choice", { id: "area", options: options("north", "south") }));

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
});

/** The open call has the first version of a form, of which a second one is published. */
beforeEach(async () => {
  const about = { publishedAt: TOWN_NOW, by: { personId: null, name: "Kumppani" }, note: "", minutes: 10 };
  const form = await GrantFormModel.create({
    ...{
      municipality: town.openCall.municipality,
      unit: town.openCall.unit,
      names: { fi: "Lomake", sv: null, en: null },
    },
    draft: newer,
    versions: [
      { ...about, number: 1, definition: older },
      { ...about, number: 2, definition: newer },
    ],
  });
  const held = { formId: form._id, version: 1, definition: older };
  await CallModel.updateOne({ _id: town.openCall._id }, { $set: { form: held } });
});

test("a form that is changed while its call is open breaks no draft and no page, and loses no word", async () => {
  const association = await makeAssociation({ name: "Muutos ry" }, [town.people.signatory, "signatory"]);
  const { _id: caseId } = await makeDraft({ call: town.openCall, association });
  const actor = await actorFor(town.people.signatory);
  const send = (typed: Record<string, string[]>, base: Record<string, string[]>, formVersion: number) =>
    saveApplicationStep({
      ...{ step: "part-main", typed, base, asked: ["goal", "area"], formVersion, caseId, actor, now: TOWN_NOW },
    });
  await send({ goal: ["Retkiä"], area: ["Koko kylä"] }, {}, 1);

  const { __v: version } = await CallModel.findById(town.openCall._id).orFail();
  const mend = { callId: town.openCall._id, version, reason: "Virhe lomakkeessa", now: TOWN_NOW };
  expect(await giveCallForm({ ...mend, actor: await actorFor(town.people.administrator) })).toMatchObject({ ok: true });

  // A row button pressed on the old page saves its words, instead of drawing the page anew by the newer form.
  const olderPages = await Promise.all([1, 2, null].map((shown) => isOlderPage(town.openCall._id, shown)));
  expect(olderPages).toEqual([true, false, false]);
  const view = await applicationView(await caseNow(caseId), TOWN_NOW, "fi");
  expect(view).toMatchObject({
    formChanged: true,
    content: { answers: { goal: { text: "Retkiä" } } },
    drafting: { leftOver: [{ field: { id: "area" }, answer: { text: "Koko kylä" } }] },
  });

  // Somebody who has the old page open goes on writing there.
  const typed = { goal: ["Retkiä ja leirejä"], area: ["Satama"] };
  const saved = await send(typed, { goal: ["Retkiä"], area: ["Koko kylä"] }, 1);
  expect(saved).toMatchObject({ ok: true, value: { formChanged: true, next: "part-main", conflicts: 0, isOwn: true } });
  const written = await caseNow(caseId);
  expect(written.application).toMatchObject({ answers: { goal: { text: "Retkiä ja leirejä" } }, formVersion: 2 });
  expect(written.drafting.leftOver).toMatchObject([{ answer: { text: "Satama" } }]);
});

test("an application is not filed without an answer that a changed form dropped, before its writer has seen that", async () => {
  const association = await makeAssociation({ name: "Näkee ensin ry" }, [town.people.signatory, "signatory"]);
  const answers = { area: { kind: "text" as const, text: "Koko kylä" } };
  const content = { answers, formVersion: 1 };
  const { _id: caseId } = await makeDraft({ call: town.openCall, association, content });
  await CallModel.updateOne({ _id: town.openCall._id }, { $set: { "form.version": 2, "form.definition": newer } });
  const file = async () =>
    submitApplication({
      ...{ caseId, version: (await caseNow(caseId)).__v, declared: true, now: TOWN_NOW },
      actor: await actorFor(town.people.signatory),
    });
  expect(await file()).toEqual({ ok: false, refusal: { code: "formChanged" } });
  expect(await file()).toMatchObject({ ok: true });
  const filed = await caseNow(caseId);
  expect(filed.drafting.leftOver).toMatchObject([{ answer: answers.area }]);
  expect(filed.filedVersions[0]?.content).toMatchObject({ answers: {}, formVersion: 2 });
});

test("what was filed is shown by the form that it was answered to", async () => {
  await CallModel.updateOne({ _id: town.openCall._id }, { $set: { "form.version": 2, "form.definition": newer } });
  const call = await CallModel.findById(town.openCall._id).orFail().lean();
  expect(await formAnswered(call, { formVersion: 1 })).toEqual(older);
  expect(await formAnswered(call, { formVersion: 2 })).toEqual(newer);
  expect(await formAnswered(call, { formVersion: null })).toEqual(newer);
});

test("a filed version is read by the form of the call it was filed to, also after the case was moved", async () => {
  const elsewhere = formOf(field("yesNo", { id: "other" }));
  await CallModel.updateOne(
    { _id: town.closedCall._id },
    { $set: { form: { formId: "g", version: 1, definition: elsewhere } } },
  );
  const content = { ...EMPTY_APPLICATION, formVersion: 1 };
  const moved = {
    callId: town.closedCall._id,
    transfers: [
      {
        ...{
          id: "t",
          fromCallId: town.openCall._id,
          toCallId: town.closedCall._id,
          reason: "",
          leftOver: [],
          wasLate: false,
        },
        ...{ from: { fi: "", sv: null, en: null }, to: { fi: "", sv: null, en: null } },
        ...{ at: new Date("2027-01-20T10:00:00Z"), by: { personId: "p", name: "Hanna" } },
      },
    ],
  };
  const filedAt = (at: string) => formOfFiled(moved, { content, filedAt: new Date(at) });
  expect(await filedAt("2027-01-16T10:00:00Z")).toEqual(older);
  expect(await filedAt("2027-01-21T10:00:00Z")).toEqual(elsewhere);
});
