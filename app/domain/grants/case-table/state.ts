import {
  CASE_COLUMN_KEYS,
  GROUPINGS,
  USUAL_COLUMNS,
  isCaseColumn,
  kindOf,
  type CaseColumn,
} from "#domain/grants/case-table/columns";
import { cents, eurosForField, parseEuros } from "#domain/shared/cents";
import { isPlainDate, type PlainDate } from "#domain/shared/plain-date";

/** Days told by their place to today, so that a saved view stays true. */
export const DAY_WORDS = ["today", "thisWeek", "lastWeek", "past", "next7"] as const;
export type DayWord = (typeof DAY_WORDS)[number];

/** What one column is narrowed by. Money is in cents; the ends of a range belong to it. */
export type CaseFilter =
  | { kind: "text"; text: string }
  | { kind: "choice"; any: string[] }
  | { kind: "number" | "money"; from: number | null; to: number | null }
  | { kind: "date"; from: PlainDate | null; to: PlainDate | null; word: DayWord | null }
  | { kind: "yesNo"; yes: boolean };

export type CaseSort = { column: CaseColumn; desc: boolean };

/** How the table is to be shown; the address says all of it. */
export type CaseTableState = {
  q: string;
  columns: CaseColumn[];
  /** The first counts most. */
  sort: CaseSort[];
  group: CaseColumn | null;
  /** Only the subtotals of the groups, not their rows. */
  folded: boolean;
  filters: Partial<Record<CaseColumn, CaseFilter>>;
  page: number;
};

export const PLAIN_TABLE: CaseTableState = {
  q: "",
  columns: [...USUAL_COLUMNS],
  sort: [],
  group: null,
  folded: false,
  filters: {},
  page: 1,
};

/** The preparer filter's word for whoever reads, and for nobody. */
export const ME = "me";
export const NOBODY = "none";

const MOST_SORTS = 3;
const LONGEST = 100;
const MOST_CHOICES = 40;

/** Words, each once and none empty. */
const distinct = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => word.trim().slice(0, LONGEST).trim()).filter((word) => word !== "")),
];

/** Everything an address says under a name, whether repeated or in one, apart by commas. */
const listed = (params: URLSearchParams, name: string): string[] =>
  distinct(params.getAll(name).flatMap((value) => value.split(",")));

const single = (params: URLSearchParams, name: string): string =>
  (params.get(name) ?? "").trim().slice(0, LONGEST).trim();

function wholeNumber(text: string): number | null {
  const value = Number(text);
  return text !== "" && Number.isSafeInteger(value) ? value : null;
}

const civilDate = (text: string): PlainDate | null => (isPlainDate(text) ? text : null);
const isNothing = (...ends: unknown[]): boolean => ends.every((end) => end === null);

function rangeOf(params: URLSearchParams, column: CaseColumn, read: (text: string) => number | null) {
  const [from, to] = [read(single(params, `${column}.from`)), read(single(params, `${column}.to`))];
  return isNothing(from, to) ? null : { from, to };
}

function dates(params: URLSearchParams, column: CaseColumn): CaseFilter | null {
  const word = DAY_WORDS.find((known) => known === params.get(column)) ?? null;
  if (word) return { kind: "date", from: null, to: null, word };
  const [from, to] = [civilDate(single(params, `${column}.from`)), civilDate(single(params, `${column}.to`))];
  return isNothing(from, to) ? null : { kind: "date", from, to, word: null };
}

/** What the address narrows a column by; what it does not understand it leaves out. */
const READERS = {
  text: (params, column): CaseFilter | null => {
    const text = single(params, column);
    return text === "" ? null : { kind: "text", text };
  },
  choice: (params, column): CaseFilter | null => {
    const any = distinct(params.getAll(column)).slice(0, MOST_CHOICES);
    return any.length === 0 ? null : { kind: "choice", any };
  },
  number: (params, column): CaseFilter | null => {
    const range = rangeOf(params, column, wholeNumber);
    return range && { kind: "number", ...range };
  },
  money: (params, column): CaseFilter | null => {
    const range = rangeOf(params, column, parseEuros);
    return range && { kind: "money", ...range };
  },
  date: dates,
  yesNo: (params, column): CaseFilter | null => {
    const said = params.get(column);
    return said === "yes" || said === "no" ? { kind: "yesNo", yes: said === "yes" } : null;
  },
} satisfies Record<ReturnType<typeof kindOf>, (params: URLSearchParams, column: CaseColumn) => CaseFilter | null>;

