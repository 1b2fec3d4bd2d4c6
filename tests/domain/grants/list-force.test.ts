import { expect, test } from "vitest";
import { forceDay, forceOfList, type ForceDay } from "#domain/grants/appeal";
import { plainDate } from "#domain/shared/plain-date";

const TODAY = plainDate("2027-05-10");
const day = (party: string, open = 0): ForceDay =>
  forceDay({ party: plainDate(party), members: plainDate("2027-04-30") }, open, TODAY);

test("a list is final the day after the last of all its clocks", () => {
  expect(forceOfList([day("2027-04-26"), day("2027-05-07")])).toEqual({ open: 0, inForceOn: "2027-05-08" });
});

test("while a clock runs, the day is known and those who wait are counted", () => {
  expect(forceOfList([day("2027-04-26"), day("2027-05-14"), day("2027-05-12")])).toEqual({
    open: 2,
    inForceOn: "2027-05-15",
  });
});

test("while an appeal is open, or somebody has not been told, no day can be told", () => {
  expect(forceOfList([day("2027-04-26"), day("2027-04-26", 1)])).toEqual({ open: 1, inForceOn: null });
  const untold = forceDay({ party: null, members: plainDate("2027-04-30") }, 0, TODAY);
  expect(forceOfList([day("2027-04-26"), untold])).toEqual({ open: 1, inForceOn: null });
});
