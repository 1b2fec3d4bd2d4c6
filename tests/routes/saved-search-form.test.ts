import { describe, expect, test } from "vitest";
import { searchesSchema } from "../../app/routes/office.searches/schema";

const kept = (query: string) => searchesSchema.safeParse({ intent: "save", name: "Seuraa", query }).success;

describe("the form that keeps a search", () => {
  test.each([
    "q=131052-308T",
    "q=asiakas%2C131052-308T",
    "q=%28131052-308T%29",
    "q=mies%20131052-308T",
    "x=131052%2B308T",
  ])("refuses the identity code in %s", (query) => expect(kept(query)).toBe(false));

  test("takes a question without one, and none at all", () => {
    expect(kept("q=kalastus&village=J%C3%A4ppil%C3%A4")).toBe(true);
    expect(searchesSchema.safeParse({ intent: "save", name: "Seuraa" }).success).toBe(true);
  });
});
