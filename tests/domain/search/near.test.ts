import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { featuresReader } from "#domain/search/features";
import { leadsOf } from "#domain/search/leads";
import { plainFinnish } from "#domain/search/plain-finnish";
import { understand } from "#domain/search/question";
import { speechOf, type Speech } from "#domain/search/speech";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { conceptTerm } from "#domain/search/search-index";
import { hearingOf, SAYINGS } from "#domain/search/thesaurus/examples";
import { Hearing } from "#domain/search/thesaurus/hearing";
import { concept, found, knowledgeOf, READERS, record } from "./small-directory";

const grief = concept("suru", { finds: ["sururyhmä"], said: ["hautajaiset ja ikävä", "arkku hankittava"] });
const debt = concept("velat", {
  finds: ["velkaneuvonta"],
  said: ["ulosotto ja maksuhäiriö", "iltaisin lasken laskuja"],
});
const night = concept("unettomuus", { finds: ["uniryhmä"], said: ["iltaisin valvon"] });

const speech = speechOf(plainFinnish);
const read = (text: string) => featuresReader(speech)(text, "fi");
const learnt = (sayings: readonly (readonly [typeof grief, string])[]) =>
  new Hearing(sayings.map(([of, text]) => ({ concept: of, features: read(text) })));
const heard = (hearing: Hearing, text: string) => hearing.heardIn(hearing.evidenceOf(read(text)), 1);

describe("what is heard in a text", () => {
  const hearing = learnt([
    [grief, "hautajaiset ikävä"],
    [debt, "ulosotto kuutamo"],
    [night, "kuutamo valvoa"],
  ]);

  test("is the concept of which its words were said", () => {
    expect(heard(hearing, "hautajaiset")[0]?.[0]).toBe(grief);
    expect(heard(hearing, "ulosotto")[0]?.[0]).toBe(debt);
    expect(heard(hearing, "valvon kuutamolla")[0]?.[0]).toBe(night);
  });

  test("is less sure by a word that was said of two", () => {
    const sureOf = (text: string): number => heard(hearing, text)[0]?.[1] ?? 0;
    expect(sureOf("kuutamo")).toBeLessThan(sureOf("hautajaiset"));
  });

  test("also comes of words that were never said, by pieces of them", () => {
    expect(heard(hearing, "hautajaisvieras")[0]?.[0]).toBe(grief);
  });

  test("is nothing where no word was ever said, or only little words", () => {
    expect(heard(hearing, "xyz")).toEqual([]);
    expect(heard(hearing, "olla ja on")).toEqual([]);
    expect(heard(learnt([]), "hautajaiset")).toEqual([]);
  });

  const texts = fc.array(fc.constantFrom("yö", "hauta", "raha", "kuutamo", "mies"), { minLength: 1 });
  const sayings = fc.array(
    fc.tuple(
      fc.constantFrom(grief, debt, night),
      texts.map((words) => words.join(" ")),
    ),
  );

  test("adds up to one, the surest first", () => {
    fc.assert(
      fc.property(sayings, texts, (of, words) => {
        const shares = heard(learnt(of), words.join(" ")).map(([, sureness]) => sureness);
        if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(shares.toSorted((a, b) => b - a)).toEqual(shares);
      }),
    );
  });

  test("does not depend on the order in which things were said", () => {
    fc.assert(
      fc.property(sayings, texts, (of, words) => {
        const byCode = (hearing_: Hearing) =>
          Object.fromEntries(
            heard(hearing_, words.join(" ")).map(([{ code }, sureness]) => [code, sureness.toFixed(4)]),
          );
        expect(byCode(learnt(of.toReversed()))).toEqual(byCode(learnt(of)));
      }),
    );
  });
});

test("examples are of concepts there are, none twice, and none holds anybody's code", () => {
  const codes = new Set(FOUNDING_CONCEPTS.map(({ code }) => code));
  for (const [, sayings] of SAYINGS) {
    expect(Object.keys(sayings).filter((code) => !codes.has(code))).toEqual([]);
    for (const { asked, offered = [] } of Object.values(sayings)) {
      const all = [...asked, ...offered];
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((text) => /\d{6}[-+A]\d{3}/.test(text))).toEqual([]);
    }
  }
});

