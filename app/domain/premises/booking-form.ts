import { z } from "zod";
import { REPEATS, type BookingTime } from "#domain/premises/booking-time";
import { choice, optionalText, plainDate, text, timeOfDay } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import { addDays, parsePlainDate, type PlainDate } from "#domain/shared/plain-date";
import { timeOfDay as markedTime, type TimeOfDay } from "#domain/shared/time-of-day";

/** One books in the name of an association, or as somebody else: a private person, a company, a group of friends. */
export const AS_PERSON = "person";

/** A season of weekly uses leaves out no more days than this. */
const MAX_EXCEPT = 60;

/** Days written one after another, as people list them: "24.12.2026, 31.12.2026". */
const dayList = () =>
  optionalText({ max: 1000 }).transform((days, context): PlainDate[] => {
    const read = (days ?? "")
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(parsePlainDate);
    if (read.length > MAX_EXCEPT) context.addIssue({ code: "custom", message: issue("tooMany", MAX_EXCEPT) });
    if (read.some((day) => !day.ok)) context.addIssue({ code: "custom", message: "notADate" });
    return [...new Set(read.flatMap((day) => (day.ok ? [day.value] : [])))].sort();
  });

const when = {
  repeats: choice(REPEATS),
  startsOn: plainDate(),
  endsOn: plainDate().optional(),
  except: dayList(),
};

type When = { repeats: (typeof REPEATS)[number]; startsOn: PlainDate; endsOn?: PlainDate | undefined };

const QUESTIONS: readonly unknown[] = ["repeats", "startsOn", "endsOn"];

/** What repeats has a last day, not before the first. Asked whenever the days could be read, whatever else is wrong. */
const repeatingEnds = z.superRefine<When>(
  ({ repeats, startsOn, endsOn }, context) => {
    if (repeats === "once") return;
    const message = endsOn === undefined ? "required" : endsOn < startsOn ? "endsBeforeStart" : null;
    if (message) context.addIssue({ code: "custom", path: ["endsOn"], message });
  },
  { when: ({ issues }) => !issues.some(({ path }) => QUESTIONS.includes(path?.[0])) },
);

/** Of a time that comes once only its own days are read: what stands in the other fields was not asked. */
const timeOf = (
  { repeats, startsOn, endsOn, except }: When & { except: PlainDate[] },
  opensAt: TimeOfDay,
  closesAt: TimeOfDay,
): BookingTime => {
  const isOnce = repeats === "once" || endsOn === undefined;
  return { repeats, startsOn, endsOn: isOnce ? startsOn : endsOn, opensAt, closesAt, except: isOnce ? [] : except };
};

/** An evening may go on past midnight until this; a later end before the start is a slip of the finger. */
const NIGHT_ENDS = markedTime("06:00");

export const REQUEST_STEPS = ["check", "change", "send"] as const;

const bookingId = z.string({ error: "invalid" }).regex(/^[0-9a-f]{24}$/, "invalid");

/** A request for a time: read, looked at once more, and sent under an id of its own so that it is sent once. */
export const bookingRequestSchema = z
  .object({
    step: choice(REQUEST_STEPS),
    bookingId,
    bookedFor: text({ max: 24 }),
    purpose: text({ max: 120 }),
    message: optionalText({ max: 500 }),
    ...when,
    opensAt: timeOfDay(),
    closesAt: timeOfDay(),
  })
  .check(repeatingEnds)
  .superRefine(({ opensAt, closesAt }, context) => {
    const isOvernight = closesAt < opensAt && closesAt <= NIGHT_ENDS;
    if (closesAt <= opensAt && !isOvernight)
      context.addIssue({ code: "custom", path: ["closesAt"], message: "endsBeforeStart" });
  })
  .transform(({ step, bookingId: id, bookedFor, purpose, message, opensAt, closesAt, ...asked }) => ({
    step,
    bookingId: id,
    associationId: bookedFor === AS_PERSON ? null : bookedFor,
    purpose,
    message: message ?? "",
    time: timeOf(asked, opensAt, closesAt),
  }));

const MIDNIGHT = markedTime("00:00");

type Stretch = Pick<When, "startsOn"> & {
  closesOn?: PlainDate | undefined;
  opensAt?: TimeOfDay | undefined;
  closesAt?: TimeOfDay | undefined;
};

/** A day told as the last is the last: only where none is told may an end before the start mean the day after. */
function endsTooEarly({ startsOn, closesOn, opensAt, closesAt }: Stretch): "closesOn" | "closesAt" | null {
  if (closesOn !== undefined && closesOn !== startsOn) return closesOn < startsOn ? "closesOn" : null;
  if (!opensAt || !closesAt || closesAt === MIDNIGHT) return null;
  return closesOn === undefined ? (closesAt === opensAt ? "closesAt" : null) : closesAt <= opensAt ? "closesAt" : null;
}

/** What lasts to a later day ends there at its hour; whole days last to the midnight that ends the last. */
const lastOf = ({ startsOn, closesOn = startsOn, opensAt }: Stretch): PlainDate =>
  closesOn > startsOn && !opensAt ? addDays(closesOn, 1) : closesOn;

/** A time the keeper closes or gives to somebody, over nights too; without hours it is whole days. */
export const blockSchema = z
  .object({
    bookingId,
    purpose: text({ max: 120 }),
    ...when,
    closesOn: plainDate().optional(),
    opensAt: timeOfDay().optional(),
    closesAt: timeOfDay().optional(),
  })
  .check(repeatingEnds)
  .superRefine(({ repeats, closesOn, ...asked }, context) => {
    const { opensAt, closesAt } = asked;
    if (opensAt && !closesAt) context.addIssue({ code: "custom", path: ["closesAt"], message: "required" });
    if (closesAt && !opensAt) context.addIssue({ code: "custom", path: ["opensAt"], message: "required" });
    const early = endsTooEarly(repeats === "once" ? { ...asked, closesOn } : asked);
    if (early) context.addIssue({ code: "custom", path: [early], message: "endsBeforeStart" });
  })
  .transform(({ bookingId: id, purpose, closesOn, ...asked }) => {
    const time = timeOf(asked, asked.opensAt ?? MIDNIGHT, asked.closesAt ?? MIDNIGHT);
    const endsOn = time.repeats === "once" ? lastOf({ ...asked, closesOn }) : time.endsOn;
    return { bookingId: id, purpose, time: { ...time, endsOn } };
  });

export const DECISIONS = ["approve", "refuse", "cancel"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Whoever says no, or takes back a yes, says why. */
export const decisionSchema = z
  .object({ event: choice(DECISIONS), reason: optionalText({ max: 500 }) })
  .superRefine(({ event, reason }, context) => {
    if (event !== "approve" && !reason) context.addIssue({ code: "custom", path: ["reason"], message: "required" });
  });

/** Giving up what one has; the keeper may be told why. */
export const givingUpSchema = z.object({ reason: optionalText({ max: 500 }) });
