import { expect, test } from "vitest";
import type { BookingTime } from "#domain/premises/booking-time";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { bookingTimeText } from "#i18n/premises-text";

const once = (startsOn: string, opensAt: string, endsOn: string, closesAt: string): BookingTime => ({
  repeats: "once",
  startsOn: plainDate(startsOn),
  endsOn: plainDate(endsOn),
  opensAt: timeOfDay(opensAt),
  closesAt: timeOfDay(closesAt),
  except: [],
});

test.each([
  { time: once("2026-11-27", "17:00", "2026-11-27", "19:00"), text: "pe 27.11.2026 klo 17–19" },
  { time: once("2026-11-27", "17:00", "2026-11-27", "00:00"), text: "pe 27.11.2026 klo 17–24" },
  { time: once("2026-11-27", "18:00", "2026-11-27", "10:00"), text: "pe 27.11.2026 klo 18 – la 28.11.2026 klo 10" },
  { time: once("2026-11-27", "18:00", "2026-11-29", "10:00"), text: "pe 27.11.2026 klo 18 – su 29.11.2026 klo 10" },
  { time: once("2026-11-27", "18:00", "2026-11-30", "00:00"), text: "pe 27.11.2026 klo 18 – su 29.11.2026 klo 24" },
  { time: once("2026-11-27", "00:00", "2026-11-27", "00:00"), text: "pe 27.11.2026 koko päivän" },
  { time: once("2026-11-27", "00:00", "2026-11-30", "00:00"), text: "pe 27.11.2026 – su 29.11.2026" },
])("a time that comes once is told with both its days where it goes over midnight: $text", ({ time, text }) => {
  expect(bookingTimeText(time, "fi")).toBe(text);
});

test("a repeating time tells the days without it once", () => {
  const lessons: BookingTime = {
    ...once("2026-12-09", "17:00", "2027-02-24", "19:00"),
    repeats: "weekly",
    except: [plainDate("2026-12-23"), plainDate("2026-12-30")],
  };
  expect(bookingTimeText(lessons, "fi")).toBe(
    "keskiviikkoisin klo 17–19, 9.12.2026 – 24.2.2027, paitsi 23.12., 30.12.",
  );
});
