import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { components } from "#i18n/messages/components";
import { directory } from "#i18n/messages/directory";
import { search } from "#i18n/messages/search";
import { tray } from "#i18n/messages/tray";
import { button, group, link, says } from "#tests/browser/steps/form";
import { look, openBrowser } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

// The search of everybody in a browser that runs no scripts: whatever it can do, it does with links and forms.

const SENTENCE = "leski kaipaa seuraa";
const t = directory.fi;

let page: Page;
beforeAll(async () => {
  ({ page } = await openBrowser(browser, site, { javaScriptEnabled: false }));
});

const main = () => page.getByRole("main");
const params = () => new URL(page.url()).searchParams;
const box = () => main().getByRole("searchbox");
const hits = () => main().getByRole("article");
const count = async (): Promise<number> =>
  Number.parseInt((await main().locator("#results-title").textContent()) ?? "", 10);

async function ask(words: string): Promise<void> {
  await box().fill(words);
  await button(main(), components.fi.search).click();
  await page.waitForURL((url) => url.searchParams.get("q") === words);
}

test("a sentence is asked and answered, page by page", async () => {
  await page.goto("/directory");
  await ask(SENTENCE);
  const found = await count();
  expect(found).toBeGreaterThan(await hits().count());
  const first = await hits().first().textContent();
  await link(main(), components.fi.nextPage).click();
  await page.waitForURL((url) => url.searchParams.get("page") === "2");
  expect(params().get("q")).toBe(SENTENCE);
  expect(await hits().first().textContent()).not.toBe(first);
  expect(await count()).toBe(found);
});

test("from an activity and from the tray one comes back to what was found", async () => {
  await page.goto(`/directory?${new URLSearchParams({ q: SENTENCE }).toString()}`);
  await hits().first().getByRole("link").first().click();
  await page.waitForURL(/\/activities\//);
  await link(main(), t.results).click();
  await page.waitForURL((url) => url.searchParams.get("q") === SENTENCE);
  await page.goto("/tray", { referer: page.url() });
  await link(main(), tray.fi.search).click();
  await page.waitForURL((url) => url.searchParams.get("q") === SENTENCE);
});

test("a filter and its button narrow what was found, and one press lets go of it", async () => {
  await page.goto(`/directory?${new URLSearchParams({ q: SENTENCE }).toString()}`);
  const found = await count();
  await group(page, t.village).getByLabel("Keskusta").check();
  await button(main(), t.filter).click();
  await page.waitForURL((url) => url.searchParams.get("village") === "Keskusta");
  expect(params().get("q")).toBe(SENTENCE);
  expect(await count()).toBeLessThan(found);
  expect(await group(page, t.village).getByLabel("Keskusta").isChecked()).toBe(true);
  await look(page, "search-without-scripts");
  await main().getByRole("list", { name: t.chosen }).getByRole("link").click();
  await page.waitForURL((url) => !url.searchParams.has("village"));
  expect(await count()).toBe(found);
});

test("a mistyped word is put right by a link", async () => {
  await ask("muistikahvlia");
  await says(main(), search.fi.didYouMean);
  await link(main(), "muistikahvila").click();
  await page.waitForURL((url) => url.searchParams.get("q") === "muistikahvila");
  expect(await box().inputValue()).toBe("muistikahvila");
  expect(await main().getByText(search.fi.didYouMean).count()).toBe(0);
});

test("where little fits, what else may help stands below with its reason", async () => {
  await page.goto(`/directory?${new URLSearchParams({ q: "pelimannikerho", village: "Jäppilä" }).toString()}`);
  expect(
    await main()
      .locator('section[aria-labelledby="results-title"] > article')
      .getByRole("link", { name: "Pelimannikerho" })
      .count(),
  ).toBe(0);
  const others = main().getByRole("region", { name: search.fi.relaxed.village });
  await others.getByRole("link", { name: "Pelimannikerho" }).waitFor();
});

test("back from a hit leads to the same question, filters and page", async () => {
  await page.goto(`/directory?${new URLSearchParams({ q: SENTENCE, village: "Keskusta", page: "2" }).toString()}`);
  const [address, title] = [page.url(), await hits().first().getByRole("heading").textContent()];
  await hits().first().getByRole("link").first().click();
  await page.getByRole("heading", { level: 1, name: title ?? "" }).waitFor();
  await page.goBack();
  expect(page.url()).toBe(address);
  expect(await box().inputValue()).toBe(SENTENCE);
  expect(await group(page, t.village).getByLabel("Keskusta").isChecked()).toBe(true);
  expect(await hits().first().getByRole("heading").textContent()).toBe(title);
});
