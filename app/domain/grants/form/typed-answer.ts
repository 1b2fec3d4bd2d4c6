import type { AnswerOf, BudgetRow } from "#domain/grants/form/answers";
import type { Kind } from "#domain/grants/form/definition";
import { inputName } from "#domain/grants/form/typed-values";
import { cents, eurosForField } from "#domain/shared/cents";

/** What the inputs of a field hold, by the part of their name that comes after the field's id. */
type Parts = Record<string, string | readonly string[] | null>;

const written = (number: number | null): string | null => (number === null ? null : String(number).replace(".", ","));
const euros = (amount: number | null): string | null => (amount === null ? null : eurosForField(cents(amount)));

/** Each cell of a table by its place, or by the row's id where the rows are set by the form. */
function tableParts<Row extends { id: string }>(
  rows: readonly Row[],
  nameOf: (row: Row, place: number) => string,
  cells: (row: Row) => Record<string, string | null>,
): Parts {
  const parts = rows.flatMap((row, place) =>
    Object.entries(cells(row)).map(([column, value]) => [`${nameOf(row, place)}.${column}`, value] as const),
  );
  return Object.fromEntries(parts);
}

const byPlace = (table: string) => (_: object, place: number) => `${table}[${place}]`;
const byId = ({ id }: { id: string }): string => id;

const budgetParts = (table: string, rows: readonly BudgetRow[]): Parts =>
  tableParts(rows, byPlace(table), ({ id, name, cents: sum, note }) => ({ id, name, cents: euros(sum), note }));

const noneParts = (none: boolean): Parts => ({ none: none ? "on" : null });

const WRITERS: { [K in Kind]: (answer: AnswerOf<K>) => Parts } = {
  text: ({ text }) => ({ "": text }),
  longText: ({ text }) => ({ "": text }),
  number: ({ number }) => ({ "": written(number) }),
  money: ({ cents: sum }) => ({ "": euros(sum) }),
  date: ({ date }) => ({ "": date }),
  choice: ({ code }) => ({ "": code }),
  many: ({ codes }) => ({ "": codes }),
  yesNo: ({ yes }) => ({ "": yes === null ? null : yes ? "yes" : "no" }),
  budget: ({ costs, income, ownShareCents, ownShareNote }) => ({
    ...budgetParts("costs", costs),
    ...budgetParts("income", income),
    "ownShare.cents": euros(ownShareCents),
    "ownShare.note": ownShareNote,
  }),
  members: ({ rows }) =>
    tableParts(rows, byId, ({ id: _, ...counts }) =>
      Object.fromEntries(Object.entries(counts).map(([column, count]) => [column, written(count)])),
    ),
  statistics: ({ rows }) => tableParts(rows, byId, ({ count, note }) => ({ count: written(count), note })),
  otherGrants: ({ rows, none }) => ({
    ...tableParts(rows, byPlace("rows"), ({ id, from, purpose, year, cents: sum, state }) => ({
      ...{ id, from, purpose, state },
      ...{ year: written(year), cents: euros(sum) },
    })),
    ...noneParts(none),
  }),
  premises: ({ rows, none }) => ({
    ...tableParts(rows, byPlace("rows"), ({ id, name, hours, valueCents }) => ({
      ...{ id, name },
      ...{ hours: written(hours), value: euros(valueCents) },
    })),
    ...noneParts(none),
  }),
  previousReport: ({ reportId, text }) => ({ reportId, text }),
  declaration: ({ ticked }) => ({ "": ticked ? "on" : null }),
  attachment: ({ given, files }) => ({ given, files }),
};

const partsOf = <K extends Kind>(answer: AnswerOf<K>): Parts => WRITERS[answer.kind](answer);

/** An answer as the inputs of its field hold it: the inverse of readAnswer. Inputs that are empty are left out. */
export function typedAnswer<K extends Kind>(fieldId: string, answer: AnswerOf<K>): Record<string, string[]> {
  const inputs = Object.entries(partsOf(answer)).flatMap(([part, value]) => {
    const values = value === null || value === "" ? [] : typeof value === "string" ? [value] : [...value];
    return values.length > 0 ? [[inputName(fieldId, part), values] as const] : [];
  });
  return Object.fromEntries(inputs);
}
