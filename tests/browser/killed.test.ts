import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apply } from "#i18n/messages/apply";
import { filing } from "#i18n/messages/filing";
import { flash } from "#i18n/messages/flash";
import { DEMO_PEOPLE } from "#server/demo/people";
import { OPEN_CALL, writeWholeDraft } from "#tests/browser/steps/draft";
import { press, says } from "#tests/browser/steps/form";
import { launchBrowser, signInAs } from "#tests/support/browser";
import { startSite, type Site } from "#tests/support/site";

/** Longer than the worker pauses between two looks for letters that are owed. */
const QUIET_MS = 3_000;
const RESTART_MS = 30_000;
/** A letter that the killed worker was just sending is taken by the next one when its lease is over. */
const LEASE_SECONDS = 10;
const LETTER_MS = 30_000;
const { email } = DEMO_PEOPLE.thirdSignatory;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite({ MAIL_LEASE_SECONDS: String(LEASE_SECONDS) }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const answers = async (): Promise<boolean> =>
  fetch(`${site.url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

const receipts = () => site.smtp.mails.to(email).filter(({ subject }) => subject.startsWith("Hakemuksenne on perillä"));

test.each([
  { parts: ["web"] as const, before: 0 },
  { parts: ["web", "worker"] as const, before: 1 },
])("an application stands and its receipt comes once although $parts are killed", async ({ parts, before }) => {
  const { page, context } = await signInAs(browser, site, email);
  await writeWholeDraft(page, OPEN_CALL, "Toimintasuunnitelma");
  await press(page, apply.fi.submit, flash.fi.applicationSubmitted);
  for (const part of parts) site.kill(part);
  expect(await answers()).toBe(false);
  await expect.poll(answers, { timeout: RESTART_MS, interval: 200 }).toBe(true);
  await page.reload();
  await says(page, filing.fi.receiptLead);
  await expect.poll(() => receipts().length, { timeout: LETTER_MS }).toBe(before + 1);
  await pause(QUIET_MS);
  const numbers = receipts().map(({ subject }) => subject);
  expect(numbers).toHaveLength(before + 1);
  expect(new Set(numbers).size).toBe(numbers.length);
  await context.close();
});
