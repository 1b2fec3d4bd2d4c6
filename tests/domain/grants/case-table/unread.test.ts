import fc from "fast-check";
import { expect, test } from "vitest";
import { readCaseTable } from "#domain/grants/case-table/state";
import { unreadEnds } from "#domain/grants/case-table/unread";

const unread = (query: Record<string, string>) => unreadEnds(new URLSearchParams(query));

test("what could not be read is told with what was typed, and what was read is not", () => {
  expect(unread({ "applied.from": "1,234", "applied.to": "5 000", "members.to": "paljon" })).toEqual({
    "applied.from": { typed: "1,234", issue: "unclearSum" },
    "members.to": { typed: "paljon", issue: "notANumber" },
  });
  expect(unread({ "awarded.to": "tuhat", "arrived.from": "31.1.2027" })).toEqual({
    "awarded.to": { typed: "tuhat", issue: "notASum" },
    "arrived.from": { typed: "31.1.2027", issue: "notADate" },
  });
  expect(unread({ "applied.from": " ", q: "1,234", applicant: "1,234" })).toEqual({});
});

test("an end of a range is either used or told to be unread", () => {
  const typed = fc.oneof(fc.constantFrom("1,234", "12 50", "1800", "1 800,50", "x", "-5", "2027-01-31"), fc.string());
  fc.assert(
    fc.property(typed, fc.constantFrom("applied", "members", "arrived"), (text, column) => {
      const params = new URLSearchParams({ [`${column}.from`]: text });
      const isUsed = readCaseTable(params).filters[column as "applied"] !== undefined;
      const isTold = `${column}.from` in unreadEnds(params);
      expect([isUsed, isTold].filter(Boolean).length).toBe(text.trim() === "" ? 0 : 1);
    }),
  );
});
