import { expect, test } from "vitest";
import { groupOf, SEVERAL } from "#domain/grants/allocation/groups";

test("an applicant of one village is counted there, and one of several in none of them", () => {
  expect(groupOf(["keskusta"])).toBe("keskusta");
  expect(groupOf(["keskusta", "haukivuori"])).toBe(SEVERAL);
  expect(groupOf([])).toBeNull();
});
