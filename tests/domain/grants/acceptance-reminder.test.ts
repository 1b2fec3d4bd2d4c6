import { expect, test } from "vitest";
import { acceptanceReminderOn } from "#domain/grants/acceptance-reminder";

const NOTICE = { kind: "eNotice", sentOn: "2027-04-08" } as const;
const told = (notices: Parameters<typeof acceptanceReminderOn>[0]["notices"], owesNotice = false) =>
  acceptanceReminderOn({ owesNotice, noticeSentOn: "2027-04-08", notices });

test("an association is reminded two weeks after it is deemed to have been told, by the last of its notices", () => {
  expect(told([NOTICE])).toBe("2027-04-25");
  expect(told([NOTICE, { kind: "letter", sentOn: "2027-04-15" }])).toBe("2027-05-06");
  expect(told([NOTICE, { kind: "minutes", sentOn: "2027-04-30" }])).toBe("2027-04-25");
});

test("what an earlier program told counts from its own day, and nobody is reminded of what they were not told", () => {
  expect(told([])).toBe("2027-04-25");
  expect(told([], true)).toBeNull();
});
