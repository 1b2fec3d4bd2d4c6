import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from "vitest";
import * as register from "#tests/browser/steps/register";
import { beginWalk, type Walk } from "#tests/browser/steps/walk";
import { launchBrowser } from "#tests/support/browser";
import { startSite, type Site } from "#tests/support/site";

describe.each([
  { name: "with scripts", isScripted: true },
  { name: "without scripts", isScripted: false },
])("the main job $name", ({ isScripted }) => {
  let site: Site;
  let browser: Browser;
  let walk: Walk;
  let hasFailed = false;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchBrowser()]);
    walk = beginWalk(site, browser, isScripted);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  /** Every step stands on the one before it. */
  beforeEach((context) => {
    if (hasFailed) context.skip();
    onTestFailed(async () => {
      hasFailed = true;
      await walk.lookAround();
    });
  });

  test("an association is drafted by a new person", () => register.draft(walk));
  test("it is filled in and sent", () => register.submit(walk));
  test("it is returned, corrected and approved", () => register.moderate(walk));
  test("no page complained in the console", () => expect(walk.complaints()).toEqual([]));
});
