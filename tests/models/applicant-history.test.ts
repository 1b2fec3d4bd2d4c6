import { expect, test } from "vitest";
import { applicantHistoryView } from "#models/case-view.server";
import type { HistoryEntry } from "#models/chronicle.server";

const entry = (event: string, reason: string): HistoryEntry => ({
  ...{ id: event, event, reason, facts: {}, hash: "", previousHash: "" },
  ...{ at: new Date("2027-03-01T10:00:00Z"), by: { personId: null, name: "Sari Salmela" } },
});

const inCase = (history: HistoryEntry[]) => applicantHistoryView({ history, claims: [], payments: [] });

test("an applicant sees what happened between officials, and not what they said of it", () => {
  const events = ["startPreparation", "propose", "returnToPreparation", "claimReturnToReview"];
  const told = inCase(events.map((event) => entry(event, "Hakijasta on epäselvyyttä.")));
  expect(told.map(({ event }) => event)).toEqual(events.toReversed());
  expect(told.map(({ reason }) => reason)).toEqual([null, null, null, null]);
  expect(inCase([entry("claimReturn", "Kuitti puuttuu.")])[0]?.reason).toBe("Kuitti puuttuu.");
  expect(inCase([entry("addLabel", "")])).toEqual([]);
});
