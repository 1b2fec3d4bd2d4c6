import { z } from "zod";
import { ATTACHMENT_GIVEN, OTHER_GRANT_STATES, type AnswerOf, type MemberRow } from "#domain/grants/form/answers";
import type { FieldOf, Kind, Option } from "#domain/grants/form/definition";
import { readerOf, type Reader, type TypedValues, type UnreadInput } from "#domain/grants/form/typed-values";
import { MAX_CENTS } from "#domain/shared/cents";
import { choice, money, plainDate, text } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import { ok, refused, type Result } from "#domain/shared/result";

const MOST_ROWS = 100;
const LONGEST_CELL = 200;
const LONGEST_NOTE = 500;

type NumberLimits = { min: number | null; max: number | null; decimals: number };
const COUNT: NumberLimits = { min: 0, max: 10_000_000, decimals: 0 };

const year = z
  .string()
  .refine((written) => /^\s*(19|20)\d\d\s*$/.test(written), "notAYear")
  .transform(Number);

function numberProblem(number: number, isReadable: boolean, { min, max, decimals }: NumberLimits): string | null {
  if (!isReadable) return decimals === 0 ? "notANumber" : issue("notADecimal", decimals);
  if (min !== null && number < min) return issue("tooSmall", min);
  return max !== null && number > max ? issue("tooLarge", max) : null;
}

