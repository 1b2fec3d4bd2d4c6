import { beforeAll, describe, expect, test } from "vitest";
import { newTerm } from "#domain/taxonomy/term";
import { MunicipalityModel } from "#models/municipality.server";
import { upgradeMunicipalities } from "#models/upgrade-municipalities.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { checkTerms } from "#use-cases/check-terms.server";

testDatabase();

const now = TOWN_NOW;
beforeAll(async () => {
  await makeTown();
});

const stored = (taxonomy: string) => TaxonomyModel.findById(taxonomy).orFail();

describe("founding", () => {
  test("writes every list once and never over what an administrator made of it", async () => {
    const needs = await stored("needs");
    expect(needs.terms).toHaveLength(29);
    needs.terms.push(newTerm("ruoka", { fi: "Ruoka-apu", sv: null, en: null }));
    await needs.save();
    await TaxonomyModel.deleteOne({ _id: "categories" });
    await Promise.all([foundTaxonomies(now), foundTaxonomies(now)]);
    expect((await stored("needs")).terms).toHaveLength(30);
    expect((await stored("categories")).history).toMatchObject([{ event: "created" }]);
  });
});

describe("villages and units of earlier programs", () => {
  test("become terms once, and keep their codes", async () => {
    const unit = { code: "sports", names: { fi: "Liikuntatoimi", sv: null, en: null } };
    await MunicipalityModel.collection.updateOne(
      { caseNumberPrefix: "MLI" },
      { $set: { villages: ["Ristiina"], units: [unit] } },
    );
    await upgradeMunicipalities();
    const { villages, units } = (await MunicipalityModel.findById("491").orFail()).toObject();
    expect(villages).toEqual([newTerm("Ristiina", { fi: "Ristiina", sv: null, en: null })]);
    expect(units).toEqual([newTerm("sports", unit.names)]);
    await MunicipalityModel.updateOne({ _id: "491" }, { $set: { "villages.0.retired": true } });
    await upgradeMunicipalities();
    expect((await MunicipalityModel.findById("491").orFail()).villages[0]?.retired).toBe(true);
  });
});

describe("a record's codes", () => {
  const fields = { needs: "needs", targetGroups: "targetGroups", village: "villages" } as const;
  const codes = { needs: ["suru", "suru"], targetGroups: [] as string[], village: ["Naarajärvi"] };
  const check = (chosen: typeof codes, before?: Record<keyof typeof codes, string[]>) =>
    checkTerms("593", fields, chosen, before);

  test("are those of the lists, each once", async () => {
    expect(await check(codes)).toEqual({ ok: true, value: { ...codes, needs: ["suru"] } });
  });

  test("that the lists do not offer are refused with the field's name, unless the record had them", async () => {
    const foreign = { ...codes, targetGroups: ["marsilaiset"] };
    expect(await check(foreign)).toEqual({
      ok: false,
      refusal: { code: "notOffered", field: "targetGroups", word: "marsilaiset" },
    });
    expect(await check(foreign, foreign)).toMatchObject({ ok: true });
  });
});
