import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageAsked, pageOf } from "#domain/shared/paging";

describe("pages of a list", () => {
  test.each([
    ["", 1],
    ["page=2", 2],
    ["page=0", 1],
    ["page=-3", 1],
    ["page=2.5", 1],
    ["page=1e99", 1],
    ["page=kaksi", 1],
  ])("%j asks for page %i", (address, page) => expect(pageAsked(new URLSearchParams(address))).toBe(page));

  test("walked one after another hold everything once and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 30 }), (things, size) => {
        const { pageCount } = pageOf(things, 1, size);
        const pages = Array.from({ length: pageCount }, (_, index) => pageOf(things, index + 1, size).rows);
        expect(pages.flat()).toEqual(things);
        expect(things.length === 0 || pages.every(({ length }) => length > 0 && length <= size)).toBe(true);
      }),
    );
  });

  test("beyond the last are the last", () => {
    expect(pageOf(["a", "b", "c"], 99, 2)).toEqual({ page: 2, pageCount: 2, total: 3, rows: ["c"] });
    expect(pageOf([], 7, 2)).toEqual({ page: 1, pageCount: 1, total: 0, rows: [] });
  });
});
