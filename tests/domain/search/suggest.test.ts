import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Beginnings, plainWords, type Wording } from "#domain/search/beginnings";
import { lettersApart } from "#domain/search/letters-apart";
import { asNames, foundBy, isWorthAsking, shareOut, SUGGESTED, termBeginnings } from "#domain/search/suggest";
import { newTerm } from "#domain/taxonomy/term";
import { concept } from "#tests/domain/search/small-directory";

const syllable = fc.constantFrom("ka", "kä", "mu", "Mui", "sti", "yö", "Å");
const word = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const wordings = fc.array(fc.record({ text, kind: fc.constantFrom<Wording["kind"][]>("name", "wording", "foreign") }), {
  minLength: 1,
  maxLength: 3,
});
const change = fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e", "f"), wordings: fc.option(wordings) });

/** The beginnings after some changes, and what is then left of each owner. */
function changed(changes: readonly { id: string; wordings: Wording[] | null }[]) {
  const beginnings = new Beginnings();
  const left = new Map<string, Wording[]>();
  for (const { id, wordings: own } of changes) {
    if (own) beginnings.put(id, own);
    else beginnings.remove(id);
    left.delete(id);
    if (own) left.set(id, own);
  }
  return { beginnings, left };
}

/** How the rule reads without any order in memory: a name by any of its words, a wording by its first and three letters. */
const begins = ({ text: own, kind }: Wording, asked: string): boolean =>
  kind === "name"
    ? ` ${plainWords(own)}`.includes(` ${plainWords(asked)}`)
    : plainWords(asked).length > 2 && plainWords(own).startsWith(plainWords(asked));

describe("what is suggested", () => {
  test("begins as asked in some word or wording, and nothing that does is left out while there is room", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), text, fc.integer({ min: 1, max: 7 }), (changes, asked, most) => {
        const { beginnings, left } = changed(changes);
        const found = beginnings.find(asked, most);
        for (const { id, by } of found) {
          expect(left.get(id)).toContainEqual(by);
          expect(begins(by, asked)).toBe(true);
        }
        const all = [...left].filter(([, own]) => own.some((each) => begins(each, asked))).map(([id]) => id);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found).toHaveLength(Math.min(most, all.length));
      }),
    );
  });

  test("is the same after thousands of changes as when it is put together anew", () => {
    const names = ["Muistikahvila", "Kävelykerho", "Muistiyhdistys", "Kuntosali ja muisti"];
    const old = new Beginnings();
    for (let round = 0; round < 5_000; round += 1) old.put(`d${round % 40}`, asNames(names[round % 7] ?? "Kuoro"));
    const anew = new Beginnings();
    for (let round = 4_960; round < 5_000; round += 1) anew.put(`d${round % 40}`, asNames(names[round % 7] ?? "Kuoro"));
    for (const asked of ["muisti", "ku", "kavely", "x"]) expect(old.find(asked, 9)).toEqual(anew.find(asked, 9));
    expect(old.find("muisti", 99)).not.toHaveLength(0);
  });

  test("stands in order: first words before later ones, short before long, names before wordings", () => {
    const beginnings = new Beginnings();
    beginnings.put("foreign", [{ text: "muisti", kind: "foreign" }]);
    beginnings.put("wording", [{ text: "muisti pätkii", kind: "wording" }]);
    beginnings.put("later", asNames("Meidän muisti"));
    beginnings.put("long", asNames("Muistikahvila Keskustassa"));
    beginnings.put("short", asNames("Muistikahvila"));
    expect(beginnings.find("Muisti", 9).map(({ id }) => id)).toEqual(["short", "long", "later", "wording", "foreign"]);
  });
});

/** How the rule reads without any order: the fewest errors of any beginning of any text that it may be found by. */
function errorsOf({ text: own, kind }: Wording, asked: string): number {
  const [key, typed] = [plainWords(own), plainWords(asked)];
  const starts = kind === "name" ? [0, ...Array.from(key.matchAll(/ /g), ({ index }) => index + 1)] : [0];
  const ends = Array.from({ length: key.length + 1 }, (_, end) => end);
  return Math.min(
    ...starts.flatMap((from) => ends.map((to) => lettersApart(key.slice(from, Math.max(from, to)), typed))),
  );
}

