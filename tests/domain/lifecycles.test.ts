import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASSOCIATION_LIFECYCLE } from "#domain/associations/association-lifecycle";
import { CHANGE_REQUEST_LIFECYCLE, changeRequestEvents } from "#domain/associations/change-request-lifecycle";
import { EDIT_REQUEST_LIFECYCLE } from "#domain/associations/edit-request-lifecycle";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { PARTNER_LIFECYCLE, partnerStatus, withPartner } from "#domain/associations/partner-lifecycle";
import { APPEAL_LIFECYCLE } from "#domain/grants/appeal-lifecycle";
import { APPLICATION_LIFECYCLE, FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { ASSESSMENT_LIFECYCLE } from "#domain/grants/scoring/assessment-lifecycle";
import { BATCH_LIFECYCLE } from "#domain/grants/batch-lifecycle";
import { CALL_LIFECYCLE } from "#domain/grants/call-lifecycle";
import { CLAIM_LIFECYCLE } from "#domain/grants/claim-lifecycle";
import { OVERLAP_LIFECYCLE } from "#domain/grants/double-funding/overlap-lifecycle";
import { PAYMENT_LIFECYCLE } from "#domain/grants/payment-lifecycle";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import {
  BOOKING_LIFECYCLE,
  BOOKING_STATUSES,
  givingUpEvent,
  isStandingBooking,
} from "#domain/premises/booking-lifecycle";
import { REFERRAL_LIFECYCLE } from "#domain/referrals/referral-lifecycle";
import { REPORT_LIFECYCLE } from "#domain/reports/error-report";
import { IMPORT_LIFECYCLE } from "#domain/import/import-lifecycle";
import { TIE_LIFECYCLE } from "#domain/ties/tie";
import { availableEvents, nextStatus, type Lifecycle } from "#domain/shared/lifecycle";

const LIFECYCLES: [name: string, table: Lifecycle<string, string>, start: string, finals: string[]][] = [
  ["appeal", APPEAL_LIFECYCLE, "filed", ["rejected", "notAdmitted", "lapsed"]],
  ["application", APPLICATION_LIFECYCLE, "draft", ["decided", "withdrawn"]],
  ["assessment", ASSESSMENT_LIFECYCLE, "draft", []],
  ["association", ASSOCIATION_LIFECYCLE, "draft", []],
  ["batch", BATCH_LIFECYCLE, "formed", ["settled"]],
  ["booking", BOOKING_LIFECYCLE, "requested", ["refused", "withdrawn", "cancelled"]],
  ["call", CALL_LIFECYCLE, "draft", ["published"]],
  ["change request", CHANGE_REQUEST_LIFECYCLE, "none", []],
  ["claim", CLAIM_LIFECYCLE, "draft", ["approved", "rejected", "discarded"]],
  ["edit request", EDIT_REQUEST_LIFECYCLE, "open", ["given", "declined"]],
  ["import", IMPORT_LIFECYCLE, "uploaded", ["refused", "discarded", "undone"]],
  ["listing", LISTING_LIFECYCLE, "draft", []],
  ["overlap note", OVERLAP_LIFECYCLE, "open", []],
  ["partner", PARTNER_LIFECYCLE, "none", []],
  ["payment", PAYMENT_LIFECYCLE, "queued", ["paid", "rejectedByBank"]],
  ["referral", REFERRAL_LIFECYCLE, "queued", ["full", "declined", "notReached", "givenBack", "withdrawn", "lapsed"]],
  ["report", REPORT_LIFECYCLE, "open", []],
  ["proposal", PROPOSAL_LIFECYCLE, "drafting", ["decided"]],
  ["tie", TIE_LIFECYCLE, "none", ["ended"]],
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

describe("a request for another name", () => {
  const request = {};

  test("is asked by those in the directory, one at a time, and answered or taken back while it waits", () => {
    expect(changeRequestEvents({ status: "published", proposedChange: null })).toEqual(["proposeChange"]);
    const waiting = ["acceptChange", "refuseChange", "withdrawChange"];
    expect(changeRequestEvents({ status: "unlisted", proposedChange: request })).toEqual(waiting);
  });

  test("of what left the directory meanwhile can be refused or taken back, and nothing new is asked", () => {
    expect(changeRequestEvents({ status: "archived", proposedChange: request })).toEqual([
      "refuseChange",
      "withdrawChange",
    ]);
    expect(changeRequestEvents({ status: "archived", proposedChange: null })).toEqual([]);
  });
});

test("a booking is given up by the event that its state has, and stands as long as it can be", () => {
  for (const status of BOOKING_STATUSES)
    expect(nextStatus(BOOKING_LIFECYCLE, status, givingUpEvent(status)).ok).toBe(isStandingBooking(status));
});

test("a partner's state is what the form's lists say, whatever they said before", () => {
  const at = new Date("2026-03-01T10:00:00Z");
  const states = ["none", "invited", "declined", "partner"] as const;
  for (const before of states)
    for (const after of states) {
      const others = { otherAssociationIds: ["b"], invitations: [{ associationId: "c", at, isDeclined: true }] };
      const moved = withPartner(withPartner(others, "a", before, at), "a", after, at);
      expect(["a", "b", "c"].map((id) => partnerStatus(moved, id))).toEqual([after, "partner", "declined"]);
      expect(withPartner(moved, "a", "none", at)).toEqual(others);
    }
});
