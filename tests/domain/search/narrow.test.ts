import { expect, test } from "vitest";
import { narrow } from "#domain/search/narrow";
import { plainFinnish } from "#domain/search/plain-finnish";
import { SearchIndex } from "#domain/search/search-index";
import { speechOf } from "#domain/search/speech";

const index = new SearchIndex(speechOf(plainFinnish));
const put = (id: string, municipality: string[], scope: string) =>
  index.put({ id, texts: [], facets: { municipality, scope: [scope] }, freshness: 0 });
put("here", ["593"], "local");
put("there", ["Savonlinna"], "local");
put("everywhere", ["593", "491"], "national");

const asked = (municipality: string[]) => {
  const { fitting, counts } = narrow(index, new Float32Array(3).fill(1), { municipality }, ["municipality"]);
  return { ids: Array.from(fitting, (document) => index.idOf(document)), counts: counts["municipality"] };
};

test("what is nationwide is in every municipality that anything is in, and counts there", () => {
  const counts = { "593": 2, Savonlinna: 2, "491": 1 };
  expect(asked(["Savonlinna"])).toEqual({ ids: ["there", "everywhere"], counts });
  expect(asked(["593"])).toEqual({ ids: ["here", "everywhere"], counts });
  expect(asked([])).toEqual({ ids: ["here", "there", "everywhere"], counts });
});

test("a municipality that nobody knows finds nothing, not even what is nationwide", () => {
  expect(asked(["Atlantis"]).ids).toEqual([]);
});
