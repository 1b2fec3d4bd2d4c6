import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { assessing } from "#i18n/messages/assessing";
import { scoring } from "#i18n/messages/scoring";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";
import { says } from "#tests/browser/steps/form";
import { expectAccessible, signInAs } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

/** The demo's call that has just closed. */
const CALL = /^Nuorten/;

/** The call's table of scores, found as its assessor finds it: from the list of calls, or by the letter's address. */
let table = "";

async function asAssessor(key: DemoPersonKey, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, complaints } = await signInAs(browser, site, DEMO_PEOPLE[key].email);
  await work(page);
  expect(complaints).toEqual([]);
  await context.close();
}

async function openLast(page: Page): Promise<void> {
  await page.goto(`${table}?sort=-caseNumber`);
  await page.getByRole("row").nth(1).getByRole("link").last().click();
}

async function give(page: Page, reach: string, voice: string): Promise<void> {
  await page
    .getByRole("group", { name: /Tavoittavuus/ })
    .getByLabel(reach, { exact: true })
    .check();
  await page
    .getByRole("group", { name: /Nuorten oma ääni/ })
    .getByLabel(voice, { exact: true })
    .check();
  await page.getByLabel(/Perustelu: Tavoittavuus/).fill(`Annoin ${reach}`);
  await page.getByRole("button", { name: assessing.fi.give }).click();
  await says(page, "Annoit");
}

test("three assessors score an application without seeing each other's, and then see how far apart they are", async () => {
  await asAssessor("secondPreparer", async (page) => {
    await page.goto("/office/calls");
    await page.getByRole("link", { name: CALL }).first().click();
    await page.getByRole("link", { name: scoring.fi.title }).click();
    table = new URL(page.url()).pathname;
    await expectAccessible(page);
    await openLast(page);
    await expectAccessible(page);
    await give(page, "4", "4");
  });
  await asAssessor("coordinator", async (page) => {
    await openLast(page);
    expect(await page.content()).not.toContain("Annoin 4");
    await says(page, "Näet muiden pisteet");
    await give(page, "0", "2");
    await page.locator("summary").filter({ hasText: DEMO_PEOPLE.secondPreparer.name }).click();
    await says(page, "Annoin 4");
  });
  await asAssessor("linkPerson", async (page) => {
    await openLast(page);
    await give(page, "2", "2");
    await says(page, assessing.fi.differences);
    await says(page, "Tavoittavuus: 0–4");
    await says(page, "Arvioijat eroavat yli 15 pistettä");
    await page.goto(table);
    await says(page, scoring.fi.discuss);
  });
});
