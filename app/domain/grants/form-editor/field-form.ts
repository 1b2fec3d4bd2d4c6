import { z } from "zod";
import { ATTACHMENT_KINDS, OTHER_ATTACHMENT } from "#domain/grants/attachment-kinds";
import {
  BAND_FIGURES,
  MEASURE_FIGURES,
  type Band,
  type FieldOf,
  type FieldOptions,
  type Kind,
  type Measure,
  type Option,
} from "#domain/grants/form/definition";
import { number } from "#domain/grants/form/read-answer";
import { cents, eurosForField } from "#domain/shared/cents";
import { checkbox, choice, money, optionalText, plainDate, text, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import type { LocalText } from "#domain/shared/locales";

const LONGEST_LABEL = 300;
const LONGEST_HELP = 1500;
const LONGEST_TEXT = 20_000;
const MOST_OPTIONS = 40;

/** A text in Finnish, with its translations where there are any. */
const told = (max: number) =>
  z
    .object({ fi: text({ max }), sv: optionalText({ max }), en: optionalText({ max }) })
    .transform(({ fi, sv, en }): LocalText => ({ fi, sv: sv ?? null, en: en ?? null }));

const blank = (max: number) =>
  z.object({ fi: optionalText({ max }), sv: optionalText({ max }), en: optionalText({ max }) }).optional();

type Blank = z.output<ReturnType<typeof blank>>;

const isWritten = (written: Blank): boolean => Boolean(written?.fi ?? written?.sv ?? written?.en);

/** A text that may be left out; a translation alone lacks what it translates. */
const toldIfAny = (max: number) =>
  blank(max).transform((written, context): LocalText | null => {
    if (!isWritten(written)) return null;
    if (written?.fi) return { fi: written.fi, sv: written.sv ?? null, en: written.en ?? null };
    context.addIssue({ code: "custom", path: ["fi"], message: "required" });
    return z.NEVER;
  });

/** The form of a section, without its condition. */
export const sectionSchema = z.object({ title: told(LONGEST_LABEL), intro: toldIfAny(LONGEST_HELP) });

/** What every field's form has, without its condition. */
export const fieldSchema = z.object({
  sectionId: text({ max: 60 }),
  label: told(LONGEST_LABEL),
  help: toldIfAny(LONGEST_HELP),
  required: checkbox(),
});

const option = z.object({ code: optionalText({ max: 60 }), label: blank(LONGEST_LABEL) });
const band = option.extend({ countsAs: choice(BAND_FIGURES).optional() });
const measure = option.extend({
  ...{ unit: blank(40), decimals: choice(["0", "1"]).default("0") },
  countsAs: choice(MEASURE_FIGURES).optional(),
});

type WrittenRow = { code?: string | undefined; label?: Blank };

/** Rows of options in which something was written; the others are lines left empty. A new one has no code yet. */
function written<Row extends WrittenRow, Each>(
  rows: readonly (Row | undefined)[],
  context: z.RefinementCtx,
  read: (row: Row, option: Option) => Each,
): Each[] {
  return rows.flatMap((row, index) => {
    if (!row || !isWritten(row.label)) return [];
    const { fi, sv, en } = row.label ?? {};
    if (!fi) context.addIssue({ code: "custom", path: [index, "label", "fi"], message: "required" });
    return [read(row, { code: row.code ?? "", label: { fi: fi ?? "", sv: sv ?? null, en: en ?? null } })];
  });
}

const most = issue("tooMany", MOST_OPTIONS);
const optionRows = () =>
  z
    .array(option.optional())
    .max(MOST_OPTIONS, most)
    .default([])
    .transform((rows, context): Option[] => written(rows, context, (_, each) => each));

const bandRows = () =>
  z
    .array(band.optional())
    .max(MOST_OPTIONS, most)
    .default([])
    .transform((rows, context): Band[] =>
      written(rows, context, ({ countsAs }: z.output<typeof band>, each) => ({ ...each, countsAs: countsAs ?? null })),
    );

const measureRows = () =>
  z
    .array(measure.optional())
    .max(MOST_OPTIONS, most)
    .default([])
    .transform((rows, context): Measure[] =>
      written(rows, context, ({ unit, decimals, countsAs }: z.output<typeof measure>, each) => ({
        ...each,
        countsAs: countsAs ?? null,
        unit: unit?.fi ? { fi: unit.fi, sv: unit.sv ?? null, en: unit.en ?? null } : null,
        decimals: decimals === "1" ? 1 : 0,
      })),
    );

const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;
const limit = () => number({ min: null, max: null, decimals: 2 }).optional().transform(orNull);
const sumLimit = () => money().optional().transform(orNull);
const day = () => plainDate().optional().transform(orNull);
const length = () => z.object({ maxLength: wholeNumber({ min: 1, max: LONGEST_TEXT }) });
const nothing = () => z.object({});

const DECIMALS = { "0": 0, "1": 1, "2": 2 } as const;

/** The part of a field's form that its kind has of its own. */
export const KIND_SCHEMAS: { [K in Kind]: z.ZodType<FieldOptions[K]> } = {
  text: length(),
  longText: length(),
  number: z.object({
    unit: toldIfAny(40),
    min: limit(),
    max: limit(),
    decimals: choice(["0", "1", "2"])
      .default("0")
      .transform((each) => DECIMALS[each]),
  }),
  money: z.object({ minCents: sumLimit(), maxCents: sumLimit() }),
  date: z.object({ earliest: day(), latest: day() }),
  choice: z.object({ options: optionRows() }),
  many: z.object({
    options: optionRows(),
    most: wholeNumber({ min: 1, max: MOST_OPTIONS }).optional().transform(orNull),
  }),
  yesNo: nothing(),
  budget: z
    .object({ ownSharePercent: wholeNumber({ max: 100 }).optional() })
    .transform(({ ownSharePercent }) => ({ ownShareBp: ownSharePercent ? ownSharePercent * 100 : null })),
  members: z.object({ bands: bandRows() }),
  statistics: z.object({ measures: measureRows() }),
  otherGrants: nothing(),
  premises: nothing(),
  previousReport: length(),
  declaration: nothing(),
  attachment: z.object({
    code: choice([...ATTACHMENT_KINDS, OTHER_ATTACHMENT]),
    mayFollowBy: day(),
    mayBeGivenBefore: checkbox(),
  }),
};

type Saved = Record<string, string | boolean>;

/** A text in three languages as the fields of a form hold it. */
export const savedText = (name: string, saved: LocalText | null): Saved =>
  saved ? { [`${name}.fi`]: saved.fi, [`${name}.sv`]: saved.sv ?? "", [`${name}.en`]: saved.en ?? "" } : {};

const shown = (value: number | string | null): string => (value === null ? "" : String(value).replace(".", ","));
const euros = (value: number | null): string => (value === null ? "" : eurosForField(cents(value)));

const savedOptions = (name: string, options: readonly Option[]): Saved =>
  Object.assign(
    {},
    ...options.map(({ code, label }, index) => ({
      [`${name}[${index}].code`]: code,
      ...savedText(`${name}[${index}].label`, label),
    })),
  ) as Saved;

const savedMeasures = (measures: readonly Measure[]): Saved =>
  Object.assign(
    savedOptions("measures", measures),
    ...measures.map(({ unit, decimals, countsAs }, index) => ({
      ...savedText(`measures[${index}].unit`, unit),
      [`measures[${index}].countsAs`]: countsAs ?? "",
      [`measures[${index}].decimals`]: String(decimals),
    })),
  ) as Saved;

const savedBands = (bands: readonly Band[]): Saved =>
  Object.assign(
    savedOptions("bands", bands),
    ...bands.map(({ countsAs }, index) => ({ [`bands[${index}].countsAs`]: countsAs ?? "" })),
  ) as Saved;

const SAVED: { [K in Kind]: (field: FieldOptions[K]) => Saved } = {
  text: ({ maxLength }) => ({ maxLength: shown(maxLength) }),
  longText: ({ maxLength }) => ({ maxLength: shown(maxLength) }),
  number: ({ unit, min, max, decimals }) => ({
    ...savedText("unit", unit),
    ...{ min: shown(min), max: shown(max), decimals: shown(decimals) },
  }),
  money: ({ minCents, maxCents }) => ({ minCents: euros(minCents), maxCents: euros(maxCents) }),
  date: ({ earliest, latest }) => ({ earliest: earliest ?? "", latest: latest ?? "" }),
  choice: ({ options }) => savedOptions("options", options),
  many: ({ options, most: limited }) => ({ ...savedOptions("options", options), most: shown(limited) }),
  yesNo: () => ({}),
  budget: ({ ownShareBp }) => ({ ownSharePercent: ownShareBp === null ? "" : shown(Math.round(ownShareBp / 100)) }),
  members: ({ bands }) => savedBands(bands),
  statistics: ({ measures }) => savedMeasures(measures),
  otherGrants: () => ({}),
  premises: () => ({}),
  previousReport: ({ maxLength }) => ({ maxLength: shown(maxLength) }),
  declaration: () => ({}),
  attachment: ({ code, mayFollowBy, mayBeGivenBefore }) => ({
    ...{ code, mayFollowBy: mayFollowBy ?? "", mayBeGivenBefore },
  }),
};

/** A stored field as its form's inputs hold it, without its condition. */
export const savedField = <K extends Kind>(field: FieldOf<K>): Saved => ({
  ...savedText("label", field.label),
  ...savedText("help", field.help),
  required: field.required,
  ...SAVED[field.kind](field),
});

/** What a new field of a kind begins with. */
export const NEW_FIELD: { [K in Kind]?: Saved } = {
  text: { maxLength: "200" },
  longText: { maxLength: "2000" },
  previousReport: { maxLength: "3000" },
  statistics: { "measures[0].decimals": "0" },
  attachment: { mayBeGivenBefore: true },
};
