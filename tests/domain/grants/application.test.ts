import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkSubmission,
  EMPTY_APPLICATION,
  type ApplicationContent,
  type SubmissionFacts,
} from "#domain/grants/application";
import { FULL_APPLICATION } from "#tests/support/town-grants";

const facts = (content: ApplicationContent, changes: Partial<SubmissionFacts> = {}): SubmissionFacts => ({
  content,
  attachmentCodes: ["actionPlan"],
  requiredAttachmentCodes: ["actionPlan"],
  callStage: "open",
  associationIsPublished: true,
  capCents: null,
  lacks: [],
  unread: [],
  ...changes,
});
const codes = (checked: ReturnType<typeof checkSubmission>) => checked.map(({ code }) => code);

describe("may an application be filed", () => {
  test("one that asks for more than the call gives to one applicant, by a cent: no", () => {
    const asked = { ...FULL_APPLICATION, requestedCents: 500_00 };
    expect(checkSubmission(facts(asked, { capCents: 500_00 }))).toEqual([]);
    expect(checkSubmission(facts(asked, { capCents: 499_99 }))).toEqual([
      { code: "requestedOverCap", capCents: 499_99 },
    ]);
    expect(codes(checkSubmission(facts({ ...asked, requestedCents: null }, { capCents: 1 })))).toEqual([
      "fieldMissing",
    ]);
  });

  test("a full one, in time, with its attachments: yes", () => {
    expect(checkSubmission(facts(FULL_APPLICATION))).toEqual([]);
  });
  test("an empty one is told everything that is missing at once, each with its step", () => {
    const refusals = checkSubmission(facts(EMPTY_APPLICATION, { attachmentCodes: [] }));
    expect(refusals).toContainEqual({ code: "fieldMissing", field: "iban", step: "applicant" });
    expect(refusals).toContainEqual({ code: "fieldMissing", field: "requestedCents", step: "finances" });
    expect(refusals).toContainEqual({ code: "fieldMissing", field: "declared", step: "review" });
    expect(refusals).toContainEqual({ code: "attachmentMissing", attachment: "actionPlan" });
    expect(refusals).toHaveLength(13);
  });
  test("what cannot be read is told as that, and not as missing too", () => {
    const unread = [{ code: "fieldUnread", field: "endsOn", step: "purpose", issue: "notADate" }] as const;
    expect(checkSubmission(facts({ ...FULL_APPLICATION, endsOn: null }, { unread }))).toEqual(unread);
  });
  test("what the programme's own form lacks stops it, each lack with its place", () => {
    const lacks = [{ section: "main", field: "budget", name: "budget.costs", message: "required" }];
    expect(checkSubmission(facts(FULL_APPLICATION, { lacks }))).toEqual([
      { code: "answerMissing", section: "main", field: "budget", name: "budget.costs", issue: "required" },
    ]);
  });
  test("nothing but the clock stops a full one after the close", () => {
    expect(checkSubmission(facts(FULL_APPLICATION, { callStage: "closed" }))).toEqual([{ code: "callClosed" }]);
    expect(checkSubmission(facts(FULL_APPLICATION, { callStage: "upcoming" }))).toEqual([{ code: "callUpcoming" }]);
  });
  test("no own funding is an answer: zero is not missing", () => {
    const without = { ...FULL_APPLICATION, ownShareCents: 0, otherFundingCents: 0 };
    expect(checkSubmission(facts(without))).toEqual([]);
  });
  test("nothing cannot be applied for", () => {
    expect(codes(checkSubmission(facts({ ...FULL_APPLICATION, requestedCents: 0 })))).toEqual(["requestedNothing"]);
    expect(checkSubmission(facts({ ...FULL_APPLICATION, requestedCents: 1 }))).toEqual([]);
  });
  test("the activity does not end before it begins", () => {
    const backwards = { ...FULL_APPLICATION, startsOn: "2027-06-01", endsOn: "2027-05-31" };
    expect(codes(checkSubmission(facts(backwards)))).toEqual(["periodEndsBeforeStart"]);
  });
});

describe("laws of filing", () => {
  const sums = fc.nat(1_000_000_00);

  test("the sum never exceeds what the costs leave open", () => {
    fc.assert(
      fc.property(sums, sums, sums, sums, (totalCostsCents, ownShareCents, otherFundingCents, requestedCents) => {
        const content = { ...FULL_APPLICATION, totalCostsCents, ownShareCents, otherFundingCents, requestedCents };
        const isTooMuch = requestedCents > totalCostsCents - ownShareCents - otherFundingCents;
        expect(codes(checkSubmission(facts(content))).includes("requestedMoreThanMissing")).toBe(isTooMuch);
      }),
    );
  });
  test("filling in one more field never adds a reason of the kind that it was missing", () => {
    const names = Object.keys(FULL_APPLICATION) as (keyof ApplicationContent)[];
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom(...names), (filled, more) => {
        const only = (chosen: readonly (keyof ApplicationContent)[]) =>
          Object.fromEntries(chosen.map((name) => [name, FULL_APPLICATION[name]]));
        const missing = (chosen: readonly (keyof ApplicationContent)[]) =>
          codes(checkSubmission(facts({ ...EMPTY_APPLICATION, ...only(chosen) }))).filter(
            (code) => code === "fieldMissing",
          ).length;
        expect(missing([...filled, more])).toBeLessThanOrEqual(missing(filled));
      }),
    );
  });
});
