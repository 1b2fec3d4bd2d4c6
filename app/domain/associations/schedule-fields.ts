import { z } from "zod";
import { MOST_BREAKS, MOST_DATES, scheduleSchema, type Schedule, type ToldSchedule } from "#domain/calendar/schedule";
import { choice } from "#domain/shared/fields";
import { ok, refused, type Result } from "#domain/shared/result";

export const SCHEDULE_KINDS = ["weekly", "monthly", "dates", "byAgreement"] as const;
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number];

/** Empty rows that stand ready after the filled ones: more come with a press. */
export const SPARE_ROWS = 2;
/** More than a schedule may hold, so that the one row too many is told off and not cut away. */
const ROOM = MOST_DATES + MOST_BREAKS + 100;

/** The database gives back null for what was left out. */
const typed = z
  .string()
  .max(300)
  .nullable()
  .transform((value) => value ?? undefined)
  .optional();

/** Questions that are asked row by row, with what each row asks. */
export const ROW_PARTS = {
  monthDays: ["nth", "weekday"],
  dates: ["startsOn", "endsOn", "opensAt", "closesAt"],
  breaks: ["startsOn", "endsOn"],
} as const;
export type RowsName = keyof typeof ROW_PARTS;

const rowsOf = <const Parts extends readonly string[]>(parts: Parts) => {
  const shape = Object.fromEntries(parts.map((part) => [part, typed])) as Record<Parts[number], typeof typed>;
  return z.array(z.object(shape)).max(ROOM).default([]);
};

/**
 * The questions about time as the form asks them: all of them stand there at once, also where no script folds the ones
 * that do not belong. Only the answers of the chosen kind are read, so that nobody is told off for the others.
 */
export const scheduleFields = {
  scheduleKind: choice(SCHEDULE_KINDS).optional(),
  weekdays: z.array(z.string().max(2)).max(7).default([]),
  every: typed,
  monthDays: rowsOf(ROW_PARTS.monthDays),
  startsOn: typed,
  endsOn: typed,
  opensAt: typed,
  closesAt: typed,
  seasonStart: typed,
  seasonEnd: typed,
  /** Times away: a day alone, or a first and a last day. */
  breaks: rowsOf(ROW_PARTS.breaks),
  dates: rowsOf(ROW_PARTS.dates),
  scheduleNote: typed,
};

export type ScheduleAnswers = z.output<z.ZodObject<typeof scheduleFields>>;

export type ScheduleProblem = { field: string; message: string };

type Placed<Row> = Row & { index: number };

/** A list of rows without the ones left empty, each knowing which row of the form it was. */
const filled = <Row extends object>(rows: readonly Row[]): Placed<Row>[] =>
  rows
    .map((row, index) => ({ ...row, index }))
    .filter((row) => Object.values(row).some((value) => typeof value === "string" && value !== ""));

const daysOff = ({ breaks }: ScheduleAnswers) => filled(breaks).filter(({ endsOn }) => !endsOn);
const timesAway = ({ breaks }: ScheduleAnswers) => filled(breaks).filter(({ endsOn }) => endsOn);

const numberOf = (value: string | undefined): number | undefined => (value ? Number(value) : undefined);

function seriesOf(answers: ScheduleAnswers): Record<string, unknown> {
  const { opensAt, closesAt, startsOn, endsOn, scheduleNote: note } = answers;
  const [startMonth, endMonth] = [numberOf(answers.seasonStart), numberOf(answers.seasonEnd)];
  return {
    opensAt: opensAt || undefined,
    closesAt: closesAt || undefined,
    startsOn: startsOn || undefined,
    endsOn: endsOn || undefined,
    season: startMonth || endMonth ? { startMonth, endMonth } : undefined,
    except: daysOff(answers).map((row) => row.startsOn),
    breaks: timesAway(answers).map((row) => ({ startsOn: row.startsOn, endsOn: row.endsOn })),
    note,
  };
}

const dateOf = ({ startsOn, endsOn, opensAt, closesAt }: ScheduleAnswers["dates"][number]) => ({
  startsOn,
  endsOn: endsOn || startsOn,
  opensAt: opensAt || undefined,
  closesAt: closesAt || undefined,
});

/** What the schedule's own schema is asked about. */
function inputOf(answers: ScheduleAnswers): Record<string, unknown> {
  const { scheduleKind: kind, scheduleNote: note } = answers;
  switch (kind) {
    case "weekly":
      return { kind, ...seriesOf(answers), byDay: answers.weekdays, every: numberOf(answers.every) };
    case "monthly": {
      const days = filled(answers.monthDays);
      const byDay = days.map(({ nth, weekday }) => ({ nth: numberOf(nth), weekday: weekday || undefined }));
      return { kind, ...seriesOf(answers), byDay };
    }
    case "dates":
      return { kind, note, dates: filled(answers.dates).map(dateOf) };
    case "byAgreement":
    case undefined:
      return { kind, note };
  }
}

/** Fields of the form that have another name than their place in the schedule. */
const FIELD_OF: Record<string, string> = {
  "season.startMonth": "seasonStart",
  "season.endMonth": "seasonEnd",
  note: "scheduleNote",
  kind: "scheduleKind",
};

