import fc from "fast-check";
import { REPEATS, type BookingTime } from "#domain/premises/booking-time";
import { BOOKING_STATUSES } from "#domain/premises/booking-lifecycle";
import type { Timed } from "#domain/premises/clash";
import { addDays, plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";

/** Days around both nights on which the clocks change, close enough to each other to clash often. */
const day = fc
  .tuple(fc.constantFrom("2027-03-22", "2027-10-25"), fc.nat(20))
  .map(([from, days]) => addDays(plainDate(from), days));

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "30"))
  .map(([hour, minute]) => timeOfDay(`${String(hour).padStart(2, "0")}:${minute}`));

export const bookingTimes: fc.Arbitrary<BookingTime> = fc
  .record({
    repeats: fc.constantFrom(...REPEATS),
    startsOn: day,
    length: fc.nat(30),
    nights: fc.nat(4),
    opensAt: clock,
    closesAt: clock,
    out: fc.array(fc.nat(30), { maxLength: 3 }),
  })
  .filter(({ opensAt, closesAt }) => opensAt !== closesAt)
  .map(({ length, nights, out, ...time }) => ({
    ...time,
    endsOn: addDays(time.startsOn, time.repeats === "once" ? nights : length),
    except: time.repeats === "once" ? [] : out.map((days) => addDays(time.startsOn, days)),
  }));

export const uses: fc.Arbitrary<Timed[]> = fc
  .array(fc.record({ status: fc.constantFrom(...BOOKING_STATUSES), time: bookingTimes }), { maxLength: 8 })
  .map((all) => all.map((use, index) => ({ ...use, id: String(index) })));
