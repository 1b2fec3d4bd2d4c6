import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { coverage } from "#i18n/messages/coverage";
import { flash } from "#i18n/messages/flash";
import { quickExit } from "#i18n/messages/quick-exit";
import { savedSearches } from "#i18n/messages/saved-searches";
import { unmetNeeds } from "#i18n/messages/unmet-needs";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, field, link, press, says } from "#tests/browser/steps/form";
import { expectAccessible, look, openBrowser, signInAs, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

// Somebody leaves a page in a hurry; a counsellor finds nothing and says so, and keeps a search.

const ELSEWHERE = "https://www.ilmatieteenlaitos.fi/";
const SENSITIVE = `/directory?${new URLSearchParams({ q: "mies lyö" }).toString()}`;

/** The weather as this machine can reach it, and what it was told of where its visitor comes from. */
async function weatherFor(page: Page): Promise<{ referrers: (string | undefined)[] }> {
  const told: { referrers: (string | undefined)[] } = { referrers: [] };
  await page.route(`${ELSEWHERE}**`, async (route) => {
    told.referrers.push(route.request().headers()["referer"]);
    await route.fulfill({ contentType: "text/html; charset=utf-8", body: "<title>Sää</title><h1>Sää</h1>" });
  });
  return told;
}

describe("a page of something sensitive", () => {
  test("is left by its button, and Back does not return", async () => {
    const { page } = await openBrowser(browser, site);
    const told = await weatherFor(page);
    await page.goto("/premises");
    await page.goto(SENSITIVE);
    await expectAccessible(page);
    await look(page, "quick-exit");
    await page.getByRole("link", { name: quickExit.fi.leave }).click();
    await page.waitForURL(ELSEWHERE);
    expect(told.referrers).toEqual([undefined]);
    await page.goBack({ waitUntil: "commit" });
    await page.waitForURL(ELSEWHERE);
  });

  test("does not return, however far one goes back, until somebody comes anew", async () => {
    const { page, complaints } = await openBrowser(browser, site);
    await weatherFor(page);
    await page.goto("/");
    await page.goto(SENSITIVE);
    await page.locator("a[href^='/activities/']").first().click();
    await page.waitForURL("**/activities/*");
    await page.getByRole("link", { name: quickExit.fi.leave }).click();
    await page.waitForURL(ELSEWHERE);
    for (const _step of [1, 2]) {
      await page.goBack({ waitUntil: "commit" });
      await page.waitForURL(ELSEWHERE);
      await page.getByRole("heading", { name: "Sää" }).waitFor();
    }
    await page.goto("/premises");
    await page.goto("/umbrellas");
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/premises");
    expect(complaints).toEqual([]);
  });

  test("is left by Esc three times, and tells how often still", async () => {
    const { page } = await openBrowser(browser, site);
    await weatherFor(page);
    await page.goto(SENSITIVE);
    await page.locator("body").press("Escape");
    await page.locator("body").press("a");
    await page.locator("body").press("Escape");
    await page.locator("body").press("Escape");
    await page.getByRole("status").filter({ hasText: "jäljellä 1" }).waitFor({ state: "attached" });
    expect(new URL(page.url()).pathname).toBe("/directory");
    await page.locator("body").press("Escape");
    await page.waitForURL(ELSEWHERE);
  });

  test("is left without scripts by a link that tells nothing", async () => {
    const { page } = await openBrowser(browser, site, { javaScriptEnabled: false });
    const told = await weatherFor(page);
    await page.goto(SENSITIVE);
    await page.getByRole("link", { name: quickExit.fi.leave }).click();
    await page.waitForURL(ELSEWHERE);
    expect(told.referrers).toEqual([undefined]);
  });
});

describe("a counsellor", () => {
  let user: User;

  test("says with one press that nothing was found, says what was missing, and sees it on the map", async () => {
    user = await signInAs(browser, site, DEMO_PEOPLE.counsellor.email);
    const { page } = user;
    await page.goto(`/office/desk?${new URLSearchParams({ need: "kipu", village: "Siikamäki" }).toString()}`);
    await press(page, unmetNeeds.fi.mark, flash.fi.unmetNeedMarked);
    await expectAccessible(page);
    await look(page, "nothing-fits");
    await page.getByLabel(unmetNeeds.fi.missing.distance).check();
    await press(page, unmetNeeds.fi.save, flash.fi.saved);
    await page.goto("/office/coverage");
    await link(page.getByRole("main"), "Kipu, Siikamäki").first().click();
    await says(page, unmetNeeds.fi.missing.distance);
    await expectAccessible(page);
    await look(page, "coverage");
  });

  test("takes a mark back", async () => {
    const { page } = user;
    await page.goto(`/office/desk?${new URLSearchParams({ need: "kuulo", village: "Siikamäki" }).toString()}`);
    await press(page, unmetNeeds.fi.mark, flash.fi.unmetNeedMarked);
    await press(page, unmetNeeds.fi.takeBack, flash.fi.unmetNeedTakenBack);
    await page.goto("/office/coverage");
    expect(await page.getByRole("link", { name: "Kuulo, Siikamäki" }).first().getAttribute("aria-label")).toContain(
      coverage.fi.marks({ count: 0 }),
    );
  });

  test("keeps a search under a name, removes it and brings it back", async () => {
    const { page } = user;
    await page.goto(`/office/desk?${new URLSearchParams({ q: "kalastus" }).toString()}`);
    await page.getByText(savedSearches.fi.save, { exact: true }).first().click();
    await field(page, savedSearches.fi.labels.name).fill("Kalaan 010190-123A");
    await button(page, savedSearches.fi.save).click();
    await page.getByRole("alert").first().waitFor();
    await field(page, savedSearches.fi.labels.name).first().fill("Kalaan");
    await press(page, savedSearches.fi.save, flash.fi.searchSaved);
    await expectAccessible(page);
    await look(page, "searches");
    await page.getByText(`${savedSearches.fi.change}: Kalaan`).click();
    await page.locator("details[open]").getByRole("button", { name: savedSearches.fi.remove }).click();
    await says(page, savedSearches.fi.removed({ name: "Kalaan" }));
    await press(page, `${savedSearches.fi.restore}: Kalaan`, flash.fi.saved);
    await says(page, "Kalaan");
    expect(user.complaints).toEqual([]);
  });
});