describe("what was mistyped", () => {
  const letter = fc.constantFrom(..."aiklsu");
  const mistyped = fc.array(letter, { minLength: 1, maxLength: 10 }).map((letters) => letters.join(""));
  const near = fc.array(fc.array(letter, { minLength: 2, maxLength: 12 }).map((letters) => letters.join("")));

  test("suggests what begins with few enough errors, the fewest first, and nothing else", () => {
    fc.assert(
      fc.property(near, mistyped, fc.constantFrom(0, 600), fc.constantFrom(2, Infinity), (texts, asked, more, most) => {
        const beginnings = new Beginnings();
        texts.forEach((each, number) => beginnings.put(`${number}`, asNames(each)));
        // So many more that all of them come to stand in order.
        for (let number = 0; number < more; number += 1) beginnings.put(`more${number}`, asNames(`zz${number}`));
        const mended = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
        const hasFirst = (each: string) => asked.length >= 8 || asked.slice(0, 2).includes(each.charAt(0));
        const errors = texts.map((each) =>
          hasFirst(each) ? errorsOf({ text: each, kind: "name" }, asked) : asked.length,
        );
        const expected = errors.filter((count) => mended > 0 && count <= mended).toSorted((a, b) => a - b);
        const found = beginnings.findMended(asked, most).map(({ id }) => errors[Number(id)]);
        expect(found).toEqual(expected.slice(0, most));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["yksnäi", "Yksinäisyys"],
    ["uksinäisyys", "Yksinäisyys"],
    ["kysinä", "Yksinäisyys"],
    ["muistisiaras", "Muistisairaus"],
    ["diigtuki", "Digituki"],
    ["digtuki", "Digituki"],
    ["omaihsoitaja", "Omaishoitajat"],
  ])("%s means %s", (asked, meant) => {
    const beginnings = new Beginnings();
    for (const text of ["Yksinäisyys", "Muistisairaus", "Digituki", "Omaishoitajat", "Kuoro"])
      beginnings.put(text, [{ text, kind: "wording" }]);
    expect(beginnings.findMended(asked, 9).map(({ id }) => id)).toEqual([meant]);
    expect(beginnings.find(asked, 9)).toEqual([]);
  });

  test.each(["dig", "dgi", "kuoroxx", "kxoxo", "tuoro"])("%s means nothing that is known", (asked) => {
    const beginnings = new Beginnings();
    beginnings.put("a", asNames("Digituki"));
    beginnings.put("b", asNames("Kuoro"));
    expect(beginnings.findMended(asked, 9)).toEqual([]);
  });
});

test("one letter asks nothing, two do, dots and signs are no letters", () => {
  expect(["", "k", " - k", "kä", "3b"].map(isWorthAsking)).toEqual([false, false, false, true, true]);
});

test("each group gets its share, and the first ones what others leave", () => {
  fc.assert(
    fc.property(fc.tuple(...SUGGESTED.map(() => fc.nat({ max: 6 }))), (sizes) => {
      const [needs = 0, activities = 0, associations = 0, places = 0] = sizes;
      const list = (size: number) => Array.from({ length: size }, (_, at) => at);
      const found = {
        ...{ needs: list(needs), activities: list(activities) },
        ...{ associations: list(associations), places: list(places) },
      };
      const shared = shareOut(found);
      const total = SUGGESTED.reduce((sum, group) => sum + shared[group].length, 0);
      expect(total).toBe(
        Math.min(
          8,
          SUGGESTED.reduce((sum, group) => sum + Math.min(3, found[group].length), 0),
        ),
      );
      for (const group of SUGGESTED) {
        expect(shared[group]).toEqual(found[group].slice(0, shared[group].length));
        expect(shared[group].length).toBeGreaterThanOrEqual(Math.min(2, found[group].length));
        expect(shared[group].length).toBeLessThanOrEqual(3);
      }
    }),
  );
  const three = [1, 2, 3];
  expect(shareOut({ needs: three, activities: three, associations: [1], places: three })).toEqual({
    ...{ needs: three, activities: [1, 2], associations: [1], places: [1, 2] },
  });
});

describe("terms", () => {
  const terms = [
    newTerm("muistisairaus", { fi: "Muistisairaus", sv: "Minnessjukdom", en: "Memory disorder" }, ["altsu"]),
    { ...newTerm("unohtelu", { fi: "Unohtelu", sv: null, en: null }, ["hajamieli"]), mergedInto: "muistisairaus" },
    { ...newTerm("vanha", { fi: "Vanha tarve", sv: null, en: null }), retired: true },
  ];
  const concepts = [
    concept("muistisairaus", { said: ["pappa unohtaa", "dementikko"], sv: ["demens"], en: ["dementia"] }),
    concept("unohtelu", { said: ["avaimet hukassa"] }),
    concept("muistineuvonta", {
      finds: ["muistikoordinaattori", "Muistisairaus"],
      said: ["muistaminen", "pää jumissa"],
    }),
    concept("vanhat", { kind: "people", finds: ["muistisairaus"], said: ["vanhus"] }),
    concept("kuoro", { said: ["laulaminen"] }),
  ];
  const beginnings = termBeginnings(terms, concepts);
  test.each(["muist", "minn", "disor", "alts", "unoht", "haja", "pappa un", "deme", "avai", "muistam"])(
    "are found by %s",
    (asked) => expect(beginnings.find(asked, 3).map(({ id }) => id)).toEqual(["muistisairaus"]),
  );
  test.each(["vanh", "laul", "pää ju", "hukassa"])("are not found by %s", (asked) =>
    expect(beginnings.find(asked, 3)).toEqual([]),
  );

  test("say by what they were found where their name does not", () => {
    const hint = (asked: string) => beginnings.find(asked, 1).map((begun) => foundBy(begun, "Muistisairaus", asked));
    expect(hint("deme")).toEqual(["dementikko"]);
    expect(hint("demens")).toEqual(["demens"]);
    expect(hint("muisti")).toEqual([""]);
  });
});
