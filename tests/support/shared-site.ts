import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { launchBrowser } from "#tests/support/browser";
import { startSite, type Site } from "#tests/support/site";

/** One site and one browser for all parts of a test file: to start a site costs more than most parts do. */
export let site: Site;
export let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/**
 * A part of a test file, in a module of its own that takes the site and the browser from here. The parts run in the order
 * in which the file names them; each brings what it needs, and counts on nothing that another left.
 */
export function part(name: string, load: () => Promise<unknown>): void {
  describe(name, async () => {
    await load();
  });
}
