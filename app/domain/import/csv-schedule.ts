import type { CellReader } from "#domain/import/csv-cells";
import { codeOf, examplesOf, monthOf, NTH_WORDS, WEEKDAY_WORDS } from "#domain/import/csv-words";
import { scheduleSchema, type Schedule, type Weekday } from "#domain/calendar/schedule";
import { parsePlainDate } from "#domain/shared/plain-date";
import { parseTimeOfDay } from "#domain/shared/time-of-day";
import { parseIssue } from "#domain/shared/issues";
import type { CsvColumn } from "#domain/import/csv-columns";
import type { Result } from "#domain/shared/result";

/** The columns that tell when something happens, by what the schedule's own schema calls it. */
const COLUMN_OF: Record<string, CsvColumn> = {
  opensAt: "opensAt",
  closesAt: "closesAt",
  startsOn: "startsOn",
  endsOn: "endsOn",
  byDay: "weekdays",
  dates: "startsOn",
  season: "seasonStart",
  note: "time",
};

/** Days as people write them: "ma, ke", "tiistai", "MO TU". */
function weekdaysIn(reader: CellReader): Weekday[] {
  const words = (reader.text("weekdays") ?? "").split(/[\s,;|/&+]+|\bja\b|\boch\b|\band\b/).filter(Boolean);
  return words.flatMap((word) => {
    const day = codeOf(WEEKDAY_WORDS, word);
    if (day === null) reader.tell("weekdays", "unknownWord", examplesOf(WEEKDAY_WORDS));
    return day ?? [];
  });
}

function parsed<Value>(
  reader: CellReader,
  column: CsvColumn,
  parse: (text: string) => Result<Value, "notADate" | "notATime">,
): Value | undefined {
  const cell = reader.text(column);
  if (cell === undefined) return undefined;
  const read = parse(cell);
  if (read.ok) return read.value;
  reader.tell(column, read.refusal);
  return undefined;
}

function monthIn(reader: CellReader, column: "seasonStart" | "seasonEnd"): number | undefined {
  const cell = reader.text(column);
  const month = cell === undefined ? undefined : monthOf(cell);
  if (month === null) reader.tell(column, "notAChoice");
  return month ?? undefined;
}

/** A season that is named by one end only is a month; January to December is no season. */
function seasonIn(reader: CellReader) {
  const [start, end] = [monthIn(reader, "seasonStart"), monthIn(reader, "seasonEnd")];
  const [startMonth, endMonth] = [start ?? end, end ?? start];
  const isWholeYear = startMonth === 1 && endMonth === 12;
  return startMonth === undefined || isWholeYear ? undefined : { startMonth, endMonth };
}

/**
 * When the activity of a row happens: by its weekdays, else by its dates, else as its own words say, for what people
 * write about time is better shown as they wrote it than guessed at. Nothing, where the row tells nothing of it.
 */
export function scheduleFromCells(reader: CellReader): Schedule | undefined {
  const before = reader.problems.length;
  const byDay = weekdaysIn(reader);
  const nth = reader.word("nth", NTH_WORDS);
  const hours = {
    opensAt: parsed(reader, "opensAt", parseTimeOfDay),
    closesAt: parsed(reader, "closesAt", parseTimeOfDay),
  };
  const startsOn = parsed(reader, "startsOn", parsePlainDate);
  const endsOn = parsed(reader, "endsOn", parsePlainDate);
  const season = seasonIn(reader);
  const note = reader.text("time");
  if (reader.problems.length > before) return undefined;
  if (byDay.length > 0) {
    const repeating = { ...hours, season, startsOn, endsOn, note };
    return nth === undefined
      ? checked(reader, { kind: "weekly", byDay, ...repeating })
      : checked(reader, {
          kind: "monthly",
          byDay: byDay.map((weekday) => ({ nth: Number(nth), weekday })),
          ...repeating,
        });
  }
  if (startsOn)
    return checked(reader, { kind: "dates", dates: [{ startsOn, endsOn: endsOn ?? startsOn, ...hours }], note });
  return note === undefined ? undefined : checked(reader, { kind: "byAgreement", note });
}

function checked(reader: CellReader, schedule: Record<string, unknown>): Schedule | undefined {
  const read = scheduleSchema.safeParse(schedule);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    const { code, param = "" } = parseIssue(message);
    const named = path.toReversed().find((step) => Object.hasOwn(COLUMN_OF, step));
    reader.tell(COLUMN_OF[String(named)] ?? "time", code, param);
  }
  return undefined;
}
