import { describe, expect, test } from "vitest";
import { startPath } from "#auth/desks";
import type { StaffPost } from "#domain/roles";

const coordinator: StaffPost = { municipality: "593", role: "coordinator", units: [] };
const payer: StaffPost = { municipality: "593", role: "payer", units: [] };

const path = (staff: StaffPost[], memberships = 0, { name = "Hanna", chosen = null as string | null } = {}) =>
  startPath({ person: { name, staff }, actor: { memberships: Array.from({ length: memberships }) }, chosen });

describe("after signing in", () => {
  test("an official with one role goes straight to that desk", () =>
    expect(path([coordinator])).toBe("/office/directory"));
  test("an association's person goes to its desk", () => expect(path([], 2)).toBe("/my"));
  test("who has several desks chooses", () => {
    expect(path([coordinator, payer])).toBe("/desks");
    expect(path([coordinator], 1)).toBe("/desks");
  });
  test("who has chosen a desk in this session is not asked again", () =>
    expect(path([coordinator, payer], 0, { chosen: "payer:593" })).toBe("/office/payments"));
  test("a newcomer tells their name first", () => expect(path([], 0, { name: "" })).toBe("/account?next=/my"));
});
