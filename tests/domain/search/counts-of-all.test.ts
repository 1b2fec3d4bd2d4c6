import { expect, test } from "vitest";
import { find } from "#domain/search/finder";
import { plainFinnish } from "#domain/search/plain-finnish";
import { knowledgeOf, record } from "./small-directory";

test("what there is in all is counted anew when a record comes, changes or goes", () => {
  const free = (title: string) => record(title, { facets: { cost: ["free"] } });
  const knowledge = knowledgeOf(plainFinnish, [free("Kuoro"), free("Kerho")]);
  const counts = () => find(knowledge, { q: "", chosen: {}, counted: ["cost"] }).counts;
  expect(counts()).toEqual({ cost: { free: 2 } });
  knowledge.index.put(free("Jumppa"));
  expect(counts()).toEqual({ cost: { free: 3 } });
  knowledge.index.put(record("Jumppa", { facets: { cost: ["paid"] } }));
  expect(counts()).toEqual({ cost: { free: 2, paid: 1 } });
  knowledge.index.remove("Kuoro");
  expect(counts()).toEqual({ cost: { free: 1, paid: 1 } });
  expect(find(knowledge, { q: "", chosen: {}, counted: ["over"] }).counts).toEqual({});
});
