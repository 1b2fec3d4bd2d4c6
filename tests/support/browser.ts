import { mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect } from "vitest";
import { findChromium } from "#tests/support/chromium";
import type { Site } from "#tests/support/site";

/** As root, as in a container, Chromium runs only without its sandbox. */
const LAUNCH_ARGUMENTS = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium; npm test installs it where it can");
  return chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
}

/** A person at their own browser. */
export type User = { page: Page; context: BrowserContext; email: string };

type Options = { javaScriptEnabled?: boolean; viewport?: { width: number; height: number }; locale?: string };

const codeIn = (text: string): string => /\b\d{6}\b/.exec(text)?.[0] ?? "";

/** Opens a browser of one's own and signs in with the code that comes by mail. */
export async function signInAs(browser: Browser, site: Site, email: string, options: Options = {}): Promise<User> {
  const context = await browser.newContext({ baseURL: site.url, locale: "fi-FI", ...options });
  const page = await context.newPage();
  const seen = site.smtp.mails.to(email).length;
  await page.goto("/sign-in");
  await page.getByLabel("Sähköpostiosoite").fill(email);
  await page.getByRole("button", { name: "Lähetä koodi" }).click();
  const isNew = () => site.smtp.mails.to(email).slice(seen).find(({ subject }) => subject === "Kirjautumiskoodisi");
  await expect.poll(isNew, { timeout: 15_000 }).toBeDefined();
  await page.getByLabel("Kuuden numeron koodi").fill(codeIn(isNew()?.text ?? ""));
  await page.getByRole("button", { name: "Kirjaudu", exact: true }).last().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return { page, context, email };
}

const SHOTS = process.env["SCREENSHOTS"];

/** Keeps a picture of the page where SCREENSHOTS names a folder, for looking at. */
export async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: path.join(SHOTS, `${name}-${width}.png`), fullPage: true });
  }
}

/** Nothing on the page breaks WCAG 2.2 AA as far as axe can tell, nor runs over the edge of a phone. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  expect(found, page.url()).toEqual([]);
}
