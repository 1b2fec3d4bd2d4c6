import { beforeAll, expect, test } from "vitest";
import type { FormDefinition } from "#domain/grants/form/definition";
import { plainDate } from "#domain/shared/plain-date";
import { CallModel, type Call } from "#models/call.server";
import { GrantFormModel } from "#models/grant-form.server";
import { ProgrammeModel } from "#models/programme.server";
import { upgradeGrants } from "#models/upgrade-grants.server";
import { actorFor, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeCall } from "#tests/support/town-grants";
import { createCall } from "#use-cases/create-call.server";
import { giveCallForm } from "#use-cases/give-call-form.server";
import { publishCall } from "#use-cases/publish-call.server";

testDatabase();

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
});

const administrator = () => actorFor(town.people.administrator);

const finnish = (fi: string) => ({ fi, sv: null, en: null });

const asking = (question: string): FormDefinition => ({
  sections: [
    {
      id: "s1",
      title: finnish("Toiminta"),
      intro: null,
      condition: null,
      fields: [
        {
          id: "f1",
          label: finnish(question),
          help: null,
          required: true,
          condition: null,
          kind: "text",
          maxLength: 200,
        },
      ],
    },
  ],
});

const version = (number: number, question: string) => ({
  number,
  definition: asking(question),
  publishedAt: TOWN_NOW,
  by: { personId: null, name: "Kumppani" },
  note: "",
  minutes: 15,
});

async function programmeWithForm() {
  const about = { municipality: "593", unit: "sports", names: finnish("Liikunta") };
  const form = await GrantFormModel.create({
    ...about,
    draft: asking("Kolmas?"),
    versions: [version(1, "Ensimmäinen?"), version(2, "Toinen?")],
  });
  const texts = { purpose: finnish("."), eligibleCosts: [finnish(".")], ineligibleCosts: [finnish(".")] };
  const programme = await ProgrammeModel.create({ ...about, ...texts, formId: form._id });
  return { programmeId: programme._id, formId: form._id };
}

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

test("a new call keeps a copy of the newest published version, never of what is being edited", async () => {
  const { programmeId, formId } = await programmeWithForm();
  const made = await createCall({ programmeId, input: INPUT, actor: await administrator(), now: TOWN_NOW });
  if (!made.ok) throw new Error("the call was refused");
  const call = await CallModel.findById(made.value.callId).lean<Call>().exec();
  expect(call?.form).toEqual({ formId, version: 2, definition: asking("Toinen?") });
});

test("a call of an earlier program has no form", async () => {
  const call = await makeCall("earlier", 2031);
  await CallModel.collection.updateOne({ _id: call._id as never }, { $unset: { form: 1 } });
  await upgradeGrants();
  expect((await CallModel.findById(call._id).lean<Call>().orFail()).form).toBeNull();
});

async function draftedCall() {
  const { programmeId, formId } = await programmeWithForm();
  const made = await createCall({ programmeId, input: INPUT, actor: await administrator(), now: TOWN_NOW });
  if (!made.ok) throw new Error("the call was refused");
  return { formId, callId: made.value.callId };
}

const callNow = (callId: string) => CallModel.findById(callId).lean<Call>().orFail().exec();

const addVersion = (formId: string, definition: FormDefinition) =>
  GrantFormModel.updateOne({ _id: formId }, { $push: { versions: { ...version(3, ""), definition } } });

/** What nobody could answer: a choice of nothing. */
const impossible = (): FormDefinition => {
  const [section] = asking("Mitä?").sections;
  const choice = { id: "f2", label: finnish("Kumpi?"), help: null, required: true, condition: null };
  return { sections: section ? [{ ...section, fields: [{ ...choice, kind: "choice", options: [] }] }] : [] };
};

async function give(callId: string, reason?: string, now = TOWN_NOW) {
  const { __v } = await callNow(callId);
  return giveCallForm({ callId, version: __v, reason, actor: await administrator(), now });
}

async function publish(callId: string) {
  const { __v } = await callNow(callId);
  return publishCall({ callId, version: __v, actor: await administrator(), now: TOWN_NOW });
}

test("a drafted call takes a newer version by a press, and none that it has", async () => {
  const { callId, formId } = await draftedCall();
  expect(await give(callId)).toEqual({ ok: false, refusal: { code: "nothingNewer" } });
  await addVersion(formId, asking("Kolmas?"));
  expect((await callNow(callId)).form?.version).toBe(2);
  expect(await give(callId)).toEqual({ ok: true, value: null });
  expect((await callNow(callId)).form).toMatchObject({ version: 3, definition: asking("Kolmas?") });
});

test("a published call keeps its form; to mend it takes a reason, which stays in the history", async () => {
  const { callId, formId } = await draftedCall();
  expect(await publish(callId)).toEqual({ ok: true, value: null });
  await addVersion(formId, asking("Korjattu?"));
  expect((await callNow(callId)).form?.version).toBe(2);
  expect(await give(callId)).toEqual({ ok: false, refusal: { code: "reasonNeeded" } });
  expect(await give(callId, "Kirjoitusvirhe", INPUT.closesAt)).toEqual({ ok: false, refusal: { code: "callClosed" } });
  expect(await give(callId, "Kirjoitusvirhe")).toEqual({ ok: true, value: null });
  const { form, history } = await callNow(callId);
  expect(form).toMatchObject({ version: 3, definition: asking("Korjattu?") });
  expect(history.at(-1)).toMatchObject({ event: "mendForm", reason: "Kirjoitusvirhe", facts: { from: 2, to: 3 } });
});

test("a form in which something cannot be answered is never made public", async () => {
  const { callId, formId } = await draftedCall();
  await addVersion(formId, impossible());
  expect(await give(callId)).toEqual({ ok: true, value: null });
  expect(await publish(callId)).toEqual({ ok: false, refusal: { code: "formProblems", count: 1 } });
  const other = await draftedCall();
  await publish(other.callId);
  await addVersion(other.formId, impossible());
  expect(await give(other.callId, "Lisäkysymys")).toEqual({ ok: false, refusal: { code: "formProblems", count: 1 } });
});
