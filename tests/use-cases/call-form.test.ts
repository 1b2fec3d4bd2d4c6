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
