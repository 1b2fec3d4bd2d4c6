import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { addressKey, confirmationToken, personKey, readConfirmationToken } from "#models/confirmation-link.server";

const [ASSOCIATION, PERSON, EMAIL] = ["a".repeat(24), "b".repeat(24), "sirkka.sihteeri@example.org"];
const written = plainDate("2027-01-15");
const link = { associationId: ASSOCIATION, period: "2026-04-15", addressee: personKey(PERSON) };
const token = confirmationToken(link, written);

describe("the link of a letter", () => {
  test("says what it was made of, for eight months", () => {
    const read = { ...link, expiresOn: "2027-09-15" };
    expect(readConfirmationToken(token, written)).toEqual({ ok: true, value: read });
    expect(readConfirmationToken(token, plainDate("2027-09-14"))).toMatchObject({ ok: true });
    expect(readConfirmationToken(token, plainDate("2027-09-15"))).toMatchObject({ refusal: "expired" });
    const never = confirmationToken({ ...link, period: null }, written);
    expect(readConfirmationToken(never, written)).toMatchObject({ value: { period: null } });
  });

  test("names nobody, and tells a person and an address apart", () => {
    expect(token).not.toContain(PERSON);
    expect(confirmationToken({ ...link, addressee: addressKey(EMAIL) }, written)).not.toMatch(/sirkka|@/);
    expect(addressKey(EMAIL)).toBe(addressKey(EMAIL.toUpperCase()));
    expect(addressKey(PERSON)).not.toBe(personKey(PERSON));
  });

  test("is refused with any character changed, added or taken away", () => {
    const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...letters), (at, letter) => {
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        fc.pre(changed !== token);
        expect(readConfirmationToken(changed, written)).toMatchObject({ refusal: "forged" });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (other) => {
        expect(readConfirmationToken(other, written)).toMatchObject({ refusal: "forged" });
      }),
    );
    for (const cut of [
      token.slice(0, -2),
      `${token}A`,
      `${token}!`,
      `${token}.x`,
      token.split(".").slice(0, 4).join("."),
    ])
      expect(readConfirmationToken(cut, written)).toMatchObject({ refusal: "forged" });
  });
});
