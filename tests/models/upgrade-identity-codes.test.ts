import { beforeAll, expect, test } from "vitest";
import { GrantCaseModel } from "#models/grant-case.server";
import { UnsentFormModel } from "#models/unsent-form.server";
import { upgradeIdentityCodes } from "#models/upgrade-identity-codes.server";
import { actorFor, makeAssociation, makeTown, TOWN_IBAN, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { startApplication } from "#use-cases/start-application.server";

testDatabase();
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const CODE = "131052-308T";
const WRITTEN = `Rahastonhoitaja (${CODE}) maksaa.`;
const CLEAN = "Rahastonhoitaja (***) maksaa.";
/** Ids are hexadecimal digits, and so is this one; it is no code of anybody's. */
const ROW_ID = "f131052b308f000000000000";

/** A draft as it was saved before anything was refused. */
async function makeOld(name: string, status: "draft" | "submitted"): Promise<string> {
  const { _id: associationId } = await makeAssociation({ name }, [town.people.signatory, "signatory"]);
  const actor = await actorFor(town.people.signatory);
  const begun = await startApplication({ callId: town.openCall._id, associationId, actor, now: TOWN_NOW });
  if (!begun.ok) throw new Error(begun.refusal.code);
  const { caseId } = begun.value;
  const answers = {
    plan: { kind: "longText", text: WRITTEN },
    other: {
      kind: "otherGrants",
      none: false,
      rows: [{ id: ROW_ID, from: WRITTEN, purpose: "", year: 2026, cents: 1 }],
    },
  };
  const unread = [
    { of: "core", field: "contactPhone", part: "", text: CODE },
    { of: "core", field: "memberCount", part: "", text: "noin sata" },
  ];
  const value = { kind: "text", text: WRITTEN };
  const other = { id: ROW_ID, of: "form", field: "plan", part: null, row: null, value, at: TOWN_NOW };
  await GrantCaseModel.collection.updateOne(
    { _id: caseId as never },
    {
      $set: {
        status,
        ...{ "application.purpose": WRITTEN, "application.iban": TOWN_IBAN, "application.answers": answers },
        "drafting.otherAnswers": [{ ...other, by: { personId: actor.personId, name: "Siiri" } }],
        "drafting.unread": unread,
      },
    },
  );
  return caseId;
}

const read = (caseId: string) => GrantCaseModel.collection.findOne({ _id: caseId as never });

test("no identity code stays in a draft, and all else stays as it was written", async () => {
  const caseId = await makeOld("Luonnos ry", "draft");
  const before = await read(caseId);
  await upgradeIdentityCodes();
  const after = await read(caseId);
  expect(JSON.stringify(after)).not.toContain(CODE);
  expect(after).toMatchObject({
    application: {
      ...{ purpose: CLEAN, iban: TOWN_IBAN },
      answers: { plan: { kind: "longText", text: CLEAN }, other: { rows: [{ id: ROW_ID, from: CLEAN, cents: 1 }] } },
    },
    drafting: { otherAnswers: [{ id: ROW_ID, value: { text: CLEAN } }], unread: [{ text: "noin sata" }] },
    history: before?.history as unknown,
    __v: Number(before?.__v) + 1,
  });
  await upgradeIdentityCodes();
  expect(await read(caseId)).toEqual(after);
});

test("what was sent is in the city's records as it came", async () => {
  const caseId = await makeOld("Lahetetty ry", "submitted");
  const application: unknown = (await read(caseId))?.application;
  await upgradeIdentityCodes();
  expect(await read(caseId)).toMatchObject({ application });
});

test("a form that waits for its writer keeps none either", async () => {
  const fields = [
    { name: "description", value: WRITTEN },
    { name: "name", value: "Kerho" },
  ];
  const later = new Date(TOWN_NOW.getTime() + 1_000);
  await UnsentFormModel.create({ _id: "somebody association", fields, savedAt: TOWN_NOW, expiresAt: later });
  await upgradeIdentityCodes();
  const kept = await UnsentFormModel.findById("somebody association").lean().exec();
  expect(kept?.fields.map(({ value }) => value)).toEqual([CLEAN, "Kerho"]);
});
