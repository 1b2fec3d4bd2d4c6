import { describe, expect, it } from "vitest";
import { shownRows } from "../../app/routes/office.calls_.$callId/shown-rows";
import { readTableQuery, tableHref } from "../../app/routes/office.calls_.$callId/table-query";
import { listHref, readListQuery } from "../../app/routes/office.calls_.$callId_.proposal/list-query";
import { unfinishedReply } from "../../app/routes/office.calls_.$callId_.proposal/unfinished";

describe("a long list of applications", () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    caseId: String(index),
    caseNumber: `PKS-2026-${index}`,
    applicantName: index % 2 === 0 ? `Kuoro ${index}` : `Seura ${index}`,
    filedAt: new Date(0),
    requestedCents: index * 100,
    lastYearCents: index === 3 ? null : index,
    proposedCents: null,
    awardedCents: null,
    status: index < 6 ? ("submitted" as const) : ("inPreparation" as const),
    mayOpen: true,
    isOwn: false,
  }));
  const asked = (address: string) =>
    shownRows(rows, readTableQuery(new URLSearchParams(address)), "fi").map(({ caseId }) => caseId);

  it("is narrowed and sorted over all its pages", () => {
    expect(asked("state=submitted&q=seura&sort=-requested")).toEqual(["5", "3", "1"]);
    expect(asked("state=submitted&q=SEURA&sort=lastYear")).toEqual(["1", "5", "3"]);
  });

  it("counts numbers of cases as numbers", () => {
    expect(asked("").slice(0, 4)).toEqual(["0", "1", "2", "3"]);
  });

  it("begins from its first page when it is shown otherwise", () => {
    const query = readTableQuery(new URLSearchParams("page=3&q=kuoro"));
    expect(tableHref("c", query, { state: "submitted" })).toBe("/office/calls/c?state=submitted&q=kuoro");
    expect(tableHref("c", query, { page: 2 })).toBe("/office/calls/c?q=kuoro&page=2");
  });
});

describe("the preparer's list", () => {
  it("keeps the round, the narrowing and the page in its address", () => {
    const query = readListQuery(new URLSearchParams("show=unfinished&q= kuoro &page=2"), 3);
    expect(query).toEqual({ unfinished: true, q: "kuoro", page: 2, round: 3 });
    expect(listHref("c", query, { page: 2 })).toBe("/office/calls/c/proposal?round=3&show=unfinished&q=kuoro&page=2");
    expect(listHref("c", query, { unfinished: false })).toBe("/office/calls/c/proposal?round=3&q=kuoro");
  });

  it("tells beside a field what its page lacks, and how many lines lack something elsewhere", () => {
    const lacking = [
      { code: "missingLine", caseId: "a", applicant: "A" },
      { code: "reasonMissing", caseId: "b", applicant: "B" },
      { code: "missingLine", caseId: "c", applicant: "C" },
      { code: "reasonMissing", caseId: "c", applicant: "C" },
      { code: "callNotClosed" },
      { code: "grantOverCap", caseId: "d", applicant: "D", capCents: 1_500_00 },
      { code: "lateTakenUp", caseId: "d", applicant: "D" },
    ];
    const reply = unfinishedReply(lacking, {}, ["a", "d"]);
    expect(reply.errors).toEqual({
      "rows.a.proposed": ["required"],
      "rows.d.proposed": ["overCap|150000"],
      "rows.d.outcome": ["cameLate"],
    });
    expect(reply.refusals).toEqual([
      { code: "savedButNotFinished" },
      { code: "unfinishedElsewhere", count: 2 },
      { code: "callNotClosed" },
    ]);
  });
});
