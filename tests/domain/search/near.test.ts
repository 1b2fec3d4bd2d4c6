import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { affinityOf, nearConcepts } from "#domain/search/thesaurus/affinity";
import { concept, found, knowledgeOf, READERS, record } from "./small-directory";

const grief = concept("suru", { finds: ["sururyhmä"], said: ["hautajaiset ja ikävä", "arkku hankittava"] });
const debt = concept("velat", {
  finds: ["velkaneuvonta"],
  said: ["ulosotto ja maksuhäiriö", "iltaisin lasken laskuja"],
});
const night = concept("unettomuus", { finds: ["uniryhmä"], said: ["iltaisin valvon"] });

const phrases = (of: Parameters<typeof affinityOf>[0]) => affinityOf(of);
const near = (affinity: ReturnType<typeof affinityOf>, words: string[]) =>
  nearConcepts(
    affinity,
    words.map((word) => [word]),
    words.map(() => 1),
  ).map(([{ code }, sureness]) => [code, sureness] as const);

describe("what single words tell of concepts", () => {
  const affinity = phrases([
    { concept: grief, words: [["hautajaiset"], ["ikävä"]] },
    { concept: debt, words: [["ulosotto"], ["kuutamo"]] },
    { concept: night, words: [["kuutamo"], ["valvoa"]] },
  ]);

  test("a word of one concept tells of it for sure, a word of two less of either", () => {
    expect(near(affinity, ["hautajaiset"])).toEqual([["suru", 1]]);
    const [[, either]] = near(affinity, ["kuutamo"]) as [readonly [string, number]];
    expect(either).toBeLessThan(0.5);
  });

  test("words together tell more than each of them", () => {
    expect(near(affinity, ["ilta", "valvoa"])[0]?.[0]).toBe("unettomuus");
    expect(near(affinity, ["ilta", "ulosotto"])[0]?.[0]).toBe("velat");
  });

  test("little words tell nothing", () => {
    const little = phrases([{ concept: grief, words: [["olla"], ["ikävä"]] }]);
    expect(near(little, ["olla"])).toEqual([]);
  });

  test("what a word tells of all concepts together is never more than one", () => {
    const words = fc.constantFrom("yö", "ilta", "raha", "koti", "mies");
    const concepts = fc.constantFrom(grief, debt, night);
    const list = fc.array(
      fc.record({
        concept: concepts,
        words: fc.array(
          words.map((word) => [word]),
          { minLength: 1 },
        ),
      }),
    );
    fc.assert(
      fc.property(list, words, (of, word) => {
        const shares = near(affinityOf(of), [word]).map(([, sureness]) => sureness);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(shares.every((share) => share >= 0)).toBe(true);
      }),
    );
  });
});

describe.each(READERS)("read by %s", (_name, reader) => {
  const records = [
    record("Olkkari", {
      texts: [{ text: "Maksuhäiriö ja ulosotto selviksi yhdessä", weight: 1.15, usualLength: 25 }],
    }),
    record("Kalakerho"),
  ];
  const directory = knowledgeOf(reader, records, [grief, debt, night]);

  test("a record is found that speaks of the same in other words", () => {
    expect(found(directory, "velkaneuvonta")).toEqual(["Olkkari"]);
  });
});
