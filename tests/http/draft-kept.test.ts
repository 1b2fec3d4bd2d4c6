import { expect, test } from "vitest";
import { draftKept } from "#http/draft-kept.server";

const kept = (language: string, arrivedAt: string) =>
  draftKept(
    {
      request: new Request("http://localhost/draft", { method: "POST", headers: { "Accept-Language": language } }),
      context: { arrivedAt: new Date(arrivedAt) },
    } as never,
    { gaps: [] },
  ).json();

test("a save is told by the server's clock, on the municipality's wall and in the language of the page", async () => {
  expect(await kept("fi", "2027-01-15T21:05:00Z")).toEqual({ gaps: [], savedAt: "23.05" });
  expect(await kept("sv", "2027-07-15T21:05:00Z")).toMatchObject({ savedAt: "0.05" });
  expect(await kept("en", "2027-01-15T07:05:00Z")).toMatchObject({ savedAt: "9:05" });
});
