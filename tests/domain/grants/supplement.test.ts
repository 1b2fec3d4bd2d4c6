import { expect, test } from "vitest";
import { readSubject, subjectOf } from "#domain/grants/subjects";
import { dueSupplementReminder } from "#domain/grants/supplement";
import { addDays, plainDate } from "#domain/shared/plain-date";

const DUE = "2028-03-02";

/** What a worker that looks every day says. */
function said(requestedOn: string, everyDays = 1): string[] {
  let remindedOn: string | null = null;
  const all: string[] = [];
  for (let day = plainDate(requestedOn); day <= "2028-03-20"; day = addDays(day, everyDays)) {
    const due = dueSupplementReminder({ dueOn: DUE, requestedOn: plainDate(requestedOn), remindedOn }, day);
    if (due) [remindedOn, all[all.length]] = [day, `${due} ${day}`];
  }
  return all;
}

test("one is reminded three days before the last day, over a leap day too, and on the day after it", () => {
  expect(said("2028-02-20")).toEqual(["before 2028-02-28", "after 2028-03-03"]);
});

test("nobody is reminded of a day that was past when they were asked", () => {
  expect(said("2028-02-29")).toEqual(["after 2028-03-03"]);
  expect(said("2028-02-28")).toEqual(["after 2028-03-03"]);
});

test("of two whose day went by unsent only the later is said", () => {
  expect(said("2028-02-20", 14)).toEqual(["after 2028-03-05"]);
});

test("a subject is read back as it was written, and nothing else is one", () => {
  expect(readSubject(subjectOf("form", "groups_1"))).toEqual({ kind: "form", id: "groups_1" });
  for (const text of ["", "core:", "core", "person:1", "core:a b", "form:<b>"]) expect(readSubject(text)).toBeNull();
});
