import { kindOf, type CaseColumn, type CaseRow } from "#domain/grants/case-table/columns";
import { ME, NOBODY, type CaseFilter, type DayWord } from "#domain/grants/case-table/state";
import { addDays, mondayOf, type PlainDate } from "#domain/shared/plain-date";

/** What a filter is judged with: the day it is, and who reads. */
export type Reading = { today: PlainDate; readerId: string };

const DAYS: Record<DayWord, (today: PlainDate) => { from: PlainDate | null; to: PlainDate | null }> = {
  today: (today) => ({ from: today, to: today }),
  thisWeek: (today) => ({ from: mondayOf(today), to: addDays(mondayOf(today), 6) }),
  lastWeek: (today) => ({ from: addDays(mondayOf(today), -7), to: addDays(mondayOf(today), -1) }),
  past: (today) => ({ from: null, to: addDays(today, -1) }),
  next7: (today) => ({ from: today, to: addDays(today, 7) }),
};

const has = (text: string, words: string): boolean =>
  text.toLocaleLowerCase("fi").includes(words.toLocaleLowerCase("fi"));

function within<Value extends number | string>(value: unknown, from: Value | null, to: Value | null): boolean {
  if (typeof value !== "number" && typeof value !== "string") return false;
  return (from === null || value >= from) && (to === null || value <= to);
}

function isChosen(row: CaseRow, column: CaseColumn, any: readonly string[], readerId: string): boolean {
  const value = row[column];
  const values = (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== "");
  if (values.length === 0) return any.includes(NOBODY) && !row.isDisqualified;
  if (column === "preparer" && any.includes(ME) && row.preparerId === readerId) return true;
  return values.some((one) => any.includes(String(one)));
}

/** Does a row belong to what its column is narrowed to? What is not known lies in no range, and is found as "none". */
export function matchesFilter(row: CaseRow, column: CaseColumn, filter: CaseFilter, reading: Reading): boolean {
  switch (filter.kind) {
    case "text":
      return has(String(row[column] ?? ""), filter.text);
    case "choice":
      return isChosen(row, column, filter.any, reading.readerId);
    case "number":
    case "money":
      return within(row[column], filter.from, filter.to);
    case "date": {
      const { from, to } = filter.word ? DAYS[filter.word](reading.today) : filter;
      return within(row[column], from, to);
    }
    case "yesNo":
      return row[column] === filter.yes;
  }
}

const SEARCHED = ["caseNumber", "applicant", "title", "programme", "village", "preparer", "section"] as const;

/** Does every word asked for stand somewhere in the row? */
export function matchesSearch(row: CaseRow, q: string): boolean {
  const told = [...SEARCHED.map((column) => row[column] ?? ""), ...row.labels].join("\n");
  return q.split(/\s+/).every((word) => has(told, word));
}

/** What a column sorts by where its value is not the order: null stands last either way. */
export function sortValue(row: CaseRow, column: CaseColumn): string | number | null {
  const value = row[column];
  if (Array.isArray(value)) return value.join(", ") || null;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || typeof value === "number"
    ? value || (kindOf(column) === "text" ? null : value)
    : null;
}
