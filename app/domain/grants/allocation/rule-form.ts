import { z } from "zod";
import {
  ROUNDING_STEPS,
  type AllocationBase,
  type AllocationCaps,
  type AllocationRule,
} from "#domain/grants/allocation/rule";
import { cents, eurosForField } from "#domain/shared/cents";
import { decimal, decimalForField } from "#domain/shared/decimal-field";
import type { Locale } from "#domain/shared/locales";
import { choice, money, optionalText, text, wholeNumber } from "#domain/shared/fields";

export const ALLOCATION_BASES = ["equalShare", "points", "percentOfApplied", "lastYear", "manual"] as const;
export const UNIT_VALUES = ["potGives", "set"] as const;
export const BELOW_MINIMUM = ["nothing", "raised"] as const;
const STEPS = ["1", "100", "1000", "5000"] as const satisfies readonly `${(typeof ROUNDING_STEPS)[number]}`[];
export const STEP_CODES = STEPS;
export const SCENARIO_LIMITS = { name: 80, note: 1000 } as const;

const emptyAsMissing = (value: unknown): unknown =>
  typeof value === "string" && value.trim() === "" ? undefined : value;
const sumOrNothing = z.preprocess(emptyAsMissing, money().optional());

/** A share in basis points, up to three times the whole: last year's grant may be raised. */
const share = (max: number, locale: Locale) =>
  z.preprocess(emptyAsMissing, decimal({ places: 2, max, locale }).optional());
/** A point's worth in millionths of a euro, at most a thousand euros. */
const unitValue = (locale: Locale) =>
  z.preprocess(emptyAsMissing, decimal({ places: 6, max: 1_000_000_000, locale }).optional());

type Written = {
  base: (typeof ALLOCATION_BASES)[number];
  unit: (typeof UNIT_VALUES)[number];
  unitValue?: number | undefined;
  appliedShare?: number | undefined;
  lastYearShare?: number | undefined;
};

/** The one figure that a base cannot do without, by the name of its field. */
function lacking({ base, unit, unitValue: worth, appliedShare, lastYearShare }: Written): string | null {
  if (base === "points" && unit === "set" && worth === undefined) return "unitValue";
  if (base === "percentOfApplied" && appliedShare === undefined) return "appliedShare";
  return base === "lastYear" && lastYearShare === undefined ? "lastYearShare" : null;
}

/** The rule of a scenario as its form sends it from a page of a language, with the sums pinned by hand by the id of their case. */
export const scenarioSchema = (locale: Locale) =>
  z
    .object({
      version: wholeNumber(),
      name: text({ max: SCENARIO_LIMITS.name }),
      note: optionalText({ max: SCENARIO_LIMITS.note }),
      base: choice(ALLOCATION_BASES),
      unit: choice(UNIT_VALUES).default("potGives"),
      unitValue: unitValue(locale),
      appliedShare: share(10_000, locale),
      lastYearShare: share(30_000, locale),
      capCents: sumOrNothing,
      capAppliedShare: share(10_000, locale),
      capCostsShare: share(10_000, locale),
      minimumCents: sumOrNothing,
      below: choice(BELOW_MINIMUM).default("nothing"),
      step: choice(STEPS),
      pins: z.record(z.string(), sumOrNothing).default({}),
    })
    .check(({ value, issues }) => {
      const field = lacking(value);
      if (field) issues.push({ code: "custom", message: "required", input: value, path: [field] });
    });

export type ScenarioInput = z.output<ReturnType<typeof scenarioSchema>>;

function baseOf({ base, unit, unitValue: worth = 0, appliedShare = 0, lastYearShare = 0 }: Written): AllocationBase {
  switch (base) {
    case "points":
      return { kind: "points", unitValueMicroEuros: unit === "set" ? worth : "potGives" };
    case "percentOfApplied":
      return { kind: "percentOfApplied", shareBp: appliedShare };
    case "lastYear":
      return { kind: "lastYear", shareBp: lastYearShare };
    case "equalShare":
    case "manual":
      return { kind: base };
  }
}

const capsOf = ({ capCents, capAppliedShare, capCostsShare }: ScenarioInput): AllocationCaps => ({
  ...(capCents === undefined ? {} : { perApplicantCents: capCents }),
  ...(capAppliedShare === undefined ? {} : { shareOfAppliedBp: capAppliedShare }),
  ...(capCostsShare === undefined ? {} : { shareOfCostsBp: capCostsShare }),
});

/** The rule that a form means. Figures of other bases than the chosen one are left out. */
export const ruleOf = (input: ScenarioInput): AllocationRule => ({
  base: baseOf(input),
  caps: capsOf(input),
  minimum: input.minimumCents ? { cents: input.minimumCents, below: input.below } : null,
  stepCents: ROUNDING_STEPS.find((step) => String(step) === input.step) ?? 1,
});

const figuresOf = (base: AllocationBase, locale: Locale): Record<string, string> => {
  if (base.kind === "points" && base.unitValueMicroEuros !== "potGives")
    return { unit: "set", unitValue: decimalForField(base.unitValueMicroEuros, 6, locale) };
  if (base.kind === "percentOfApplied") return { appliedShare: decimalForField(base.shareBp, 2, locale) };
  return base.kind === "lastYear" ? { lastYearShare: decimalForField(base.shareBp, 2, locale) } : {};
};

const shareText = (bp: number | undefined, locale: Locale): string =>
  bp === undefined ? "" : decimalForField(bp, 2, locale);
const sumText = (amount: number | undefined, locale: Locale): string =>
  amount === undefined ? "" : eurosForField(cents(amount), locale);

/** A rule as the fields of its form hold it on a page of a language: the inverse of `ruleOf`. */
export const typedRule = ({ base, caps, minimum, stepCents }: AllocationRule, locale: Locale) => ({
  base: base.kind,
  unit: "potGives",
  unitValue: "",
  appliedShare: "",
  lastYearShare: "",
  ...figuresOf(base, locale),
  capCents: sumText(caps.perApplicantCents, locale),
  capAppliedShare: shareText(caps.shareOfAppliedBp, locale),
  capCostsShare: shareText(caps.shareOfCostsBp, locale),
  minimumCents: sumText(minimum?.cents, locale),
  below: minimum?.below ?? "nothing",
  step: String(stepCents),
});

/** The rule that a new scenario of each kind begins with. */
export const firstRule = (kind: (typeof ALLOCATION_BASES)[number]): AllocationRule => ({
  base: baseOf({ base: kind, unit: "potGives", appliedShare: 5_000, lastYearShare: 10_000 }),
  caps: {},
  minimum: null,
  stepCents: 100,
});
