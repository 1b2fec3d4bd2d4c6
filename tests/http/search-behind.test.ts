import { describe, expect, test } from "vitest";
import { searchBehind } from "#http/search-behind.server";

const from = (referrer: string | null) =>
  searchBehind(
    new Request("http://localhost/activities/1", { headers: referrer === null ? {} : { Referer: referrer } }),
  );

describe("the search that led to a page", () => {
  test.each([
    ["http://localhost/directory?q=muisti&village=Keskusta", "/directory?q=muisti&village=Keskusta"],
    ["http://localhost/office/desk?q=leski", "/office/desk?q=leski"],
  ])("is the page before: %s", (referrer, expected) => expect(from(referrer)).toBe(expected));

  test.each([
    [null],
    [""],
    ["not an address"],
    ["http://localhost/directory"],
    ["http://localhost/activities/2?q=muisti"],
    ["https://elsewhere.example/"],
    ["https://elsewhere.example/x/directory?q=1"],
  ])("is none after %s", (referrer) => expect(from(referrer)).toBeNull());

  test("is a path here whatever site claims to be before it", () =>
    expect(from("https://elsewhere.example/directory?q=1")).toBe("/directory?q=1"));
});
