import { beforeAll, describe, expect, test } from "vitest";
import { associationDraftSchema, type AssociationDraft } from "#domain/associations/association-profile";
import type { Actor } from "#domain/roles";
import { basedOn } from "#domain/records/edit-basis";
import { AssociationModel } from "#models/association.server";
import { actorFor, makeAssociation, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { moderateAssociation } from "#use-cases/moderate-association.server";
import { registerAssociation } from "#use-cases/register-association.server";
import { submitAssociation } from "#use-cases/submit-association.server";
import { updateAssociation } from "#use-cases/update-association.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const draftOf = (fields: Record<string, unknown>): AssociationDraft =>
  associationDraftSchema.parse({ kind: "association", municipality: "593", ...fields });

const WHOLE = {
  contactRole: "sihteeri",
  contactEmail: "kyla@example.org",
  description: "Kylän yhteisiä iltoja.",
  fields: ["asukas- ja kylätoiminta"],
  operatingArea: ["Keskusta"],
  languages: ["fi"],
};

async function register(actor: Actor, fields: Record<string, unknown>): Promise<string> {
  const registered = await registerAssociation({ draft: draftOf(fields), different: [], actor, now });
  if (!registered.ok) throw new Error(registered.refusal.code);
  return registered.value.id;
}

const stored = (id: string) => AssociationModel.findById(id).orFail();
const moderator = () => actorFor(town.people.coordinator);

describe("registering an association", () => {
  test("a name is enough for a draft, and the person who starts it is its signatory", async () => {
    const person = await makePerson("Aino Aloittaja");
    const id = await register(await actorFor(person), { name: "Naarajärven kylä ry" });
    const association = await stored(id);
    expect(association).toMatchObject({ status: "draft", homeMunicipality: "Pieksämäki", municipality: "593" });
    expect(association.members).toMatchObject([{ personId: person._id, role: "signatory" }]);
    expect(association.history).toMatchObject([{ event: "start", by: { personId: person._id } }]);
  });

  test("is refused with everything that is missing, and nothing changes", async () => {
    const person = await makePerson("Ville Vajaa");
    const associationId = await register(await actorFor(person), { name: "Vajaa ry" });
    const submitted = await submitAssociation({ associationId, actor: await actorFor(person), now });
    expect(submitted).toMatchObject({
      ok: false,
      refusal: {
        code: "incomplete",
        missing: [
          "registerNumber",
          "contactRole",
          "contactEmail",
          "description",
          "fields",
          "operatingArea",
          "languages",
        ],
      },
    });
    expect((await stored(associationId)).status).toBe("draft");
  });

  test("goes to the coordinators once, however often the button is pressed", async () => {
    const person = await makePerson("Liisa Lähettäjä");
    const associationId = await register(await actorFor(person), {
      name: "Kylän väki ry",
      registerNumber: "990.101",
      ...WHOLE,
    });
    const actor = await actorFor(person);
    expect(await submitAssociation({ associationId, actor, now })).toMatchObject({ ok: true });
    const association = await stored(associationId);
    expect(association.status).toBe("submitted");
    expect(association.history.map(({ event }) => event)).toEqual(["start", "submit"]);
    expect(association.pendingNotices).toMatchObject([
      { kind: "associationSubmitted", to: [town.people.coordinator._id], facts: { name: "Kylän väki ry" } },
    ]);
    expect(await submitAssociation({ associationId, actor, now })).toMatchObject({
      ok: false,
      refusal: { code: "eventNotAllowed", from: "submitted" },
    });
    expect((await stored(associationId)).pendingNotices).toHaveLength(1);
  });

  test("a number that another took meanwhile is refused with the name of its holder", async () => {
    const person = await makePerson("Kaino Kaksonen");
    const associationId = await register(await actorFor(person), {
      name: "Kaksoset ry",
      registerNumber: "990110",
      ...WHOLE,
    });
    await makeAssociation({ name: "Nopeat ry", registerNumber: "990110" });
    expect(await submitAssociation({ associationId, actor: await actorFor(person), now })).toMatchObject({
      ok: false,
      refusal: { code: "alreadyRegistered", by: "registerNumber", name: "Nopeat ry" },
    });
  });

  test("a group without a register may say whose it is, and needs no number", async () => {
    const person = await makePerson("Ryhmä Rohkea");
    const group = { name: "Neulepiiri", ...WHOLE, kind: "informal", registerNumber: "990111" };
    const wrong = { draft: draftOf({ ...group, parentName: "Kukaties ry" }), different: [], now };
    expect(await registerAssociation({ ...wrong, actor: await actorFor(person) })).toMatchObject({
      refusal: { code: "notInDirectory", field: "parentName" },
    });
    const associationId = await register(await actorFor(person), { ...group, parentName: "kiskolan kulkijat" });
    expect(await stored(associationId)).toMatchObject({
      umbrellaIds: [town.association._id],
      registerNumber: null,
    });
    expect(await submitAssociation({ associationId, actor: await actorFor(person), now })).toMatchObject({ ok: true });
  });

  test("an artist registers alone, as nobody's group", async () => {
    const person = await makePerson("Taija Taiteilija");
    const alone = { name: "Taija Taiteilija", ...WHOLE, kind: "informal", parentName: "" };
    const associationId = await register(await actorFor(person), alone);
    expect(await submitAssociation({ associationId, actor: await actorFor(person), now })).toMatchObject({ ok: true });
    expect(await stored(associationId)).toMatchObject({ status: "submitted", umbrellaIds: [] });
  });
});

describe("the coordinator's word", () => {
  async function submittedBy(name: string, fields: Record<string, unknown>) {
    const person = await makePerson(name);
    const associationId = await register(await actorFor(person), { ...WHOLE, ...fields });
    await submitAssociation({ associationId, actor: await actorFor(person), now });
    return { person, associationId };
  }

  test("approves: the association is published, its people are told, and a second approval changes nothing", async () => {
    const { person, associationId } = await submittedBy("Hilla Hyväksytty", {
      name: "Hillat ry",
      registerNumber: "990102",
    });
    const command = { associationId, event: "approve" as const, reason: null, actor: await moderator(), now };
    expect(await moderateAssociation(command)).toMatchObject({ ok: true });
    const association = await stored(associationId);
    expect(association).toMatchObject({ status: "published", confirmedOn: "2027-01-15" });
    expect(association.pendingNotices.at(-1)).toMatchObject({ kind: "associationApproved", to: [person._id] });
    expect(await moderateAssociation(command)).toMatchObject({ ok: false, refusal: { code: "eventNotAllowed" } });
    expect((await stored(associationId)).history.filter(({ event }) => event === "approve")).toHaveLength(1);
  });

  test("returns with a reason, and the mended registration comes back to the queue", async () => {
    const { person, associationId } = await submittedBy("Pate Palautettu", {
      name: "Patet ry",
      registerNumber: "990103",
    });
    const reason = "Lisää toiminta-alue.";
    const returned = await moderateAssociation({
      associationId,
      event: "returnForChanges",
      reason,
      actor: await moderator(),
      now,
    });
    expect(returned).toMatchObject({ ok: true });
    const association = await stored(associationId);
    expect(association.status).toBe("returned");
    expect(association.history.at(-1)).toMatchObject({ event: "returnForChanges", reason });
    expect(association.pendingNotices.at(-1)).toMatchObject({ kind: "associationReturned", facts: { reason } });
    expect(await submitAssociation({ associationId, actor: await actorFor(person), now })).toMatchObject({ ok: true });
  });

  test("archives and restores", async () => {
    const { associationId } = await submittedBy("Arvo Arkisto", { name: "Arkistot ry", registerNumber: "990104" });
    const actor = await moderator();
    const move = (event: "approve" | "archive" | "restore") =>
      moderateAssociation({ associationId, event, reason: "Toiminta päättyi.", actor, now });
    for (const event of ["approve", "archive", "restore"] as const)
      expect(await move(event)).toMatchObject({ ok: true });
    expect((await stored(associationId)).status).toBe("published");
  });

  test("a stranger finds nothing to moderate, and a coordinator never their own association", async () => {
    const { associationId } = await submittedBy("Oma Omanen", { name: "Omat ry", registerNumber: "990105" });
    const command = { associationId, event: "approve" as const, reason: null, now };
    expect(await moderateAssociation({ ...command, actor: await actorFor(town.people.outsider) })).toMatchObject({
      refusal: { code: "notFound" },
    });
    const { coordinator } = town.people;
    await AssociationModel.updateOne(
      { _id: associationId },
      { $push: { members: { personId: coordinator._id, role: "editor", since: now } } },
    );
    expect(await moderateAssociation({ ...command, actor: await moderator() })).toMatchObject({
      refusal: { code: "notAllowed" },
    });
  });
});

describe("editing", () => {
  const presentation = associationDraftSchema.parse({ name: "x", kind: "association", municipality: "593", ...WHOLE });

  test("after approval the presentation goes live at once and confirms the record", async () => {
    const { association, people } = town;
    const command = {
      associationId: association._id,
      basis: basedOn(0),
      identity: null,
      actor: await actorFor(people.editor),
      now,
    };
    expect(await updateAssociation({ ...command, presentation })).toMatchObject({ ok: true });
    expect(await stored(association._id)).toMatchObject({ description: WHOLE.description, confirmedOn: "2027-01-15" });
    const other = { ...presentation, description: "Jotain muuta." };
    expect(await updateAssociation({ ...command, presentation: other })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
  });

  test("after approval the name is locked, and a village of another town is refused", async () => {
    const { association, people } = town;
    const command = {
      associationId: association._id,
      basis: basedOn(1),
      presentation,
      actor: await actorFor(people.editor),
      now,
    };
    expect(await updateAssociation({ ...command, identity: draftOf({ name: "Uusi nimi ry" }) })).toMatchObject({
      refusal: { code: "identityLocked" },
    });
    const elsewhere = { ...presentation, operatingArea: ["Haukivuori"] };
    expect(await updateAssociation({ ...command, identity: null, presentation: elsewhere })).toMatchObject({
      refusal: { code: "notOffered", field: "operatingArea", word: "Haukivuori" },
    });
  });

  test("somebody else's association is not there", async () => {
    const actor = await actorFor(town.people.outsider);
    const command = {
      associationId: town.association._id,
      basis: basedOn(0),
      identity: null,
      presentation,
      actor,
      now,
    };
    expect(await updateAssociation(command)).toMatchObject({ refusal: { code: "notFound" } });
  });
});
