import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseCodes } from "#domain/taxonomy/choose";
import {
  addTerm,
  codeOfNew,
  isStanding,
  mergeTerms,
  restoreTerm,
  retireTerm,
  rewordTerm,
  synonymsGained,
  unmergeTerm,
} from "#domain/taxonomy/edit";
import { withReturned } from "#domain/taxonomy/returning";
import { codesMeaning, resolveCode, resolveCodes } from "#domain/taxonomy/resolve";
import { newTerm, type Term } from "#domain/taxonomy/term";

const CODES = ["a", "b", "c", "d", "e", "f"];
const textOf = (fi: string) => ({ names: { fi, sv: null, en: null }, synonyms: [] });

type Act =
  | { act: "add"; name: string }
  | { act: "merge"; from: string; into: string }
  | { act: "retire" | "restore"; code: string }
  | { act: "reword"; code: string; name: string };

const anyCode = fc.constantFrom(...CODES);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant("add" as const), name: anyCode }),
  fc.record({ act: fc.constant("merge" as const), from: anyCode, into: anyCode }),
  fc.record({ act: fc.constantFrom("retire" as const, "restore" as const), code: anyCode }),
  fc.record({ act: fc.constant("reword" as const), code: anyCode, name: fc.constantFrom("x", "y", "z") }),
);

function after(terms: readonly Term[], act: Act): readonly Term[] {
  const done =
    act.act === "add"
      ? addTerm(terms, codeOfNew("needs", act.name, terms), textOf(act.name))
      : act.act === "merge"
        ? mergeTerms(terms, act.from, act.into)
        : act.act === "reword"
          ? rewordTerm(terms, act.code, textOf(act.name))
          : (act.act === "retire" ? retireTerm : restoreTerm)(terms, act.code);
  return done.ok ? done.value : terms;
}

/** Whatever an administrator does, in whatever order. */
const anyTerms = fc.array(anyAct, { maxLength: 40 }).map((acts) => acts.reduce(after, [] as readonly Term[]));

describe("whatever was merged", () => {
  test("every code leads to a standing term, and from there no further", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        for (const { code } of terms) {
          const current = resolveCode(terms, code);
          expect(terms.find((term) => term.code === current)).toSatisfy(isStanding);
          expect(resolveCode(terms, current)).toBe(current);
        }
      }),
    );
  });

  test("no code is ever lost, and none stands twice", () => {
    fc.assert(
      fc.property(anyTerms, anyAct, (terms, act) => {
        const codes = after(terms, act).map(({ code }) => code);
        expect(codes).toEqual(expect.arrayContaining(terms.map(({ code }) => code)));
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  test("codes resolved once are resolved for good, and stand once each", () => {
    fc.assert(
      fc.property(anyTerms, fc.array(anyCode), (terms, codes) => {
        const current = resolveCodes(terms, codes);
        expect(resolveCodes(terms, current)).toEqual(current);
        expect(new Set(current).size).toBe(current.length);
        expect(new Set(current)).toEqual(new Set(codes.map((code) => resolveCode(terms, code))));
      }),
    );
  });

  test("a record keeps what it had, by the name it has now", () => {
    fc.assert(
      fc.property(anyTerms, fc.array(anyCode), (terms, before) => {
        expect(chooseCodes(terms, before, before)).toEqual({ codes: resolveCodes(terms, before), unknown: [] });
      }),
    );
  });

  test("codes that mean the same are those that lead to the same", () => {
    fc.assert(
      fc.property(anyTerms, anyCode, (terms, code) => {
        const same = codesMeaning(terms, [code]);
        for (const each of [...terms.map((term) => term.code), code])
          expect(same.includes(each)).toBe(resolveCode(terms, each) === resolveCode(terms, code));
      }),
    );
  });

  test("no two standing terms have the same name", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const names = terms.filter(isStanding).map(({ names: { fi } }) => fi.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe("a merge that is undone", () => {
  const ALL = CODES.map((code) => newTerm(code, textOf(code).names));
  /** A merge in a list of many words, whatever was done to it before. */
  const anyMerge = fc
    .tuple(fc.array(anyAct, { maxLength: 4 }), fc.uniqueArray(anyCode, { minLength: 2, maxLength: 2 }))
    .map(([acts, [from = "", into = ""]]) => {
      const terms = acts.reduce(after, ALL as readonly Term[]);
      return { terms, from, into, merged: mergeTerms(terms, from, into) };
    });

  test("leaves the list as it was", () => {
    fc.assert(
      fc.property(anyMerge, ({ terms, from, into, merged }) => {
        fc.pre(merged.ok);
        const undone = merged.ok && unmergeTerm(merged.value, from, synonymsGained(terms, merged.value, into));
        expect(undone).toEqual({ ok: true, value: terms });
      }),
    );
  });

  test("leaves every record as it was, where nobody has edited it", () => {
    fc.assert(
      fc.property(anyMerge, fc.uniqueArray(anyCode), ({ terms, from, into, merged }, codes) => {
        fc.pre(merged.ok);
        const before = resolveCodes(terms, codes);
        const held = { needs: resolveCodes(merged.ok ? merged.value : [], before) };
        const back = withReturned(held, { needs: before }, from, codesMeaning(terms, [into]));
        expect(new Set(back["needs"])).toEqual(new Set(before));
      }),
    );
  });
});

test("a list that somebody bent into a circle still comes to an end", () => {
  const circle = [
    { code: "a", mergedInto: "b" },
    { code: "b", mergedInto: "c" },
    { code: "c", mergedInto: "a" },
    { code: "d", mergedInto: "d" },
  ];
  for (const { code } of circle) expect(circle.map((term) => term.code)).toContain(resolveCode(circle, code));
});
