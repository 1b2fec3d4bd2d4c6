import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Concept } from "#domain/search/thesaurus/concept";
import { conceptSchema, newConceptSchema } from "#domain/search/thesaurus/concept-form";
import {
  CONCEPT_KINDS,
  conceptOf,
  difference,
  layOver,
  tooGeneral,
  WORD_LISTS,
  wordsOfConcept,
  type ConceptEdit,
  type ConceptWords,
} from "#domain/search/thesaurus/edits";
import { readNames } from "#domain/search/thesaurus/beside-names";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";

const list = fc.array(fc.constantFrom("suru", "lohtu", "unikoulu", "kävely", "sorg"), { maxLength: 4 });
const words: fc.Arbitrary<ConceptWords> = fc.record({
  kind: fc.constantFrom(...CONCEPT_KINDS),
  ...{ finds: list, related: list, beside: list, said: list, sv: list, en: list },
});
const code = fc.constantFrom("a", "b", "c", "d", "e");
const founding: fc.Arbitrary<Concept[]> = fc.uniqueArray(
  fc.tuple(code, words).map(([own, said]) => conceptOf(own, said)),
  { selector: (concept) => concept.code, maxLength: 4 },
);
const edits: fc.Arbitrary<ConceptEdit[]> = fc.uniqueArray(
  fc.record({ code, words: fc.option(words), retired: fc.boolean() }),
  { selector: (edit) => edit.code, maxLength: 5 },
);

describe("what was edited lies over the founding concepts", () => {
  test("what nobody edited is the founding concept itself, in its place", () =>
    fc.assert(
      fc.property(founding, edits, (concepts, made) => {
        const touched = new Set(made.filter((edit) => edit.retired || edit.words).map((edit) => edit.code));
        const untouched = concepts.filter((concept) => !touched.has(concept.code));
        expect(layOver(concepts, made).filter((concept) => untouched.includes(concept))).toEqual(untouched);
      }),
    ));

  test("what was edited or added holds as worded, once, and what is retired is nowhere", () =>
    fc.assert(
      fc.property(founding, edits, (concepts, made) => {
        const laid = layOver(concepts, made);
        expect(new Set(laid.map((concept) => concept.code)).size).toBe(laid.length);
        for (const edit of made) {
          const found = laid.find((concept) => concept.code === edit.code);
          if (edit.retired) expect(found).toBeUndefined();
          else if (edit.words) expect(found && wordsOfConcept(found)).toEqual(edit.words);
        }
      }),
    ));

  test("a concept is what its words say", () =>
    fc.assert(
      fc.property(words, (said) => {
        expect(wordsOfConcept(conceptOf("a", said))).toEqual(said);
      }),
    ));
});

describe("the form", () => {
  const saved = { intent: "save", version: 0, kind: "need", finds: "unikoulu" };

  test("takes every founding concept as it is", () => {
    for (const concept of FOUNDING_CONCEPTS) {
      const own = wordsOfConcept(concept);
      const lists = Object.fromEntries(WORD_LISTS.map((name) => [name, own[name].join("\n")]));
      expect(conceptSchema.parse({ ...saved, ...lists, kind: own.kind }), concept.code).toMatchObject(own);
      expect(tooGeneral(own.finds, own.finds)).toBeNull();
    }
  });

  test("reads words on lines and between commas, each once", () => {
    expect(conceptSchema.parse({ ...saved, said: "en  saa unta, valvon\nvalvon;\n" })).toMatchObject({
      said: ["en saa unta", "valvon"],
    });
  });

  test.each([
    ["finds", " ,\n", "required"],
    ["said", "x".repeat(61), "tooLong|60"],
    ["related", Array.from({ length: 41 }, (_, number) => `sana${number}`).join(), "tooMany|40"],
  ])("refuses %s of %j", (name, written, message) => {
    const { error } = conceptSchema.safeParse({ ...saved, [name]: written });
    expect(error?.issues).toMatchObject([{ path: [name], message }]);
  });

  test.each(["new", "a/b", "?"])("refuses the name %s", (name) => {
    expect(newConceptSchema.safeParse({ ...saved, code: name }).success).toBe(false);
  });

  test("a trial asks something", () => {
    expect(conceptSchema.safeParse({ ...saved, intent: "try" }).error?.issues).toMatchObject([{ path: ["ask"] }]);
  });
});

test("a general word alone finds too much, unless the concept was founded with it", () => {
  expect(tooGeneral(["unikoulu", "Ryhmä"])).toBe("Ryhmä");
  expect(tooGeneral(["vertaisryhmä"])).toBeNull();
  expect(tooGeneral(["tapahtuma"], ["tapahtuma"])).toBeNull();
});

test("what helps beside a founding concept are other concepts, each once", () => {
  const names = new Set(FOUNDING_CONCEPTS.map((concept) => concept.code));
  for (const { code: own, beside = [] } of FOUNDING_CONCEPTS) {
    expect(readNames(beside, own, names), own).toEqual({ codes: beside, unknown: null });
  }
});

describe("the names of concepts, as they are typed", () => {
  const names = new Set(["suru ja menetys", "kävely", "laulaminen ja kuorot"]);
  const spoilt = fc.constantFrom(...names).chain((name) =>
    fc
      .array(fc.tuple(fc.boolean(), fc.constantFrom("", " ", "  ")), { minLength: name.length, maxLength: name.length })
      .map((signs) => ({
        name,
        typed: signs.map(([isUpper, space], at) => {
          const letter = name[at] ?? "";
          return (isUpper ? letter.toUpperCase() : letter) + space;
        }),
      })),
  );

  test("are read without regard to letter case and spaces, each once", () => {
    fc.assert(
      fc.property(spoilt, ({ name, typed }) => {
        expect(readNames([typed.join(""), name], "uni", names)).toEqual({ codes: [name], unknown: null });
        expect(readNames([typed.join("")], name, names)).toEqual({ codes: [], unknown: null });
      }),
    );
  });

  test("tell the first that no concept has, with what was likely meant", () => {
    const meant = (word: string) => readNames(["kävely", word], "uni", names).unknown;
    expect(meant("Kavely")).toEqual({ word: "Kavely", near: "kävely" });
    expect(meant("suruja menety")).toEqual({ word: "suruja menety", near: "suru ja menetys" });
    expect(meant("avaruusmatkailu")).toEqual({ word: "avaruusmatkailu", near: null });
    expect(meant("xy")).toEqual({ word: "xy", near: null });
  });
});

test("the difference tells words that came and went, not those that moved", () => {
  const before = wordsOfConcept(
    conceptOf("a", { kind: "need", finds: ["x", "y"], related: [], beside: [], said: [], sv: [], en: [] }),
  );
  const after = { ...before, finds: ["y"], said: ["z"] };
  expect(difference(before, after)).toEqual({ added: ["z"], removed: ["x"] });
  expect(difference(before, { ...before, finds: ["y", "x"] })).toEqual({ added: [], removed: [] });
});
