import type { LocalText } from "#domain/shared/locales";
import { WHOLE_BP } from "#domain/shared/half-up";
import { ACTIVITY_FIGURES, type ActivityWeight } from "#domain/grants/scoring/activity";
import { parseFormula } from "#domain/grants/scoring/formula/parse";
import type { FormulaProblem } from "#domain/grants/scoring/formula/tokens";
import type { FormulaVersion } from "#domain/grants/scoring/formula/versions";

/** The figures of an application that a formula may use by name. */
export const APPLICATION_FIGURES = [
  "members",
  "membersUnder20",
  "membersUnder29",
  "localMembers",
  "participants",
  "groups",
  "sessions",
  "events",
  "volunteerHours",
  "costs",
  "ownShare",
  "applied",
] as const;
export type ApplicationFigure = (typeof APPLICATION_FIGURES)[number];

const MONEY_FIGURES: readonly string[] = ["costs", "ownShare", "applied"] satisfies ApplicationFigure[];

/** Is this figure a sum of money, kept in cents and counted with in euros? */
export const isMoneyFigure = (name: string): boolean => MONEY_FIGURES.includes(name);

/** How points come about: a person judges, or a formula counts, over the application or over each row of activity. */
export type Judging =
  | { kind: "judged" }
  | { kind: "computed"; over: "application"; formula: FormulaVersion }
  | { kind: "computed"; over: "activity"; formula: FormulaVersion; weights: readonly ActivityWeight[] };

/** Something an application is measured by. Points are whole numbers from min to max, as in Lappi's 0, 2 or 6 [74]. */
export type Criterion = {
  id: string;
  name: LocalText;
  /** What the assessors hold to: what deserves how many points. */
  guidance: LocalText;
  min: number;
  max: number;
  /** The part of the whole in basis points; those of all criteria make 10 000. */
  weightBp: number;
  judging: Judging;
};

export type CriteriaRefusal =
  | { code: "noCriteria" }
  | { code: "weightsNotWhole"; sumBp: number }
  | { code: "repeatedId" | "noRange" | "noWeight"; id: string }
  | { code: "formula"; id: string; problem: FormulaProblem };

/** The names a criterion's formula may use. */
export const namesFor = (over: "application" | "activity"): readonly string[] =>
  over === "activity" ? ACTIVITY_FIGURES : APPLICATION_FIGURES;

/** Can applications be scored by these? Returns every reason at once; an empty list means yes. */
export function checkCriteria(criteria: readonly Criterion[]): CriteriaRefusal[] {
  if (criteria.length === 0) return [{ code: "noCriteria" }];
  const sumBp = criteria.reduce((sum, { weightBp }) => sum + weightBp, 0);
  const ids = criteria.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [
    ...(sumBp === WHOLE_BP ? [] : [{ code: "weightsNotWhole" as const, sumBp }]),
    ...[...repeated].map((id) => ({ code: "repeatedId" as const, id })),
    ...criteria.flatMap(checkCriterion),
  ];
}

function checkCriterion({ id, min, max, weightBp, judging }: Criterion): CriteriaRefusal[] {
  const refusals: CriteriaRefusal[] = [];
  if (!(Number.isSafeInteger(min) && Number.isSafeInteger(max) && min < max)) refusals.push({ code: "noRange", id });
  if (!Number.isSafeInteger(weightBp) || weightBp <= 0) refusals.push({ code: "noWeight", id });
  if (judging.kind === "judged") return refusals;
  const formula = parseFormula(judging.formula.source, namesFor(judging.over));
  return formula.ok ? refusals : [...refusals, { code: "formula", id, problem: formula.refusal }];
}
