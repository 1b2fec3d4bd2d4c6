import { describe, expect, test } from "vitest";
import { costOf } from "#domain/associations/cost";
import { checkNewRole, checkRemoval } from "#domain/associations/member-change";

describe("a price in the association's own words", () => {
  test.each([
    ["5 €/kerta", 500],
    ["2,50 € / kerta", 250],
    ["12.5 eur", 1250],
    ["kilometrikorvaus", null],
    ["0,5 l kahvia", null],
  ])("%s", (text, amountCents) => {
    expect(costOf(text)).toEqual({ amountCents, text });
  });
});

describe("the people of an association", () => {
  const members = [
    { personId: "a", role: "signatory" as const },
    { personId: "b", role: "editor" as const },
  ];
  test("the last signatory stays a signatory", () => {
    expect(checkRemoval(members, "a")).toEqual({ code: "lastSignatory" });
    expect(checkNewRole(members, "a", "editor")).toEqual({ code: "lastSignatory" });
    const two = [...members, { personId: "c", role: "signatory" as const }];
    expect(checkRemoval(two, "a")).toBeNull();
    expect(checkNewRole(two, "a", "editor")).toBeNull();
  });
  test("an editor may go or become a signatory; a stranger cannot be removed", () => {
    expect(checkRemoval(members, "b")).toBeNull();
    expect(checkNewRole(members, "b", "signatory")).toBeNull();
    expect(checkNewRole(members, "b", "editor")).toEqual({ code: "alreadyMember" });
    expect(checkRemoval(members, "x")).toEqual({ code: "notAMember" });
  });
});
