import { expect, test } from "vitest";
import { MunicipalityModel, registryClosing } from "#models/municipality.server";
import { upgradeMunicipalities } from "#models/upgrade-municipalities.server";
import { makeTown } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";

testDatabase();

test("a registry that never said when it closes does so at three; one that has said keeps its time", async () => {
  await makeTown();
  await MunicipalityModel.updateOne({ _id: "593" }, { $set: { "registry.closesAt": "15:45" } });
  await MunicipalityModel.collection.updateMany(
    { _id: { $ne: "593" as never } },
    { $unset: { "registry.closesAt": "" } },
  );
  await upgradeMunicipalities();
  const stored = await MunicipalityModel.find().lean().exec();
  expect(stored.map(({ _id, registry }) => [_id, registry?.closesAt]).sort()).toEqual([
    ["491", "15:00"],
    ["593", "15:45"],
  ]);
  expect(await registryClosing("593")).toBe("15:45");
  expect(await registryClosing("nowhere")).toBe("15:00");
});
