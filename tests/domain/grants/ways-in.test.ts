import { expect, test } from "vitest";
import { OPEN_RULES, type ApplicantKind } from "#domain/grants/programme-rules";
import { waysIn } from "#domain/grants/ways-in";

const callFor = (...applicants: ApplicantKind[]) => ({
  municipality: "593",
  rules: { eligibility: { ...OPEN_RULES.eligibility, applicants }, passOn: false },
});
const walkers = { name: "Kulkijat", kind: "association" as const, municipality: "593" };
const painter = { name: "Maalari", kind: "informal" as const, municipality: "593" };

test("whoever has one that is served is offered the button and no registering", () => {
  expect(waysIn(callFor("informal"), [walkers, painter])).toEqual({
    isOffered: true,
    otherKinds: ["Kulkijat"],
    elsewhere: [],
    register: [],
  });
});

test("whose associations are not served are told which, and what they could register as", () => {
  expect(waysIn(callFor("umbrella", "informal"), [walkers])).toEqual({
    isOffered: false,
    otherKinds: ["Kulkijat"],
    elsewhere: [],
    register: ["umbrella", "informal"],
  });
});

test("an association of another municipality does not apply, however fit its kind", () => {
  expect(waysIn(callFor("association", "informal"), [{ ...walkers, municipality: "049" }])).toEqual({
    isOffered: false,
    otherKinds: [],
    elsewhere: ["Kulkijat"],
    register: ["informal"],
  });
});

test("whoever has none may register as anything that the call serves", () => {
  expect(waysIn(callFor("association", "parish"), []).register).toEqual(["association", "parish"]);
});

test("what goes through umbrella organisations is no reason for an association to become one", () => {
  const { municipality, rules } = callFor("umbrella");
  const through = { municipality, rules: { ...rules, passOn: true } };
  expect(waysIn(through, [walkers]).register).toEqual([]);
  expect(waysIn(through, []).register).toEqual(["umbrella"]);
});
