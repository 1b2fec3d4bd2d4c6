import { expect, test } from "vitest";
import { isPlainMatch } from "#domain/associations/plain-match";

test("every word must stand in one of the names, in any order and case", () => {
  expect(isPlainMatch("", ["Kuoro"])).toBe(true);
  expect(isPlainMatch("  ASEMA  kuoro ", ["Muu", "Kuoro Aseman väki"])).toBe(true);
  expect(isPlainMatch("asema", ["Muu", "Kuoro"])).toBe(false);
  expect(isPlainMatch("asema kuoro", ["Asema", "Kuoro"])).toBe(false);
});
