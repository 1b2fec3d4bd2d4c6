import { expect, test } from "vitest";
import { CONTACT_ROLES, roleIn, storedRole } from "#domain/associations/contact-roles";

test("a common role is told in the reader's language, in whichever it was written", () => {
  for (const written of ["puheenjohtaja", "Puheenjohtaja ", "ordförande", "chair"]) {
    expect(roleIn(written, "sv")).toEqual({ text: "ordförande", lang: undefined });
    expect(roleIn(written, "fi")).toEqual({ text: "puheenjohtaja", lang: undefined });
  }
});

test("any other role stays as it was written, in Finnish", () => {
  expect(roleIn("makkaramestari", "sv")).toEqual({ text: "makkaramestari", lang: "fi" });
  expect(roleIn("", "en").text).toBe("");
});

test("what is kept of a common role does not follow the language of the one who saves it", () => {
  for (const names of Object.values(CONTACT_ROLES))
    for (const word of Object.values(names)) expect(storedRole(word)).toBe(names.fi);
  expect(storedRole("Makkaramestari")).toBe("Makkaramestari");
});

test("no word names two roles", () => {
  for (const language of ["fi", "sv", "en"] as const) {
    const words = Object.values(CONTACT_ROLES).map((names) => names[language]);
    expect(new Set(words).size).toBe(words.length);
  }
});
