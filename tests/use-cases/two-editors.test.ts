import { beforeEach, describe, expect, test } from "vitest";
import { associationDraftSchema, type AssociationPresentation } from "#domain/associations/association-profile";
import { basedOn, editBasisOf, type EditBasis } from "#domain/records/edit-basis";
import { AssociationModel } from "#models/association.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { confirmAssociation } from "#use-cases/confirm-association.server";
import { updateAssociation } from "#use-cases/update-association.server";

testDatabase();

let town: Town;
const FIRST: AssociationPresentation = associationDraftSchema.parse({
  name: "x",
  kind: "association",
  municipality: "593",
  contactRole: "sihteeri",
  contactEmail: "seura@example.org",
  description: "Kävelemme yhdessä.",
});

async function save(who: "signatory" | "editor", basis: EditBasis, change: Partial<AssociationPresentation>) {
  const actor = await actorFor(town.people[who]);
  const presentation = { ...FIRST, ...change };
  return updateAssociation({
    associationId: town.association._id,
    basis,
    identity: null,
    presentation,
    actor,
    now: TOWN_NOW,
  });
}

const stored = () => AssociationModel.findById(town.association._id).orFail();

function conflictOf(result: Awaited<ReturnType<typeof save>>) {
  expect(result).toMatchObject({ ok: false, refusal: { code: "changedMeanwhile" } });
  if (result.ok || !("conflict" in result.refusal)) throw new Error("there is no disagreement");
  return result.refusal.conflict;
}

describe("two people with the same form open", () => {
  beforeEach(async () => {
    await Promise.all([AssociationModel.deleteMany({})]);
    town = await remake();
    await save("signatory", basedOn(0), {});
  });

  const decided = (fields: Record<string, string>) =>
    editBasisOf(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])));

  test("who change different things both keep what they wrote, and the second is told", async () => {
    await save("signatory", basedOn(1), { description: "Kävelemme ja hiihdämme." });
    expect(await save("editor", basedOn(1), { contactRole: "puheenjohtaja" })).toEqual({
      ok: true,
      value: { joined: true },
    });
    const { description, contact, versions } = await stored();
    expect([description, contact.role]).toEqual(["Kävelemme ja hiihdämme.", "puheenjohtaja"]);
    expect(versions.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test("who change the same thing: the second sees all three texts and who wrote when, and nothing is saved", async () => {
    await save("signatory", basedOn(1), { description: "Hiihdämme.", memberCount: 30 });
    const conflict = conflictOf(await save("editor", basedOn(1), { description: "Uimme." }));
    expect(conflict).toMatchObject({
      seen: 2,
      taken: ["memberCount", "memberCountYear"],
      conflicts: [
        {
          key: "description",
          base: "Kävelemme yhdessä.",
          theirs: "Hiihdämme.",
          mine: "Uimme.",
          saved: { by: "Sirkka Signatory", at: TOWN_NOW },
        },
      ],
    });
    expect((await stored()).description).toBe("Hiihdämme.");
  });

  test("the second one's decision is saved in one go, on top of what the first saved", async () => {
    await save("signatory", basedOn(1), { description: "Hiihdämme.", memberCount: 30 });
    const basis = decided({ version: "1", seen: "2", "side.description": "mine" });
    expect(await save("editor", basis, { description: "Uimme ja hiihdämme." })).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ description: "Uimme ja hiihdämme.", memberCount: 30 });
  });

  test("choosing the first one's text keeps it, and what the second wrote elsewhere", async () => {
    await save("signatory", basedOn(1), { description: "Hiihdämme." });
    const basis = decided({ version: "1", seen: "2", "side.description": "theirs" });
    expect(await save("editor", basis, { description: "Uimme.", memberCount: 12 })).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ description: "Hiihdämme.", memberCount: 12 });
  });

  test("a decision does not hold for a text that came after it: the same is asked again", async () => {
    await save("signatory", basedOn(1), { description: "Hiihdämme." });
    await save("signatory", basedOn(2), { description: "Luistelemme." });
    const basis = decided({ version: "1", seen: "2", "side.description": "mine" });
    const conflict = conflictOf(await save("editor", basis, { description: "Uimme." }));
    expect(conflict.conflicts).toMatchObject([{ theirs: "Luistelemme.", mine: "Uimme." }]);
  });

  test("a decision holds when only something else changed after it", async () => {
    await save("signatory", basedOn(1), { description: "Hiihdämme." });
    await save("signatory", basedOn(2), { description: "Hiihdämme.", memberCount: 31 });
    const basis = decided({ version: "1", seen: "2", "side.description": "mine" });
    expect(await save("editor", basis, { description: "Uimme." })).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ description: "Uimme.", memberCount: 31 });
  });

  test("a confirmation or a new member in between bothers nobody: the content is the same", async () => {
    await AssociationModel.updateOne({ _id: town.association._id }, { confirmedOn: null });
    const actor = await actorFor(town.people.signatory);
    expect(await confirmAssociation({ associationId: town.association._id, actor, now: TOWN_NOW })).toMatchObject({
      ok: true,
    });
    expect(await save("editor", basedOn(1), { description: "Uimme." })).toEqual({ ok: true, value: { joined: false } });
  });

  test("pressing twice saves once", async () => {
    const pressed = await Promise.all([
      save("editor", basedOn(1), { description: "Uimme." }),
      save("editor", basedOn(1), { description: "Uimme." }),
    ]);
    expect(pressed.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await stored()).versions).toHaveLength(2);
  });

  test("two saves that arrive at the very same moment both stand", async () => {
    const saves = await Promise.all([
      save("signatory", basedOn(1), { description: "Hiihdämme." }),
      save("editor", basedOn(1), { memberCount: 40 }),
    ]);
    expect(saves.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await stored()).toMatchObject({ description: "Hiihdämme.", memberCount: 40 });
  });
});

/** A town of its own for every test: the people stay, the associations are new. */
async function remake(): Promise<Town> {
  if (!town) return makeTown();
  const association = await AssociationModel.create({ ...town.association, versions: [], history: [] });
  return { ...town, association: association.toObject() };
}

describe("what a form carries besides its questions", () => {
  test("is read leniently: what cannot be read is not known", () => {
    expect(editBasisOf({})).toEqual({ version: 0, seen: null, chosen: {} });
    expect(editBasisOf({ version: ["x"], seen: [""], "side.description": ["both"] })).toMatchObject({ version: 0 });
    expect(editBasisOf({ version: ["3"], seen: ["4"], "side.description": ["mine"] })).toEqual({
      version: 3,
      seen: 4,
      chosen: { description: "mine" },
    });
  });
});
