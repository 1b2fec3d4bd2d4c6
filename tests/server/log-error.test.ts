import { describe, expect, test } from "vitest";
import { PersonModel } from "#models/person.server";
import { loggedError } from "#server/log-error";
import { testDatabase } from "#tests/support/database";

testDatabase();

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("an error in the log", () => {
  test("names its kind and its place, and no value anybody wrote", async () => {
    await PersonModel.create({ email: "salainen@example.org" });
    const duplicate = await failureOf(PersonModel.create({ email: "salainen@example.org" }));
    const person = new PersonModel({ email: "toinen@example.org" });
    person.set("locale", "salainen");
    const invalid = await failureOf(person.save());
    for (const error of [duplicate, invalid]) {
      const logged = loggedError(error);
      expect(logged).toHaveProperty("stack");
      expect(JSON.stringify(logged)).not.toContain("salainen");
    }
    expect(loggedError(duplicate)).toMatchObject({ code: 11000 });
  });

  test("keeps the words that are the program's own", () => {
    expect(loggedError(new Error("the counter was not written"))).toMatchObject({
      message: "the counter was not written",
    });
    const answered = { status: 400, statusText: "Bad Request", internal: true, data: "salainen" };
    expect(loggedError(answered)).toEqual({ type: "ErrorResponse", status: 400, message: "Bad Request" });
    expect(loggedError("salainen")).toEqual({ type: "string" });
  });
});
