import { z } from "zod";
import { optionalText, plainDate, timeOfDay } from "#domain/shared/fields";
import { issue, type IssueCode } from "#domain/shared/issues";

/** Days of the week as iCalendar names them (RFC 5545), Monday first. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const weekday = z.enum(WEEKDAYS, { error: "notAChoice" });
const month = z.number({ error: "required" }).int("notAChoice").min(1, "notAChoice").max(12, "notAChoice");
const nth = z.literal([1, 2, 3, 4, 5, -1], { error: "notAChoice" });

/** Opening hours on the wall; closing before opening means after midnight. */
const hours = { opensAt: timeOfDay().optional(), closesAt: timeOfDay().optional() };
const note = optionalText({ max: 300 });

/** How many dates, days left out and breaks a schedule holds at most. */
export const MOST_DATES = 60;
export const MOST_BREAKS = 20;

const span = z.object({ startsOn: plainDate(), endsOn: plainDate() });

/** What weekly and monthly repeating share. A season names its first and last month and may run over the new year. */
const repeating = {
  ...hours,
  season: z.object({ startMonth: month, endMonth: month }).optional(),
  startsOn: plainDate().optional(),
  endsOn: plainDate().optional(),
  /** Single days left out, and times away: "1.12.–6.1." with both its ends. */
  except: z.array(plainDate()).max(MOST_DATES, issue("tooMany", MOST_DATES)).default([]),
  breaks: z
    .array(span)
    .max(MOST_BREAKS, issue("tooMany", MOST_BREAKS))
    .transform((breaks) => (breaks.length > 0 ? breaks : undefined))
    .optional(),
  note,
};

const weekly = z.object({
  kind: z.literal("weekly"),
  byDay: z
    .array(weekday)
    .min(1, "required")
    .overwrite((days) => WEEKDAYS.filter((day) => days.includes(day))),
  /** Every how many weeks, counted from the week of startsOn. */
  every: z.number().int("notANumber").min(1, issue("tooSmall", 1)).max(52, issue("tooLarge", 52)).default(1),
  ...repeating,
});

type MonthDay = { nth: number; weekday: Weekday };
const isSameDay = (day: MonthDay) => (other: MonthDay) => other.nth === day.nth && other.weekday === day.weekday;

const monthly = z.object({
  kind: z.literal("monthly"),
  /** Which weekdays of the month: the first Thursday is { nth: 1, weekday: "TH" }, the last Friday has nth -1. */
  byDay: z
    .array(z.object({ nth, weekday }))
    .min(1, "required")
    .overwrite((days) => days.filter((day, index) => days.findIndex(isSameDay(day)) === index)),
  ...repeating,
});

const dates = z.object({
  kind: z.literal("dates"),
  dates: z
    .array(z.object({ startsOn: plainDate(), endsOn: plainDate(), ...hours }))
    .min(1, "required")
    .max(MOST_DATES, issue("tooMany", MOST_DATES)),
  note,
});

const byAgreement = z.object({ kind: z.literal("byAgreement"), note });

type Span = {
  startsOn?: string | undefined;
  endsOn?: string | undefined;
  opensAt?: string | undefined;
  closesAt?: string | undefined;
};
type SpanIssue = [field: keyof Span, message: IssueCode];

function spanIssues({ opensAt, closesAt, startsOn, endsOn }: Span): SpanIssue[] {
  const issues: SpanIssue[] = [];
  if (closesAt && !opensAt) issues.push(["opensAt", "required"]);
  if (opensAt && opensAt === closesAt) issues.push(["closesAt", "endsBeforeStart"]);
  if (startsOn && endsOn && endsOn < startsOn) issues.push(["endsOn", "endsBeforeStart"]);
  return issues;
}

type Placed = { path: (string | number)[]; span: Span };

/** Every span of a schedule with its place in it: the series itself, its breaks, or its dates. */
function spansOf(schedule: z.output<typeof weekly> | z.output<typeof monthly> | z.output<typeof dates>): Placed[] {
  if (schedule.kind === "dates") return schedule.dates.map((span, index) => ({ path: ["dates", index], span }));
  const breaks = (schedule.breaks ?? []).map((span, index) => ({ path: ["breaks", index], span }));
  return [{ path: [], span: schedule }, ...breaks];
}

/** When an activity happens: by the week, by the month, on given dates, or as agreed. */
export const scheduleSchema = z
  .discriminatedUnion("kind", [weekly, monthly, dates, byAgreement], { error: "notAChoice" })
  .superRefine((schedule, context) => {
    if (schedule.kind === "byAgreement") return;
    for (const { path, span } of spansOf(schedule))
      for (const [field, message] of spanIssues(span))
        context.addIssue({ code: "custom", path: [...path, field], message });
    const isUnanchored = schedule.kind === "weekly" && schedule.every > 1 && !schedule.startsOn;
    if (isUnanchored) context.addIssue({ code: "custom", path: ["startsOn"], message: "required" });
  });

export type ScheduleInput = z.input<typeof scheduleSchema>;
export type ToldSchedule = z.output<typeof scheduleSchema>;

/** A draft may lack its time; what was answered so far waits here until it can be read. */
export type UntoldSchedule = { kind: "notYet"; note?: undefined; answers: Readonly<Record<string, unknown>> | null };

export type Schedule = ToldSchedule | UntoldSchedule;
