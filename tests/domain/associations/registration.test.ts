import { expect, test } from "vitest";
import { registrationGaps } from "#domain/associations/registration";

const WHOLE = {
  kind: "association" as const,
  registerNumber: "123456",
  businessId: null,
  homeMunicipality: "Pieksämäki",
  description: "Kylän yhteisiä iltoja.",
  fields: ["kulttuuri"],
  operatingArea: ["Keskusta"],
  languages: ["fi"],
  contact: { role: "sihteeri", email: "kyla@example.org" },
  umbrellaIds: [],
};

test("a whole registration lacks nothing", () => {
  expect(registrationGaps(WHOLE)).toEqual([]);
});

test("either number will do for a registered association, and one of them must be there", () => {
  expect(registrationGaps({ ...WHOLE, registerNumber: null, businessId: "0242746-2" })).toEqual([]);
  expect(registrationGaps({ ...WHOLE, registerNumber: null })).toEqual(["registerNumber"]);
});

test("an informal group, or an artist, has no number to give and need not be anybody's", () => {
  expect(registrationGaps({ ...WHOLE, kind: "informal", registerNumber: null })).toEqual([]);
});

test("gaps come in the order of the form", () => {
  const empty = { ...WHOLE, contact: { role: "", email: "" }, description: "", languages: [] };
  expect(registrationGaps(empty)).toEqual(["contactRole", "contactEmail", "description", "languages"]);
});
