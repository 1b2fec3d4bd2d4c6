import {
  MEASURE_FIGURES,
  type Condition,
  type Field,
  type FieldOf,
  type FieldOptions,
  type Kind,
  type Measure,
  type Option,
  type Section,
} from "#domain/grants/form/definition";
import type { LocalText } from "#domain/shared/locales";

// A short hand for forms that are written in the program: what a field is not told is left at its usual.

/** A text in Finnish, Swedish and English. */
export type Said = readonly [fi: string, sv: string, en: string];

export const said = ([fi, sv, en]: Said): LocalText => ({ fi, sv, en });

type Extra = { help?: Said; required?: boolean; when?: Condition };

/** A field of a kind, asked always and not required unless told. */
export const ask = <K extends Kind>(
  kind: K,
  id: string,
  label: Said,
  options: FieldOptions[K],
  { help, required = false, when }: Extra = {},
): Field =>
  ({
    ...{ kind, id, label: said(label), help: help ? said(help) : null, required, condition: when ?? null },
    ...options,
  }) as FieldOf<K> as Field;

export const section = (id: string, title: Said, fields: Field[], intro?: Said): Section => ({
  ...{ id, title: said(title), intro: intro ? said(intro) : null, condition: null, fields },
});

export const option = (code: string, label: Said): Option => ({ code, label: said(label) });

export const measure = (code: string, label: Said, unit: Said | null = null, decimals: 0 | 1 = 0): Measure => ({
  ...{ code, label: said(label), unit: unit && said(unit), decimals },
  // The codes of the program's own measures are named as the figures they count towards.
  countsAs: MEASURE_FIGURES.find((figure) => figure === code) ?? null,
});

/** Only where a yes was answered to a field. */
export const ifYes = (field: string): Condition => ({ of: "all", tests: [{ field, is: "equals", value: true }] });

/** Only where one of these was chosen in a field. */
export const ifChosen = (field: string, ...codes: string[]): Condition => ({
  of: "any",
  tests: codes.map((value) => ({ field, is: "includes", value })),
});
