import { CsvError, parse } from "csv-parse/sync";
import { ok, refused, type Result } from "#domain/shared/result";

/** What can be wrong with a row before anybody looks into its cells. */
export type RowFault = "brokenQuotes" | "tooFewCells" | "tooManyCells";

/**
 * `line` is where the row begins in the file; a row in quotes may go on over several lines. One whose
 * quotation marks do not match has the text of that line as its only cell.
 */
export type CsvRow = { line: number; cells: string[]; fault: RowFault | null };
export type CsvTable = { delimiter: string; headers: string[]; rows: CsvRow[] };

const DELIMITERS = [";", ",", "\t"] as const;
const NEWLINE = 0x0a;
/** More than any row of ours holds: an open quotation mark is found out here, not at the end of the file. */
const LARGEST_ROW = 100_000;

/** How many lines agree on a number of cells, weighed by that number: what divides cells does so on every line alike. */
function agreement(lines: readonly string[], sign: string): number {
  const widths = lines.map((line) => line.split(sign).length).filter((width) => width > 1);
  const linesOf = (width: number) => widths.filter((each) => each === width).length;
  return Math.max(0, ...widths.map((width) => linesOf(width) * (width - 1)));
}

/** The sign that divides the cells, by the first lines of the file. */
export function delimiterIn(text: string): string {
  const lines = text.split("\n", 30).map((line) => line.replace(/"[^"]*"/g, ""));
  const scores = DELIMITERS.map((sign) => agreement(lines, sign));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ";";
}

/** A row whose quotation marks do not match has no cells, only the text of its line. */
type Found = { line: number; cells: string[] | null; text?: string };

/** One line that could not be read as it stands, with its quotation marks taken for letters; null if that fails too. */
function asLetters(text: string, delimiter: string): string[] | null {
  const isQuoted = text.split(delimiter).some((cell) => cell.trimStart().startsWith('"'));
  return isQuoted ? null : text.split(delimiter);
}

/** The file's bytes with what has been read of them: rows come in order, so that lines are counted only once. */
class Source {
  #counted = { at: 0, line: 1 };
  constructor(readonly bytes: Uint8Array) {}

  lineAt(offset: number): number {
    let { at, line } = this.#counted;
    for (; at < offset; at += 1) if (this.bytes[at] === NEWLINE) line += 1;
    this.#counted = { at, line };
    return line;
  }

  /** The first place from here on that is not the end of a line. */
  skipEmpty(offset: number): number {
    let at = offset;
    while (this.bytes[at] === NEWLINE) at += 1;
    return at;
  }

  endOfLine(offset: number): number {
    const end = this.bytes.indexOf(NEWLINE, offset);
    return end === -1 ? this.bytes.length : end;
  }
}

/** Every row there is. One whose quotation marks do not match is set aside alone, and reading goes on at the next line. */
function rowsOf(source: Source, delimiter: string): Found[] {
  const rows: Found[] = [];
  let offset = 0;
  while (offset < source.bytes.length) {
    let end = offset;
    const from = offset;
    try {
      parse(source.bytes.subarray(from), {
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: LARGEST_ROW,
        on_record: (cells: string[], { bytes }) => {
          rows.push({ line: source.lineAt(source.skipEmpty(end)), cells });
          end = from + bytes;
          return null;
        },
      });
      return rows;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const start = source.skipEmpty(end);
      offset = source.endOfLine(start) + 1;
      const text = new TextDecoder().decode(source.bytes.subarray(start, offset - 1));
      rows.push({ line: source.lineAt(start), cells: asLetters(text, delimiter), text });
    }
  }
  return rows;
}

const tidied = (cell: string): string => cell.normalize("NFC").trim();
const filled = ({ cells }: Found): number => cells?.filter((cell) => cell.trim()).length ?? 0;

function faultOf(cells: readonly string[] | null, width: number): RowFault | null {
  if (cells === null) return "brokenQuotes";
  if (cells.length < width) return "tooFewCells";
  return cells.slice(width).some((cell) => cell.trim()) ? "tooManyCells" : null;
}

/** Excel may say in a first line of its own which sign divides the cells. */
const ANNOUNCED = /^sep=(.)\n/;

/**
 * Reads a table as spreadsheets write it: cells divided by semicolons, commas or tabs, in quotes where need be. The first
 * row with several cells is the head; a title above it and empty rows are passed by.
 */
export function readCsv(text: string): Result<CsvTable, "noTable"> {
  const unix = text.replace(/\r\n?/g, "\n");
  const announced = ANNOUNCED.exec(unix)?.[1];
  // An announced sign keeps its line, so that the lines of the rows stay those of the file.
  const body = announced === undefined ? unix : `\n${unix.slice(unix.indexOf("\n") + 1)}`;
  const delimiter = announced ?? delimiterIn(body);
  const rows = rowsOf(new Source(new TextEncoder().encode(body)), delimiter).filter(
    (row) => row.cells === null || filled(row) > 0,
  );
  const headAt = Math.max(
    0,
    rows.findIndex((row) => filled(row) > 1),
  );
  const headers = (rows[headAt]?.cells ?? []).map(tidied);
  while (headers.length > 0 && headers.at(-1) === "") headers.pop();
  if (headers.length === 0) return refused("noTable");
  return ok({
    delimiter,
    headers,
    rows: rows.slice(headAt + 1).map(({ line, cells, text = "" }) => ({
      line,
      cells: (cells ?? [text]).map(tidied),
      fault: faultOf(cells, headers.length),
    })),
  });
}
