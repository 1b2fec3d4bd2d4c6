import { expect, test } from "vitest";
import { PersonModel } from "#models/person.server";
import { actorFor, makePerson, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { updateAccount } from "#use-cases/update-account.server";

testDatabase();

test("a person saves their own name and language; a stale form is refused", async () => {
  const person = await makePerson("Veera Vanha");
  const command = {
    version: person.__v,
    name: "Veera Uusi",
    locale: "sv",
    actor: await actorFor(person),
    now: TOWN_NOW,
  } as const;
  expect(await updateAccount(command)).toEqual({ ok: true, value: null });
  const saved = await PersonModel.findById(person._id).orFail();
  expect(saved).toMatchObject({ name: "Veera Uusi", locale: "sv" });
  expect(saved.history.map(({ event, by }) => [event, by.name])).toEqual([["update", "Veera Uusi"]]);
  expect(await updateAccount({ ...command, name: "Veera Myöhäinen" })).toEqual({
    ok: false,
    refusal: { code: "changedMeanwhile" },
  });
  expect((await PersonModel.findById(person._id).orFail()).name).toBe("Veera Uusi");
});
