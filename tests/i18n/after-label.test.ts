import { expect, test } from "vitest";
import { afterLabel } from "#i18n/after-label";
import { apply } from "#i18n/messages/apply";
import { criteriaForm } from "#i18n/messages/criteria-form";

test.each([
  ["Nimi", "Nimi: Kirjoita vastaus."],
  ["Nimi:", "Nimi: Kirjoita vastaus."],
  ["Mitä teette?", "Mitä teette? Kirjoita vastaus."],
  ["Kertokaa lisää.", "Kertokaa lisää. Kirjoita vastaus."],
])("what is wrong follows the name %s", (label, told) => {
  expect(afterLabel(label, "Kirjoita vastaus.")).toBe(told);
  expect(apply.fi.missingAnswer({ label, issue: "Kirjoita vastaus." })).toBe(told);
});

test("after a question what is said begins anew", () => {
  expect(apply.fi.missingField({ label: "Mitä teette?" })).toBe("Mitä teette? Tieto puuttuu");
  expect(apply.fi.missingField({ label: "Nimi" })).toBe("Nimi: tieto puuttuu");
  expect(criteriaForm.fi.refusals.noWeight({ name: "Kuinka moni osallistuu?" })).toBe(
    "Kuinka moni osallistuu? Anna painoarvo.",
  );
});