describe.each(READERS)("read by %s", (_name, reader) => {
  const records = [
    record("Olkkari", {
      texts: [{ text: "Maksuhäiriö ja ulosotto selviksi yhdessä", weight: 1.15, usualLength: 25 }],
    }),
    record("Kalakerho"),
  ];
  const concepts = [grief, debt, night];
  const directory = knowledgeOf(reader, records, concepts, (spoken) => hearingOf(concepts, spoken));

  test("a record is found that speaks of the same in other words", () => {
    expect(found(directory, "velkaneuvonta")[0]).toBe("Olkkari");
  });

  test("the name of a place tells nothing but a place", () => {
    const heardIn = (q: string) => understand(q, directory).heard.map(({ concept: { code } }) => code);
    expect(heardIn("hautajaisxyzmus")[0]).toBe("suru");
    expect(heardIn("hautajaisxyzniemi")).toEqual([]);
  });

  test("a concept leads beside the matter to records that speak of what helps as well, the best nearest", () => {
    const helping = { ...grief, beside: ["velat", ...Array.from({ length: 8 }, (_, at) => `muu ${at}`), "unettomuus"] };
    const { alternatives, far } = leadsOf({ concept: helping, how: "said", by: "suru" }, directory.index);
    const nearnessOf = (code: string) => far.find(({ term }) => term === conceptTerm(code))?.nearness ?? 0;
    expect(nearnessOf("velat")).toBeGreaterThan(nearnessOf("muu 0"));
    expect(nearnessOf("unettomuus")).toBeGreaterThan(0.1);
    expect(alternatives.map(({ term }) => term)).not.toContain(conceptTerm("velat"));
    const own = alternatives.find(({ term }) => term === conceptTerm("suru"))?.nearness;
    expect(own).toBeGreaterThan(nearnessOf("velat"));
  });

  test("what no record answers is heard less than what one does", () => {
    const both = [
      concept("velat", { finds: ["velkaneuvonta"], said: ["kuutamo ja ulosotto"] }),
      concept("unettomuus", { finds: ["uniryhmä"], said: ["kuutamo ja valvominen"] }),
    ];
    const surest = (title: string): string | undefined => {
      const known = knowledgeOf(reader, [record(title)], both, (spoken) => hearingOf(both, spoken));
      return understand("kuutamo", known).heard[0]?.concept.code;
    };
    expect(surest("Velkaneuvonta")).toBe("velat");
    expect(surest("Uniryhmä")).toBe("unettomuus");
  });

  test("a single word that the thesaurus knows tells less of what else it may mean", () => {
    const nightWith = (said: string): number => {
      const all = [concept("velat", { said: [said] }), concept("unettomuus", { said: ["kuutamo ja valvominen"] })];
      const hearing = (spoken: Speech): Hearing =>
        new Hearing(all.map((of) => ({ concept: of, features: featuresReader(spoken)(of.said.join(" "), "fi") })));
      const heard = understand("kuutamo", knowledgeOf(reader, records, all, hearing)).heard;
      const sureOf = (code: string): number => heard.find((each) => each.concept.code === code)?.sureness ?? 0;
      return sureOf("unettomuus") / sureOf("velat");
    };
    expect(nightWith("kuutamo ja ulosotto")).toBeGreaterThan(0.5);
    expect(nightWith("kuutamo")).toBeGreaterThan(0);
    expect(nightWith("kuutamo")).toBeLessThan(0.5);
  });

  describe("a phrase in a story that tells of something else", () => {
    const all = [
      concept("perhekerho", { finds: ["perhekahvila"], said: ["kahvinkeitin"] }),
      concept("muisti", { finds: ["muistiryhmä"], said: ["jääkaappi unohtuu ja avaimet katoavat"] }),
    ];
    const directory = knowledgeOf(reader, [record("Perhekahvila"), record("Muistiryhmä")], all, (spoken) =>
      hearingOf(all, spoken),
    );
    const weightOf = (question: string, code: string): number | undefined => {
      const { clauses } = understand(question, directory);
      const term = conceptTerm(code);
      return clauses
        .filter(({ words }) => words.length > 0)
        .flatMap(({ alternatives }) => alternatives)
        .filter((each) => each.term === term)
        .map(({ nearness }) => nearness)
        .toSorted((a, b) => b - a)[0];
    };

    test("is doubted, and never let go of", () => {
      const inStory = weightOf("kahvinkeitin jääkaapissa, avaimet katoavat, kaikki unohtuu", "perhekerho") ?? 0;
      const alone = weightOf("kahvinkeitin", "perhekerho") ?? 0;
      expect(inStory).toBeLessThan(alone);
      expect(inStory).toBeGreaterThan(0.2 * alone);
    });

    test("is not doubted where no story is told", () => {
      expect(weightOf("kahvinkeitin jääkaapissa", "perhekerho")).toBe(weightOf("kahvinkeitin", "perhekerho"));
    });
  });
});