type RowsBehind = { name: RowsName; rows: readonly { index: number; endsOn?: string | undefined }[] };

/** The rows that each list of a schedule was read from. */
function rowsBehind(list: string, answers: ScheduleAnswers): RowsBehind {
  if (list === "dates") return { name: "dates", rows: filled(answers.dates) };
  if (list === "byDay") return { name: "monthDays", rows: filled(answers.monthDays) };
  return { name: "breaks", rows: list === "except" ? daysOff(answers) : timesAway(answers) };
}

/** The field of a row; an end left empty was read as the start, so what is wrong with it is the start's. */
function rowField(list: string, [place, part]: readonly PropertyKey[], answers: ScheduleAnswers): string {
  const { name, rows } = rowsBehind(list, answers);
  const row = rows[typeof place === "number" ? place : 0];
  const wrong = part === "endsOn" && !row?.endsOn ? "startsOn" : part;
  return `${name}[${row?.index ?? 0}].${String(wrong ?? ROW_PARTS[name][0])}`;
}

/** The form's field that a place in the schedule was asked by. */
function fieldOf(path: readonly PropertyKey[], answers: ScheduleAnswers): string {
  const [list = "", ...place] = path;
  if (list === "byDay" && answers.scheduleKind === "weekly") return "weekdays";
  if (["byDay", "dates", "breaks", "except"].includes(String(list))) return rowField(String(list), place, answers);
  const name = path.join(".");
  return FIELD_OF[name] ?? name;
}

/** Reads the answers of the chosen kind as a schedule, or tells which field is wrong and how. */
export function scheduleOf(answers: ScheduleAnswers): Result<ToldSchedule, ScheduleProblem[]> {
  if (!answers.scheduleKind) return refused([{ field: "scheduleKind", message: "required" }]);
  const read = scheduleSchema.safeParse(inputOf(answers));
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map(({ path, message }) => ({ field: fieldOf(path, answers), message }));
  return refused(problems.filter(({ field }, index) => problems.findIndex((one) => one.field === field) === index));
}

const NOTHING: ScheduleAnswers = { weekdays: [], monthDays: [], breaks: [], dates: [] };

const answersSchema = z.object(scheduleFields);

/** Answers that were stored before they could be read as a schedule. */
function storedAnswers(answers: unknown): ScheduleAnswers {
  const read = answersSchema.safeParse(answers);
  return read.success ? read.data : NOTHING;
}

/** The form's answers for a schedule that is stored: what is read back the same, to the letter. */
export function answersOf(schedule: Schedule): ScheduleAnswers {
  if (schedule.kind === "notYet") return storedAnswers(schedule.answers);
  const { kind: scheduleKind, note: scheduleNote } = schedule;
  const told = { ...NOTHING, scheduleKind, scheduleNote };
  if (schedule.kind === "byAgreement") return told;
  if (schedule.kind === "dates") return { ...told, dates: schedule.dates.map((row) => ({ ...row })) };
  const { opensAt, closesAt, startsOn, endsOn, season, except, breaks = [] } = schedule;
  const series = {
    ...{ ...told, opensAt, closesAt, startsOn, endsOn },
    seasonStart: season && String(season.startMonth),
    seasonEnd: season && String(season.endMonth),
    breaks: [...except.map((day) => ({ startsOn: day, endsOn: undefined })), ...breaks.map((row) => ({ ...row }))],
  };
  if (schedule.kind === "weekly") return { ...series, weekdays: [...schedule.byDay], every: String(schedule.every) };
  return { ...series, monthDays: schedule.byDay.map(({ nth, weekday }) => ({ nth: String(nth), weekday })) };
}

/** Has anything been answered? That something happens every week is chosen before anybody chooses. */
const isAnswered = ({ every: _, ...answers }: ScheduleAnswers): boolean =>
  Object.values(namedAnswers(answers)).some((value) => value.length > 0);

/** The schedule that a draft keeps: read, or as it was answered so far. */
export function draftScheduleOf(answers: ScheduleAnswers): Schedule {
  const read = scheduleOf(answers);
  if (read.ok) return read.value;
  return { kind: "notYet", answers: isAnswered(answers) ? answers : null };
}

/** What keeps a schedule from being shown to others. */
export function scheduleProblems(schedule: Schedule): ScheduleProblem[] {
  if (schedule.kind !== "notYet") return [];
  const read = scheduleOf(answersOf(schedule));
  return read.ok ? [] : read.refusal;
}

/** Answers by the names of the form's fields, rows and all: what its fields show, and what it sends back. */
export function namedAnswers(answers: ScheduleAnswers): Record<string, string | string[]> {
  const { weekdays, monthDays, breaks, dates, ...single } = answers;
  const rows = Object.entries({ monthDays, breaks, dates }).flatMap(([name, list]) =>
    list.flatMap((row, index) =>
      Object.entries(row).map(([part, value]): [string, string] => [`${name}[${index}].${part}`, value ?? ""]),
    ),
  );
  return {
    ...Object.fromEntries(Object.entries(single).map(([name, value]) => [name, value ?? ""])),
    ...Object.fromEntries(rows),
    weekdays,
  };
}
