import { describe, expect, test } from "vitest";
import { contactsIn, referralSchema } from "#domain/referrals/contact-path";
import { parseFormData } from "#http/parse-form.server";

const FORM = {
  referralId: "0".repeat(24),
  kind: "contact",
  wish: "Kaipaa seuraa",
  way: "clientPhone",
  contact: "040 123 4567",
  consent: "on",
};

function read(over: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...FORM, ...over })) if (value) form.append(name, value);
  return parseFormData(form, referralSchema);
}

const errorsOf = (over: Record<string, string>) => {
  const parsed = read(over);
  return parsed.ok ? {} : parsed.errors;
};

describe("a referral's form", () => {
  test("is read with the number in digits and what was left out as nothing", () => {
    expect(read()).toMatchObject({
      ok: true,
      value: { value: "0401234567", times: "", escort: "", aids: "", consent: true, keepsWords: false },
    });
  });

  test("is not taken without the client's consent, and keeps what was typed", () => {
    const parsed = read({ consent: "" });
    expect(parsed).toMatchObject({
      ok: false,
      errors: { consent: ["mustBeTicked"] },
      typed: { wish: ["Kaipaa seuraa"] },
    });
  });

  test("wants a contact of the kind that was chosen; the counsellor's own may be left out", () => {
    expect(errorsOf({ contact: "" })).toEqual({ contact: ["required"] });
    expect(errorsOf({ contact: "aino@example.org" })).toEqual({ contact: ["notAPhone"] });
    expect(errorsOf({ way: "clientEmail" })).toEqual({ contact: ["notAnEmail"] });
    expect(errorsOf({ way: "clientEmail", contact: "Aino@Example.org" })).toEqual({});
    expect(read({ way: "counsellor", contact: "" })).toMatchObject({ ok: true, value: { value: "" } });
  });

  test("tells of a lacking contact together with everything else that is wrong", () => {
    expect(errorsOf({ contact: "", wish: "", consent: "" })).toEqual({
      wish: ["required"],
      consent: ["mustBeTicked"],
      contact: ["required"],
    });
  });

  test.each(["wish", "times", "escort", "aids"])("takes no identity code in %s", (field) => {
    expect(errorsOf({ [field]: "Anna 131052-308T" })).toEqual({ [field]: ["identityCode"] });
  });

  test("tells in which text a number or an address stands", () => {
    const texts = { wish: "Kaipaa seuraa", times: "soita 0401234567", escort: "", aids: "aino@example.org" };
    expect(contactsIn(texts)).toEqual(["times", "aids"]);
  });
});
