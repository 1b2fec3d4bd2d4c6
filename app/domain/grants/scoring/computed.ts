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

/** The figures that a formula over the application uses and that are not known of this one: why it comes to nothing. */
export function unknownFigures({ judging }: Criterion, { figures }: Counted): string[] {
  if (judging.kind === "judged" || judging.over === "activity") return [];
  const used: readonly string[] = judging.formula.source.match(/[A-Za-z]\w*/g) ?? [];
  return namesFor("application").filter((name) => used.includes(name) && (figures[name] ?? null) === null);
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
