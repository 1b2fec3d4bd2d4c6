import { z } from "zod";
import { LIMINKA_WEIGHTS } from "#domain/grants/scoring/activity";
import type { Criterion, Judging } from "#domain/grants/scoring/criteria";
import type { FormulaVersion } from "#domain/grants/scoring/formula/versions";
import { checkbox, choice, optionalText, wholeNumber } from "#domain/shared/fields";
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

function judgingOf({ judging, formula = "" }: Row, before: Judging | undefined, since: PlainDate): Judging {
  if (judging === "judged") return { kind: "judged" };
  const version = formulaOf(formula, before, since);
  if (judging === "application") return { kind: "computed", over: "application", formula: version };
  const weights = before?.kind === "computed" && before.over === "activity" ? before.weights : LIMINKA_WEIGHTS;
  return { kind: "computed", over: "activity", formula: version, weights };
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
