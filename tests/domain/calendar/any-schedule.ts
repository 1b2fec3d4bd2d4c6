import fc from "fast-check";
import { scheduleSchema, WEEKDAYS, type ToldSchedule } from "#domain/calendar/schedule";
import { addDays, plainDate } from "#domain/shared/plain-date";

// Every schedule there can be, for laws that must hold for all of them.

export const anyDate = fc.nat(1500).map((count) => addDays(plainDate("2026-01-01"), count));

const time = fc
  .record({ hour: fc.nat(23), minute: fc.constantFrom("00", "30") })
  .map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${minute}`);
const hours = fc.oneof(
  fc.constant({}),
  time.map((opensAt) => ({ opensAt })),
  fc
    .tuple(time, time)
    .filter(([a, b]) => a !== b)
    .map(([opensAt, closesAt]) => ({ opensAt, closesAt })),
);

const month = fc.integer({ min: 1, max: 12 });
const span = fc
  .tuple(anyDate, fc.nat(60))
  .map(([startsOn, length]) => ({ startsOn, endsOn: addDays(startsOn, length) }));
const note = fc.option(fc.constantFrom("Ei pyhinä", "Soita ensin: 040 123"), { nil: undefined });
const weekday = fc.constantFrom(...WEEKDAYS);

/** A first and a last day, one of them, or neither. */
const limits = fc.oneof(
  fc.constant({}),
  anyDate.map((startsOn) => ({ startsOn })),
  anyDate.map((endsOn) => ({ endsOn })),
  span,
);

const repeating = {
  season: fc.option(fc.record({ startMonth: month, endMonth: month }), { nil: undefined }),
  except: fc.uniqueArray(anyDate, { maxLength: 10 }),
  breaks: fc.option(fc.array(span, { maxLength: 4 }), { nil: undefined }),
  note,
};
const weekly = fc
  .tuple(
    fc.record({ byDay: fc.array(weekday, { minLength: 1, maxLength: 9 }), every: fc.integer({ min: 1, max: 5 }) }),
    fc.record(repeating),
    limits,
    anyDate,
  )
  .map(([own, parts, limit, anchor]) => {
    const isAnchored = own.every === 1 || "startsOn" in limit;
    return { kind: "weekly", ...own, ...parts, ...(isAnchored ? limit : { startsOn: anchor }) };
  });
const monthly = fc
  .tuple(
    fc.array(fc.record({ nth: fc.constantFrom(1, 2, 3, 4, 5, -1), weekday }), { minLength: 1, maxLength: 5 }),
    fc.record(repeating),
    limits,
  )
  .map(([byDay, parts, limit]) => ({ kind: "monthly", byDay, ...parts, ...limit }));
const dates = fc
  .tuple(fc.array(fc.tuple(span, hours), { minLength: 1, maxLength: 8 }), note)
  .map(([spans, said]) => ({ kind: "dates", dates: spans.map(([days, open]) => ({ ...days, ...open })), note: said }));
const byAgreement = note.map((said) => ({ kind: "byAgreement", note: said }));

export const anySchedule: fc.Arbitrary<ToldSchedule> = fc
  .oneof(
    fc.tuple(fc.oneof(weekly, monthly), hours).map(([series, open]) => ({ ...series, ...open })),
    dates,
    byAgreement,
  )
  .map((schedule) => scheduleSchema.parse(schedule));
