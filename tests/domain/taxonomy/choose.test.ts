import { describe, expect, test } from "vitest";
import { chooseCodes } from "#domain/taxonomy/choose";
import { FOUNDING_TERMS } from "#domain/taxonomy/founding/founding";
import { codesMeaning } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";
import { currentCodes, nameOf, termNames } from "#domain/taxonomy/term-names";

const term = (code: string, fields: Partial<Term> = {}): Term => ({
  code,
  names: { fi: code.toUpperCase(), sv: null, en: `${code} in English` },
  synonyms: [],
  mergedInto: null,
  retired: false,
  sensitive: false,
  ...fields,
});

const TERMS = [term("suru"), term("kipu", { retired: true }), term("särky", { mergedInto: "kipu" }), term("apu")];

describe("choosing codes", () => {
  test("what the list offers is saved, each once", () => {
    expect(chooseCodes(TERMS, ["suru", "apu", "suru"])).toEqual({ codes: ["suru", "apu"], unknown: [] });
  });

  test("a retired or a foreign word is refused, unless the record had it before", () => {
    expect(chooseCodes(TERMS, ["suru", "kipu", "muu"]).unknown).toEqual(["kipu", "muu"]);
    expect(chooseCodes(TERMS, ["kipu", "muu"], ["kipu", "muu"])).toEqual({ codes: ["kipu", "muu"], unknown: [] });
  });

  test("a merged code is saved as what it has become, also where both were chosen", () => {
    expect(chooseCodes(TERMS, ["särky", "kipu"], ["särky"])).toEqual({ codes: ["kipu"], unknown: [] });
  });
});

describe("codes that mean the same", () => {
  test("are the code itself, what it has become and all that was merged into that, near or far", () => {
    const terms = [...TERMS, term("jomotus", { mergedInto: "särky" })];
    expect(codesMeaning(terms, ["kipu"])).toEqual(["kipu", "särky", "jomotus"]);
    expect(codesMeaning(terms, ["särky"])).toEqual(["särky", "kipu", "jomotus"]);
    expect(codesMeaning(terms, ["muu"])).toEqual(["muu"]);
  });
});

describe("names of codes", () => {
  const names = termNames(TERMS, "sv", (a, b) => a.localeCompare(b));

  test("are those of the language, or Finnish; a word that the list does not know is shown as it is", () => {
    expect(nameOf(names, "suru")).toBe("SURU");
    expect(
      nameOf(
        termNames(TERMS, "en", () => 0),
        "suru",
      ),
    ).toBe("suru in English");
    expect(nameOf(names, "constructor")).toBe("constructor");
  });

  test("a merged code bears the name of what it has become, and is counted as it", () => {
    expect(nameOf(names, "särky")).toBe("KIPU");
    expect(currentCodes(names, ["särky", "kipu", "suru"])).toEqual(["kipu", "suru"]);
  });

  test("only living terms are offered, in order by name", () => {
    expect(names.options.map(({ value }) => value)).toEqual(["apu", "suru"]);
  });
});

describe("the founding terms", () => {
  test.each(Object.entries(FOUNDING_TERMS))(
    "of %s have each a code of their own and a name in three languages",
    (_, terms) => {
      expect(new Set(terms.map(({ code }) => code)).size).toBe(terms.length);
      for (const { names } of terms) for (const name of Object.values(names)) expect(name).toBeTruthy();
    },
  );
});
