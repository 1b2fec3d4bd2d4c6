import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameIndex } from "#domain/associations/name-index";
import { isNearlySameName } from "#domain/associations/similar-name";

const words = fc.constantFrom(
  "kiskolan",
  "kulkijat",
  "kulkiat",
  "jäppilän",
  "kyläyhdistys",
  "laulu",
  "12",
  "13",
  "ystävät",
  "ry",
  "a",
);
const names = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
/** A name with a few slips of the keyboard. */
const slipped = fc
  .tuple(names, fc.array(fc.tuple(fc.nat(40), fc.constantFrom("", "x", "yy")), { maxLength: 4 }))
  .map(([name, slips]) => slips.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), name));

describe("an index of names", () => {
  test("finds exactly the names that are nearly the same, whatever the slips", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(names, slipped), { maxLength: 30 }), fc.oneof(names, slipped), (known, asked) => {
        const index = nameIndex<number>();
        known.forEach((name, place) => index.add(name, place));
        const expected = known.flatMap((name, place) => (isNearlySameName(name, asked) ? [place] : []));
        expect(index.nearlySame(asked)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("knows an association by its name without the common words and with a letter wrong", () => {
    const index = nameIndex<string>();
    index.add("Jäppilän Kyläyhdistys ry", "village");
    index.add("Savon Muisti ry", "memory");
    expect(index.nearlySame("jäppilän kyläyhdistis")).toEqual(["village"]);
    expect(index.nearlySame("ry")).toEqual([]);
  });
});
