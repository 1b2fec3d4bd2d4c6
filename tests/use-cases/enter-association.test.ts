import { beforeAll, expect, test } from "vitest";
import { officeAssociationSchema } from "#domain/associations/association-profile";
import { AssociationModel } from "#models/association.server";
import { PersonModel } from "#models/person.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { enterAssociation } from "#use-cases/enter-association.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
  await foundTaxonomies(TOWN_NOW);
});

const UNIT = {
  name: "Pieksämäen kirjasto",
  kind: "cityUnit",
  municipality: "593",
  contactRole: "kirjastonhoitaja",
  contactEmail: "kirjasto@example.org",
  description: "Kirjoja ja tapahtumia.",
  fields: ["kulttuuri"],
  operatingArea: ["Keskusta"],
  languages: ["fi"],
};

async function enter(fields: Record<string, unknown>, who: keyof Town["people"] = "coordinator", email?: string) {
  const { inviteEmail, ...draft } = officeAssociationSchema.parse({ ...UNIT, inviteEmail: email, ...fields });
  const invite = inviteEmail ? { email: inviteEmail, locale: "sv" as const } : null;
  return enterAssociation({ draft, invite, different: [], actor: await actorFor(town.people[who]), now: TOWN_NOW });
}

test("a unit of the city is in the directory at once, confirmed by the city, and its keeper is told", async () => {
  const entered = await enter({}, "coordinator", "kirjaston.vaki@example.org");
  if (!entered.ok) throw new Error(entered.refusal.code);
  const record = await AssociationModel.findById(entered.value.id).orFail();
  expect(record).toMatchObject({ status: "published", kind: "cityUnit", confirmedBy: "city", registerNumber: null });
  const keeper = await PersonModel.findOne({ email: "kirjaston.vaki@example.org" }).orFail();
  expect(record.members).toMatchObject([{ personId: keeper._id, role: "signatory" }]);
  expect(record.pendingNotices).toMatchObject([{ kind: "memberAdded", to: [keeper._id] }]);
  expect(record.history).toMatchObject([{ event: "enter", facts: { version: 1 } }]);
});

test("what nobody can do without is asked for, and nothing is made", async () => {
  const before = await AssociationModel.countDocuments();
  expect(await enter({ name: "Nuorisotila", description: "", kind: "company" })).toMatchObject({
    refusal: { code: "incomplete", missing: ["registerNumber", "description"] },
  });
  expect(await AssociationModel.countDocuments()).toBe(before);
});

test("one that the directory has already is shown first", async () => {
  expect(await enter({ name: "Kiskolan kulkijat", kind: "association", registerNumber: "990777" })).toMatchObject({
    refusal: { code: "sameFound", same: [{ id: town.association._id, reason: "name" }] },
  });
});

test.each(["signatory", "administrator", "neighbourAdministrator", "nobody"] as const)(
  "it is not for %s to do",
  async (who) => {
    expect(await enter({ name: "Toinen kirjasto" }, who)).toMatchObject({ refusal: { code: "notAllowed" } });
  },
);

test("a coordinator enters nothing in the neighbouring municipality", async () => {
  expect(await enter({ name: "Mikkelin kirjasto", municipality: "491" })).toMatchObject({
    refusal: { code: "notAllowed" },
  });
});
