import { beforeAll, expect, test } from "vitest";
import { fieldsOf } from "#domain/grants/form/definition";
import type { WrittenField } from "#domain/grants/form-editor/edited-form";
import type { FormEdit } from "#domain/grants/form-editor/edits";
import { firstBrokenEntry } from "#models/chronicle.server";
import { GrantFormModel } from "#models/grant-form.server";
import { ProgrammeModel } from "#models/programme.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { chooseProgrammeForm } from "#use-cases/choose-programme-form.server";
import { createGrantForm, type FormStart } from "#use-cases/create-grant-form.server";
import { editGrantForm, partFingerprint } from "#use-cases/edit-grant-form.server";
import { publishFormVersion } from "#use-cases/publish-form-version.server";
import { renameGrantForm } from "#use-cases/rename-grant-form.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

type Name = keyof Town["people"];
const now = TOWN_NOW;
const as = (name: Name) => actorFor(town.people[name]);

async function create(name: Name, start: FormStart = { from: "empty" }, unit = "sports") {
  const names = { fi: "Liikunnan lomake" };
  return createGrantForm({ municipality: "593", unit, names, start, actor: await as(name), now });
}

async function made(start?: FormStart): Promise<string> {
  const created = await create("preparer", start);
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value.formId;
}

const formNow = async (formId: string) => (await GrantFormModel.findById(formId).orFail()).toObject();
const edit = async (formId: string, what: FormEdit, name: Name = "preparer", basis?: string) =>
  editGrantForm({ formId, edit: what, basis, actor: await as(name), now });

const question = (fi: string): WrittenField => ({
  ...{ kind: "text", maxLength: 200, label: { fi, sv: null, en: null } },
  ...{ help: null, required: false, condition: null },
});
const section = { title: { fi: "Toiminta", sv: null, en: null }, intro: null, condition: null };

async function publish(formId: string, name: Name = "preparer") {
  const { __v: version } = await formNow(formId);
  return publishFormVersion({ formId, version, note: "Ensimmäinen", actor: await as(name), now });
}

test("preparers make and edit their own unit's forms; other units' they read, and others see none", async () => {
  expect(await create("culturePreparer")).toMatchObject({ ok: false, refusal: { code: "notAllowed" } });
  expect(await create("payer")).toMatchObject({ ok: false, refusal: { code: "notAllowed" } });
  const formId = await made();
  const adding = { do: "addSection", section } as const;
  expect(await edit(formId, adding)).toMatchObject({ ok: true });
  expect(await edit(formId, adding, "administrator")).toMatchObject({ ok: true });
  expect(await edit(formId, adding, "culturePreparer")).toEqual({ ok: false, refusal: [{ code: "notAllowed" }] });
  expect(await edit(formId, adding, "neighbourPreparer")).toEqual({ ok: false, refusal: [{ code: "notFound" }] });
  expect(await publish(formId, "culturePreparer")).toEqual({ ok: false, refusal: { code: "notAllowed" } });
  const naming = { formId, version: 2, names: { fi: "Uusi" }, unit: "culture", actor: await as("preparer"), now };
  expect(await renameGrantForm(naming)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
});

test("who writes over what another has changed is refused; changes to other questions go together", async () => {
  const formId = await made({ from: "ready", code: "simple" });
  const [first, second] = fieldsOf((await formNow(formId)).draft);
  if (!first || !second) throw new Error("the form has no questions");
  const basis = partFingerprint((await formNow(formId)).draft, first.id);
  const revise = (id: string, fi: string): FormEdit => ({
    do: "reviseField",
    id,
    sectionId: "impact",
    field: question(fi),
  });
  expect(await edit(formId, revise(first.id, "Ensin"), "administrator", basis)).toMatchObject({ ok: true });
  expect(await edit(formId, revise(first.id, "Sitten"), "preparer", basis)).toEqual({
    ok: false,
    refusal: [{ code: "editedMeanwhile" }],
  });
  const other = partFingerprint((await formNow(formId)).draft, second.id);
  const both = await Promise.all([
    edit(formId, revise(second.id, "Toinen"), "preparer", other),
    edit(formId, { do: "addField", sectionId: "impact", field: question("Uusi") }, "administrator"),
    edit(formId, { do: "removeField", id: first.id }, "secondPreparer"),
  ]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true, true]);
  const form = await formNow(formId);
  const labels = fieldsOf(form.draft).map(({ label }) => label.fi);
  expect(labels).toEqual(expect.arrayContaining(["Toinen", "Uusi"]));
  expect(labels).not.toContain("Ensin");
  expect(await edit(formId, { do: "removeField", id: first.id })).toEqual({
    ok: false,
    refusal: [{ code: "partGone" }],
  });
  expect(firstBrokenEntry(form.history)).toBeNull();
});

test("a version is published as it was seen, once, and only when everything in it can be answered", async () => {
  const formId = await made();
  expect(await publish(formId)).toEqual({ ok: false, refusal: { code: "formProblems", count: 1 } });
  await edit(formId, { do: "addSection", section });
  await edit(formId, { do: "addField", sectionId: "s1", field: question("Mitä?") });
  const stale = { formId, version: 0, note: "", actor: await as("preparer"), now };
  expect(await publishFormVersion(stale)).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
  expect(await publish(formId)).toEqual({ ok: true, value: { number: 1 } });
  expect(await publish(formId)).toEqual({ ok: false, refusal: { code: "nothingChanged" } });
  await edit(formId, { do: "removeField", id: "f2" });
  await edit(formId, { do: "addField", sectionId: "s1", field: question("Miksi?") });
  expect(await publish(formId)).toEqual({ ok: true, value: { number: 2 } });
  const { versions } = await formNow(formId);
  expect(versions.map(({ definition }) => fieldsOf(definition).map(({ id }) => id))).toEqual([["f2"], ["f3"]]);
  expect(versions[0]).toMatchObject({ note: "Ensimmäinen", by: { name: town.people.preparer.name }, minutes: 15 });
});

test("a copy has the questions of the other with their ids, and goes on from its numbers", async () => {
  const formId = await made();
  await edit(formId, { do: "addSection", section });
  const copyId = await made({ from: "copy", formId });
  await edit(copyId, { do: "addField", sectionId: "s1", field: question("Mitä?") });
  expect(fieldsOf((await formNow(copyId)).draft).map(({ id }) => id)).toEqual(["f2"]);
  expect(fieldsOf((await formNow(formId)).draft)).toEqual([]);
});

test("an administrator chooses a programme's form among its municipality's", async () => {
  const formId = await made();
  const { _id: programmeId } = town.programme;
  const choose = async (name: Name, chosen: string | null, version: number) =>
    chooseProgrammeForm({ programmeId, version, formId: chosen, actor: await as(name), now });
  expect(await choose("preparer", formId, 0)).toEqual({ ok: false, refusal: { code: "notFound" } });
  expect(await choose("administrator", "0".repeat(24), 0)).toEqual({ ok: false, refusal: { code: "unknownForm" } });
  expect(await choose("administrator", formId, 0)).toEqual({ ok: true, value: null });
  expect((await ProgrammeModel.findById(programmeId).orFail()).formId).toBe(formId);
  expect(await choose("administrator", null, 0)).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
});
