import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkCodeOf, mayTell, readLinkCode, readShownCode, shownCodeOf, slipFormSchema } from "#domain/referrals/slip";

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("codes", () => {
  test("are read back however they were typed", () => {
    fc.assert(
      fc.property(bytes, (secret) => {
        const [link, shown] = [linkCodeOf(secret), shownCodeOf(secret)];
        expect(link).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(shown).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/);
        for (const typed of [link, link.toLowerCase(), link.replaceAll("-", ""), ` ${link.replaceAll("-", " – ")} `])
          expect(readLinkCode(typed)).toBe(link);
        expect(readShownCode(shown.replaceAll("0", "o").replaceAll("1", "l"))).toBe(shown);
      }),
    );
  });

  test("what cannot be one is none", () => {
    for (const typed of [undefined, "", "K7P", "K7P-3MU", "K7P-3MXX", "ÄÄÄ-ÄÄÄ"])
      expect(readShownCode(typed)).toBeNull();
    expect(readLinkCode("K7P-3MX")).toBeNull();
  });
});

test("what the association says only it corrects", () => {
  expect(mayTell(null, "client")).toBe(true);
  expect(mayTell({ by: "client" }, "client")).toBe(true);
  expect(mayTell({ by: "association" }, "client")).toBe(false);
  expect(mayTell({ by: "association" }, "association")).toBe(true);
});

test("nothing but the form's own mark is required, and an identity code is refused even of the worker", () => {
  const formId = "0123456789abcdef01234567";
  expect(slipFormSchema.parse({ formId })).toMatchObject({ days: "30", locale: "fi" });
  expect(slipFormSchema.safeParse({ formId, name: "Maija 131052-308T" }).success).toBe(false);
});
