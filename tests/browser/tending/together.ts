import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { drafting } from "#i18n/messages/drafting";
import { flash } from "#i18n/messages/flash";
import { DEMO_PEOPLE } from "#server/demo/people";
import { OPEN_CALL } from "#tests/browser/steps/draft";
import { field, fillIn, link, press, says } from "#tests/browser/steps/form";
import { goOn } from "#tests/browser/steps/parts";
import { expectAccessible, look, PATIENCE_MS, PHONE, signInAs, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

const { labels } = application.fi;
const t = apply.fi;
const { signatory, editor } = DEMO_PEOPLE;

let phone: User;
let desk: User;
let step: string;

const titleOf = (page: Page): Promise<string> => field(page, labels.title).inputValue();

/** The association's draft of the open call, begun by whoever comes first. */
async function openDraft(page: Page): Promise<void> {
  await page.goto("/my/calls");
  const region = page.getByRole("region", { name: OPEN_CALL });
  await region
    .getByText(new RegExp(`${t.start}|${t.continueDraft}`))
    .first()
    .click();
  await says(page, t.stepTitles.applicant);
}

test("two people of an association open the same draft, one of them on a phone", async () => {
  phone = await signInAs(browser, site, signatory.email, { viewport: PHONE });
  desk = await signInAs(browser, site, editor.email);
  await openDraft(phone.page);
  await openDraft(desk.page);
  step = phone.page.url().replace(/[^/]+$/, "purpose");
  expect(desk.page.url()).toBe(phone.page.url());
  await phone.page.goto(step);
  await desk.page.goto(step);
});

test("what is written while the line is down stays in the phone, and the button does not lose it", async () => {
  await phone.context.setOffline(true);
  await field(phone.page, labels.title).fill("Junassa keksitty nimi");
  await says(phone.page, drafting.fi.offline);
  await phone.page.getByRole("button", { name: t.saveAndContinue }).click();
  await says(phone.page, drafting.fi.offline);
  expect(await titleOf(phone.page)).toBe("Junassa keksitty nimi");
});

test("it comes through when the page is opened again, beside what the other wrote meanwhile", async () => {
  await fillIn(desk.page, { [labels.purpose]: "Pöydän ääressä kirjoitettu." });
  await goOn(desk.page);
  await phone.page.close();
  await phone.context.setOffline(false);
  phone.page = await phone.context.newPage();
  await phone.page.goto(step);
  await expect.poll(() => titleOf(phone.page), { timeout: PATIENCE_MS }).toBe("Junassa keksitty nimi");
  expect(await field(phone.page, labels.purpose).inputValue()).toBe("Pöydän ääressä kirjoitettu.");
});

test("two words for one field are both kept, and either may be chosen on the phone", async () => {
  await desk.page.goto(step);
  await field(desk.page, labels.title).fill("Pöydän nimi");
  await goOn(desk.page);
  await field(phone.page, labels.title).fill("Puhelimen nimi");
  await says(phone.page, drafting.fi.bothTitle);
  await link(phone.page, drafting.fi.look).click();
  await says(phone.page, "Puhelimen nimi");
  expect(await titleOf(phone.page)).toBe("Pöydän nimi");
  await look(phone.page, "two-answers");
  await expectAccessible(phone.page);
  await press(phone.page, drafting.fi.use, flash.fi.answerSettled);
  expect(await titleOf(phone.page)).toBe("Puhelimen nimi");
  expect([...phone.complaints, ...desk.complaints].filter((one) => !one.includes("ERR_INTERNET_DISCONNECTED"))).toEqual(
    [],
  );
});
