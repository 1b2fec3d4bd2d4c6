import { expect, test } from "vitest";
import { asSeenBy } from "#domain/grants/disqualification";

const line = (caseId: string) => ({
  ...{ caseId, associationId: `of-${caseId}`, applicantName: caseId, outcome: "grant" as const },
  ...{ requestedCents: 300_00, lastYearCents: 100_00, proposedCents: 200_00, reason: "Määräraha ei riitä." },
});

test("a line of one's own is there without its sums, and the others are whole", () => {
  const ties = [{ associationId: "of-own", caseId: "own", kind: "relative" as const }];
  expect(asSeenBy({ memberships: [], ties }, [line("own"), line("other")])).toEqual([
    {
      ...{ caseId: "own", associationId: "of-own", applicantName: "own", outcome: null },
      ...{ requestedCents: null, lastYearCents: null, proposedCents: null, reason: "" },
    },
    line("other"),
  ]);
});
