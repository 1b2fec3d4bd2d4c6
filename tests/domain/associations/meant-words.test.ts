import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meantWords } from "#domain/associations/meant-words";

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
  ])("%s means %s", (question, meant) => expect(meantWords(question)).toBe(meant));

  test.each(["apua", "", "?!", "help with"])("%j, which says nothing more, is asked as it is", (question) =>
    expect(meantWords(question)).toBe(question),
  );

  test("never turns a question into nothing", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (question) => {
        expect(meantWords(question).length).toBeGreaterThan(0);
      }),
    );
  });
});
