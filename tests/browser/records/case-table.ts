import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { caseBulk } from "#i18n/messages/case-bulk";
import { caseTable } from "#i18n/messages/case-table";
import { caseViews } from "#i18n/messages/case-views";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, fillIn, group, link, press, says } from "#tests/browser/steps/form";
import { PATIENCE_MS, expectAccessible, look, signInAs } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

const t = caseTable.fi;
const bulk = caseBulk.fi;
const views = caseViews.fi;

test("an official narrows the table, keeps the view, labels cases and takes them to a spreadsheet, without scripts", async () => {
  const { page, complaints } = await signInAs(browser, site, DEMO_PEOPLE.preparer.email, { javaScriptEnabled: false });
  await page.goto("/office/cases");
  const main = page.getByRole("main");
  await main.getByText(t.narrow).click();
  await group(page, t.columns.status).getByRole("checkbox").first().check();
  await main.getByLabel(t.groupBy).selectOption({ label: t.columns.year });
  await button(main, t.show).click();
  await says(main, `${t.groupBy}: ${t.columns.year}`);
  expect(new URL(page.url()).searchParams.get("group")).toBe("year");
  const rowCount = () => main.getByRole("rowheader").count();
  await expect.poll(rowCount, { timeout: PATIENCE_MS }).toBeGreaterThan(1);

  await link(main, views.keepThis).click();
  await fillIn(page, { [views.labels.name]: "Vuosittain" });
  await press(page, views.keep, t.title);
  await link(main, "Vuosittain").waitFor();
  expect(new URL(page.url()).searchParams.get("group")).toBe("year");

  const first = main.getByRole("checkbox", { name: /^Valitse [A-Z]/ }).first();
  await first.check();
  await main.getByLabel(bulk.withChosen).selectOption({ label: bulk.actions.label });
  await button(main, bulk.go).click();
  await fillIn(page, { [bulk.labels.label]: "kysy tilit" });
  await button(main, `${bulk.buttons.label} (1)`).click();
  await says(main, bulk.done({ count: 1 }));
  await page.goto("/office/cases?labels=kysy+tilit&columns=caseNumber,applicant,applied,labels");
  expect(await main.getByRole("rowheader").count()).toBe(1);

  const [download] = await Promise.all([page.waitForEvent("download"), button(main, t.file).click()]);
  const csv = await readFile(await download.path(), "utf8");
  const [heads, row] = csv.replace(/^\uFEFF/, "").split("\r\n");
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(heads).toBe([t.columns.caseNumber, t.columns.applicant, t.columns.applied, t.columns.labels].join(";"));
  expect(row).toMatch(/^[A-Z]+-\d{4}-\d{4};[^;]+;\d+(,\d\d?)?;kysy tilit$/);
  expect(complaints).toEqual([]);
});

test("the table is accessible and fits a phone", async () => {
  const { page } = await signInAs(browser, site, DEMO_PEOPLE.preparer.email);
  await page.goto("/office/cases?group=programme");
  await look(page, "case-table");
  await expectAccessible(page);
});
