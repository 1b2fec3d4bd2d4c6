import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { EntryWay } from "#domain/grants/entry";
import type { GrantCategory } from "#domain/grants/programme-rules";
import type { PlainDate } from "#domain/shared/plain-date";

/** How a column is written, filtered and sorted. Money is in cents; dates are civil dates. */
type ColumnKind = "text" | "choice" | "number" | "money" | "date" | "yesNo";

/**
 * Every column of the officials' case table, in the order in which they are offered. A choice's values are codes, ids or
 * words; `groups` marks what rows may be grouped by.
 */
export const CASE_COLUMNS = {
  caseNumber: { kind: "text" },
  applicant: { kind: "text" },
  title: { kind: "text" },
  programme: { kind: "choice", groups: true },
  year: { kind: "choice", groups: true },
  category: { kind: "choice", groups: true },
  status: { kind: "choice", groups: true },
  arrived: { kind: "date" },
  filed: { kind: "date" },
  preparer: { kind: "choice", groups: true },
  labels: { kind: "choice" },
  missing: { kind: "number" },
  asked: { kind: "yesNo" },
  answerDue: { kind: "date" },
  nextDeadline: { kind: "date" },
  waiting: { kind: "number" },
  applied: { kind: "money" },
  lastYear: { kind: "money" },
  proposed: { kind: "money" },
  awarded: { kind: "money" },
  paid: { kind: "money" },
  left: { kind: "money" },
  members: { kind: "number" },
  village: { kind: "choice", groups: true },
  score: { kind: "number" },
  section: { kind: "text" },
  versions: { kind: "number" },
  came: { kind: "choice", groups: true },
} as const satisfies Record<string, { kind: ColumnKind; groups?: true }>;

export type CaseColumn = keyof typeof CASE_COLUMNS;
export const CASE_COLUMN_KEYS = Object.keys(CASE_COLUMNS) as [CaseColumn, ...CaseColumn[]];

export const kindOf = (column: CaseColumn): ColumnKind => CASE_COLUMNS[column].kind;
export const isCaseColumn = (word: string): word is CaseColumn => Object.hasOwn(CASE_COLUMNS, word);

/** What rows may be grouped by. */
export const GROUPINGS = CASE_COLUMN_KEYS.filter((column) => "groups" in CASE_COLUMNS[column]);

/** What is summed in subtotals and at the foot. */
export const MONEY_COLUMNS = CASE_COLUMN_KEYS.filter((column) => kindOf(column) === "money");

/** What is shown until somebody chooses: as much as fits a desk's screen without scrolling sideways. */
export const USUAL_COLUMNS: readonly CaseColumn[] = [
  ...(["caseNumber", "applicant", "programme", "status"] as const),
  ...(["missing", "applied", "lastYear", "proposed"] as const),
];

/**
 * A case as the table knows it; null where something is not known or not yet there. A case that the reader is
 * disqualified from has its number, applicant, programme and year, and nothing else.
 */
export type CaseRow = {
  caseId: string;
  isDisqualified: boolean;
  caseNumber: string;
  applicant: string;
  title: string;
  /** The programme's name in the reader's language. */
  programme: string;
  year: string;
  category: GrantCategory | null;
  status: ApplicationStatus | null;
  arrived: PlainDate | null;
  filed: PlainDate | null;
  /** Their name; `preparerId` tells two of one name apart. */
  preparer: string | null;
  preparerId: string | null;
  labels: readonly string[];
  /** How many things are missing. */
  missing: number | null;
  /** Is an answer of the applicant waited for? */
  asked: boolean | null;
  answerDue: PlainDate | null;
  nextDeadline: PlainDate | null;
  /** Whole days since it came in, until it is decided. */
  waiting: number | null;
  applied: number | null;
  lastYear: number | null;
  proposed: number | null;
  awarded: number | null;
  paid: number | null;
  left: number | null;
  members: number | null;
  /** The village's name. */
  village: string | null;
  /** Hundredths of a point. */
  score: number | null;
  section: string | null;
  versions: number | null;
  /** How it came as it stands: filed by the applicant in the service, or written in by the city from something else. */
  came: EntryWay | "service" | null;
};
