import { expect, test } from "vitest";
import { askedHere } from "../../../app/enhance/asked-here";

const KEPT = [
  ["village", "Jäppilä"],
  ["need", "kipu"],
] as const;

test("what is suggested at the desk is asked at the desk, with what is chosen there", () => {
  const href = askedHere(`/directory?${new URLSearchParams({ need: "yksinäisyys" }).toString()}`, "/office/desk", KEPT);
  const [path, query] = href.split("?");
  expect(path).toBe("/office/desk");
  expect([...new URLSearchParams(query)]).toEqual([...KEPT, ["need", "yksinäisyys"]]);
});

test("nothing is chosen twice, and pages of their own stay where they are", () => {
  expect(askedHere("/directory?need=kipu", "/office/desk", [["need", "kipu"]])).toBe("/office/desk?need=kipu");
  for (const href of ["/activities/1", "/associations/1", "/directoryx?q=1"])
    expect(askedHere(href, "/office/desk", KEPT)).toBe(href);
});
