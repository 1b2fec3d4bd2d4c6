import { beforeAll, describe, expect, test } from "vitest";
import { associationEditSchema } from "#domain/associations/association-profile";
import { basedOn } from "#domain/records/edit-basis";
import { answersFrom } from "#domain/shared/known-answers";
import { savedAssociation } from "#models/association-edit.server";
import { AssociationModel, type Association } from "#models/association.server";
import { lastVersionOf } from "#models/versions.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { updateAssociation } from "#use-cases/update-association.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
let umbrella: Association;
beforeAll(async () => {
  town = await makeTown();
  await foundTaxonomies(now);
  umbrella = await makeAssociation({ name: "Katto ry", kind: "umbrella", registerNumber: "990301" });
});

const stored = async () => (await AssociationModel.findById(town.association._id).orFail()).toObject<Association>();

/** Sends the form of the town's association after its approval. */
async function send(fields: Record<string, unknown>) {
  const record = await stored();
  const presentation = associationEditSchema.parse({ scope: "presentation", ...fields });
  const actor = await actorFor(town.people.editor);
  const command = { associationId: record._id, basis: basedOn(lastVersionOf(record)), identity: null, presentation };
  return updateAssociation({ ...command, actor, now });
}

const EVERYTHING = {
  contactRole: "sihteeri",
  contactEmail: "seura@example.org",
  description: "Kävelemme yhdessä.",
  descriptionSv: "Vi går tillsammans.",
  descriptionEn: "We walk together.",
  plainFinnish: "Kävelemme. Tule mukaan.",
  otherNames: "Kulkijat\r\n\r\nKKry\nKulkijat",
  values: "Ilo ja yhdessä tekeminen.",
  fields: ["liikunta"],
  operatingArea: ["Keskusta"],
  languages: ["fi"],
  accessibility: answersFrom({ yes: ["inva-wc"], no: ["portaita sisäänkäynnissä"] }),
  memberCount: 120,
  activeSinceYear: 1987,
  premisesUsed: "Järjestötalo",
  fundingTags: ["stea", "cityGrant"],
  links: [undefined, "www.facebook.com/kulkijat", "https://www.facebook.com/kulkijat"],
};

describe("what an association tells of itself", () => {
  test("is kept field by field, and its form shows it again", async () => {
    expect(await send({ ...EVERYTHING, umbrellas: [umbrella._id] })).toMatchObject({ ok: true });
    const record = await stored();
    expect(record).toMatchObject({
      descriptions: { sv: "Vi går tillsammans.", en: "We walk together." },
      plainFinnish: "Kävelemme. Tule mukaan.",
      otherNames: ["Kulkijat", "KKry"],
      accessibility: ["inva-wc"],
      notAccessible: ["portaita sisäänkäynnissä"],
      memberCount: 120,
      memberCountYear: 2027,
      activeSinceYear: 1987,
      fundingTags: ["stea", "cityGrant"],
      links: ["https://www.facebook.com/kulkijat"],
      umbrellaIds: [umbrella._id],
    });
    const saved = await savedAssociation(record);
    expect(saved).toMatchObject({
      otherNames: "Kulkijat\nKKry",
      accessibility: EVERYTHING.accessibility,
      umbrellas: [umbrella._id],
      parentName: "",
      "links[0]": "https://www.facebook.com/kulkijat",
    });
  });

  test("what is left out is gone, and whoever it belongs to no more may edit it no more", async () => {
    await AssociationModel.updateOne({ _id: town.association._id }, { editableByUmbrellas: [umbrella._id] });
    expect(await send({ ...EVERYTHING, umbrellas: [umbrella._id] })).toMatchObject({ ok: true });
    expect((await stored()).editableByUmbrellas).toEqual([umbrella._id]);
    expect(await send({ contactRole: "sihteeri" })).toMatchObject({ ok: true });
    const { umbrellaIds, editableByUmbrellas, notAccessible, links, memberCountYear } = await stored();
    expect({ umbrellaIds, editableByUmbrellas, notAccessible, links, memberCountYear }).toEqual({
      umbrellaIds: [],
      editableByUmbrellas: [],
      notAccessible: [],
      links: [],
      memberCountYear: null,
    });
  });

  test.each([
    ["activity that begins in a year to come", { activeSinceYear: 2028 }, "activeSinceYear", "futureYear"],
    ["members counted in a year to come", { memberCount: 3, memberCountYear: 2028 }, "memberCountYear", "futureYear"],
    ["an umbrella that is none", { umbrellas: ["0".repeat(24)] }, "umbrellas", "notInDirectory"],
    ["a word the list does not have", { accessibility: ["no:lentokenttä"] }, "accessibility", "notOffered"],
  ])("%s is refused beside its field, and nothing changes", async (_what, fields, field, code) => {
    const before = await stored();
    expect(await send(fields)).toMatchObject({ ok: false, refusal: { code, field } });
    expect(await stored()).toEqual(before);
  });

  test("an ordinary association is no umbrella to choose", async () => {
    expect(await send({ umbrellas: [town.otherAssociation._id] })).toMatchObject({ ok: false });
  });
});
