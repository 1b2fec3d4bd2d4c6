import { describe, expect, test } from "vitest";
import { wayBack } from "#domain/links/way-back";

const ID = "0123456789abcdef01234567";

describe("the way back after signing in", () => {
  test.each([
    ["/office/desk?q=Matti+juo+liikaa", "/office/desk"],
    ["/office/desk?needs=masennus&from=Keskusta&date=Matti", "/office/desk"],
    ["/office/desk?date=0401234567#Matti", "/office/desk"],
    ["/mailbox?to=matti@example.org", "/mailbox"],
    ["/t/ABCD-1234", ""],
    ["/answer/token", ""],
    ["/tray/slip/ABCD", ""],
    ["/tray", "/tray"],
    ["/", ""],
    ["", ""],
  ])("of %s is %j: what was asked for is dropped", (path, expected) => {
    expect(wayBack(path)).toBe(expected);
  });

  test.each([
    `/office/referrals/new?activity=${ID}`,
    `/premises/${ID}/request?date=2027-01-15&from=10%3A00&to=12%3A00`,
    "/units?municipality=213",
  ])("%s names records and moments and stays whole", (path) => {
    expect(wayBack(path)).toBe(path);
  });

  test("dropping twice is dropping once", () => {
    const once = wayBack(`/my/calls?call=${ID}&q=x`);
    expect(wayBack(once)).toBe(once);
  });
});
