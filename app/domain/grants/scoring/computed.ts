import { activityPoints, type ActivityRow } from "#domain/grants/scoring/activity";
import { isMoneyFigure, namesFor, type Criterion } from "#domain/grants/scoring/criteria";
import { evaluate, type Figures } from "#domain/grants/scoring/formula/evaluate";
import { parseFormula, type Tree } from "#domain/grants/scoring/formula/parse";
import { greatest, least, ratio, whole, type Ratio } from "#domain/grants/scoring/formula/ratio";

/** What is counted from one application: sums of money in cents, the rest as it is; null where it is not known. */
export type Counted = { figures: Readonly<Record<string, number | null>>; activity: readonly ActivityRow[] };

/**
 * The points of a computed criterion, held between its min and max; null where a person judges, and where the formula
 * comes to nothing (a division by zero, an unknown figure).
 * @throws RangeError when the formula cannot be read: criteria are checked before anything is scored
 */
export function computedPoints({ judging, min, max }: Criterion, counted: Counted): Ratio | null {
  if (judging.kind === "judged") return null;
  const tree = readChecked(judging.formula.source, judging.over);
  const value =
    judging.over === "activity"
      ? activityPoints(tree, counted.activity, judging.weights)
      : evaluate(tree, figuresOf(counted));
  return value && least(greatest(value, whole(min)), whole(max));
}

/** A formula counts money in euros, exact to the cent. */
const figuresOf = ({ figures }: Counted): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value === null ? null : ratio(BigInt(value), isMoneyFigure(name) ? 100n : 1n),
    ]),
  );

function readChecked(source: string, over: "application" | "activity"): Tree {
  const tree = parseFormula(source, namesFor(over));
  if (!tree.ok) throw new RangeError(`a formula that was not checked: ${source}`);
  return tree.value;
}
