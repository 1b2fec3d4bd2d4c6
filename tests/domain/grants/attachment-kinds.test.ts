import { expect, test } from "vitest";
import { ASSOCIATION_KINDS } from "#domain/associations/association-kinds";
import { askedOfKind, ATTACHMENT_KINDS } from "#domain/grants/attachment-kinds";

const asked = ATTACHMENT_KINDS.map((code) => ({ code }));

test("an artist or an unregistered group is asked for plans and costs, never for the papers of an association", () => {
  expect(askedOfKind(asked, "informal").map(({ code }) => code)).toEqual([
    "actionPlan",
    "budget",
    "bankStatement",
    "costEstimate",
    "rentalAgreement",
  ]);
});

test("everybody else is asked for all of it, and so is an applicant that is gone", () => {
  for (const kind of [...ASSOCIATION_KINDS.filter((each) => each !== "informal"), null])
    expect(askedOfKind(asked, kind)).toEqual(asked);
});
