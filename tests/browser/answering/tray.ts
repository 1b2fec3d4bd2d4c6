import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { issues } from "#i18n/messages/issues";
import { sideBySide } from "#i18n/messages/side-by-side";
import { collectedFor } from "#i18n/messages/collected-for";
import { slip } from "#i18n/messages/slip";
import { tray } from "#i18n/messages/tray";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { connect, disconnect } from "#models/connection.server";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, field, press, says } from "#tests/browser/steps/form";
import { expectAccessible, look, openBrowser, PATIENCE_MS, signInAs } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

const [t, s] = [
  { ...tray.fi, ...collectedFor.fi.self },
  { ...slip.fi, ...collectedFor.fi.self },
];

let own: { id: string; title: string };
let other: { id: string; title: string };
let associationId: string;
beforeAll(async () => {
  await connect(site.databaseUri);
  const association = await AssociationModel.findOne({ externalId: "A-008" }).orFail();
  associationId = association._id;
  const published = { status: "published" } as const;
  const one = await ActivityModel.findOne({ ...published, associationId })
    .sort({ externalId: 1 })
    .orFail();
  const two = await ActivityModel.findOne({ ...published, associationId: { $ne: associationId } })
    .sort({ externalId: 1 })
    .orFail();
  own = { id: one._id, title: one.title };
  other = { id: two._id, title: two.title };
});
afterAll(async () => {
  await disconnect();
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** A button of one thing among many, which is heard with its name. */
const buttonOf = (page: Page, verb: string, title: string): Locator =>
  page.getByRole("button", { name: new RegExp(`^${escaped(verb)}\\s*: ${escaped(title)}$`) });

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const trayLink = (page: Page): Locator =>
  page.getByRole("banner").getByRole("link", { name: new RegExp(`^${t.title}`) });
const note = (page: Page, title: string): Locator => page.getByLabel(t.noteOf({ title }), { exact: true });

async function collect(page: Page, id: string, title: string): Promise<void> {
  await page.goto(`/activities/${id}`);
  await buttonOf(page, t.add, title).click();
  await buttonOf(page, t.remove, title).waitFor();
}

/** Collects both, and writes a word to the first. */
async function fillTray(page: Page): Promise<void> {
  await collect(page, own.id, own.title);
  await collect(page, other.id, other.title);
  await page.goto("/tray");
  await heading(page, t.title);
}

/** Makes a slip of what is on the tray and returns the address of its page and the code to be shown. */
async function handOver(page: Page): Promise<{ path: string; shown: string }> {
  await button(page, t.handOver).click();
  await heading(page, s.giveTitle);
  await expectAccessible(page);
  await page.getByText(s.fromFolded).click();
  await field(page, s.labels.unit).fill("Palveluohjaus");
  await button(page, s.make).click();
  await heading(page, s.madeTitle);
  const path = await page.locator(".slip-link a").getAttribute("href");
  return { path: path ?? "", shown: (await page.locator(".slip-code").textContent()) ?? "" };
}

test("what is collected is annotated, put in order, compared and taken back", async () => {
  const { page, context, complaints } = await openBrowser(browser, site);
  await fillTray(page);
  expect(await trayLink(page).textContent()).toContain("2");
  await note(page, own.title).fill("Tunnus on 131052-308T");
  await note(page, other.title).fill("Soita 040 123 4567");
  await says(page, t.warnings.identityCode);
  await says(page, t.warnings.phone);
  await buttonOf(page, t.down, own.title).click();
  await says(page, issues.fi.identityCode({ param: "" }));
  expect(await note(page, own.title).inputValue()).toBe("Tunnus on 131052-308T");
  expect(await note(page, other.title).inputValue()).toBe("Soita 040 123 4567");
  await expectAccessible(page);
  await note(page, own.title).fill("Tule ensin kahville");
  await buttonOf(page, t.down, own.title).click();
  await expect
    .poll(() => page.getByRole("heading", { level: 2 }).allTextContents(), { timeout: PATIENCE_MS })
    .toEqual([other.title, own.title]);
  // It is the last now and can only go up: the keyboard goes on from there.
  await expect
    .poll(() => buttonOf(page, t.up, own.title).evaluate((pressed) => pressed === document.activeElement))
    .toBe(true);
  expect(await note(page, own.title).inputValue()).toBe("Tule ensin kahville");
  await look(page, "tray");
  await button(page, t.compare).click();
  await heading(page, sideBySide.fi.title);
  expect(await page.getByRole("columnheader").allTextContents()).toHaveLength(3);
  await expectAccessible(page);
  await look(page, "tray-compare");
  await page.goto("/tray");
  await press(page, t.emptyAll, t.empty);
  await expectAccessible(page);
  await button(page, t.undo).click();
  await expect.poll(() => note(page, own.title).inputValue()).toBe("Tule ensin kahville");
  expect(complaints).toEqual([]);
  await context.close();
});

test("what is handed over is read without an account, printed large, and told of by client and association", async () => {
  const { page, context } = await openBrowser(browser, site);
  await fillTray(page);
  await note(page, own.title).fill("Tule ensin kahville");
  const { path, shown } = await handOver(page);
  await expectAccessible(page);
  await look(page, "slip-made");
  const letter = decodeURIComponent((await page.locator('a[href^="mailto:"]').getAttribute("href")) ?? "");
  for (const word of [own.title, other.title, path]) expect(letter).toContain(word);

  const client = await openBrowser(browser, site);
  const answer = await client.page.goto(path);
  expect(answer?.headers()).toMatchObject({
    "x-robots-tag": "noindex, nofollow",
    "cache-control": "private, no-store",
  });
  await heading(client.page, s.pageTitle);
  expect(await client.page.title()).not.toContain(own.title);
  for (const word of [own.title, "Tule ensin kahville", shown, "Palveluohjaus"]) await says(client.page, word);
  await expectAccessible(client.page);
  await look(client.page, "slip");
  const pdf = await client.page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1")).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12]/);
  await client.page.emulateMedia({ media: "print" });
  const size = await client.page
    .locator(".paper-answers p")
    .first()
    .evaluate((p) => getComputedStyle(p).fontSize);
  expect(parseFloat(size)).toBeGreaterThanOrEqual((16 * 96) / 72);
  expect(await client.page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await client.page.emulateMedia({ media: "screen" });
  await buttonOf(client.page, s.outcomes.full, own.title).click();
  await says(client.page, s.told.client.full);

  const member = await signInAs(browser, site, DEMO_PEOPLE.signatory.email);
  await member.page.goto(`/my/associations/${associationId}/arrivals`);
  await field(member.page, s.code).fill("000-000");
  await press(member.page, s.find, s.notFound);
  await field(member.page, s.code).fill(shown.toLowerCase().replace("-", ""));
  await press(member.page, s.find, s.clientSaid({ what: s.marks.full }));
  const main = member.page.getByRole("main");
  await main.getByRole("heading", { level: 2, name: own.title }).waitFor();
  expect(await main.textContent()).not.toContain(other.title);
  expect(await main.textContent()).not.toContain("kahville");
  await buttonOf(member.page, s.marks.arrived, own.title).click();
  await says(main, s.marked({ what: s.marks.arrived }));
  await expectAccessible(member.page);
  await look(member.page, "arrivals");
  expect(member.page.url()).not.toContain(shown);

  await client.page.reload();
  await says(client.page, s.told.association.arrived);
  expect(await buttonOf(client.page, s.outcomes.full, own.title).count()).toBe(0);

  await button(page, s.withdraw).click();
  await heading(page, t.title);
  const over = await client.page.reload();
  expect(over?.status()).toBe(410);
  await heading(client.page, s.overTitle);
  await expectAccessible(client.page);
  await Promise.all([context.close(), client.context.close(), member.context.close()]);
});

test("without JavaScript too a thing is collected and comes back to the same place", async () => {
  const { page, context } = await openBrowser(browser, site, { javaScriptEnabled: false });
  await page.goto(`/directory?q=${encodeURIComponent(own.title)}`);
  await buttonOf(page, t.add, own.title).first().click();
  await page.waitForURL((url) => url.pathname === "/directory" && url.hash === `#tray-${own.id}`);
  await buttonOf(page, t.remove, own.title).first().waitFor();
  expect(await trayLink(page).textContent()).toContain("1");
  await context.close();
});
