import { describe, expect, test } from "vitest";
import { elsewhereIn, municipalityOfPlace, villageHere } from "#domain/associations/place-municipality";

const own = { _id: "593", names: { fi: "Pieksämäki", sv: "Pieksämäki" } };
const mikkeli = { _id: "491", names: { fi: "Mikkeli", sv: "S:t Michel" } };
const at = (municipality: string | null) => ({ municipality: "593", place: { municipality } });

describe("the municipality of a place", () => {
  test.each([
    ["Savonlinna", "Savonlinna"],
    ["  savonlinna ", "Savonlinna"],
    ["PIEKSÄMÄKI", null],
    ["593", null],
    ["", null],
    [null, null],
  ])("%s is kept as %s: its own is nothing to tell", (said, kept) => {
    expect(elsewhereIn(said, own)).toBe(kept);
  });

  test("is a code where the installation knows it by any of its names, else its name", () => {
    expect(municipalityOfPlace(at(null), [own, mikkeli])).toBe("593");
    expect(municipalityOfPlace(at("s:t michel"), [own, mikkeli])).toBe("491");
    expect(municipalityOfPlace(at("Savonlinna"), [own, mikkeli])).toBe("Savonlinna");
  });

  test("has villages of its own, which are none of the record's municipality", () => {
    expect(villageHere({ village: "Keskusta", municipality: null })).toBe("Keskusta");
    expect(villageHere({ village: "Keskusta", municipality: "Savonlinna" })).toBe("");
  });
});
