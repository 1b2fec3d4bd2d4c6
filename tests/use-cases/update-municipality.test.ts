import { expect, test } from "vitest";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { actorFor, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { updateMunicipality } from "#use-cases/update-municipality.server";

testDatabase();

const detailsOf = ({ names, caseNumberPrefix, decidingBodies, debtor, registry }: Municipality) => ({
  names,
  caseNumberPrefix,
  decidingBodies,
  debtor,
  registry,
});

test("an administrator edits the municipality's details within its borders and its references", async () => {
  const { municipality, people } = await makeTown();
  const actor = await actorFor(people.administrator);
  const before = detailsOf(municipality);
  const edited = {
    ...before,
    decidingBodies: [...before.decidingBodies, { names: { fi: "Kaupunginhallitus", sv: null, en: null } }],
  };
  const command = { municipality: "593", version: municipality.__v, details: edited, actor, now: TOWN_NOW };
  expect(await updateMunicipality(command)).toEqual({ ok: true, value: null });
  const after = (await MunicipalityModel.findById("593").orFail()).toObject();
  expect(after.decidingBodies.map(({ code }) => code)).toEqual(["leisureBoard", "kaupunginhallitus"]);
  expect(after.units.map(({ code }) => code)).toEqual(["sports", "culture"]);
  expect(after.history.at(-1)).toMatchObject({ event: "update", by: { name: "Anna Administrator" } });

  expect(await updateMunicipality(command)).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
  const current = { ...command, version: after.__v };
  expect(await updateMunicipality({ ...current, details: { ...edited, decidingBodies: [] } })).toMatchObject({
    refusal: { code: "bodyInUse" },
  });
  const neighbour = await actorFor(people.neighbourAdministrator);
  expect(await updateMunicipality({ ...current, actor: neighbour })).toMatchObject({ refusal: { code: "notAllowed" } });
});
