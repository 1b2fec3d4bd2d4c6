import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { fieldEditor } from "#i18n/messages/field-editor";
import { flash } from "#i18n/messages/flash";
import { formConditions } from "#i18n/messages/form-conditions";
import { formEditor } from "#i18n/messages/form-editor";
import { formKinds } from "#i18n/messages/form-kinds";
import { formList } from "#i18n/messages/form-list";
import { formUses } from "#i18n/messages/form-uses";
import { formVersions } from "#i18n/messages/form-versions";
import { issues } from "#i18n/messages/issues";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, field, group, link, press, says } from "#tests/browser/steps/form";
import { expectAccessible, look, PHONE, signInAs } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

// An official makes a form with a condition and a budget, looks at it as an applicant, and publishes it.

const NAME = "Kyläjuhlan avustus";
const FREE = "Onko tapahtuma maksuton?";
const PRICE = "Mitä pääsy maksaa?";
const [t, e, list, kinds] = [fieldEditor.fi, formEditor.fi, formList.fi, formKinds.fi.kinds];

const main = (page: Page): Locator => page.getByRole("main");
const inFinnish = (page: Page, legend: string): Locator => field(group(page, legend).first(), t.inFinnish);

/** A new question of a kind at the end of the only section; `settle` fills in the rest of its form. */
async function ask(page: Page, kind: keyof typeof kinds, question: string, settle?: () => Promise<void>) {
  await link(main(page), e.addField).click();
  await link(main(page), kinds[kind].name).click();
  await inFinnish(page, t.question).fill(question);
  await settle?.();
  await press(page, t.save, question);
}

test("an official makes a form with a condition and a budget, previews it and publishes it", async () => {
  const { page, context, complaints } = await signInAs(browser, site, DEMO_PEOPLE.preparer.email);
  await page.goto("/office/forms");
  await says(page, list.lead);
  await link(page, list.add).first().click();
  await field(page, list.labels["names.fi"]).fill(NAME);
  const unit = field(page, list.labels.unit);
  if (!(await unit.inputValue())) await unit.selectOption({ index: 1 });
  await page.getByRole("radio", { name: new RegExp(`^${list.starts.empty}`) }).check();
  await press(page, list.create, e.empty);

  await link(main(page), e.addSection).click();
  await press(page, t.save, issues.fi.required({ param: "" }));
  await inFinnish(page, t.title).fill("Juhla");
  await press(page, t.save, e.emptySection);
  await ask(page, "yesNo", FREE);
  await ask(page, "money", PRICE, async () => {
    await expectAccessible(page);
    const no = `${FREE} – ${formConditions.fi.answers.equals({ value: formConditions.fi.no })}`;
    await field(page, t.whichTest).first().selectOption({ label: no });
  });
  await says(page, formConditions.fi.asked({ tests: formConditions.fi.tests.equals({ name: FREE, value: "ei" }) }));
  await ask(page, "budget", "Juhlan talousarvio", () => field(page, t.labels.ownSharePercent).fill("20"));
  await expectAccessible(page);
  await look(page, "form-outline");

  // By keyboard: the condition now asks of a later question, which is told beside it, and the focus stays.
  await button(page, e.up({ name: PRICE })).focus();
  await page.keyboard.press("Enter");
  await says(page, formConditions.fi.problems.laterField);
  await expect
    .poll(() =>
      button(page, e.down({ name: PRICE })).evaluate((node) => node.closest("li")?.contains(document.activeElement)),
    )
    .toBe(true);
  await button(page, e.down({ name: PRICE })).focus();
  await page.keyboard.press("Enter");
  await page.getByText(formConditions.fi.problems.laterField).waitFor({ state: "detached" });
  await button(page, e.remove({ name: PRICE })).click();
  await says(page, formUses.fi.removedNow({ name: PRICE }));
  await page.keyboard.press("Enter");
  await button(page, e.remove({ name: PRICE })).waitFor();

  await link(main(page), e.preview).click();
  await says(page, formVersions.fi.previewNote);
  expect(await page.getByText(PRICE).isVisible()).toBe(false);
  await group(page, FREE).getByLabel("Ei", { exact: true }).check();
  await says(page, PRICE);
  await expectAccessible(page);
  await look(page, "form-preview");

  await link(page, NAME).click();
  await link(main(page), e.publish).click();
  await field(page, formVersions.fi.note).waitFor();
  await expectAccessible(page);
  await field(page, formVersions.fi.note).fill("Ensimmäinen");
  await press(page, formVersions.fi.publish, flash.fi.formPublished);
  await says(page, list.version({ number: 1 }));
  await expectAccessible(page);
  // The section without a name is all that the console tells of.
  expect(complaints.filter((complaint) => !complaint.includes("400"))).toEqual([]);
  await context.close();
});

test("on a phone without a script the same buttons move, remove and bring back", async () => {
  const options = { javaScriptEnabled: false, viewport: PHONE };
  const { page, context } = await signInAs(browser, site, DEMO_PEOPLE.administrator.email, options);
  await page.goto("/office/forms");
  await main(page)
    .getByRole("link", { name: /toiminta-avustus/i })
    .first()
    .click();
  const question = main(page).locator(".form-question-label").first();
  const name = (await question.textContent()) ?? "";
  await button(page, e.down({ name })).click();
  await expect.poll(() => question.textContent()).not.toBe(name);
  await button(page, e.remove({ name })).click();
  await press(page, formUses.fi.undo, name);
  await context.close();
});
