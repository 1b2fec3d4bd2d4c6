import { describe, expect, test } from "vitest";
import type { CaseRow } from "#domain/grants/case-table/columns";
import { readCaseTable } from "#domain/grants/case-table/state";
import { plainDate } from "#domain/shared/plain-date";
import { showCases } from "#documents/case-table/show-cases";

const EMPTY: CaseRow = {
  ...{
    caseId: "",
    isDisqualified: false,
    caseNumber: "",
    applicant: "",
    title: "",
    programme: "Liikunta",
    year: "2027",
  },
  ...{
    category: "sport",
    status: "submitted",
    arrived: null,
    filed: null,
    preparer: null,
    preparerId: null,
    labels: [],
  },
  ...{ missing: 0, asked: false, answerDue: null, nextDeadline: null, waiting: null, applied: null, lastYear: null },
  ...{ proposed: null, awarded: null, paid: null, left: null, members: null, village: null, score: null },
  ...{ section: null, versions: 1, came: "service" },
};

const row = (number: number, told: Partial<CaseRow>): CaseRow => ({
  ...EMPTY,
  caseId: `case ${number}`,
  caseNumber: `PKS-2027-${String(number).padStart(4, "0")}`,
  ...told,
});

const ROWS = [
  row(1, {
    applicant: "Ähtärin Hiihtäjät",
    applied: 500_00,
    village: "Jäppilä",
    arrived: plainDate("2027-01-04"),
    labels: ["kiire"],
  }),
  row(2, {
    applicant: "Kylän Kulkijat",
    applied: 1_000_00,
    village: "Keskusta",
    status: "inPreparation",
    preparer: "Pirkko",
    preparerId: "me",
  }),
  row(3, {
    applicant: "Arkkitehdit",
    applied: null,
    village: "Keskusta",
    missing: 2,
    arrived: plainDate("2027-01-12"),
  }),
  row(9999, {
    applicant: "Laulajat",
    applied: 200_00,
    asked: true,
    answerDue: plainDate("2027-01-14"),
    status: "supplementRequested",
  }),
  row(10_000, {
    isDisqualified: true,
    applicant: "Oma seura",
    status: null,
    category: null,
    missing: null,
    asked: null,
  }),
];

/** Friday of the week after. */
const shown = (query: string) =>
  showCases(ROWS, readCaseTable(new URLSearchParams(query)), {
    ...{ today: plainDate("2027-01-15"), readerId: "me", locale: "fi" },
  });
const numbers = (query: string) => shown(query).rows.map(({ caseId }) => Number(caseId.slice(5)));

describe("the case table", () => {
  test.each([
    ["", [10_000, 9999, 3, 2, 1]],
    ["sort=applicant", [3, 2, 9999, 10_000, 1]],
    ["sort=applied", [9999, 1, 2, 10_000, 3]],
    ["sort=-applied&applied.from=0", [2, 1, 9999]],
    ["sort=village,-applied", [1, 2, 3, 9999, 10_000]],
    ["sort=status,applicant", [3, 1, 2, 9999, 10_000]],
  ])("%s puts what is known in order, and what is not last", (query, expected) => {
    const got = numbers(query);
    // Where nothing tells two apart either may come first.
    if (query === "sort=applied") expect(got.slice(0, 3)).toEqual(expected.slice(0, 3));
    else expect(got).toEqual(expected);
  });

  test.each([
    ["q=kylän keskusta", [2]],
    ["q=KIIRE", [1]],
    ["applicant=kul", [2]],
    ["status=submitted&status=inPreparation", [3, 2, 1]],
    ["village=none", [9999]],
    ["preparer=me", [2]],
    ["preparer=none&status=submitted", [3, 1]],
    ["labels=kiire", [1]],
    ["missing.from=1", [3]],
    ["missing.to=0", [9999, 2, 1]],
    ["applied.from=500&applied.to=500", [1]],
    ["arrived=lastWeek", [1]],
    ["arrived=thisWeek", [3]],
    ["arrived.from=2027-01-04&arrived.to=2027-01-04", [1]],
    ["answerDue=past", [9999]],
    ["asked=yes", [9999]],
    ["asked=no", [3, 2, 1]],
  ])("%s finds them", (query, expected) => expect(numbers(query)).toEqual(expected));

  test("sums up groups, and everything", () => {
    const { groups, sums } = shown("group=village");
    expect(groups.map(({ value, count }) => [value, count])).toEqual([
      ["Jäppilä", 1],
      ["Keskusta", 2],
      [null, 2],
    ]);
    expect(groups.map((group) => group.sums.applied)).toEqual([500_00, 1_000_00, 200_00]);
    expect(sums.applied).toBe(1_700_00);
  });

  test("tells nothing of a case that the reader is disqualified from by what it is narrowed to", () => {
    for (const query of ["missing.to=5", "village=none", "preparer=none", "asked=no", "status=none"])
      expect(numbers(query)).not.toContain(10_000);
  });
});
