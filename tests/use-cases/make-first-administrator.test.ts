import { expect, test } from "vitest";
import { MunicipalityModel } from "#models/municipality.server";
import { PersonModel } from "#models/person.server";
import { testDatabase } from "#tests/support/database";
import { makeFirstAdministrator } from "#use-cases/make-first-administrator.server";

testDatabase();

const now = new Date("2027-01-02T08:00:00Z");
const command = { email: "Paa.Kayttaja@example.org", municipality: "593", name: "Pieksämäki", now };

test("an empty installation gets its municipality and administrator, once", async () => {
  expect((await makeFirstAdministrator({ ...command, municipality: "Pieksämäki" })).ok).toBe(false);
  expect(await makeFirstAdministrator(command)).toEqual({ ok: true, value: null });
  const person = await PersonModel.findOne({ email: "paa.kayttaja@example.org" }).orFail();
  expect(person.toObject().staff).toEqual([{ municipality: "593", role: "administrator", units: [] }]);
  const municipality = await MunicipalityModel.findById("593").orFail();
  expect(municipality).toMatchObject({ caseNumberPrefix: "PIE", names: { fi: "Pieksämäki" } });
  expect(municipality.history).toHaveLength(1);
  expect((await makeFirstAdministrator({ ...command, email: "toinen@example.org" })).ok).toBe(false);
  expect(await PersonModel.countDocuments()).toBe(1);
});
