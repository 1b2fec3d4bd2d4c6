import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { find } from "#domain/search/finder";
import { plainFinnish } from "#domain/search/plain-finnish";
import type { SearchDocument } from "#domain/search/search-index";
import { explain, whyMet } from "#domain/search/why";
import { concept, knowledgeOf } from "./small-directory";

const part = (of: NonNullable<SearchDocument["texts"][number]["of"]>, text: string) => ({
  ...{ text, of },
  weight: 1,
  usualLength: 3,
});

const RYHMA_AND_LEIRI = [
  { code: "ryhmä", name: "ryhmä" },
  { code: "ryhmä", name: "Ryhmä" },
  { code: "leiri", name: "leiri" },
  { code: "leiri", name: "Perheleiri" },
];
const GRUPP_AND_LAGER = [
  { code: "ryhmä", name: "gruppverksamhet" },
  { code: "leiri", name: "sommarläger" },
];

const RECORDS: readonly SearchDocument[] = [
  { id: "1", texts: [part("text", "Kuoro")], facets: {}, freshness: 0 },
  { id: "2", texts: [part("text", "Iltamat"), part("organiser", "Kuoro ja teatteri")], facets: {}, freshness: 0 },
  { id: "3", texts: [part("text", "Retki")], facets: { targetGroup: ["ikäihmiset"] }, freshness: 0 },
  {
    id: "4",
    texts: [
      part("text", "Kahvila"),
      { ...part("category", "ryhmä Ryhmä leiri Perheleiri"), named: RYHMA_AND_LEIRI },
      { ...part("category", "gruppverksamhet sommarläger"), language: "sv", named: GRUPP_AND_LAGER },
    ],
    facets: { category: ["ryhmä", "leiri"] },
    freshness: 0,
  },
  { id: "5", texts: [part("association", "Jäppilän Seura"), part("place", "Jäppilä")], facets: {}, freshness: 0 },
];

const knowledge = knowledgeOf(plainFinnish, RECORDS, [
  concept("ikäihmiset", { kind: "people", finds: ["ikäihmiset"], said: ["vanhus"] }),
]);

const whyOf = (q: string, id: string) => {
  const answer = find(knowledge, { q, chosen: {}, counted: [] });
  const record = RECORDS.find((each) => each.id === id);
  if (!record || !answer.hits.some((hit) => hit.id === id)) return null;
  return explain(answer, id, record, knowledge.index.speech);
};

describe("why something is an answer", () => {
  test("a word of the organiser's description is told with the text around it", () => {
    expect(whyOf("kuoro", "2")?.told).toMatchObject({
      of: "organiser",
      parts: [
        { text: "Kuoro", found: true },
        { text: " ja teatteri", found: false },
      ],
    });
  });

  test("of several classes only that is told by whose name it was met, in whichever language", () => {
    expect(whyOf("ryhmä", "4")?.told).toMatchObject({ of: "category", codes: ["ryhmä"] });
    expect(whyOf("perheleiri", "4")?.told).toMatchObject({ of: "category", codes: ["leiri"] });
    expect(whyOf("sommarläger", "4")?.told).toMatchObject({ of: "category", codes: ["leiri"] });
  });

  test("whom it is for is told by the class, whatever the words of the question", () => {
    expect(whyOf("vanhus", "3")?.told).toMatchObject({ of: "targetGroup", codes: ["ikäihmiset"] });
  });

  test("a kind is told by its code, and the place before the name of the association", () => {
    expect(whyOf("ryhmä kahvila", "4")?.told).toMatchObject({ of: "text" });
    expect(whyOf("jäppilä", "5")?.told).toMatchObject({ of: "place" });
  });

  test("a concept that lies beside the question is told as that", () => {
    const met = (isAsked: boolean) => [{ term: "≈suru", concept: concept("suru"), isAsked }];
    const record = { texts: [], facets: {} };
    expect(whyMet(met(false), record, knowledge.index.speech)).toMatchObject({
      isBeside: true,
      about: [{ code: "suru" }],
    });
    expect(whyMet(met(true), record, knowledge.index.speech)).toMatchObject({ isBeside: false });
  });

  test("what was found only as lying beside is told so, though it speaks faintly of the matter as well", () => {
    const [asked, other] = [concept("suru"), concept("ruokaseura")];
    const met = [
      { term: "≈ruokaseura", concept: other, isAsked: false },
      { term: "≈suru", concept: asked, isAsked: true },
    ];
    const reasons = { aboutOf: () => [asked], metBy: () => met };
    const why = (isBeside: boolean) =>
      explain({ ...reasons, isBeside: () => isBeside }, "1", { texts: [], facets: {} }, knowledge.index.speech);
    expect(why(true)).toMatchObject({ isBeside: true, about: [{ code: "ruokaseura" }] });
    expect(why(false)).toMatchObject({ isBeside: false, about: [{ code: "suru" }] });
  });

  test("every answer to a question of words tells why", () => {
    const words = fc.subarray(["kuoro", "iltamat", "vanhus", "ryhmä", "jäppilä", "retki", "outo"], { minLength: 1 });
    fc.assert(
      fc.property(words, (asked) => {
        const q = asked.join(" ");
        for (const { id } of find(knowledge, { q, chosen: {}, counted: [] }).hits) {
          const why = whyOf(q, id);
          expect(why?.about.length || why?.told).toBeTruthy();
        }
      }),
    );
  });
});