/** A number as people type it, "1 200,5" or "1200.5", with no more decimals than are asked for. */
export const number = (limits: NumberLimits) =>
  z.string().transform((written, context): number => {
    const bare = written.replace(/\s/g, "").replace(",", ".").replace(/^[−–]/, "-");
    const [, decimals = ""] = bare.split(".");
    const isReadable = /^-?\d{1,9}(?:\.\d+)?$/.test(bare) && decimals.length <= limits.decimals;
    const message = numberProblem(Number(bare), isReadable, limits);
    // Minus nothing is nothing: the two would be told apart when answers are compared.
    if (message === null) return Number(bare) + 0;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const offered = (options: readonly Option[]) =>
  z.string().refine((code) => options.some((option) => option.code === code), "notAChoice");

const cell = (reader: Reader, part: string, max = LONGEST_CELL): string => reader.one(part, text({ max })) ?? "";

const isBlank = (cells: object): boolean => Object.values(cells).every((value) => value === null || value === "");

const ROW_ID = /^[\w-]{1,40}$/;

/** The id that came with a row; or, where it came with none or with another row's, one that no row came with. */
function rowId(sent: string | undefined, taken: ReadonlySet<string>, allSent: ReadonlySet<string>): string {
  if (sent !== undefined && ROW_ID.test(sent) && !taken.has(sent)) return sent;
  let next = taken.size + 1;
  while (taken.has(`row${next}`) || allSent.has(`row${next}`)) next += 1;
  return `row${next}`;
}

/** The rows of a table in which anything was written, be it readable or not; the others are lines that were left empty. */
function rows<Cells extends object>(reader: Reader, table: string, cells: (at: (column: string) => string) => Cells) {
  const taken = new Set<string>();
  const places = reader.places(table);
  const allSent = new Set(places.flatMap((place) => reader.all(`${table}[${place}].id`)));
  const written = places.flatMap((place) => {
    const at = (column: string) => `${table}[${place}].${column}`;
    const row = cells(at);
    if (isBlank(row) && !reader.isRefused(`${table}[${place}].`)) return [];
    const id = rowId(reader.all(at("id"))[0], taken, allSent);
    taken.add(id);
    reader.nameRow(`${table}[${place}]`, id);
    return [{ id, ...row }];
  });
  if (written.length > MOST_ROWS) reader.refuse(table, issue("tooMany", MOST_ROWS));
  return written;
}

const budgetRows = (reader: Reader, table: string) =>
  rows(reader, table, (at) => ({
    name: cell(reader, at("name")),
    cents: reader.one(at("cents"), money()),
    note: cell(reader, at("note"), LONGEST_NOTE),
  }));

function memberRow(reader: Reader, band: string): MemberRow {
  const count = (column: string) => reader.one(`${band}.${column}`, number(COUNT));
  return {
    id: band,
    womenTotal: count("womenTotal"),
    womenLocal: count("womenLocal"),
    menTotal: count("menTotal"),
    menLocal: count("menLocal"),
    otherTotal: count("otherTotal"),
    otherLocal: count("otherLocal"),
  };
}

const hasCells = ({ id: _, ...cells }: { id: string }): boolean => !isBlank(cells);

/** Dates are refused beyond the limits only where they could be read. */
function date({ earliest, latest }: FieldOf<"date">) {
  return plainDate().superRefine((day, context) => {
    if (earliest && day < earliest) context.addIssue({ code: "custom", message: issue("dayTooEarly", earliest) });
    if (latest && day > latest) context.addIssue({ code: "custom", message: issue("dayTooLate", latest) });
  });
}

function many({ options, most }: FieldOf<"many">, reader: Reader): AnswerOf<"many"> {
  const codes = [...new Set(reader.all(""))];
  const known = codes.filter((code) => offered(options).safeParse(code).success);
  if (known.length < codes.length) reader.refuse("", "notAChoice");
  if (most !== null && codes.length > most) reader.refuse("", issue("tooMany", most));
  return { kind: "many", codes: known };
}

/** A document may be promised or said to be with the city already only where the form allows it. */
const givenWays = ({ mayFollowBy, mayBeGivenBefore }: FieldOf<"attachment">) =>
  choice(ATTACHMENT_GIVEN)
    .refine((given) => given !== "later" || mayFollowBy !== null, "notAChoice")
    .refine((given) => given !== "before" || mayBeGivenBefore, "notAChoice");

const READERS: { [K in Kind]: (field: FieldOf<K>, reader: Reader) => AnswerOf<K> } = {
  text: ({ maxLength }, reader) => ({ kind: "text", text: cell(reader, "", maxLength) }),
  longText: ({ maxLength }, reader) => ({ kind: "longText", text: cell(reader, "", maxLength) }),
  number: (field, reader) => ({ kind: "number", number: reader.one("", number(field)) }),
  money: ({ minCents, maxCents }, reader) => ({
    kind: "money",
    cents: reader.one("", money({ min: minCents ?? 0, max: maxCents ?? MAX_CENTS })),
  }),
  date: (field, reader) => ({ kind: "date", date: reader.one("", date(field)) }),
  choice: ({ options }, reader) => ({ kind: "choice", code: reader.one("", offered(options)) }),
  many,
  yesNo: (_, reader) => {
    const said = reader.one("", choice(["yes", "no"]));
    return { kind: "yesNo", yes: said && said === "yes" };
  },
  budget: (_, reader) => ({
    kind: "budget",
    costs: budgetRows(reader, "costs"),
    income: budgetRows(reader, "income"),
    ownShareCents: reader.one("ownShare.cents", money()),
    ownShareNote: cell(reader, "ownShare.note", LONGEST_NOTE),
  }),
  members: ({ bands }, reader) => ({
    kind: "members",
    rows: bands.map(({ code }) => memberRow(reader, code)).filter(hasCells),
  }),
  statistics: ({ measures }, reader) => {
    const figures = measures.map(({ code, decimals }) => ({
      id: code,
      count: reader.one(`${code}.count`, number({ ...COUNT, decimals })),
      note: cell(reader, `${code}.note`, LONGEST_NOTE),
    }));
    return { kind: "statistics", rows: figures.filter(hasCells) };
  },
  otherGrants: (_, reader) => {
    const grants = rows(reader, "rows", (at) => ({
      from: cell(reader, at("from")),
      purpose: cell(reader, at("purpose")),
      year: reader.one(at("year"), year),
      cents: reader.one(at("cents"), money()),
      state: reader.one(at("state"), choice(OTHER_GRANT_STATES)),
    }));
    return { kind: "otherGrants", rows: grants, none: grants.length === 0 && reader.isTicked("none") };
  },
  premises: (_, reader) => {
    const used = rows(reader, "rows", (at) => ({
      name: cell(reader, at("name")),
      hours: reader.one(at("hours"), number({ ...COUNT, decimals: 1 })),
      valueCents: reader.one(at("value"), money()),
    }));
    return { kind: "premises", rows: used, none: used.length === 0 && reader.isTicked("none") };
  },
  previousReport: ({ maxLength }, reader) => ({
    kind: "previousReport",
    reportId: reader.one("reportId", z.string().regex(ROW_ID)),
    text: cell(reader, "text", maxLength),
  }),
  declaration: (_, reader) => ({ kind: "declaration", ticked: reader.isTicked("") }),
  attachment: (field, reader) => ({
    kind: "attachment",
    given: reader.one("given", givenWays(field)),
    files: [...new Set(reader.all("files"))].filter((id) => ROW_ID.test(id)),
  }),
};

/** An answer of which something could not be read. */
type Unread<K extends Kind> = {
  /** Everything that was typed. */
  typed: TypedValues;
  /** Issue codes by the name of the input. */
  errors: Record<string, string[]>;
  /** The answer without what could not be read. */
  answer: AnswerOf<K>;
  unread: UnreadInput[];
};

/**
 * Reads what was typed into a field's inputs. Nothing is required here, for a draft may lack anything; what is there
 * must be readable and within the field's limits. Which files and reports are the applicant's is for the use case to check.
 */
export function readAnswer<K extends Kind>(field: FieldOf<K>, typed: TypedValues): Result<AnswerOf<K>, Unread<K>> {
  const reader = readerOf(typed, field.id);
  const answer = READERS[field.kind](field, reader);
  if (Object.keys(reader.errors).length === 0) return ok(answer);
  return refused({ typed, errors: reader.errors, answer, unread: reader.unread() });
}
