import { beforeAll, describe, expect, test } from "vitest";
import { associationDraftSchema, type AssociationDraft } from "#domain/associations/association-profile";
import { AssociationModel } from "#models/association.server";
import { actorFor, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { registerAssociation } from "#use-cases/register-association.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const draftOf = (fields: Record<string, unknown>): AssociationDraft =>
  associationDraftSchema.parse({ kind: "association", municipality: "593", ...fields });

describe("before a second record of the same association is made", () => {
  const count = () => AssociationModel.countDocuments();

  test("a near name is shown, nothing is stored, and whoever says it is another may go on", async () => {
    const actor = await actorFor(await makePerson("Eri Erkki"));
    const before = await count();
    const command = { draft: draftOf({ name: "Kiskolan Kulkiat" }), actor, now };
    const asked = await registerAssociation({ ...command, different: [] });
    expect(asked).toMatchObject({
      ok: false,
      refusal: { code: "sameFound", same: [{ id: town.association._id, reason: "name" }] },
    });
    expect(await count()).toBe(before);
    expect(await registerAssociation({ ...command, different: [town.otherAssociation._id] })).toMatchObject({
      refusal: { code: "sameFound" },
    });
    expect(await registerAssociation({ ...command, different: [town.association._id] })).toMatchObject({ ok: true });
  });

  test("the same number is the same association, whatever is said", async () => {
    const actor = await actorFor(await makePerson("Sama Saima"));
    const before = await count();
    const draft = draftOf({ name: "Aivan muu ry", registerNumber: "990001" });
    expect(await registerAssociation({ draft, different: [town.association._id], actor, now })).toMatchObject({
      refusal: { code: "sameFound", same: [{ id: town.association._id, reason: "registerNumber" }] },
    });
    expect(await count()).toBe(before);
  });
});
