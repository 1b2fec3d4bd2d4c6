import { beforeAll, describe, expect, test } from "vitest";
import { TaxonomyModel } from "#models/taxonomy.server";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { ACTIVITY_TERMS, checkTerms } from "#use-cases/check-terms.server";

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
    needs.terms.push({
      code: "ruoka",
      names: { fi: "Ruoka-apu", sv: null, en: null },
      synonyms: [],
      mergedInto: null,
      retired: false,
    });
    await needs.save();
    await TaxonomyModel.deleteOne({ _id: "categories" });
    await Promise.all([foundTaxonomies(now), foundTaxonomies(now)]);
    expect((await stored("needs")).terms).toHaveLength(30);
    expect((await stored("categories")).history).toMatchObject([{ event: "created" }]);
  });
});

describe("a record's codes", () => {
  const codes = { needs: ["suru", "suru"], targetGroups: [], accessibility: [] };

  test("are those of the lists, each once", async () => {
    expect(await checkTerms(ACTIVITY_TERMS, codes)).toEqual({ ok: true, value: { ...codes, needs: ["suru"] } });
  });

  test("that the lists do not offer are refused with the field's name, unless the record had them", async () => {
    const foreign = { ...codes, targetGroups: ["marsilaiset"] };
    expect(await checkTerms(ACTIVITY_TERMS, foreign)).toEqual({
      ok: false,
      refusal: { code: "notOffered", field: "targetGroups", word: "marsilaiset" },
    });
    expect(await checkTerms(ACTIVITY_TERMS, foreign, foreign)).toMatchObject({ ok: true });
  });
});
