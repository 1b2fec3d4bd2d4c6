import { beforeAll, describe, expect, test } from "vitest";
import { firstBrokenEntry } from "#models/chronicle.server";
import { PersonModel } from "#models/person.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { grantStaffRole } from "#use-cases/grant-staff-role.server";
import { revokeStaffRole } from "#use-cases/revoke-staff-role.server";

testDatabase();
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const grant = {
  municipality: "593",
  email: "uusi.valmistelija@example.org",
  role: "preparer",
  units: ["sports"],
  locale: "fi",
  now: TOWN_NOW,
} as const;
const command = async (email: string) => ({
  ...grant,
  units: ["sports"],
  email,
  actor: await actorFor(town.people.administrator),
});

describe("giving a role", () => {
  test("makes the person, writes history and owes a letter; the second call changes nothing", async () => {
    const once = await command("uusi.valmistelija@example.org");
    expect(await grantStaffRole(once)).toEqual({ ok: true, value: null });
    expect(await grantStaffRole(once)).toEqual({ ok: false, refusal: { code: "alreadyHeld" } });
    const person = await PersonModel.findOne({ email: once.email }).orFail();
    expect(person.toObject().staff).toEqual([{ municipality: "593", role: "preparer", units: ["sports"] }]);
    expect(person.history.map(({ event }) => event)).toEqual(["roleGranted"]);
    expect(firstBrokenEntry(person.history)).toBeNull();
    expect(person.pendingNotices.map(({ kind, facts }) => [kind, facts.municipality_fi])).toEqual([
      ["roleGranted", "Pieksämäki"],
    ]);
  });

  test("new units replace the old ones of the same role", async () => {
    const first = await command("toinen@example.org");
    await grantStaffRole(first);
    await grantStaffRole({ ...first, units: ["culture"] });
    const person = await PersonModel.findOne({ email: first.email }).orFail();
    expect(person.toObject().staff).toEqual([{ municipality: "593", role: "preparer", units: ["culture"] }]);
  });

  test("a unit the municipality does not have is refused", async () => {
    const wrong = { ...(await command("kolmas@example.org")), units: ["space"] };
    expect(await grantStaffRole(wrong)).toEqual({
      ok: false,
      refusal: { code: "notOffered", field: "units", word: "space" },
    });
    expect(await PersonModel.exists({ email: wrong.email })).toBeNull();
  });

  test("rights end at the border, and only an administrator has them", async () => {
    for (const person of [town.people.neighbourAdministrator, town.people.coordinator, town.people.signatory]) {
      const stranger = { ...(await command("neljas@example.org")), actor: await actorFor(person) };
      expect(await grantStaffRole(stranger)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    }
  });
});

describe("taking a role away", () => {
  test("ends it, with history; the second call is refused", async () => {
    const once = {
      personId: town.people.payer._id,
      municipality: "593",
      role: "payer",
      actor: await actorFor(town.people.administrator),
      now: TOWN_NOW,
    } as const;
    expect(await revokeStaffRole(once)).toEqual({ ok: true, value: null });
    expect((await actorFor(town.people.payer)).staff).toEqual([]);
    expect(await revokeStaffRole(once)).toEqual({ ok: false, refusal: { code: "notFound" } });
    const person = await PersonModel.findById(town.people.payer._id).orFail();
    expect(person.history.at(-1)?.event).toBe("roleRevoked");
  });

  test("the last administrator stays", async () => {
    const { _id } = town.people.administrator;
    const last = {
      personId: _id,
      municipality: "593",
      role: "administrator",
      actor: await actorFor(town.people.administrator),
      now: TOWN_NOW,
    } as const;
    expect(await revokeStaffRole(last)).toEqual({ ok: false, refusal: { code: "lastAdministrator" } });
    await grantStaffRole({ ...(await command("toinen.paakayttaja@example.org")), role: "administrator", units: [] });
    expect(await revokeStaffRole(last)).toEqual({ ok: true, value: null });
  });

  test("a neighbour's administrator finds nobody here", async () => {
    const actor = await actorFor(town.people.neighbourAdministrator);
    const { _id: personId } = town.people.preparer;
    const command = { personId, role: "preparer", actor, now: TOWN_NOW } as const;
    expect(await revokeStaffRole({ ...command, municipality: "593" })).toEqual({
      ok: false,
      refusal: { code: "notAllowed" },
    });
    expect(await revokeStaffRole({ ...command, municipality: "491" })).toEqual({
      ok: false,
      refusal: { code: "notFound" },
    });
  });
});
