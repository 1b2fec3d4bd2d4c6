import { ISSUES } from "#domain/shared/issues";

/** What can be wrong with a record of a file, besides what a form's field can be told off for. */
const OWN_PROBLEMS = [
  "brokenQuotes",
  "tooFewCells",
  "tooManyCells",
  "unknownWord",
  "unknownAssociation",
  "ambiguousAssociation",
  "duplicateId",
  "nameTwice",
  "numberTwice",
  "numberInOtherMunicipality",
  "unknownKey",
  "missing",
  "wrongValue",
  "notJson",
  "noTable",
] as const;

export const IMPORT_PROBLEMS = [...ISSUES, ...OWN_PROBLEMS] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** `column` is ours for a table, and a path as in JavaScript for JSON; empty where the record as a whole is meant. */
export type RecordProblem = { column: string; code: ImportProblemCode; param: string; value: string };
