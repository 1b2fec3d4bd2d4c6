import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { activityCard } from "#i18n/messages/activity-card";
import { counselling } from "#i18n/messages/counselling";
import { directory } from "#i18n/messages/directory";
import { search } from "#i18n/messages/search";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, field, group, says } from "#tests/browser/steps/form";
import { DESKTOP, expectAccessible, look, openBrowser, PHONE, signInAs, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

// A counsellor with a client on the line: a situation in plain words, what the client needs, cards, and on with it. All
// of it with the keyboard alone.

const SITUATION = "leski kaipaa seuraa";
const t = counselling.fi;

let counsellor: User;
let page: Page;

const main = () => page.getByRole("main");
const cards = () => main().getByRole("article");
/** What has the focus says; nothing where nothing has it. */
const focusedText = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
const count = async (): Promise<number> =>
  Number.parseInt((await main().locator("#results-title").textContent()) ?? "", 10);

const FAR = 120;
/** The whole page holds every text: what has the focus says little more than its name. */
const LONGEST_MORE = 20;

async function expectText(place: Locator, ...words: string[]): Promise<void> {
  const text = (await place.textContent()) ?? "";
  for (const word of words) expect(text).toContain(word);
}

/** Moves the focus forward until something has it. */
async function tabTo(isThere: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < FAR; step += 1) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the focus never came there");
}

const isAt = (name: string) => async (): Promise<boolean> => {
  const text = await focusedText();
  return text.includes(name) && text.length < name.length + LONGEST_MORE;
};

test("signing in leads to the desk, and the slash to its search field", async () => {
  counsellor = await signInAs(browser, site, DEMO_PEOPLE.counsellor.email);
  ({ page } = counsellor);
  expect(new URL(page.url()).pathname).toBe("/office/desk");
  await page.getByRole("heading", { level: 1, name: t.question }).waitFor();
  await says(page, t.key);
  await page.keyboard.press("/");
  await page.keyboard.type(SITUATION);
  await page.keyboard.press("Enter");
  await expect.poll(() => cards().count()).toBe(10);
  await says(cards().first(), activityCard.fi.wheelchair);
  await look(page, "desk");
});

test("what the client needs is said with the keyboard, and where they come from is kept", async () => {
  const found = await count();
  await tabTo(isAt(search.fi.clients.wheelchair));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("wheelchair") === "yes");
  expect(await count()).toBeLessThan(found);
  await field(main(), t.from).selectOption({ label: "Naarajärvi" });
  await page.waitForURL((url) => url.searchParams.has("from"));
  await says(cards().first(), "linnuntietä");
  await main().getByRole("link", { name: directory.fi.orders.near }).press("Enter");
  await page.waitForURL((url) => url.searchParams.get("sort") === "near");
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("q"), searchParams.get("wheelchair")]).toEqual([SITUATION, "yes"]);
});

test("a filter is chosen with the space bar and keeps everything else", async () => {
  const need = group(page, directory.fi.need).getByRole("checkbox").first();
  await need.focus();
  await page.keyboard.press("Space");
  await page.waitForURL((url) => url.searchParams.has("need"));
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("wheelchair"), searchParams.get("sort")]).toEqual(["yes", "near"]);
  expect(searchParams.get("from")).not.toBeNull();
  // Whoever goes by keyboard goes on from the filter that was chosen, which now stands first.
  await expect.poll(() => need.evaluate((box) => box === document.activeElement)).toBe(true);
});

test("on a phone the first answer begins in the upper half, and a line above it says what is chosen", async () => {
  await page.setViewportSize(PHONE);
  // As somebody comes who is led there, and not by a choice in the fold.
  await page.goto(page.url().replace(/#.*/, ""));
  await page.reload();
  const line = main()
    .locator("summary")
    .filter({ hasText: `${t.narrowing}:` });
  await expectText(line, "Naarajärvi", search.fi.clients.wheelchair);
  const box = await cards().first().boundingBox();
  expect(box?.y).toBeLessThan(PHONE.height / 2);
  expect(await field(main(), t.from).isVisible()).toBe(false);
  await line.click();
  await field(main(), t.from).waitFor();
  await line.click();
});

test("on a phone a card answers in one look, and the rest opens", async () => {
  const first = cards().first();
  const label = (name: string) => first.locator("dt").filter({ hasText: name });
  for (const name of [activityCard.fi.way, activityCard.fi.price, activityCard.fi.room, activityCard.fi.wheelchair])
    await label(name).waitFor();
  expect((await first.boundingBox())?.height).toBeLessThan(PHONE.height);
  expect(await label(activityCard.fi.companion).isVisible()).toBe(false);
  await first.locator("summary").click();
  await label(activityCard.fi.companion).waitFor();
  await page.setViewportSize(DESKTOP);
  await page.reload();
  await label(activityCard.fi.companion).waitFor();
  expect(await first.locator("summary").isVisible()).toBe(false);
});

test.each([true, false])(
  "on a phone the fold stays open after a choice in it, with scripts: %s",
  async (javaScriptEnabled) => {
    const storageState = await counsellor.context.storageState();
    const phone = await openBrowser(browser, site, { viewport: PHONE, javaScriptEnabled, storageState });
    await phone.page.goto(`/office/desk?q=${encodeURIComponent(SITUATION)}`);
    const fold = phone.page.locator(".desk-narrowing");
    const chip = fold.locator(".chips a").first();
    expect(await chip.isVisible()).toBe(false);
    await fold.locator("summary").first().click();
    await chip.click();
    await phone.page.waitForURL((url) => url.searchParams.size > 1);
    await fold.locator(".chips a").first().waitFor();
    expect(await phone.page.locator("#filters").isVisible()).toBe(false);
    await fold.locator(".filters > summary").click();
    const box = phone.page.locator("#filters input[type=checkbox]:enabled:not(:checked)").first();
    const name = (await box.getAttribute("name")) ?? "";
    await box.check();
    if (!javaScriptEnabled) await button(phone.page.locator("#filters"), directory.fi.filter).click();
    await phone.page.waitForURL((url) => url.searchParams.has(name));
    await phone.page.locator("#filters").waitFor();
    await look(phone.page, `desk-fold-${javaScriptEnabled ? "scripts" : "plain"}`);
    await phone.context.close();
  },
);

test("a skip link leads to the results, and a card opens its page", async () => {
  await page.goto(page.url());
  await tabTo(isAt(t.toResults));
  const box = await page.locator(":focus").boundingBox();
  expect(box && box.y >= 0).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).hash).toBe("#results-title");
  const title = (await cards().first().getByRole("heading").textContent()) ?? "";
  await tabTo(isAt(title));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.goBack();
  await cards().first().waitFor();
});

test("the slash can be turned off", async () => {
  await button(main(), t.keyOff).click();
  await page.reload();
  await button(main(), t.keyOn).waitFor();
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("INPUT");
  await button(main(), t.keyOn).click();
});

test.each(["fi", "sv", "en"] as const)("the desk can be used by everybody: %s", async (lang) => {
  for (const address of ["/office/desk", `/office/desk?q=${encodeURIComponent(SITUATION)}&from=593-Keskusta`]) {
    await page.goto(`${address}${address.includes("?") ? "&" : "?"}lang=${lang}`);
    await expectAccessible(page);
  }
});

test("no page complained", () => expect(counsellor.complaints).toEqual([]));