function sortsOf(params: URLSearchParams): CaseSort[] {
  const sorts = listed(params, "sort").flatMap((word): CaseSort[] => {
    const column = word.replace(/^-/, "");
    return isCaseColumn(column) ? [{ column, desc: word.startsWith("-") }] : [];
  });
  const first = sorts.filter(({ column }, at) => sorts.findIndex((other) => other.column === column) === at);
  return first.slice(0, MOST_SORTS);
}

/** The page a table's address asks for. */
function pageOf(params: URLSearchParams): number {
  const page = wholeNumber(single(params, "page"));
  return page !== null && page > 1 ? page : 1;
}

/** Reads an address leniently: what it does not understand it leaves out. */
export function readCaseTable(params: URLSearchParams): CaseTableState {
  const columns = listed(params, "columns").filter(isCaseColumn);
  const group = GROUPINGS.find((column) => column === params.get("group")) ?? null;
  const filters = CASE_COLUMN_KEYS.flatMap((column) => {
    const filter = READERS[kindOf(column)](params, column);
    return filter ? [[column, filter] as const] : [];
  });
  return {
    q: single(params, "q"),
    columns: columns.length > 0 ? columns : [...USUAL_COLUMNS],
    sort: sortsOf(params),
    group,
    folded: group !== null && params.get("rows") === "folded",
    filters: Object.fromEntries(filters),
    page: pageOf(params),
  };
}

type Pair = [name: string, value: string];

const ends = (column: CaseColumn, from: string | null, to: string | null): Pair[] => [
  ...(from === null ? [] : [[`${column}.from`, from] satisfies Pair]),
  ...(to === null ? [] : [[`${column}.to`, to] satisfies Pair]),
];

const written = (value: number | null, write: (value: number) => string): string | null =>
  value === null ? null : write(value);

/** A sum as an address says it: "1800" or "1800,50". */
const eurosIn = (amount: number): string =>
  amount % 100 === 0 ? String(amount / 100) : eurosForField(cents(amount)).replaceAll("\u00A0", "");

/** What an address says of one filter. */
export function filterPairs(column: CaseColumn, filter: CaseFilter): Pair[] {
  switch (filter.kind) {
    case "text":
      return [[column, filter.text]];
    case "choice":
      return filter.any.map((value): Pair => [column, value]);
    case "number":
      return ends(column, written(filter.from, String), written(filter.to, String));
    case "money":
      return ends(column, written(filter.from, eurosIn), written(filter.to, eurosIn));
    case "date":
      return filter.word ? [[column, filter.word]] : ends(column, filter.from, filter.to);
    case "yesNo":
      return [[column, filter.yes ? "yes" : "no"]];
  }
}

const isUsual = (columns: readonly CaseColumn[]): boolean => columns.join() === USUAL_COLUMNS.join();

/** The pairs of an address that shows the table so, without what goes without saying; names in the order of the columns. */
export function caseTablePairs(state: CaseTableState): Pair[] {
  const { q, columns, sort, group, folded, filters, page } = state;
  const pairs: [string, string | null][] = [
    ["q", q === "" ? null : q],
    ...CASE_COLUMN_KEYS.flatMap((column) => {
      const filter = filters[column];
      return filter ? filterPairs(column, filter) : [];
    }),
    ["group", group],
    ["rows", folded ? "folded" : null],
    ["sort", sort.map(({ column, desc }) => `${desc ? "-" : ""}${column}`).join(",") || null],
    ["columns", isUsual(columns) ? null : columns.join(",")],
    ["page", page > 1 ? String(page) : null],
  ];
  return pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] satisfies Pair]));
}

/** The words of an address that shows the table so: readable, with commas and hyphens as they are. */
export const caseTableQuery = (state: CaseTableState): string =>
  new URLSearchParams(caseTablePairs(state)).toString().replaceAll("%2C", ",");
