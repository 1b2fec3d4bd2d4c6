import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersFrom, knownAnswers, readAnswers } from "#domain/shared/known-answers";

const read = (answers: unknown) => knownAnswers().parse(answers);

describe("yes, no or not known", () => {
  test("each code goes where it was said to belong, and what is not known into neither", () => {
    expect(read(["yes:inva-wc", "no:portaita sisäänkäynnissä", "unknown:rauhallinen tila"])).toEqual({
      yes: ["inva-wc"],
      no: ["portaita sisäänkäynnissä"],
    });
  });

  test("nothing said is nothing known", () => {
    expect(read(undefined)).toEqual({ yes: [], no: [] });
    expect(read([undefined, "", "kyllä:inva-wc", "yes:", "no"])).toEqual({ yes: [], no: [] });
  });

  test("a code with a colon in it stays whole", () => {
    expect(read(["no:a:b"])).toEqual({ yes: [], no: ["a:b"] });
  });

  test("no code is ever both, and what a record holds comes back from its form", () => {
    const codes = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }).filter((code) => !/\n/.test(code)));
    fc.assert(
      fc.property(codes, fc.array(fc.boolean()), (all, picks) => {
        const yes = all.filter((_, index) => picks[index] === true);
        const no = all.filter((_, index) => picks[index] === false);
        const back = read(answersFrom({ yes, no }));
        expect(back).toEqual({ yes, no });
        expect(back.yes.filter((code) => back.no.includes(code))).toEqual([]);
        expect(readAnswers(answersFrom({ yes, no })).size).toBe(yes.length + no.length);
      }),
    );
  });
});
