import { beforeAll, describe, expect, test } from "vitest";
import { newTerm } from "#domain/taxonomy/term";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { MunicipalityModel } from "#models/municipality.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { loadUnit } from "../../app/routes/units_.$unitCode/queries.server";
import { loadUnits } from "../../app/routes/units/queries.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
  const { association, otherAssociation } = town;
  await CooperationFormModel.create([
    form("Liikuntapäivä", { otherAssociationIds: [otherAssociation._id], contactRole: "liikuntasihteeri" }),
    form("Vanha kerho", { kind: "other", endsOn: "2026-05-31" }),
    form("Luonnos", { status: "draft" }),
    form("Kirjastoilta", { unit: "culture", associationId: association._id }),
  ]);
});

const form = (title: string, fields: Partial<CooperationForm>) => ({
  municipality: "593",
  associationId: town.association._id,
  status: "published" as const,
  unit: "sports",
  kind: "jointEvent" as const,
  title,
  ...fields,
});

const sportsPage = () => loadUnit("sports", null, "fi", TOWN_NOW);

describe("a unit's page", () => {
  test("shows who works with it now and before, and no drafts", async () => {
    const unit = await sportsPage();
    expect(unit?.current.map(({ title }) => title)).toEqual(["Liikuntapäivä"]);
    expect(unit?.past.map(({ title }) => title)).toEqual(["Vanha kerho"]);
    expect(unit?.associations.map(({ name }) => name)).toEqual(["Kiskolan Kulkijat ry", "Laulun Ystävät ry"]);
    expect(unit?.contactRoles).toEqual(["liikuntasihteeri"]);
  });

  test("tells the unit's kinds of grants with the call that is open", async () => {
    const unit = await sportsPage();
    expect(unit?.grants.some(({ call }) => call?.isOpen)).toBe(true);
  });

  test("is there for a unit of another municipality only when that is asked for", async () => {
    expect((await loadUnit("sports", "491", "fi", TOWN_NOW))?.current).toEqual([]);
    expect(await loadUnit("sports", "999", "fi", TOWN_NOW)).toBeNull();
    expect(await loadUnit("nothing", null, "fi", TOWN_NOW)).toBeNull();
  });
});

describe("the list of units", () => {
  test("counts what anybody may see, each association once", async () => {
    const view = await loadUnits(null, "fi");
    expect(view?.units.map(({ code, forms, associations }) => [code, forms, associations])).toEqual([
      ["sports", 2, 2],
      ["culture", 1, 1],
    ]);
  });

  test("marks Finnish names for those who read another language", async () => {
    const view = await loadUnits("491", "en");
    expect(view?.units[0]?.name.lang).toBe("fi");
    expect(view?.municipality.isHome).toBe(false);
  });
});

describe("a unit's page after changes", () => {
  test("takes over what was recorded for a unit that was merged into it", async () => {
    const culture = { ...newTerm("culture", { fi: "Kulttuuri", sv: null, en: null }), mergedInto: "sports" };
    const sports = newTerm("sports", { fi: "Vapaa-aika", sv: "Fritid", en: null });
    await MunicipalityModel.updateOne({ _id: "593" }, { units: [sports, culture] });
    const titles = ["Kirjastoilta", "Liikuntapäivä"];
    expect((await sportsPage())?.current.map(({ title }) => title)).toEqual(titles);
    expect((await loadUnit("culture", null, "sv", TOWN_NOW))?.name).toEqual({ text: "Fritid", lang: undefined });
  });

  test("names no association that is not public, and no form that is not its own any more", async () => {
    await AssociationModel.updateOne({ _id: town.otherAssociation._id }, { status: "archived" });
    expect((await sportsPage())?.associations.map(({ name }) => name)).toEqual(["Kiskolan Kulkijat ry"]);
    await AssociationModel.updateOne({ _id: town.association._id }, { status: "archived" });
    expect((await sportsPage())?.current).toEqual([]);
  });
});
