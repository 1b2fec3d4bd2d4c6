import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import type { Person } from "#models/person.server";
import { makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { loader as publicPage } from "../../app/routes/associations.$associationId/route";
import {
  action as saveNew,
  loader as newForm,
} from "../../app/routes/my_.associations.$associationId_.cooperation.new/route";
import { loader as cooperationPreview } from "../../app/routes/my_.associations.$associationId_.cooperation.$formId_.preview/route";
import { action as saveEdit, loader as editForm } from "../../app/routes/my_.associations.$associationId_.edit/route";
import { loader as preview, meta } from "../../app/routes/my_.associations.$associationId_.preview/route";

testDatabase();

let town: Town;
let id: string;
beforeAll(async () => {
  town = await makeTown();
  id = town.association._id;
});

async function argsFor(person: Person, fields?: Record<string, string>, formId = "new") {
  const Cookie = await sessionCookie(person, TOWN_NOW);
  const log = pino({ level: "silent" });
  const context: AppLoadContext = { arrivedAt: TOWN_NOW, requestId: "test", nonce: "", clientKey: "client", log };
  const body = fields && new URLSearchParams(fields);
  const request = new Request("http://localhost/", { headers: { Cookie }, ...(body ? { method: "POST", body } : {}) });
  return { request, params: { associationId: id, formId }, context };
}

/** Where an answer leads; null for a page. */
const leadsTo = (answer: unknown) => (answer instanceof Response ? answer.headers.get("Location") : null);
const thrownBy = (promise: Promise<unknown>) => promise.then(() => null, leadsTo);

const WRITTEN = {
  scope: "presentation",
  version: "0",
  description: "Kävelemme yhdessä joka tiistai.",
  contactEmail: "seura@example.org",
  memberCount: "48",
};

describe("the page of an association before it is saved", () => {
  test("shows what is typed, keeps it for its writer, and nobody else sees it", async () => {
    const { editor, signatory } = town.people;
    const posted = await saveEdit(await argsFor(editor, { ...WRITTEN, intent: "preview" }));
    expect(leadsTo(posted)).toBe(`/my/associations/${id}/preview`);
    const shown = await preview(await argsFor(editor));
    expect(shown.association.description.text).toBe(WRITTEN.description);
    expect(shown.association.memberCount).toBe(48);
    expect(shown.fields).toContainEqual({ name: "description", value: WRITTEN.description });
    expect((await editForm(await argsFor(editor))).unsent?.values["description"]).toEqual([WRITTEN.description]);
    const others = await preview(await argsFor(signatory));
    expect(others.association.description.text).toBe("");
    expect(others.fields).toBeNull();
    const { data: open } = await publicPage(await argsFor(editor));
    expect(open.association.description.text).toBe("");
    expect((await AssociationModel.findById(id).orFail()).description).toBe("");
  });

  test("tells nothing of its people, and asks not to be indexed", async () => {
    const { association } = await preview(await argsFor(town.people.editor));
    expect(JSON.stringify(association)).not.toContain(town.people.signatory._id);
    const args = { matches: [], data: undefined } as never;
    expect(meta(args)).toContainEqual({ name: "robots", content: "noindex, nofollow" });
  });

  test("a mistake is told beside its field instead, with everything typed", async () => {
    const mistaken = { ...WRITTEN, contactEmail: "seura", intent: "preview" };
    const reply = (await saveEdit(await argsFor(town.people.signatory, mistaken))) as {
      data: { values: unknown; errors: object };
    };
    expect(Object.keys(reply.data.errors)).toEqual(["contactEmail"]);
    expect(reply.data.values).toMatchObject({ description: [WRITTEN.description], contactEmail: ["seura"] });
  });

  test("so is what only the calendar can tell, and nothing is saved", async () => {
    const mistaken = { ...WRITTEN, memberCountYear: "2031", intent: "preview" };
    const reply = (await saveEdit(await argsFor(town.people.signatory, mistaken))) as { data: { errors: object } };
    expect(Object.keys(reply.data.errors)).toEqual(["memberCountYear"]);
    expect((await AssociationModel.findById(id).orFail()).description).toBe("");
  });

  test("once saved, or thrown away, nothing unsent is left", async () => {
    const { editor } = town.people;
    await saveEdit(await argsFor(editor, { intent: "discard" }));
    expect((await editForm(await argsFor(editor))).unsent).toBeNull();
    await saveEdit(await argsFor(editor, { ...WRITTEN, intent: "preview" }));
    await saveEdit(await argsFor(editor, { ...WRITTEN, intent: "save" }));
    const { fields, association } = await preview(await argsFor(editor));
    expect(fields).toBeNull();
    expect(association.description.text).toBe(WRITTEN.description);
  });
});

const JOINT = { title: "Luontopäivä", kind: "jointEvent", unit: "sports", description: "Retki kaikille." };

describe("the page of a new cooperation before its first save", () => {
  test("of what is not written there is nothing to look at", async () => {
    const form = `/my/associations/${id}/cooperation/new`;
    expect(await thrownBy(cooperationPreview(await argsFor(town.people.editor)))).toBe(form);
  });

  test("shows what is typed, keeps it until it is saved, and then lets it go", async () => {
    const { editor } = town.people;
    const posted = await saveNew(await argsFor(editor, { ...JOINT, intent: "preview" }));
    expect(leadsTo(posted)).toBe(`/my/associations/${id}/cooperation/new/preview`);
    const { title, shown, status } = await cooperationPreview(await argsFor(editor));
    expect({ title, status, unit: shown.unit.name.text }).toEqual({
      title: JOINT.title,
      status: "draft",
      unit: "Liikuntatoimi",
    });
    expect((await newForm(await argsFor(editor))).unsent?.values["title"]).toEqual([JOINT.title]);
    expect(await CooperationFormModel.countDocuments()).toBe(0);
    await saveNew(await argsFor(editor, { ...JOINT, intent: "save" }));
    expect(await CooperationFormModel.countDocuments()).toBe(1);
    expect((await newForm(await argsFor(editor))).unsent).toBeNull();
  });
});
