import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASSOCIATION_LIFECYCLE } from "#domain/associations/association-lifecycle";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { APPLICATION_LIFECYCLE, FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { BATCH_LIFECYCLE } from "#domain/grants/batch-lifecycle";
import { CALL_LIFECYCLE } from "#domain/grants/call-lifecycle";
import { CLAIM_LIFECYCLE } from "#domain/grants/claim-lifecycle";
import { PAYMENT_LIFECYCLE } from "#domain/grants/payment-lifecycle";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import { REPORT_LIFECYCLE } from "#domain/reports/error-report";
import { IMPORT_LIFECYCLE } from "#domain/import/import-lifecycle";
import { availableEvents, nextStatus, type Lifecycle } from "#domain/shared/lifecycle";

const LIFECYCLES: [name: string, table: Lifecycle<string, string>, start: string, finals: string[]][] = [
  ["application", APPLICATION_LIFECYCLE, "draft", ["decided", "withdrawn"]],
  ["association", ASSOCIATION_LIFECYCLE, "draft", []],
  ["batch", BATCH_LIFECYCLE, "formed", ["settled"]],
  ["call", CALL_LIFECYCLE, "draft", ["published"]],
  ["claim", CLAIM_LIFECYCLE, "draft", ["approved", "rejected"]],
  ["import", IMPORT_LIFECYCLE, "uploaded", ["refused", "discarded", "undone"]],
  ["listing", LISTING_LIFECYCLE, "draft", []],
  ["payment", PAYMENT_LIFECYCLE, "queued", ["paid", "rejectedByBank"]],
  ["report", REPORT_LIFECYCLE, "open", []],
  ["proposal", PROPOSAL_LIFECYCLE, "drafting", ["decided"]],
];

function reachableFrom(table: Lifecycle<string, string>, start: string): Set<string> {
  const seen = new Set([start]);
  for (const state of seen) for (const to of Object.values(table[state] ?? {})) if (to) seen.add(to);
  return seen;
}

describe.each(LIFECYCLES)("life of a %s", (_name, table, start, finals) => {
  const states = Object.keys(table);
  const events = [...new Set(states.flatMap((state) => Object.keys(table[state] ?? {})))];

  test("every state can be reached from the first", () => {
    expect([...reachableFrom(table, start)].sort()).toEqual([...states].sort());
  });

  test("only the states meant to be final are final", () => {
    expect(states.filter((state) => availableEvents(table, state).length === 0)).toEqual(finals);
  });

  test("a random walk never leaves the table, and a refusal names what would have been allowed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (walk) => {
        let state = start;
        for (const event of walk) {
          const moved = nextStatus(table, state, event);
          if (moved.ok) state = moved.value;
          else
            expect(moved.refusal).toEqual({
              code: "eventNotAllowed",
              from: state,
              event,
              available: availableEvents(table, state),
            });
          expect(states).toContain(state);
        }
      }),
    );
  });
});

describe("a filed application", () => {
  test("is never a draft again", () => {
    for (const status of FILED_STATUSES) expect(reachableFrom(APPLICATION_LIFECYCLE, status)).not.toContain("draft");
  });

  test("can be withdrawn by the applicant until it is decided", () => {
    for (const status of FILED_STATUSES)
      expect(nextStatus(APPLICATION_LIFECYCLE, status, "withdraw").ok).toBe(status !== "decided");
  });
});
