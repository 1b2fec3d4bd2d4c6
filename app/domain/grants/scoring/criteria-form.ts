import { z } from "zod";
import { LIMINKA_WEIGHTS, type ActivityWeight } from "#domain/grants/scoring/activity";
import type { Criterion, Judging } from "#domain/grants/scoring/criteria";
import type { FormulaVersion } from "#domain/grants/scoring/formula/versions";
import { readWeights } from "#domain/grants/scoring/weight-lines";
import { checkbox, choice, optionalText, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import type { PlainDate } from "#domain/shared/plain-date";

export const JUDGING_KINDS = ["judged", "application", "activity"] as const;

const MOST_POINTS = 1000;
const localized = (max: number) =>
  z.object({ fi: optionalText({ max }), sv: optionalText({ max }), en: optionalText({ max }) }).default({});

const fields = z.object({
  /** Empty for a new one. */
  id: optionalText({ max: 40 }),
  name: localized(120),
  guidance: localized(2000),
  min: wholeNumber({ max: MOST_POINTS }).optional(),
  max: wholeNumber({ max: MOST_POINTS }).optional(),
  /** Whole percent of the total. */
  weight: wholeNumber({ max: 100 }).optional(),
  judging: choice(JUDGING_KINDS).default("judged"),
  formula: optionalText({ max: 500 }),
  /** What activity weighs, as lines (weight-lines). */
  weights: optionalText({ max: 4000 }),
  remove: checkbox(),
});
type Row = z.output<typeof fields>;

/** A row left as it was offered: nobody meant a criterion by it. */
const isBlank = ({ id, name, guidance, min, max, weight, formula }: Row): boolean =>
  [id, name.fi, name.sv, name.en, guidance.fi, min, max, weight, formula].every((value) => value === undefined);

const row = fields.superRefine((value, context) => {
  if (value.remove || isBlank(value)) return;
  const require = (missing: boolean, ...path: string[]) => {
    if (missing) context.addIssue({ code: "custom", path, message: "required" });
  };
  require(value.name.fi === undefined, "name", "fi");
  require(value.min === undefined, "min");
  require(value.max === undefined, "max");
  require(!value.weight, "weight");
  require(value.judging !== "judged" && value.formula === undefined, "formula");
  const weights = readWeights(value.judging === "activity" ? (value.weights ?? "") : "");
  if (!weights.ok)
    context.addIssue({ code: "custom", path: ["weights"], message: issue("notAWeight", weights.refusal.line) });
});

/** What the editor of a programme's criteria sends. Rows that were left blank or taken away are none. */
export const criteriaSchema = z.object({
  version: wholeNumber(),
  /** Whole points of a hundred. */
  talkOver: wholeNumber({ min: 1, max: 100 }),
  criteria: z.array(row).default([]),
});

/** A formula that is written as before stays the version it was. */
function formulaOf(source: string, before: Judging | undefined, since: PlainDate): FormulaVersion {
  const latest = before?.kind === "computed" ? before.formula : null;
  if (latest?.source === source) return latest;
  return { version: (latest?.version ?? 0) + 1, source, since };
}

/** The weights that were written; none written are those there were, or the first ones. */
function weightsOf(written: string | undefined, before: Judging | undefined): readonly ActivityWeight[] {
  const read = readWeights(written ?? "");
  if (read.ok && read.value.length > 0) return read.value;
  return before?.kind === "computed" && before.over === "activity" ? before.weights : LIMINKA_WEIGHTS;
}

function judgingOf({ judging, formula = "", weights }: Row, before: Judging | undefined, since: PlainDate): Judging {
  if (judging === "judged") return { kind: "judged" };
  const version = formulaOf(formula, before, since);
  if (judging === "application") return { kind: "computed", over: "application", formula: version };
  return { kind: "computed", over: "activity", formula: version, weights: weightsOf(weights, before) };
}

const textOf = ({ fi = "", sv, en }: Row["name"]): Criterion["name"] => ({ fi, sv: sv ?? null, en: en ?? null });

/**
 * The criteria that the rows mean, in their order.
 * @param newId gives an id to a new one; those that stay keep theirs, for scores are kept by it
 */
export function criteriaFrom(
  rows: readonly Row[],
  before: readonly Criterion[],
  { since, newId }: { since: PlainDate; newId: () => string },
): Criterion[] {
  return rows
    .filter((one) => !one.remove && !isBlank(one))
    .map((one) => {
      const old = before.find(({ id }) => id === one.id);
      const { min = 0, max = 0, weight = 0 } = one;
      return {
        id: old?.id ?? `c${newId()}`,
        name: textOf(one.name),
        guidance: textOf(one.guidance),
        ...{ min, max, weightBp: weight * 100 },
        judging: judgingOf(one, old?.judging, since),
      };
    });
}
