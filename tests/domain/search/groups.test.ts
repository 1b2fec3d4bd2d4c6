import { describe, expect, test } from "vitest";
import { groupsIn, preferGroups } from "#domain/search/groups";
import { SearchIndex } from "#domain/search/search-index";
import { plainFinnish } from "#domain/search/plain-finnish";
import { speechOf } from "#domain/search/speech";
import { concept, record } from "./small-directory";

const FOR = {
  senior: ["ikäihmiset"],
  child: ["lapset"],
  all: ["lapset", "kaikki"],
  family: ["lapsiperheet"],
  carer: ["omaishoitajat"],
  none: [],
};

const index = new SearchIndex(speechOf(plainFinnish));
for (const [id, targetGroup] of Object.entries(FOR)) index.put(record(id, { facets: { targetGroup } }));

const scores = (asked: readonly string[]) => {
  const own = new Float32Array(index.end).fill(1);
  preferGroups(index, asked, own);
  return Object.fromEntries(Object.keys(FOR).map((id, place) => [id, own[place] ?? 0]));
};

describe("who was named", () => {
  test("lets what is for others instead fall, and what is for them rise", () => {
    const { senior = 0, child, all, none } = scores(["ikäihmiset"]);
    expect(senior).toBeGreaterThan(1);
    expect(child).toBeLessThan(1);
    expect([all, none]).toEqual([1, 1]);
  });

  test("takes nothing from families where children were, but from children where families were", () => {
    expect(scores(["lapset"])["family"]).toBe(1);
    expect(scores(["lapsiperheet"])["child"]).toBeLessThan(1);
  });

  test("takes nothing from those beside whom others may be", () => {
    expect(scores(["omaishoitajat"])).toMatchObject({ senior: 1, child: 1 });
    expect(scores(["omaishoitajat"])["carer"]).toBeGreaterThan(1);
  });

  test("changes nothing where nobody was", () => {
    expect(new Set(Object.values(scores([])))).toEqual(new Set([1]));
  });

  test("is told by ages and by people, not by needs", () => {
    const said = { words: [0], how: "said", language: "fi", by: "" } as const;
    const people = { ...said, concept: concept("omaiset ja läheiset", { kind: "people" }) };
    const need = { ...said, concept: concept("lapset") };
    expect(groupsIn([people, need], ["ikäihmiset"])).toEqual(["ikäihmiset", "omaiset"]);
  });
});
