import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "#domain/grants/scoring/formula/evaluate";
import { parseFormula } from "#domain/grants/scoring/formula/parse";
import { inHundredths, NOUGHT, plus, ratio, whole } from "#domain/grants/scoring/formula/ratio";
import { withVersion } from "#domain/grants/scoring/formula/versions";
import { plainDate } from "#domain/shared/plain-date";

const NAMES = ["months", "participants", "weight", "members", "membersUnder20"];
const figures = {
  months: whole(9),
  participants: whole(14),
  weight: ratio(5n, 2n),
  members: NOUGHT,
  membersUnder20: whole(3),
};

/** In hundredths; null is nothing. */
function valueOf(source: string): number | null {
  const tree = parseFormula(source, NAMES);
  if (!tree.ok) throw new Error(`${tree.refusal.code} at ${tree.refusal.at}`);
  const value = evaluate(tree.value, figures);
  return value && inHundredths(value);
}
const problemOf = (source: string) => {
  const read = parseFormula(source, NAMES);
  return read.ok ? null : [read.refusal.code, read.refusal.at, read.refusal.text];
};

describe("a formula", () => {
  test("counts as Liminka did: months × participants × weight", () => {
    expect(valueOf("months * participants * weight")).toBe(315_00);
    expect(valueOf("months × participants·weight")).toBe(315_00);
  });
  test("keeps the order of arithmetic", () => {
    expect(valueOf("2 + 3 * 4 - 10 / 4")).toBe(11_50);
    expect(valueOf("(2 + 3) * -(4 - 6)")).toBe(10_00);
    expect(valueOf("8 - 4 - 2")).toBe(2_00);
    expect(valueOf("8 / 4 / 2")).toBe(1_00);
  });
  test("knows the least, the greatest and the nearest", () => {
    expect(valueOf("min(7, months, 12.5)")).toBe(7_00);
    expect(valueOf("max(1,2 * 3)")).toBe(6_00);
    expect(valueOf("round(2.5) + round(1 / 3) + round(-2.5)")).toBe(0);
  });
  test("loses nothing in thirds", () => {
    expect(valueOf("1 / 3 + 1 / 3 + 1 / 3")).toBe(1_00);
    expect(valueOf("0.1 + 0.2 - 0.3")).toBe(0);
  });
  test("that divides by zero, or lacks a figure, comes to nothing", () => {
    expect(valueOf("membersUnder20 / members")).toBeNull();
    expect(valueOf("1 + max(1, 2 / (3 - 3))")).toBeNull();
    const tree = parseFormula("members + 1", NAMES);
    expect(tree.ok && evaluate(tree.value, {})).toBeNull();
  });
  test("that is wrong says what is wrong and where", () => {
    expect(problemOf("")).toEqual(["empty", 0, ""]);
    expect(problemOf("1 + ")).toEqual(["endsTooEarly", 3, ""]);
    expect(problemOf("months * 2,5")).toEqual(["decimalComma", 9, "2,5"]);
    expect(problemOf("max(1, (2,5))")).toEqual(["decimalComma", 8, "2,5"]);
    expect(problemOf("months $ 2")).toEqual(["strangeCharacter", 7, "$"]);
    expect(problemOf("months 2")).toEqual(["unexpected", 7, "2"]);
    expect(problemOf("(1 + 2")).toEqual(["endsTooEarly", 6, ""]);
    expect(problemOf("1 + )")).toEqual(["unexpected", 4, ")"]);
    expect(problemOf("2 * moths")).toEqual(["unknownName", 4, "moths"]);
    expect(problemOf("eval(1)")).toEqual(["unknownFunction", 0, "eval"]);
    expect(problemOf("constructor")).toEqual(["unknownName", 0, "constructor"]);
    expect(problemOf("round(1, 2)")).toEqual(["wrongArguments", 0, "round"]);
    expect(problemOf("1 + min")).toEqual(["wrongArguments", 4, "min"]);
    expect(problemOf("(".repeat(60))?.[0]).toBe("tooDeep");
    expect(problemOf("1+".repeat(300))?.[0]).toBe("tooLong");
  });
  test("of whatever characters never breaks the reader", () => {
    const pieces = fc.constantFrom(..."0123456789.,+-*/() ", "min", "max(", "round", "members", "€", "\n", "ä", "🙂");
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
        (source) => {
          const read = parseFormula(source, NAMES);
          if (read.ok) evaluate(read.value, figures);
          else expect(read.refusal.at).toBeLessThanOrEqual(source.length);
        },
      ),
      { numRuns: 2_000 },
    );
  });
  test("of sums and products comes to what arithmetic says", () => {
    type Sum = { source: string; value: number };
    const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
      sum: fc.oneof(
        { depthSize: "small" },
        fc.nat(9).map((digit) => ({ source: `${digit}`, value: digit })),
        fc.tuple(tie("sum"), fc.constantFrom("+", "-", "*"), tie("sum")).map(([a, sign, b]) => ({
          source: `(${a.source} ${sign} ${b.source})`,
          value: sign === "+" ? a.value + b.value : sign === "-" ? a.value - b.value : a.value * b.value,
        })),
      ),
    }));
    const counted = sum.filter(({ source, value }) => source.length < 200 && Math.abs(value) < 1e12);
    fc.assert(
      fc.property(counted, ({ source, value }) => {
        expect(valueOf(source)).toBe(value * 100 + 0);
      }),
    );
  });
});

test("fractions are kept in lowest terms with the sign above", () => {
  expect(ratio(-4n, -6n)).toEqual({ over: 2n, under: 3n });
  expect(plus(ratio(1n, -2n), ratio(1n, 2n))).toEqual({ over: 0n, under: 1n });
});
test("writing a formula anew keeps the old one, and the same is no new version", () => {
  const [january, march] = [plainDate("2027-01-01"), plainDate("2027-03-01")];
  const first = withVersion([], "members", january);
  expect(withVersion(first, "members", march)).toEqual(first);
  expect(withVersion(first, "members * 2", march)).toEqual([
    { version: 1, source: "members", since: january },
    { version: 2, source: "members * 2", since: march },
  ]);
});
