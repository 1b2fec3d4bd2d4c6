import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { apply } from "#i18n/messages/apply";
import { calls } from "#i18n/messages/calls";
import { home } from "#i18n/messages/home";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";
import { beginDraft, OPEN_CALL } from "#tests/browser/steps/draft";
import { link, says } from "#tests/browser/steps/form";
import { DESKTOP, expectAccessible, look, openBrowser, signInAs } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

const KILOBYTE = 1000;
const PUBLIC_BUDGET = 40 * KILOBYTE;
const DESK_BUDGET = 120 * KILOBYTE;

/** The JavaScript that the page makes an empty browser fetch, and carries in itself, in bytes of gzip. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const weigh = (body: Buffer | string) => gzipSync(body).length;
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") sizes.push(response.body().then(weigh));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  page.removeAllListeners("response");
  const inline = await page.evaluate(() => Array.from(document.scripts, ({ textContent }) => textContent).join(""));
  const fetched = await Promise.all(sizes);
  return fetched.reduce((sum, size) => sum + size, inline === "" ? 0 : weigh(inline));
}

/** Follows the first result of the directory and the open call, so that real pages of each kind are weighed. */
async function publicPaths(page: Page): Promise<string[]> {
  await page.goto("/directory");
  await page.getByRole("main").getByRole("article").getByRole("link").first().click();
  const activity = new URL(page.url()).pathname;
  await page.goto("/directory?tab=associations");
  await page.getByRole("main").getByRole("article").getByRole("link").first().click();
  const association = new URL(page.url()).pathname;
  await page.goto("/grants");
  await page.getByRole("main").getByRole("link", { name: OPEN_CALL }).first().click();
  await says(page, calls.fi.stages.open);
  const call = new URL(page.url()).pathname;
  return [
    "/",
    "/directory",
    activity,
    association,
    "/volunteer",
    "/premises",
    "/grants",
    call,
    "/wheel",
    "/grants/awards",
    "/sign-in",
  ];
}

describe("public pages", () => {
  let paths: string[];
  beforeAll(async () => {
    const { page, context } = await openBrowser(browser, site);
    paths = await publicPaths(page);
    await context.close();
  });

  test("carry little JavaScript and complain of nothing", async () => {
    for (const path of paths) {
      const { page, context, complaints } = await openBrowser(browser, site);
      expect(await scriptBytes(page, path), path).toBeLessThanOrEqual(PUBLIC_BUDGET);
      expect(complaints, path).toEqual([]);
      await context.close();
    }
  });

  test("do all they do without it: nothing is hidden that a script would show", async () => {
    const { page, context } = await openBrowser(browser, site, { javaScriptEnabled: false });
    await page.goto("/directory");
    await page.getByRole("main").getByRole("searchbox").fill("kävelyitä");
    await page.getByRole("main").getByRole("searchbox").press("Enter");
    await page.getByRole("main").getByRole("article").first().waitFor();
    for (const path of paths) {
      await page.goto(path);
      const seen = page.getByRole("button").filter({ visible: true });
      for (const control of await seen.all())
        expect(
          await control.evaluate((node) => node instanceof HTMLButtonElement && node.form !== null),
          `${path}: ${await control.textContent()}`,
        ).toBe(true);
    }
    await context.close();
  });

  test("suggest while somebody types, for whom the keyboard is enough", async () => {
    const { page, context, complaints } = await openBrowser(browser, site);
    await page.goto("/");
    const box = page.getByRole("combobox", { name: home.fi.searchLabel });
    const list = page.getByRole("listbox");
    await box.pressSequentially("muisti");
    await says(page.getByRole("search"), "ehdotusta");
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    await expectAccessible(page);
    await box.press("Escape");
    expect(await list.isVisible()).toBe(false);
    expect(await box.inputValue()).toBe("muisti");
    await box.press("ArrowDown");
    await list.waitFor();
    await box.press("ArrowUp");
    await box.press("ArrowDown");
    expect(await box.getAttribute("aria-activedescendant")).toBe(null);
    await box.press("ArrowDown");
    const chosen = page.getByRole("option", { selected: true });
    expect(await chosen.getAttribute("id")).toBe(await box.getAttribute("aria-activedescendant"));
    expect(await chosen.textContent()).toContain("Muistisairaus");
    await box.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("need") === "muistisairaus");
    // When the line is cut the box is a box.
    await page.route("**/suggest?*", (route) => route.abort());
    await page.goto("/");
    const cut = page.waitForEvent("requestfailed");
    await box.pressSequentially("kävely");
    await cut;
    expect(await list.isVisible()).toBe(false);
    await box.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("q") === "kävely");
    expect(complaints.filter((each) => !each.includes("ERR_FAILED"))).toEqual([]);
    await context.close();
  });

  test.each([
    { locale: "sv-SE", colorScheme: "dark" as const },
    { locale: "en-GB", colorScheme: "light" as const },
  ])("shut nobody out, $locale $colorScheme", async ({ locale, colorScheme }) => {
    const { page, context } = await openBrowser(browser, site, { locale, colorScheme, viewport: DESKTOP });
    for (const path of paths) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
      await look(page, `public-${locale}-${colorScheme}-${path.split("/").slice(0, 3).join("-")}`);
      await expectAccessible(page);
    }
    await context.close();
  });
});

describe("desks", () => {
  const desks: [DemoPersonKey, string[]][] = [
    ["signatory", ["/my", "/my/calls", "/account"]],
    ["preparer", ["/office/calls", "/office/claims"]],
    ["payer", ["/office/payments", "/office/batches"]],
    ["coordinator", ["/office/associations"]],
    ["administrator", ["/office/programmes", "/office/staff", "/office/municipality"]],
  ];
  test.each(desks)("carry no more than they may: %s", async (person, paths) => {
    const { page, context, complaints } = await signInAs(browser, site, DEMO_PEOPLE[person].email);
    for (const path of paths) expect(await scriptBytes(page, path), path).toBeLessThanOrEqual(DESK_BUDGET);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("so does the form of an application", async () => {
    const { page, context } = await signInAs(browser, site, DEMO_PEOPLE.thirdSignatory.email);
    await beginDraft(page, OPEN_CALL);
    expect(await scriptBytes(page, page.url())).toBeLessThanOrEqual(DESK_BUDGET);
    await link(page, apply.fi.backToCase).waitFor();
    await context.close();
  });
});
