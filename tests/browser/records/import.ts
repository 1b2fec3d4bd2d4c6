import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { flash } from "#i18n/messages/flash";
import { importLists } from "#i18n/messages/import-lists";
import { importPreview } from "#i18n/messages/import-preview";
import { importStages } from "#i18n/messages/import-stages";
import { imports } from "#i18n/messages/imports";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, field, group, link, press, says } from "#tests/browser/steps/form";
import { expectAccessible, look, signInAs } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

// A coordinator brings in a table as Excel saves it, looks first, sees the report, brings it in again and undoes it.

const NEW = "Sähköpaimenten Kööri ry";
const SUSPECTED = "Kiskolan Kulkijat ry";
const ROWS = [
  "Tunnus;Seura;Rekisterinumero;Kuvaus",
  `t1;${NEW};;"Lauletaan; ""kahvia"" ja pullaa"`,
  "",
  ";;;",
  `t2;${SUSPECTED};;`,
  "t3;Numero ry;12a;Väärä numero",
  "liian lyhyt",
];
/** Windows-1252 and Latin-1 write these letters alike. */
const TABLE = { name: "yhdistykset.csv", mimeType: "text/csv", buffer: Buffer.from(ROWS.join("\r\n"), "latin1") };

const [t, stages, preview] = [imports.fi, importStages.fi, importPreview.fi];

async function upload(page: Page): Promise<void> {
  await page.goto("/office/imports/new");
  await field(page, t.file).setInputFiles(TABLE);
  await press(page, t.read, stages.statusTitle.uploaded);
}

const findInDirectory = (page: Page) => page.goto(`/directory?tab=associations&q=${encodeURIComponent(NEW)}`);

test("a table comes in, changes nothing again, and is undone", async () => {
  const { page, complaints } = await signInAs(browser, site, DEMO_PEOPLE.coordinator.email);
  const main = page.getByRole("main");
  await upload(page);
  await field(page, t.meansFor({ column: "Seura" })).selectOption("name");
  await press(page, t.goOn, stages.statusTitle.ready);
  await group(page, preview.suspected({ name: SUSPECTED }))
    .getByRole("radio")
    .first()
    .check();
  await press(page, preview.saveDecisions, flash.fi.importDecided);
  await expectAccessible(page);
  await look(page, "import-preview");
  await link(main, `${importLists.fi.shows.broken} 2`).click();
  await says(main, "12a");
  await main.getByLabel(preview.acceptBroken({ count: "2", one: false })).check();
  await press(page, t.start, stages.statusTitle.done);
  await link(main, NEW).waitFor();
  await look(page, "import-done");
  const report = page.url();

  await findInDirectory(page);
  await main.getByRole("link", { name: NEW }).first().click();
  await says(main, 'Lauletaan; "kahvia" ja pullaa');

  await upload(page);
  // How the columns were read the last time is remembered.
  expect(await field(page, t.meansFor({ column: "Seura" })).inputValue()).toBe("name");
  await press(page, t.goOn, preview.nothingToDo);
  await press(page, t.discard, flash.fi.importDiscarded);

  await page.goto(report);
  await link(main, t.undo).click();
  await says(main, t.undoLead);
  await expectAccessible(page);
  await look(page, "import-undo");
  await button(main, t.undoYes).click();
  await says(main, stages.statusTitle.undone);
  await findInDirectory(page);
  expect(await main.getByRole("link", { name: NEW }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
