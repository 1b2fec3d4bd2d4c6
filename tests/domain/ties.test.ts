import { describe, expect, test } from "vitest";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { plainDate } from "#domain/shared/plain-date";
import { holdsOn } from "#domain/ties/tie";

const TODAY = plainDate("2027-02-15");

describe("a tie", () => {
  test("holds until it is ended or its last day has passed, that day included", () => {
    expect(holdsOn({ status: "inForce", untilOn: null }, TODAY)).toBe(true);
    expect(holdsOn({ status: "inForce", untilOn: "2027-02-15" }, TODAY)).toBe(true);
    expect(holdsOn({ status: "inForce", untilOn: "2027-02-14" }, TODAY)).toBe(false);
    for (const status of ["none", "ended", "denied"] as const)
      expect(holdsOn({ status, untilOn: null }, TODAY)).toBe(false);
  });

  test("and a membership take their own applications off a list, and leave the others", () => {
    const cases = [
      { caseId: "c1", associationId: "own" },
      { caseId: "c2", associationId: "tied" },
      { caseId: "c3", associationId: "once" },
      { caseId: "c4", associationId: "once" },
      { caseId: "c5", associationId: "free" },
    ];
    const actor = {
      memberships: [{ associationId: "own", role: "editor" as const }],
      ties: [
        { associationId: "tied", caseId: null, kind: "board" as const },
        { associationId: "once", caseId: "c3", kind: "other" as const },
      ],
    };
    expect(disqualifiedFrom(actor, cases).map(({ caseId }) => caseId)).toEqual(["c1", "c2", "c3"]);
  });
});
