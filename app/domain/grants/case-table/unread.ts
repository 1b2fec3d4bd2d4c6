import { CASE_COLUMN_KEYS, kindOf, type CaseColumn } from "#domain/grants/case-table/columns";
import { readSum } from "#domain/shared/cents";
import { isPlainDate } from "#domain/shared/plain-date";

/** What was typed into one end of a range and could not be read, and why. */
export type Unread = { typed: string; issue: "unclearSum" | "notASum" | "notANumber" | "notADate" };

const LONGEST = 100;

const PROBLEMS: Partial<Record<ReturnType<typeof kindOf>, (text: string) => Unread["issue"] | null>> = {
  money: (text) => {
    const read = readSum(text);
    return read.ok ? null : read.problem;
  },
  number: (text) => (Number.isSafeInteger(Number(text)) ? null : "notANumber"),
  date: (text) => (isPlainDate(text) ? null : "notADate"),
};

/** The names of the fields in which a range of a column is typed. */
export const endsOf = (column: CaseColumn): [from: string, to: string] => [`${column}.from`, `${column}.to`];

/** The ends of ranges that an address asks for and the table leaves out, by the names of their fields. */
export function unreadEnds(params: URLSearchParams): Record<string, Unread> {
  const found = CASE_COLUMN_KEYS.flatMap((column) =>
    endsOf(column).flatMap((name): [string, Unread][] => {
      const typed = (params.get(name) ?? "").trim().slice(0, LONGEST);
      const issue = typed === "" ? null : (PROBLEMS[kindOf(column)]?.(typed) ?? null);
      return issue ? [[name, { typed, issue }]] : [];
    }),
  );
  return Object.fromEntries(found);
}
