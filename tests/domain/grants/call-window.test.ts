import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callStage, timeLeft } from "#domain/grants/call-window";
import { minutes } from "#domain/shared/durations";

// 1 January 00:00 – 31 January 2027 15:00 in Finland
const call = { opensAt: new Date("2026-12-31T22:00:00Z"), closesAt: new Date("2027-01-31T13:00:00Z") };

describe("a call that closes at 15:00 sharp", () => {
  test.each([
    ["2026-12-31T21:59:59.999Z", "upcoming"],
    ["2026-12-31T22:00:00.000Z", "open"],
    ["2027-01-31T12:59:59.999Z", "open"],
    ["2027-01-31T13:00:00.000Z", "closed"],
  ])("is at %s %s", (now, stage) => expect(callStage(call, new Date(now))).toBe(stage));
  test("tells how long it is still open", () => {
    expect(timeLeft(call, new Date("2027-01-29T10:30:00Z"))).toEqual({ days: 2, hours: 2, minutes: 30 });
    expect(timeLeft(call, new Date("2027-01-31T12:59:59.999Z"))).toEqual({ days: 0, hours: 0, minutes: 0 });
    expect(timeLeft(call, call.closesAt)).toBeNull();
    expect(timeLeft(call, new Date("2026-12-01T00:00:00Z"))).toBeNull();
  });
  test("never promises a minute that is not there", () => {
    fc.assert(
      fc.property(
        fc.date({ min: call.opensAt, max: new Date(call.closesAt.getTime() - 1), noInvalidDate: true }),
        (now) => {
          const left = timeLeft(call, now);
          const promised = left ? minutes((left.days * 24 + left.hours) * 60 + left.minutes) : NaN;
          const real = call.closesAt.getTime() - now.getTime();
          expect(promised).toBeLessThanOrEqual(real);
          expect(real - promised).toBeLessThan(minutes(1));
        },
      ),
    );
  });
});
