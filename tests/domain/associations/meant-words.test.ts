import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meantWords } from "#domain/associations/meant-words";
import { newTerm, type Term } from "#domain/taxonomy/term";

describe("what a question asks the directory", () => {
  test.each([
    ["yksinäisyyteen apua", "yksinäisyyteen yksinäisyys"],
    ["ensamma pensionärer", "ensamma pensionärer yksinäisyys ikäihmiset"],
    ["Lonely", "lonely yksinäisyys"],
    ["walking groups", "walking kävely kävelyryhmä"],
    ["help with computers", "computers digitaidot digituki"],
    ["lapsenlapsen kanssa uimaan", "lapsenlapsen uimaan uinti"],
    ["kalastusta", "kalastusta"],
    ["AA-ryhmä", "aa ryhmä"],
    ["kristillinen painikerho", "kristillinen painikerho"],
  ])("%s means %s", (question, meant) => expect(meantWords(question, [])).toBe(meant));

  test.each(["apua", "", "?!", "help with"])("%j, which says nothing more, is asked as it is", (question) =>
    expect(meantWords(question, [])).toBe(question),
  );

  test("never turns a question into nothing", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (question) => {
        expect(meantWords(question, []).length).toBeGreaterThan(0);
      }),
    );
  });

  describe("with the terms that administrators edit", () => {
    const terms: Term[] = [
      newTerm("kaatumisen ehkäisy", { fi: "Kaatumisen ehkäisy", sv: "Förebygga fall", en: "Preventing falls" }, [
        "liukast",
      ]),
      { ...newTerm("pelko", { fi: "Pelko", sv: null, en: "Fear" }), mergedInto: "turvallisuus" },
      newTerm("turvallisuus", { fi: "Turvallisuus", sv: "Trygghet", en: "Safety" }),
    ];
    test.each([
      ["liukastuminen jäällä", "liukastuminen jäällä kaatumisen ehkäisy"],
      ["falls, preventing", "falls preventing kaatumisen ehkäisy"],
      ["preventing war", "preventing war"],
      ["tryggheten", "tryggheten turvallisuus"],
      ["pelkoa", "pelkoa turvallisuus"],
    ])("%s means %s", (question, meant) => expect(meantWords(question, terms)).toBe(meant));
  });
});
