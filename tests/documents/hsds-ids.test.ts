import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idFrom, uuidOf, uuidOfWord } from "#documents/hsds/ids";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
const ids = fc.stringMatching(/^[0-9a-f]{24}$/);

describe("ids of the HSDS export", () => {
  test("an id leads to a UUID and back", () => {
    fc.assert(
      fc.property(ids, fc.nat(0xffff), (id, index) => {
        const uuid = uuidOf(id, "schedule", index);
        expect(uuid).toMatch(UUID);
        expect(idFrom(uuid, "schedule")).toBe(id);
        expect(idFrom(uuid.toUpperCase(), "schedule")).toBe(id);
      }),
    );
  });

  test("another kind, another record and another place have another UUID", () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        fc.pre(a !== b);
        const all = [
          uuidOf(a, "service"),
          uuidOf(b, "service"),
          uuidOf(a, "location"),
          uuidOf(a, "phone", 0),
          uuidOf(a, "phone", 1),
        ];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test("somebody else's UUID, or one of another kind, is none of ours", () => {
    expect(idFrom("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "service")).toBeNull();
    expect(idFrom(uuidOf("0".repeat(24), "organization"), "service")).toBeNull();
    expect(idFrom("nonsense", "service")).toBeNull();
  });

  test("words have UUIDs of their own, and where one ends matters", () => {
    expect(uuidOfWord("term", "needs", "yksinäisyys")).toMatch(UUID);
    expect(uuidOfWord("term", "needs", "kipu")).toBe(uuidOfWord("term", "needs", "kipu"));
    expect(uuidOfWord("ab", "c")).not.toBe(uuidOfWord("a", "bc"));
  });
});
