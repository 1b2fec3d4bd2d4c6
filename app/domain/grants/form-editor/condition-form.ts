import { z } from "zod";
import { optionsOf, type Condition, type Field, type Kind, type Test } from "#domain/grants/form/definition";
import { cents, eurosForField, readSum } from "#domain/shared/cents";
import { choice, optionalText } from "#domain/shared/fields";
import type { IssueCode } from "#domain/shared/issues";
import { parsePlainDate } from "#domain/shared/plain-date";

// A condition is chosen in words: one list has every field that may be asked of with every answer it can have. What is
// compared with a number, a sum or a day is written beside it.

/** One line of the list. `code`: the answer that is chosen with it; null where there is none or it is written beside. */
export type OfferedTest = { field: string; is: Test["is"]; code: string | null; asksValue: boolean };

const WITH_OPTIONS: { [K in Kind]?: "equals" | "includes" } = { choice: "equals", many: "includes" };
const YES_OR_NO: readonly Kind[] = ["yesNo"];
const WITH_VALUE: { [K in Kind]?: readonly ("atLeast" | "equals")[] } = {
  number: ["atLeast", "equals"],
  money: ["atLeast", "equals"],
  date: ["equals"],
  budget: ["atLeast"],
  members: ["atLeast"],
};

/** Everything a condition may ask of a field, in the order in which it is offered. */
export function offeredTests(field: Field): OfferedTest[] {
  const one = (is: Test["is"], code: string | null, asksValue = false): OfferedTest => ({
    field: field.id,
    is,
    code,
    asksValue,
  });
  const byOption = WITH_OPTIONS[field.kind];
  return [
    ...(byOption ? optionsOf(field).map(({ code }) => one(byOption, code)) : []),
    ...(YES_OR_NO.includes(field.kind) ? [one("equals", "yes"), one("equals", "no")] : []),
    ...(WITH_VALUE[field.kind] ?? []).map((is) => one(is, null, true)),
    one("filled", null),
  ];
}

/** A line of the list as the form sends it. One that ends in "|" wants a value beside it; "filled" has none. */
export const testKey = ({ field, is, code, asksValue }: OfferedTest): string =>
  [field, is, ...(code === null ? (asksValue ? [""] : []) : [code])].join("|");

type ReadValue = { ok: true; value: string | number } | { ok: false; problem: IssueCode };

const NUMBER = /^-?\d{1,9}(?:[.,]\d{1,2})?$/;

/** What was written beside a test, as the answers of that kind are compared: sums in cents, days as "YYYY-MM-DD". */
function readValue(kind: Kind, typed: string): ReadValue {
  if (kind === "date") {
    const date = parsePlainDate(typed);
    return date.ok ? { ok: true, value: date.value } : { ok: false, problem: "notADate" };
  }
  if (kind === "money" || kind === "budget") {
    const sum = readSum(typed);
    return sum.ok ? { ok: true, value: sum.cents } : sum;
  }
  const bare = typed.replace(/\s/g, "");
  if (!NUMBER.test(bare)) return { ok: false, problem: "notANumber" };
  return { ok: true, value: Number(bare.replace(",", ".")) };
}

/** The value of a stored test as its field shows it. */
function writtenValue(kind: Kind, value: string | number | boolean): string {
  if (typeof value !== "number") return String(value);
  return kind === "money" || kind === "budget" ? eurosForField(cents(value)) : String(value).replace(".", ",");
}

type Row = { what?: string | undefined; value?: string | undefined };
type ReadRow = { ok: true; test: Test } | { ok: false; part: "what" | "value"; problem: IssueCode };

/** A test whose answer was chosen with it. Yes and no are codes here, and an option's own code may be the same. */
function chosenTest({ kind, id }: Field, { is, code }: OfferedTest): Test {
  if (code === null || is === "atLeast") return { field: id, is: "filled" };
  if (is === "includes") return { field: id, is, value: code };
  return { field: id, is: "equals", value: YES_OR_NO.includes(kind) ? code === "yes" : code };
}

function comparingTest({ field, is }: OfferedTest, value: string | number): Test {
  return is === "atLeast" && typeof value === "number" ? { field, is, value } : { field, is: "equals", value };
}

function readRow(row: Row, before: readonly Field[]): ReadRow | null {
  if (!row.what) return row.value ? { ok: false, part: "what", problem: "required" } : null;
  const field = before.find(({ id }) => row.what?.startsWith(`${id}|`));
  const offered = field && offeredTests(field).find((each) => testKey(each) === row.what);
  if (!field || !offered) return { ok: false, part: "what", problem: "notAChoice" };
  if (!offered.asksValue) return { ok: true, test: chosenTest(field, offered) };
  if (!row.value) return { ok: false, part: "value", problem: "required" };
  const read = readValue(field.kind, row.value);
  return read.ok
    ? { ok: true, test: comparingTest(offered, read.value) }
    : { ok: false, part: "value", problem: read.problem };
}

const row = z.object({ what: optionalText({ max: 200 }), value: optionalText({ max: 60 }) });

/** Reads a condition on the fields that are asked before; rows without anything are left out, and no rows is none. */
export const conditionSchema = (before: readonly Field[]) =>
  z
    .object({ conditionOf: choice(["all", "any"]).default("all"), tests: z.array(row.optional()).default([]) })
    .transform(({ conditionOf, tests }, context): { condition: Condition | null } => {
      const read = tests.map((each) => readRow(each ?? {}, before));
      read.forEach((each, index) => {
        if (each && !each.ok)
          context.addIssue({ code: "custom", path: ["tests", index, each.part], message: each.problem });
      });
      const found = read.flatMap((each) => (each?.ok ? [each.test] : []));
      return { condition: found.length > 0 ? { of: conditionOf, tests: found } : null };
    });

function keyOf(test: Test, field: Field): string {
  const asksValue = (WITH_VALUE[field.kind] ?? []).some((is) => is === test.is);
  const code =
    test.is === "filled" || asksValue
      ? null
      : typeof test.value === "boolean"
        ? test.value
          ? "yes"
          : "no"
        : String(test.value);
  return testKey({ field: test.field, is: test.is, code, asksValue });
}

/** A stored condition as its form's fields hold it. A test that may not be asked any more is left to be chosen anew. */
export function savedCondition(condition: Condition | null, before: readonly Field[]): Record<string, string> {
  const saved: Record<string, string> = { conditionOf: condition?.of ?? "all" };
  condition?.tests.forEach((test, index) => {
    const field = before.find(({ id }) => id === test.field);
    if (!field) return;
    const key = keyOf(test, field);
    saved[`tests[${index}].what`] = key;
    if (key.endsWith("|") && test.is !== "filled")
      saved[`tests[${index}].value`] = writtenValue(field.kind, test.value);
  });
  return saved;
}
