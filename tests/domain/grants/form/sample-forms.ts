import fc from "fast-check";
import type { Answer, AnswerOf, Answers } from "#domain/grants/form/answers";
import { fieldsOf, type Field, type FieldOf, type FormDefinition, type Kind } from "#domain/grants/form/definition";
import { holdsIdentityCode } from "#domain/shared/personal-data";
import { addDays, plainDate } from "#domain/shared/plain-date";

const FIRST_DAY = plainDate("2026-01-01");
export const LAST_DAY = addDays(FIRST_DAY, 999);

/** A field with nothing special about it; tests say what matters. */
export const field = <K extends Kind>(
  kind: K,
  settings: Omit<FieldOf<K>, "kind" | "label" | "help" | "required" | "condition"> & Partial<FieldOf<K>>,
) =>
  ({
    label: { fi: `Kohta ${settings.id}` },
    help: null,
    required: false,
    condition: null,
    ...settings,
    kind,
  }) as FieldOf<K>;

/** Fields in one section. */
export const formOf = (...fields: Field[]): FormDefinition => ({
  sections: [{ id: "main", title: { fi: "Toiminta" }, intro: null, condition: null, fields }],
});

export const options = (...codes: string[]) => codes.map((code) => ({ code, label: { fi: code } }));
const CODES = ["first", "second", "third"];
const measures = CODES.map((code) => ({ code, label: { fi: code }, unit: null, decimals: 1 as const }));

/** One field of each kind, with settings that every answer below keeps to. */
export const EVERY_KIND: { [K in Kind]: FieldOf<K> } = {
  text: field("text", { id: "text", maxLength: 60 }),
  longText: field("longText", { id: "longText", maxLength: 60 }),
  number: field("number", { id: "number", unit: null, min: -100, max: 100, decimals: 2 }),
  money: field("money", { id: "money", minCents: 1, maxCents: 5_000_00 }),
  date: field("date", { id: "date", earliest: FIRST_DAY, latest: LAST_DAY }),
  choice: field("choice", { id: "choice", options: options(...CODES) }),
  many: field("many", { id: "many", options: options(...CODES), most: null }),
  yesNo: field("yesNo", { id: "yesNo" }),
  budget: field("budget", { id: "budget", ownShareBp: null }),
  members: field("members", { id: "members", bands: options(...CODES) }),
  statistics: field("statistics", { id: "statistics", measures }),
  otherGrants: field("otherGrants", { id: "otherGrants" }),
  premises: field("premises", { id: "premises" }),
  previousReport: field("previousReport", { id: "previousReport", maxLength: 60 }),
  declaration: field("declaration", { id: "declaration" }),
  attachment: field("attachment", { id: "rules", code: "rules", mayFollowBy: LAST_DAY, mayBeGivenBefore: true }),
};
export const KIND_NAMES = Object.keys(EVERY_KIND) as Kind[];

const text = fc
  .string({ maxLength: 50, unit: "grapheme" })
  .map((typed) => typed.replace(/\r\n?/g, "\n").normalize("NFC").trim())
  .filter((typed) => typed.length <= 60 && !holdsIdentityCode(typed));
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const cents = orNull(fc.nat(900_000_00));
const count = orNull(fc.nat(5_000));
const tenths = orNull(fc.nat(5_000).map((tenth) => tenth / 10));
const id = fc.constantFrom("row1", "row2", "a-3", "b_4", "row5");

const isSaid = ({ id: _, ...cells }: { id: string }) =>
  Object.values(cells).some((cell) => cell !== null && cell !== "");
const rows = <Row extends { id: string }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row.filter(isSaid), { selector: (one) => one.id, maxLength: 4 });
const coded = <Row extends { id: string }>(row: fc.Arbitrary<Row>) =>
  rows(row).map((all) => all.toSorted((a, b) => CODES.indexOf(a.id) - CODES.indexOf(b.id)));
const set = (values: string[]) => fc.subarray(values);
const code = fc.constantFrom(...CODES);
const budgetRows = rows(fc.record({ id, name: text, cents, note: text }));
const none = fc.constant(false);
const noneAndNoRows = fc.record({ rows: fc.constant<never[]>([]), none: fc.constant(true) });

const PARTS: { [K in Kind]: fc.Arbitrary<Omit<AnswerOf<K>, "kind">> } = {
  text: fc.record({ text }),
  longText: fc.record({ text }),
  number: fc.record({
    number: orNull(fc.integer({ min: -10_000, max: 10_000 }).map((hundredth) => hundredth / 100 + 0)),
  }),
  money: fc.record({ cents: orNull(fc.integer({ min: 1, max: 5_000_00 })) }),
  date: fc.record({ date: orNull(fc.nat(999).map((day) => addDays(FIRST_DAY, day) as string)) }),
  choice: fc.record({ code: orNull(code) }),
  many: fc.record({ codes: set(CODES) }),
  yesNo: fc.record({ yes: orNull(fc.boolean()) }),
  budget: fc.record({ costs: budgetRows, income: budgetRows, ownShareCents: cents, ownShareNote: text }),
  members: fc.record({
    rows: coded(
      fc.record({
        ...{ id: code, womenTotal: count, womenLocal: count, menTotal: count },
        ...{ menLocal: count, otherTotal: count, otherLocal: count },
      }),
    ),
  }),
  statistics: fc.record({ rows: coded(fc.record({ id: code, count: tenths, note: text })) }),
  otherGrants: fc.oneof(
    noneAndNoRows,
    fc.record({
      rows: rows(
        fc.record({
          ...{ id, from: text, purpose: text, year: orNull(fc.integer({ min: 1990, max: 2030 })), cents },
          state: orNull(fc.constantFrom("applied" as const, "received" as const, "refused" as const)),
        }),
      ),
      none,
    }),
  ),
  premises: fc.oneof(
    noneAndNoRows,
    fc.record({ rows: rows(fc.record({ id, name: text, hours: tenths, valueCents: cents })), none }),
  ),
  previousReport: fc.record({ reportId: orNull(fc.constantFrom("report-1", "report-2")), text }),
  declaration: fc.record({ ticked: fc.boolean() }),
  attachment: fc.record({
    given: orNull(fc.constantFrom("now" as const, "later" as const, "before" as const)),
    files: set(["file-1", "file-2"]),
  }),
};

/** Any answer that a field of the kind, set as above, can be given. */
export const answerOf = <K extends Kind>(kind: K): fc.Arbitrary<AnswerOf<K>> =>
  PARTS[kind].map((parts) => ({ ...parts, kind }) as AnswerOf<K>);

/** A form of some fields of some kinds in two sections. */
export const someForm: fc.Arbitrary<FormDefinition> = fc
  .tuple(fc.subarray(KIND_NAMES, { minLength: 1 }), fc.nat(16))
  .map(([kinds, middle]) => {
    const fields = kinds.map((kind) => EVERY_KIND[kind]);
    const sections = [fields.slice(0, middle), fields.slice(middle)].filter((part) => part.length > 0);
    return {
      sections: sections.map((part, index) => ({
        ...{ id: `part${index}`, title: { fi: `Osa ${index}` }, intro: null, condition: null, fields: part },
      })),
    };
  });

/** Answers to some of a form's fields. */
export const answersTo = (form: FormDefinition): fc.Arbitrary<Answers> =>
  fc
    .subarray(fieldsOf(form))
    .chain((fields) =>
      fc.tuple(...fields.map(({ id: key, kind }) => answerOf<Kind>(kind).map((answer) => [key, answer] as const))),
    )
    .map((entries): Record<string, Answer> => Object.fromEntries(entries));
