import type { FormProblem, FormProblemCode } from "#domain/grants/form/check-form";
import { optionsOf, type Condition, type Field, type Kind, type Test } from "#domain/grants/form/definition";
import { KINDS } from "#domain/grants/form/kinds";
import { isPlainDate } from "#domain/shared/plain-date";

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isAnswer = (value: unknown): value is boolean => typeof value === "boolean";

const isOffered = (field: Field, value: unknown): boolean => optionsOf(field).some(({ code }) => code === value);

/** Values that an answer of a kind can have; of a kind that is not here, none. */
const CAN_BE: { [K in Kind]?: (value: unknown, field: Field) => boolean } = {
  number: isNumber,
  money: (value) => Number.isSafeInteger(value),
  date: (value) => isText(value) && isPlainDate(value),
  choice: (value, field) => isOffered(field, value),
  many: (value, field) => isOffered(field, value),
  yesNo: isAnswer,
  declaration: isAnswer,
  budget: (value) => Number.isSafeInteger(value),
  members: (value) => Number.isSafeInteger(value),
};

/** May this be asked of that field, and could the answer ever be so? */
function isAskable(test: Test, field: Field): boolean {
  if (test.is === "filled") return true;
  return KINDS[field.kind].asks.includes(test.is) && (CAN_BE[field.kind]?.(test.value, field) ?? false);
}

function testProblem(test: Test, all: readonly Field[], asked: number): FormProblemCode | null {
  const place = all.findIndex(({ id }) => id === test.field);
  const field = all[place];
  if (!field) return "unknownField";
  if (place >= asked) return "laterField";
  return isAskable(test, field) ? null : "wrongTest";
}

/**
 * What is wrong with a condition. It may ask only of fields that are asked before: nobody can know what is to be
 * written further down.
 * @param asked how many of all the form's fields are asked before
 */
export function conditionProblems(
  condition: Condition | null,
  all: readonly Field[],
  asked: number,
  at: string,
): FormProblem[] {
  if (!condition) return [];
  if (condition.tests.length === 0) return [{ code: "emptyCondition", at }];
  return condition.tests.flatMap((test, index) => {
    const code = testProblem(test, all, asked);
    return code ? [{ code, at: `${at}.tests[${index}]` }] : [];
  });
}
