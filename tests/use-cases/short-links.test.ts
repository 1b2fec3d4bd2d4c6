import { describe, expect, test } from "vitest";
import { isId, newId } from "#models/define-model.server";
import { findShortLink, ShortLinkModel } from "#models/short-link.server";
import { testDatabase } from "#tests/support/database";
import { TOWN_NOW } from "#tests/support/cast";
import { shortLinkFor } from "#use-cases/short-link-for.server";

testDatabase();

describe("short links", () => {
  test("a record has one code, the same whenever it is asked for", async () => {
    const target = { kind: "activity" as const, recordId: newId() };
    const code = await shortLinkFor(target, TOWN_NOW);
    expect(code).toMatch(/^[23456789bcdfghjkmnpqrstvwxz]{6}$/);
    expect(await shortLinkFor(target, TOWN_NOW)).toBe(code);
    expect(await findShortLink(code)).toEqual(target);
  });

  test("many who ask at once are told the same", async () => {
    const target = { kind: "association" as const, recordId: newId() };
    const codes = await Promise.all(Array.from({ length: 12 }, () => shortLinkFor(target, TOWN_NOW)));
    expect(new Set(codes).size).toBe(1);
    expect(await ShortLinkModel.countDocuments(target)).toBe(1);
  });

  test("a code that is taken is not given twice", async () => {
    const codes = ["222222", "222222", "333333"];
    const next = () => codes.shift() ?? "";
    const first = { kind: "cooperation" as const, recordId: newId() };
    const second = { kind: "unit" as const, recordId: "593/sports" };
    expect(await shortLinkFor(first, TOWN_NOW, next)).toBe("222222");
    expect(await shortLinkFor(second, TOWN_NOW, next)).toBe("333333");
    expect(await findShortLink("222222")).toEqual(first);
  });

  test("the same id in two kinds of records is two things", async () => {
    const recordId = newId();
    expect(isId(recordId)).toBe(true);
    const [one, other] = [
      await shortLinkFor({ kind: "activity", recordId }, TOWN_NOW),
      await shortLinkFor({ kind: "association", recordId }, TOWN_NOW),
    ];
    expect(one).not.toBe(other);
  });

  test("a code nobody made stands for nothing", async () => {
    expect(await findShortLink("zzzzzz")).toBeNull();
  });
});
