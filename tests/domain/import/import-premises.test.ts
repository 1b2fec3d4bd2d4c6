import { describe, expect, test } from "vitest";
import { importOpening } from "#domain/import/import-opening";
import { premisesInputs } from "#domain/import/import-premises";
import { parseImportFile } from "#domain/import/sample-format";
import { hoursForField, hoursOn } from "#domain/premises/opening";
import { sample } from "#tests/domain/import/sample";

function inputsOf(json: unknown) {
  const parsed = parseImportFile(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return premisesInputs(parsed.value);
}
const place = {
  id: "P-9",
  name: "Kylätalo",
  village: "Venetmäki",
  capacity: 0,
  facilities: {},
  prices: {},
  booking: "",
  openHours: "sopimuksen mukaan",
  notes: "",
};
const one = (over: object) => inputsOf({ premises: [{ ...place, ...over }] })[0];

describe("the places of the sample", () => {
  const inputs = inputsOf(sample);
  const byId = new Map(inputs.map((input) => [input.externalId, input]));

  test("all come along, and no word of theirs is outside our lists", () => {
    expect(inputs).toHaveLength(6);
    expect(inputs.flatMap(({ outside }) => outside)).toEqual([]);
  });

  test("yes, no, and a word that says which kind", () => {
    const facilities = byId.get("P-1")?.facilities;
    expect(facilities).toContainEqual({ code: "kitchen", answer: "yes", note: "minikeittiö" });
    expect(facilities).toContainEqual({ code: "sauna", answer: "no", note: "" });
    expect(byId.get("P-2")?.facilities).toContainEqual({ code: "kitchen", answer: "yes", note: "" });
    expect(byId.get("P-5")?.facilities).toContainEqual({ code: "kitchen", answer: "no", note: "" });
    expect(facilities?.some(({ code }) => code === "streaming")).toBe(false);
  });

  test("free, so much an hour, for associations only, and free when the city arranges too", () => {
    expect(byId.get("P-1")?.prices).toEqual({
      association: { kind: "free", condition: "" },
      withCity: { kind: "unknown", condition: "" },
      other: { kind: "paid", amountCents: 1500, unit: "hour", condition: "" },
    });
    expect(byId.get("P-6")?.prices.other).toEqual({ kind: "notAvailable", condition: "" });
    expect(byId.get("P-4")?.prices.withCity).toEqual({ kind: "free", condition: "kaupunki mukana järjestäjänä" });
  });

  test("notice in days and weeks", () => {
    expect([...byId.values()].map(({ leadDays }) => leadDays)).toEqual([2, null, null, 28, null, null]);
  });
});

test("what is not known stays so", () => {
  const input = one({ facilities: { sauna: "?", hissi: "ei tietoa", keittiö: "ei uunia", porealtaat: true } });
  expect(input?.facilities).toEqual([
    { code: "sauna", answer: "unknown", note: "" },
    { code: "lift", answer: "unknown", note: "" },
    { code: "kitchen", answer: "no", note: "ei uunia" },
  ]);
  expect(input?.outside).toEqual(["porealtaat"]);
  expect(input?.capacity).toBeNull();
  expect(input?.prices.association).toEqual({ kind: "unknown", condition: "" });
  expect(one({ prices: { yhdistys: { amount: 3.5, unit: "kausi" } } })?.prices.association).toEqual({
    kind: "paid",
    amountCents: 350,
    unit: "time",
    condition: "kausi",
  });
});

describe("opening hours in words", () => {
  test.each([
    ["ma–su 8–22", { MO: "8–22", SU: "8–22" }],
    ["ma-la klo 8.30-21", { MO: "8.30–21", SA: "8.30–21", SU: "" }],
    ["ma–to 9–20, pe 9–15", { TH: "9–20", FR: "9–15", SA: "" }],
    ["arki-illat 17–21", { MO: "17–21", FR: "17–21", SA: "" }],
    ["su 12–24", { SU: "12–24", MO: "" }],
  ] as const)("%s", (text, expected) => {
    const { hours, note } = importOpening(text);
    expect(note).toBe("");
    for (const [day, written] of Object.entries(expected))
      expect(hoursForField(hoursOn(hours, day as "MO"))).toBe(written);
  });

  test.each(["sopimuksen mukaan", "ma–pe 8–16, la joskus", "pe–ma 8–16", "", "kesällä 8–20"])(
    "%s stays words",
    (text) => {
      expect(importOpening(text)).toEqual({ hours: [], note: text });
    },
  );
});
