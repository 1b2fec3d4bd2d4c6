import { beforeAll, describe, expect, test } from "vitest";
import { AssociationModel } from "#models/association.server";
import { findNamed, findSameAssociations } from "#models/same-association.server";
import { syncIndexes } from "#models/sync-indexes.server";
import { makeAssociation } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";

testDatabase();

const nobody = { otherNames: [], registerNumber: null, businessId: null };
const namesOf = async (name: string, rest: Partial<Parameters<typeof findSameAssociations>[0]> = {}) =>
  (await findSameAssociations({ ...nobody, ...rest, name })).map((same) => `${same.name}: ${same.reason}`);

const MANY = 5000;
const PARTS = ["Kylä", "Metsä", "Laulu", "Soutu", "Muisti", "Kansan", "Nuoriso", "Perhe", "Sydän", "Luonto"] as const;
const part = (index: number): string => PARTS[index % PARTS.length] ?? "";

beforeAll(async () => {
  await syncIndexes();
  await makeAssociation({
    name: "Savon Muisti ry",
    otherNames: ["Dementiakerho Lumme"],
    registerNumber: "990001",
    businessId: "0242746-2",
  });
  await makeAssociation({ name: "Asemakuoro ry", status: "archived" });
  await makeAssociation({ name: "Luonnostelijat ry", status: "draft" });
  await AssociationModel.insertMany(
    Array.from({ length: MANY }, (_, index) => ({
      municipality: "593",
      status: "published",
      name: `${part(index)}${part(index / 10)} ${part(index / 100)} seura ${index}`,
      homeMunicipality: "Pieksämäki",
      contact: { role: "", email: "" },
      description: "x".repeat(500),
    })),
  );
});

describe("the same association", () => {
  test.each([
    ["Savon muisti", {}, ["Savon Muisti ry: name"]],
    ["Savon Muistit ry", {}, ["Savon Muisti ry: name"]],
    ["Dementiakerho Lume", {}, ["Savon Muisti ry: name"]],
    ["Uusi ry", { otherNames: ["Savon Muisti"] }, ["Savon Muisti ry: name"]],
    ["Aivan toinen ry", { registerNumber: "990001" }, ["Savon Muisti ry: registerNumber"]],
    ["Aivan toinen ry", { businessId: "0242746-2" }, ["Savon Muisti ry: businessId"]],
    ["Asemakuoro", { registerNumber: "990001" }, ["Savon Muisti ry: registerNumber", "Asemakuoro ry: name"]],
    ["Luonnostelijat ry", {}, []],
    ["Aivan toinen ry", {}, []],
  ])("%s %j is %j", async (name, rest, expected) => {
    expect(await namesOf(name, rest)).toEqual(expected);
  });

  test("is not the record itself", async () => {
    const { _id, name, otherNames, registerNumber, businessId } = await AssociationModel.findOne({
      registerNumber: "990001",
    }).orFail();
    expect(await findSameAssociations({ _id, name, otherNames, registerNumber, businessId })).toEqual([]);
  });

  test(`is found among ${MANY} without opening them`, async () => {
    const plan = await AssociationModel.find({ status: { $in: ["published"] } })
      .select({ name: 1 })
      .explain("executionStats");
    expect(plan).toMatchObject({ executionStats: { totalDocsExamined: 0 } });
  });
});

describe("an organisation somebody names", () => {
  test.each([
    ["savon muisti", ["Savon Muisti ry"]],
    ["Savon Muistit", ["Savon Muisti ry"]],
    ["Asemakuoro", []],
    ["Ei mikään", []],
  ])("%s means %j", async (name, expected) => {
    expect((await findNamed(name, "593")).map((one) => one.name)).toEqual(expected);
  });

  test("is the one of one's own municipality, where two have the name", async () => {
    await makeAssociation({ name: "Kahden kunnan kerho ry" });
    await makeAssociation({ name: "Kahden kunnan kerho ry", municipality: "491" });
    expect(await findNamed("Kahden kunnan kerho", "491")).toHaveLength(1);
    expect(await findNamed("Kahden kunnan kerho", "999")).toHaveLength(2);
  });
});
