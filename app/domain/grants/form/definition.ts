import type { LocalText } from "#domain/shared/locales";
import type { PlainDate } from "#domain/shared/plain-date";

// A grant form as data: what a programme asks beyond the core of every application (#domain/grants/application). The
// fields are those that Finnish cities' forms have: Äänekoski, Heinola, Akaa, Vesilahti, Nurmijärvi, Turku, Helsinki.

/** One of several things to choose. The code is kept in answers and is never given to another option. */
export type Option = { code: string; label: LocalText };

/** Figures of an application that answers may count towards, for the formulas of scoring. */
export const BAND_FIGURES = ["membersUnder20", "membersUnder29"] as const;
export const MEASURE_FIGURES = ["participants", "groups", "sessions", "events", "volunteerHours"] as const;

/** An age band; whether its members are counted into a figure of the formulas. Forms from before do not tell. */
export type Band = Option & { countsAs?: (typeof BAND_FIGURES)[number] | null };

/** What a field of each kind may be set to. */
export type FieldOptions = {
  /** One line of text. */
  text: { maxLength: number };
  /** Text of several lines; the longest length is shown and counted in characters. */
  longText: { maxLength: number };
  /** A number; null where there is no limit. */
  number: { unit: LocalText | null; min: number | null; max: number | null; decimals: 0 | 1 | 2 };
  /** A sum in cents; null where there is no limit. */
  money: { minCents: number | null; maxCents: number | null };
  date: { earliest: PlainDate | null; latest: PlainDate | null };
  choice: { options: Option[] };
  /** Any number of the options, or at most so many. */
  many: { options: Option[]; most: number | null };
  yesNo: object;
  /** Costs and income by row; the least own share of the costs in basis points, null where none is asked for. */
  budget: { ownShareBp: number | null };
  /** Members by age band and gender, each in all and of them local. */
  members: { bands: Band[] };
  /** Figures of a year's activity, one on each line, such as groups, visits or hours of voluntary work. */
  statistics: { measures: Measure[] };
  /** Grants applied for and received elsewhere. */
  otherGrants: object;
  /** Premises of the city that are used, and what they are worth. */
  premises: object;
  /** What was done with the last grant: its report, or a text where there is none. */
  previousReport: { maxLength: number };
  /** An assurance that must be given, whether or not the field is said to be required. */
  declaration: object;
  /** A document. One that is not ready at the close, as confirmed accounts in January, may follow by a date. */
  attachment: { code: string; mayFollowBy: PlainDate | null; mayBeGivenBefore: boolean };
};

/** A figure of a year's activity, and which figure of the formulas it counts towards. */
export type Measure = Option & {
  unit: LocalText | null;
  decimals: 0 | 1;
  countsAs?: (typeof MEASURE_FIGURES)[number] | null;
};

export type Kind = keyof FieldOptions;

type Common = {
  /** Letters, digits, "-" and "_", a letter first. Never given to another field, also when this one is taken away. */
  id: string;
  label: LocalText;
  help: LocalText | null;
  /** Must be answered before filing. A draft is saved without it. */
  required: boolean;
  /** Asked only when this holds; null: always. */
  condition: Condition | null;
};

export type FieldOf<K extends Kind> = { [P in K]: Common & { kind: P } & FieldOptions[P] }[K];
export type Field = FieldOf<Kind>;

export type Section = {
  id: string;
  title: LocalText;
  intro: LocalText | null;
  condition: Condition | null;
  fields: Field[];
};

export type FormDefinition = { sections: Section[] };

/** One thing to be asked of an earlier field's answer. Sums are compared as cents, dates as "YYYY-MM-DD". */
export type Test =
  | { field: string; is: "filled" }
  | { field: string; is: "equals"; value: string | number | boolean }
  | { field: string; is: "includes"; value: string }
  | { field: string; is: "atLeast"; value: number };

export type Condition = { of: "all" | "any"; tests: Test[] };

/** Every field of a form, in the order in which it is asked. */
export const fieldsOf = ({ sections }: FormDefinition): Field[] => sections.flatMap(({ fields }) => fields);

/** The options that a field's answer names by code: of a choice, the bands of members, the measures of figures. */
export function optionsOf(field: Field): Option[] {
  if (field.kind === "choice" || field.kind === "many") return field.options;
  if (field.kind === "members") return field.bands;
  return field.kind === "statistics" ? field.measures : [];
}
