import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  appealDeadline,
  forceDay,
  legalForceOn,
  letterOwed,
  NOTICE_KINDS,
  noticedOn,
  partysLastDay,
} from "#domain/grants/appeal";
import { isWorkingDay } from "#domain/grants/finnish-holidays";
import { addDays, daysBetween, plainDate } from "#domain/shared/plain-date";

describe("asking for a correction", () => {
  test("an electronic notice is deemed received on the third day, a letter on the seventh", () => {
    expect(noticedOn({ noticeSentOn: plainDate("2027-03-01"), kind: "eNotice" })).toBe("2027-03-04");
    expect(noticedOn({ noticeSentOn: plainDate("2027-03-01"), kind: "letter" })).toBe("2027-03-08");
    expect(noticedOn({ noticeSentOn: plainDate("2027-03-01"), kind: "minutes" })).toBe("2027-03-08");
  });
  test.each<[string, "eNotice" | "letter", string, string]>([
    ["an ordinary week", "eNotice", "2027-03-01", "2027-03-18"],
    ["a letter in an ordinary week", "letter", "2027-03-01", "2027-03-22"],
    ["a Sunday moves to Monday", "eNotice", "2027-04-08", "2027-04-26"],
    ["Good Friday moves over Easter", "eNotice", "2027-03-09", "2027-03-30"],
    ["Midsummer's Eve moves to Monday", "eNotice", "2027-06-08", "2027-06-28"],
    ["Christmas Eve on a Friday moves to Monday", "eNotice", "2027-12-07", "2027-12-27"],
    ["Epiphany moves to the next day", "letter", "2026-12-16", "2027-01-07"],
    ["over a leap day", "eNotice", "2028-02-21", "2028-03-09"],
  ])("the last day: %s", (_, kind, noticeSentOn, lastDay) =>
    expect(appealDeadline({ noticeSentOn: plainDate(noticeSentOn), kind })).toBe(lastDay),
  );

  test("takes at least fourteen days from the notice, ends on a working day and never waits longer than a holiday does", () => {
    const days = fc.nat(40_000).map((count) => addDays(plainDate("2000-01-01"), count));
    fc.assert(
      fc.property(days, fc.constantFrom(...NOTICE_KINDS), (noticeSentOn, kind) => {
        const lastDay = appealDeadline({ noticeSentOn, kind });
        const given = daysBetween(noticedOn({ noticeSentOn, kind }), lastDay);
        expect(isWorkingDay(lastDay)).toBe(true);
        expect(given).toBeGreaterThanOrEqual(14);
        // Longest where Christmas Eve is a Monday or a Wednesday and the period would end at a weekend beside it.
        expect(given).toBeLessThanOrEqual(14 + 5);
      }),
    );
  });
});

describe("legal force", () => {
  const lastAppealDays = [plainDate("2027-03-18"), plainDate("2027-03-22")];
  test.each([
    ["2027-03-18", "appealPeriod"],
    ["2027-03-22", "appealPeriod"],
    ["2027-03-23", "inForce"],
  ])("on %s: %s", (today, force) =>
    expect(legalForceOn({ lastAppealDays, openAppeals: 0 }, plainDate(today))).toBe(force),
  );
  test("waits while an appeal is open, and until someone has been told", () => {
    expect(legalForceOn({ lastAppealDays, openAppeals: 1 }, plainDate("2028-01-01"))).toBe("appealed");
    expect(legalForceOn({ lastAppealDays: [], openAppeals: 0 }, plainDate("2028-01-01"))).toBe("appealPeriod");
  });
});

describe("a party's own time", () => {
  const eNotice = { kind: "eNotice", appealUntil: "2027-04-26", delivery: "arrived" } as const;
  const letter = { kind: "letter", appealUntil: "2027-05-05", delivery: "arrived" } as const;
  const minutes = { kind: "minutes", appealUntil: "2027-06-30", delivery: "arrived" } as const;

  test("ends with the notice that reached them and leaves most time; minutes tell others", () => {
    expect(partysLastDay([eNotice])).toBe("2027-04-26");
    expect(partysLastDay([eNotice, letter, minutes])).toBe("2027-05-05");
    expect(partysLastDay([{ ...eNotice, delivery: "onItsWay" }])).toBe("2027-04-26");
  });

  test("does not run from an e-notice that came back: the letter in its place has its own days", () => {
    expect(partysLastDay([{ ...eNotice, delivery: "failed" }])).toBeNull();
    expect(partysLastDay([{ ...eNotice, delivery: "failed" }, letter])).toBe("2027-05-05");
    expect(partysLastDay([minutes])).toBeNull();
  });

  test("a letter is owed while no notice has reached the party, whatever the minutes tell others", () => {
    expect(letterOwed([])).toBe("noNotice");
    expect(letterOwed([minutes])).toBe("noNotice");
    expect(letterOwed([{ ...eNotice, delivery: "failed" }, minutes])).toBe("failed");
    expect(letterOwed([{ ...eNotice, delivery: "failed" }, letter])).toBeNull();
    expect(letterOwed([{ ...eNotice, delivery: "onItsWay" }])).toBeNull();
  });

  test("in court is thirty days", () => {
    const notice = { noticeSentOn: plainDate("2027-03-01"), kind: "eNotice" } as const;
    expect(appealDeadline(notice, "court")).toBe("2027-04-05"); // the 3rd is a Saturday
  });
});

describe("the first day of legal force", () => {
  const [party, members] = [plainDate("2027-04-26"), plainDate("2027-04-30")];
  const today = plainDate("2027-04-29");

  test("follows the last of everybody's days", () => {
    expect(forceDay({ party, members }, 0, today)).toEqual({
      ...{ state: "appealPeriod", inForceOn: "2027-05-01", lacks: null },
    });
    expect(forceDay({ party, members }, 0, plainDate("2027-05-01")).state).toBe("inForce");
    const others = [plainDate("2027-06-14")];
    expect(forceDay({ party, members, others }, 0, plainDate("2027-05-01"))).toMatchObject({
      ...{ state: "appealPeriod", inForceOn: "2027-06-15" },
    });
  });

  test("cannot be told while somebody has not been, or while an appeal is open", () => {
    expect(forceDay({ party: null, members }, 0, today)).toMatchObject({ inForceOn: null, lacks: "notice" });
    expect(forceDay({ party, members: null }, 0, plainDate("2029-01-01"))).toMatchObject({
      ...{ state: "appealPeriod", inForceOn: null, lacks: "minutes" },
    });
    expect(forceDay({ party, members }, 1, plainDate("2029-01-01"))).toMatchObject({
      state: "appealed",
      inForceOn: null,
    });
  });
});
