import { describe, expect, test } from "vitest";
import { chosenByWords, type FacetLists } from "#domain/search/chosen-by-words";
import { plainFinnish } from "#domain/search/plain-finnish";
import { SearchIndex } from "#domain/search/search-index";
import { speechOf } from "#domain/search/speech";
import { newTerm } from "#domain/taxonomy/term";

const name = (fi: string, sv: string, en: string) => newTerm(fi, { fi, sv, en });
const merged = { ...name("yksin olo", "att vara ensam", "being alone"), mergedInto: "yksinäisyys" };
const lists: FacetLists = {
  terms: {
    ...{ needs: [name("yksinäisyys", "ensamhet", "loneliness"), merged], volunteerTypes: [], fields: [] },
    ...{ targetGroups: [name("ikäihmiset", "äldre", "older people")], categories: [], accessibility: [] },
    villages: [name("Keskusta", "Centrum", "Centre")],
  },
  municipalities: [{ _id: "593", names: { fi: "Pieksämäki", sv: "Pieksämäki", en: "Pieksämäki" } }],
};

const index = new SearchIndex(speechOf(plainFinnish));
index.put({
  id: "a",
  texts: [],
  facets: { municipality: ["593", "Savonlinna"], need: ["Oma tarve"], language: ["fi", "karjala"], cost: ["free"] },
  freshness: 0,
});

const chosen = (facet: string, ...words: string[]) => chosenByWords({ [facet]: words }, lists, index)[facet];

describe("what an address chooses", () => {
  test.each([
    ["need", "Loneliness", "yksinäisyys"],
    ["need", "ENSAMHET", "yksinäisyys"],
    ["need", "yksin olo", "yksinäisyys"],
    ["need", "oma TARVE", "Oma tarve"],
    ["targetGroup", "older people", "ikäihmiset"],
    ["village", "centrum", "Keskusta"],
    ["municipality", "593", "593"],
    ["municipality", "pieksämäki", "593"],
    ["municipality", "savonlinna", "Savonlinna"],
    ["language", "Finska", "fi"],
    ["language", "EN", "en"],
    ["language", "Karjala", "karjala"],
    ["cost", "FREE", "free"],
    ["remote", "true", "yes"],
    ["remote", "1", "yes"],
    ["remote", "yes", "yes"],
    ["need", "1", "1"],
    ["municipality", "Atlantis", "Atlantis"],
  ])("of %s by %s is %s", (facet, said, value) => {
    expect(chosen(facet, said)).toEqual([value]);
  });

  test("by two names of the same is one", () => {
    expect(chosen("need", "ensamhet", "loneliness")).toEqual(["yksinäisyys"]);
  });
});
