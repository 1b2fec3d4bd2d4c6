import { expect, test } from "vitest";
import { kindsIn, preferKinds } from "#domain/search/kinds";
import { SearchIndex } from "#domain/search/search-index";
import { plainFinnish } from "#domain/search/plain-finnish";
import { speechOf } from "#domain/search/speech";
import { record } from "./small-directory";

const speech = speechOf(plainFinnish);
const asked = (q: string) => q.split(" ").map((word) => ({ word, bases: speech.basesOf(word) }));

test("the head of what is asked for tells what kind it is to be", () => {
  expect(kindsIn(asked("neuvontaa vanhuksille"))).toEqual(["ohjaus-neuvonta", "edunvalvonta"]);
  expect(kindsIn(asked("kerho vanhuksille"))).toContain("virkistys");
  expect(kindsIn(asked("muistisairaus"))).toEqual([]);
});

test("what is of that kind rises, what is of another falls, and what tells none stays", () => {
  const index = new SearchIndex(speech);
  const kinds = { dance: ["virkistys"], advice: ["ohjaus-neuvonta"], untold: [] };
  for (const [id, volunteerType] of Object.entries(kinds)) index.put(record(id, { facets: { volunteerType } }));
  const scores = new Float32Array(index.end).fill(1);
  preferKinds(index, ["virkistys"], scores);
  const [dance = 0, advice = 0, untold] = scores;
  expect(dance).toBeGreaterThan(1);
  expect(advice).toBeLessThan(1);
  expect(untold).toBe(1);
  preferKinds(index, [], scores);
  expect([...scores]).toEqual([dance, advice, untold]);
});
