import { z } from "zod";
import { scheduleSchema, type Schedule } from "#domain/calendar/schedule";
import { ok, refused, type Result } from "#domain/shared/result";

export const SCHEDULE_KINDS = ["weekly", "monthly", "dates", "byAgreement"] as const;
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number];

/** How many dates a form shows at most. */
export const MAX_DATES = 12;

const typed = z.string().max(300).optional();
const dateRow = z.object({ startsOn: typed, endsOn: typed, opensAt: typed, closesAt: typed });

/**
 * The questions about time as the form asks them: all of them stand there at once, also where no script folds the ones
 * that do not belong. Only the answers of the chosen kind are read, so that nobody is told off for the others.
 */
export const scheduleFields = {
  scheduleKind: z.enum(SCHEDULE_KINDS, { error: (raw) => (raw.input === undefined ? "required" : "notAChoice") }),
  weekdays: z.array(z.string().max(2)).max(7).default([]),
  nth: typed,
  weekday: typed,
  opensAt: typed,
  closesAt: typed,
  seasonStart: typed,
  seasonEnd: typed,
  dates: z.array(dateRow).max(MAX_DATES).default([]),
  scheduleNote: typed,
};

export type ScheduleAnswers = z.output<z.ZodObject<typeof scheduleFields>>;

export type ScheduleProblem = { field: string; message: string };

/** A list of date rows without the ones left empty, each knowing which row of the form it was. */
const filledRows = ({ dates }: ScheduleAnswers) =>
  dates
    .map((row, index) => ({ ...row, index }))
    .filter((row) => Object.values(row).some((value) => typeof value === "string"));

const monthOf = (value: string | undefined): number | undefined => (value ? Number(value) : undefined);

/** What the schedule's own schema is asked about. */
function inputOf(answers: ScheduleAnswers): Record<string, unknown> {
  const { scheduleKind: kind, opensAt, closesAt, scheduleNote: note, nth, weekday } = answers;
  const [startMonth, endMonth] = [monthOf(answers.seasonStart), monthOf(answers.seasonEnd)];
  const season = startMonth || endMonth ? { startMonth, endMonth } : undefined;
  const repeating = { kind, opensAt, closesAt, season, note };
  switch (kind) {
    case "weekly":
      return { ...repeating, byDay: answers.weekdays };
    case "monthly":
      return { ...repeating, byDay: [{ nth: nth ? Number(nth) : undefined, weekday: weekday || undefined }] };
    case "dates":
      return {
        kind,
        note,
        dates: filledRows(answers).map(({ index: _, ...row }) => ({ ...row, endsOn: row.endsOn || row.startsOn })),
      };
    case "byAgreement":
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

/** The field of a date row; an end left empty was read as the start, so what is wrong with it is the start's. */
function dateField(index: PropertyKey | undefined, part: string, answers: ScheduleAnswers): string {
  const row = filledRows(answers)[typeof index === "number" ? index : 0];
  const name = part === "endsOn" && !row?.endsOn ? "startsOn" : part;
  return `dates[${row?.index ?? 0}].${name}`;
}

/** The form's field that a place in the schedule was asked by. */
function fieldOf(path: readonly PropertyKey[], answers: ScheduleAnswers): string {
  const [first, index, part = "startsOn"] = path;
  if (first === "dates") return dateField(index, String(part), answers);
  if (first === "byDay" && answers.scheduleKind === "weekly") return "weekdays";
  if (first === "byDay") return part === "weekday" ? "weekday" : "nth";
  const place = path.join(".");
  return FIELD_OF[place] ?? place;
}

/** Reads the answers of the chosen kind as a schedule, or tells which field is wrong and how. */
export function scheduleOf(answers: ScheduleAnswers): Result<Schedule, ScheduleProblem[]> {
  const read = scheduleSchema.safeParse(inputOf(answers));
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map(({ path, message }) => ({ field: fieldOf(path, answers), message }));
  return refused(problems.filter(({ field }, index) => problems.findIndex((one) => one.field === field) === index));
}

/** The form's answers for a schedule that is stored: what scheduleOf reads back. */
export function answersOf(schedule: Schedule): ScheduleAnswers {
  const none = { weekdays: [], dates: [], scheduleNote: schedule.note };
  const scheduleKind = schedule.kind;
  if (schedule.kind === "byAgreement") return { ...none, scheduleKind };
  if (schedule.kind === "dates") return { ...none, scheduleKind, dates: schedule.dates.map((row) => ({ ...row })) };
  const { opensAt, closesAt, season } = schedule;
  const shared = {
    ...{ ...none, scheduleKind, opensAt, closesAt },
    seasonStart: season && String(season.startMonth),
    seasonEnd: season && String(season.endMonth),
  };
  if (schedule.kind === "weekly") return { ...shared, weekdays: [...schedule.byDay] };
  const [day] = schedule.byDay;
  return { ...shared, nth: day && String(day.nth), weekday: day?.weekday };
}
