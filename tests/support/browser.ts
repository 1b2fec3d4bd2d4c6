import { mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { expect } from "vitest";
import { signIn } from "#i18n/messages/sign-in";
import { findChromium } from "#tests/support/chromium";
import type { Site } from "#tests/support/site";

/** As root, as in a container, Chromium runs only without its sandbox. */
const LAUNCH_ARGUMENTS = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
/** How long a test waits for what should come, on a machine that is busy. */
export const PATIENCE_MS = 30_000;

export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium; npm test installs it where it can");
  return chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
}

/** A person at their own browser. */
export type User = {
  page: Page;
  context: BrowserContext;
  email: string;
  /** What the pages complained of in the browser's console: broken policies and failed scripts. */
  complaints: readonly string[];
};

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** An answer that refuses is no fault of the page, though Chromium writes it to the console. */
const isRefusedAnswer = (text: string): boolean => text.startsWith("Failed to load resource: the server responded");

/** Opens a browser of one's own, as somebody nobody knows yet. */
export async function openBrowser(browser: Browser, site: Site, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ baseURL: site.url, locale: "fi-FI", viewport: DESKTOP, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" && !isRefusedAnswer(message.text()))
      complaints.push(`${message.page()?.url() ?? ""}: ${message.text()}`);
  });
  context.on("weberror", (problem) => complaints.push(problem.error().message));
  return { context, page: await context.newPage(), complaints };
}

const codeIn = (text: string): string => /\b\d{6}\b/.exec(text)?.[0] ?? "";

/** Fills in the sign-in form that the page is at, with the code that comes by mail. */
export async function signInHere(page: Page, site: Site, email: string): Promise<void> {
  const t = signIn.fi;
  const seen = site.smtp.mails.to(email).length;
  await page.getByLabel(t.labels.email).fill(email);
  await page.getByRole("button", { name: t.send }).click();
  const code = page.getByLabel(t.codeLabels.code);
  await code.waitFor();
  const isCode = ({ recipients, text }: { recipients: string[]; text: string }) =>
    recipients.includes(email) && codeIn(text) !== "";
  await expect.poll(() => site.smtp.mails.to(email).slice(seen).some(isCode), { timeout: PATIENCE_MS }).toBe(true);
  const mail = site.smtp.mails.to(email).slice(seen).find(isCode);
  await code.fill(codeIn(mail?.text ?? ""));
  await page.getByRole("main").getByRole("button", { name: t.enter, exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Opens a browser of one's own and signs in with the code that comes by mail. */
export async function signInAs(
  browser: Browser,
  site: Site,
  email: string,
  options: BrowserContextOptions = {},
): Promise<User> {
  const opened = await openBrowser(browser, site, options);
  await opened.page.goto("/sign-in");
  await signInHere(opened.page, site, email);
  return { ...opened, email };
}

const SHOTS = process.env["SCREENSHOTS"];

/** Keeps a picture of the page where SCREENSHOTS names a folder, for looking at. */
export async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  const before = page.viewportSize();
  for (const { width, height } of [DESKTOP, PHONE]) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: path.join(SHOTS, `${name}-${width}.png`), fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}

/** How far the page's content runs over the edge of a phone, in pixels. */
async function overflowOnPhone(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize(PHONE);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (before) await page.setViewportSize(before);
  return overflow;
}

const WCAG_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What on the page breaks WCAG 2.2 AA as far as axe can tell, and whether it runs over the edge of a phone. Our pages
 * have no frames: axe judges in the page itself ("legacy mode"), and not in a second, empty page as it does for frames.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  // A page that is still coming has no title yet, and no heading.
  await page.waitForLoadState("domcontentloaded");
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(WCAG_TAGS);
  const { violations } = await axe.setLegacyMode().analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  const overflow = await overflowOnPhone(page);
  return (overflow > 0 ? [...faults, `runs ${overflow} px over the edge of a phone`] : faults).map(
    (fault) => `${new URL(page.url()).pathname} ${fault}`,
  );
}

/** Nobody is shut out of the page. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
}
