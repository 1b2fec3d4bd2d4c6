import fc from "fast-check";
import { expect, test } from "vitest";
import {
  APPLICATION_LIFECYCLE,
  APPLICATION_STATUSES,
  FILED_STATUSES,
  isBeingWritten,
  type ApplicationEvent,
  type ApplicationStatus,
} from "#domain/grants/application-lifecycle";
import { callStage } from "#domain/grants/call-window";
import { availableEvents, nextStatus } from "#domain/shared/lifecycle";

const CLOSE = new Date("2027-01-31T13:00:00Z");
const AFTER: readonly ApplicationEvent[] = ["decide", "propose", "returnToPreparation"];

/** What is true of an application beside its state: kept by the rules of the use cases, and held against the table. */
type Facts = {
  status: ApplicationStatus;
  versions: number;
  hasCopy: boolean;
  lines: number;
  now: Date;
};

const START: Facts = { status: "draft", versions: 0, hasCopy: false, lines: 0, now: new Date("2027-01-10T10:00:00Z") };

/** What the clock and the decisions forbid beside the table, as the use cases ask. */
function isAllowed({ now, lines }: Facts, event: ApplicationEvent): boolean {
  const isClosed = callStage({ opensAt: new Date(0), closesAt: CLOSE }, now) === "closed";
  if (event === "submit" || event === "reopen") return !isClosed;
  return event === "withdraw" ? lines === 0 : true;
}

const EFFECT: Partial<Record<ApplicationEvent, (facts: Facts) => Partial<Facts>>> = {
  submit: ({ versions }) => ({ versions: versions + 1, hasCopy: false }),
  reopen: () => ({ hasCopy: true }),
  keepFiled: () => ({ hasCopy: false }),
  withdraw: () => ({ hasCopy: false }),
  decide: ({ lines }) => ({ lines: lines + 1 }),
};

function step(facts: Facts, event: ApplicationEvent): Facts {
  const moved = nextStatus(APPLICATION_LIFECYCLE, facts.status, event);
  if (!moved.ok || !isAllowed(facts, event)) return facts;
  return { ...facts, ...EFFECT[event]?.(facts), status: moved.value };
}

/** Nothing of this may ever be false, wherever the walk has come. */
function check({ status, versions, hasCopy, lines }: Facts): void {
  expect(hasCopy).toBe(status === "reopened");
  expect(versions > 0).toBe(status !== "draft" && !(status === "withdrawn" && versions === 0));
  if (FILED_STATUSES.includes(status)) expect(versions).toBeGreaterThan(0);
  expect(lines).toBe(status === "decided" ? 1 : 0);
}

const events = [...new Set(APPLICATION_STATUSES.flatMap((status) => availableEvents(APPLICATION_LIFECYCLE, status)))];
const move = fc.oneof(
  fc.record({ event: fc.constantFrom(...events) }),
  fc.record({ minutes: fc.integer({ min: 1, max: 20_000 }) }),
);

test("a random walk of an application, its people, the city and the clock never reaches an illegal state", () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (walk) => {
      let facts = START;
      for (const next of walk) {
        const before = facts;
        facts =
          "event" in next
            ? step(facts, next.event)
            : { ...facts, now: new Date(facts.now.getTime() + next.minutes * 60_000) };
        check(facts);
        // After the close nothing is filed any more, and nothing that was filed is lost.
        if (before.now >= CLOSE) expect(facts.versions).toBe(before.versions);
        expect(facts.versions).toBeGreaterThanOrEqual(before.versions);
        if (isBeingWritten(before.status) && before.status !== facts.status)
          expect("event" in next && AFTER.includes(next.event)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test("after the close whatever was filed can still be brought to its decision, in some way", () => {
  for (const status of FILED_STATUSES) {
    const seen = new Set<ApplicationStatus>([status]);
    for (const state of seen)
      for (const event of availableEvents(APPLICATION_LIFECYCLE, state)) {
        const facts: Facts = { ...START, status: state, versions: 1, hasCopy: state === "reopened", now: CLOSE };
        if (isAllowed(facts, event) && event !== "withdraw") seen.add(step(facts, event).status);
      }
    expect(seen.has("decided")).toBe(true);
  }
});
