import { beforeAll, expect, test } from "vitest";
import { isBookable } from "#domain/premises/day-plan";
import { mondayOf, plainDate } from "#domain/shared/plain-date";
import { makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeHall } from "#tests/support/town-premises";
import { loadPremisesList } from "../../app/routes/premises/queries.server";
import { readQuery } from "../../app/routes/premises/schema";
import { loadPremises } from "../../app/routes/premises_.$premisesId/queries.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

// The hall is open from Monday to Friday, 8 to 20; 13 January 2027 is a Wednesday.
test.each([
  { told: "in the middle of a day", now: "2027-01-13T10:00:00Z", leadDays: null, free: 3, opensOn: "2027-01-13" },
  { told: "after closing", now: "2027-01-13T18:30:00Z", leadDays: null, free: 2, opensOn: "2027-01-14" },
  { told: "with a day's notice", now: "2027-01-13T10:00:00Z", leadDays: 1, free: 2, opensOn: "2027-01-14" },
  { told: "with notice over the weekend", now: "2027-01-13T10:00:00Z", leadDays: 3, free: 0, opensOn: "2027-01-18" },
])("the list and the page of a place count the same free days $told", async ({ now, leadDays, free, opensOn }) => {
  const at = new Date(now);
  const { _id: id } = await makeHall(town, { leadDays });
  const list = await loadPremisesList(readQuery(new URLSearchParams()), "fi", at);
  const thisWeek = await loadPremises(id, "2027-01-13", "fi", at);
  expect(list.rows.find((row) => row.id === id)?.freeDays).toBe(free);
  expect(thisWeek?.week.filter(isBookable)).toHaveLength(free);
  const opened = await loadPremises(id, null, "fi", at);
  expect(opened?.day).toBe(opensOn);
  expect(opened?.week[0]?.date).toBe(mondayOf(plainDate(opensOn)));
});
