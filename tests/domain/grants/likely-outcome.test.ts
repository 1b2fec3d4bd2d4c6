import { expect, test } from "vitest";
import { likelyOutcome } from "#domain/grants/likely-outcome";

test("an unwritten line begins as not admitted when late, as ineligible by who the applicant is, else as a grant", () => {
  expect(likelyOutcome({ isLate: true, unmet: ["home"] })).toBe("notAdmitted");
  for (const code of ["kind", "registered", "home"] as const)
    expect(likelyOutcome({ isLate: false, unmet: ["ownShare", code] })).toBe("ineligible");
  for (const unmet of [[], ["ownShare"], ["category", "ownShare"]] as const)
    expect(likelyOutcome({ isLate: false, unmet })).toBe("grant");
});
