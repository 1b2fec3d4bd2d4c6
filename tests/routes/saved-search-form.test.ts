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

  test.each([
    ["a number in its name", { name: "Matti 040 123 4567", query: "q=kahvila" }],
    ["an address in its name", { name: "aino@example.org", query: "q=kahvila" }],
    ["a number in the question", { name: "Kahvila", query: "q=soita+040+123+4567" }],
  ])("refuses %s", (_what, asked) => {
    const read = searchesSchema.safeParse({ intent: "save", ...asked });
    expect(read.error?.issues.map(({ message }) => message)).toEqual(["someonesContact"]);
  });

  test("a search is not renamed to somebody's number", () => {
    const asked = { intent: "rename", searchId: "a", name: "040 123 4567" };
    expect(searchesSchema.safeParse(asked).success).toBe(false);
    expect(searchesSchema.safeParse({ ...asked, name: "Jumppaa 65+ ma 10–11" }).success).toBe(true);
  });

  test("takes a question without one, and none at all", () => {
    expect(kept("q=kalastus&village=J%C3%A4ppil%C3%A4")).toBe(true);
    expect(searchesSchema.safeParse({ intent: "save", name: "Seuraa" }).success).toBe(true);
  });
});
