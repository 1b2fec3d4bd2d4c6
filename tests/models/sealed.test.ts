import { expect, test } from "vitest";
import { seal, unseal } from "#models/sealed.server";

const by = { secret: "s".repeat(32), purpose: "test", of: "record" };

test("opens for its record, its purpose and its secret, and for no other", () => {
  const sealed = seal("0401234567", by);
  expect(unseal(sealed, by)).toBe("0401234567");
  for (const other of [{ of: "other" }, { purpose: "other" }, { secret: "o".repeat(32) }])
    expect(unseal(sealed, { ...by, ...other })).toBeNull();
});

test("is never the same twice, and opens neither altered nor cut short", () => {
  const sealed = seal("0401234567", by);
  expect(seal("0401234567", by)).not.toBe(sealed);
  const bytes = Buffer.from(sealed, "base64url");
  const altered = bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
  expect(unseal(Buffer.from(altered).toString("base64url"), by)).toBeNull();
  for (const length of [0, 11, 12, 20, 28, bytes.length - 1])
    expect(unseal(bytes.subarray(0, length).toString("base64url"), by)).toBeNull();
});

test("takes no tag that was cut short", () => {
  const empty = Buffer.from(seal("", by), "base64url");
  expect(unseal(empty.toString("base64url"), by)).toBe("");
  expect(unseal(empty.subarray(0, 16).toString("base64url"), by)).toBeNull();
});
