import { expect, test } from "vitest";
import { tellingFact } from "#domain/associations/telling-apart";

const record = (registerNumber: string | null, homeMunicipality: string, createdAt: string) => ({
  registerNumber,
  homeMunicipality,
  createdAt: new Date(createdAt),
});
const kulkijat = record("123456", "Pieksämäki", "2026-11-01T10:00:10Z");

test.each([
  [record("654321", "Mikkeli", "2026-11-02T10:00:00Z"), "registerNumber"],
  [record(null, "Pieksämäki", "2026-11-01T10:00:10Z"), "registerNumber"],
  [record("123456", "Mikkeli", "2026-11-02T10:00:00Z"), "homeMunicipality"],
  [record("123456", "Pieksämäki", "2026-11-01T10:01:00Z"), "createdAt"],
  [record("123456", "Pieksämäki", "2026-11-01T10:00:50Z"), "place"],
] as const)("two records of one name are told apart: %o by %s", (other, fact) => {
  expect(tellingFact(kulkijat, other)).toBe(fact);
  expect(tellingFact(other, kulkijat)).toBe(fact);
});
