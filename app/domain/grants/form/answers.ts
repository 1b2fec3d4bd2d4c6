import type { Kind } from "#domain/grants/form/definition";

/** A row that was added by hand. Its id stays while it is edited, so that two people's changes meet in the right row. */
type Row<Cells> = { id: string } & Cells;

export type BudgetRow = Row<{ name: string; cents: number | null; note: string }>;

/** Counts of one age band, whose code is the row's id; null where nothing was written. */
export type MemberRow = Row<{ [Column in MemberColumn]: number | null }>;
export const GENDERS = ["women", "men", "other"] as const;
type MemberColumn = `${(typeof GENDERS)[number]}${"Total" | "Local"}`;

/** One figure, whose measure's code is the row's id. The note names things, such as places or levels of coaches. */
type MeasureRow = Row<{ count: number | null; note: string }>;

export const OTHER_GRANT_STATES = ["applied", "received", "refused"] as const;
export type OtherGrantRow = Row<{
  from: string;
  purpose: string;
  year: number | null;
  cents: number | null;
  state: (typeof OTHER_GRANT_STATES)[number] | null;
}>;

/** Premises used: hours a year, and what they are worth a year in cents. */
export type PremisesRow = Row<{ name: string; hours: number | null; valueCents: number | null }>;

/** Given with the application, given later, or given to the city before. */
export const ATTACHMENT_GIVEN = ["now", "later", "before"] as const;

/** What an answer of each kind holds. An empty text and null mean "not yet". */
type AnswerParts = {
  text: { text: string };
  longText: { text: string };
  number: { number: number | null };
  money: { cents: number | null };
  date: { date: string | null };
  choice: { code: string | null };
  many: { codes: string[] };
  yesNo: { yes: boolean | null };
  /** The own share is a row of its own beside the other income. */
  budget: { costs: BudgetRow[]; income: BudgetRow[]; ownShareCents: number | null; ownShareNote: string };
  members: { rows: MemberRow[] };
  statistics: { rows: MeasureRow[] };
  /** `none`: the applicant says that there are none, which is an answer. */
  otherGrants: { rows: OtherGrantRow[]; none: boolean };
  premises: { rows: PremisesRow[]; none: boolean };
  /** The id of the last award's report, or what was written in its place. */
  previousReport: { reportId: string | null; text: string };
  declaration: { ticked: boolean };
  attachment: { given: (typeof ATTACHMENT_GIVEN)[number] | null; files: string[] };
};

export type AnswerOf<K extends Kind> = { [P in K]: { kind: P } & AnswerParts[P] }[K];
export type Answer = AnswerOf<Kind>;

/** Answers by the id of their field. Plain data: what is not there was never answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer to a field of a kind; one of another kind, from an older form, is none. */
export function answerOfKind<K extends Kind>(answer: Answer | undefined, kind: K): AnswerOf<K> | undefined {
  const isOfKind = (given: { kind: Kind }): given is AnswerOf<K> => given.kind === kind;
  return answer && isOfKind(answer) ? answer : undefined;
}
