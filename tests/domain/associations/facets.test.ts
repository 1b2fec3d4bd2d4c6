import fc from "fast-check";
import { expect, test } from "vitest";
import { facetCounts, narrowed } from "#domain/associations/facets";

type Thing = { needs: string[]; village: string };

const things: Thing[] = [
  { needs: ["suru", "kriisi"], village: "Keskusta" },
  { needs: ["suru"], village: "Jäppilä" },
  { needs: ["kuulo"], village: "Jäppilä" },
];

const facets = (needs: string[], villages: string[]) => ({
  need: { chosen: needs, of: (thing: Thing) => thing.needs },
  village: { chosen: villages, of: (thing: Thing) => [thing.village] },
});

test("a thing fits when it has one of the chosen answers to every question", () => {
  expect(narrowed(things, facets(["suru", "kuulo"], ["Jäppilä"]))).toHaveLength(2);
});

test("a question's counts tell what each of its answers would give", () => {
  const counts = facetCounts(things, facets(["suru"], ["Jäppilä"]));
  expect(counts.need).toEqual({ suru: 1, kuulo: 1 });
  expect(counts.village).toEqual({ Keskusta: 1, Jäppilä: 1 });
});

test("choosing one answer gives exactly as many as its count promised", () => {
  const code = fc.constantFrom("a", "b", "c");
  const thing = fc.record({ needs: fc.uniqueArray(code), village: code });
  fc.assert(
    fc.property(fc.array(thing), code, code, (all, need, village) => {
      const promised = facetCounts(all, facets([], [village])).need[need] ?? 0;
      expect(narrowed(all, facets([need], [village]))).toHaveLength(promised);
    }),
  );
});
