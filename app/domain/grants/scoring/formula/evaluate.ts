import {
  dividedBy,
  greatest,
  least,
  minus,
  NOUGHT,
  plus,
  ratio,
  rounded,
  times,
  type Ratio,
} from "#domain/grants/scoring/formula/ratio";
import type { Operator, Tree } from "#domain/grants/scoring/formula/parse";

/** The figures a formula may use, by name; null is not known. */
export type Figures = Readonly<Record<string, Ratio | null>>;

const OPERATIONS: Readonly<Record<Operator, (a: Ratio, b: Ratio) => Ratio | null>> = {
  "+": plus,
  "-": minus,
  "*": times,
  "/": dividedBy,
};

/**
 * What a formula comes to, exactly. Null is nothing: something was divided by zero, or a figure is not known, and
 * whatever is counted with nothing is nothing, so that a gap never passes for a good or a bad figure.
 */
export function evaluate(tree: Tree, figures: Figures): Ratio | null {
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "name":
      return figures[tree.name] ?? null;
    case "negated": {
      const value = evaluate(tree.of, figures);
      return value && minus(NOUGHT, value);
    }
    case "operation": {
      const [left, right] = [evaluate(tree.left, figures), evaluate(tree.right, figures)];
      return left && right && OPERATIONS[tree.operator](left, right);
    }
    case "call":
      return called(
        tree.name,
        tree.given.map((one) => evaluate(one, figures)),
      );
  }
}

function called(name: "min" | "max" | "round", given: readonly (Ratio | null)[]): Ratio | null {
  const known = given.filter((value) => value !== null);
  if (known.length < given.length) return null;
  if (name === "round") return ratio(rounded(known[0] ?? NOUGHT));
  return known.reduce(name === "min" ? least : greatest);
}
