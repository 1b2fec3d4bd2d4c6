import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { frame } from "#i18n/messages/frame";
import { site as siteTexts } from "#i18n/messages/site";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";
import { expectAccessible, look, openBrowser, signInAs } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

/** How many lines the menu of a wide screen takes. */
const linesOf = (page: Page): Promise<number> =>
  page
    .locator(".header-wide .nav > ul > li")
    .evaluateAll((items) => new Set(items.map((item) => Math.round(item.getBoundingClientRect().top))).size);

describe("a menu stands on one line, also in the longest words", () => {
  test("of everybody", async () => {
    const { page } = await openBrowser(browser, site);
    for (const lang of ["fi", "sv", "en"]) {
      await page.goto(`/directory?lang=${lang}`);
      expect([lang, await linesOf(page)]).toEqual([lang, 1]);
    }
  });

  const desks: [DemoPersonKey, string][] = [
    ["counsellor", "/office/desk"],
    ["linkPerson", "/office/referral-queue"],
    ["coordinator", "/office/directory"],
    ["administrator", "/office/programmes"],
    ["preparer", "/office/calls"],
    ["decisionMaker", "/office/calls"],
    ["payer", "/office/payments"],
    ["signatory", "/my"],
  ];
  test.each(desks)("of the %s", async (person, path) => {
    const { page } = await signInAs(browser, site, DEMO_PEOPLE[person].email);
    for (const lang of ["fi", "sv", "en"]) {
      await page.goto(`${path}?lang=${lang}`);
      await look(page, `menu-${person}-${lang}`);
      expect([lang, await linesOf(page)]).toEqual([lang, 1]);
    }
  });
});

test("what is seldom needed opens by keys, shuts with Esc, and tells that the page is among it", async () => {
  const { page } = await signInAs(browser, site, DEMO_PEOPLE.coordinator.email);
  await page.goto("/office/directory");
  const more = page.locator(".header-wide .nav-more > summary");
  const thesaurus = page.locator(".header-wide").getByRole("link", { name: siteTexts.fi.nav.officeThesaurus });
  expect(await more.getAttribute("aria-current")).toBeNull();
  expect(await thesaurus.isVisible()).toBe(false);
  await more.focus();
  await page.keyboard.press("Enter");
  await thesaurus.waitFor();
  await look(page, "menu-more");
  await expectAccessible(page);
  await more.focus();
  await page.keyboard.press("Escape");
  expect(await thesaurus.isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe(siteTexts.fi.nav.referrals);
  await thesaurus.click();
  await page.waitForURL("**/office/thesaurus");
  expect(await more.getAttribute("aria-current")).toBe("true");
  expect(await more.textContent()).toBe(frame.fi.more);
  await more.click();
  expect(await thesaurus.getAttribute("aria-current")).toBe("page");
});
