import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { drafting } from "#i18n/messages/drafting";
import { flash } from "#i18n/messages/flash";
import { DEMO_PEOPLE } from "#server/demo/people";
import { OPEN_CALL } from "#tests/browser/steps/draft";
import { button, field, fillIn, link, press, says } from "#tests/browser/steps/form";
import { answerParts, goOn } from "#tests/browser/steps/parts";
import { expectAccessible, look, PATIENCE_MS, PHONE, signInAs, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";
import { photo } from "#tests/support/test-picture";

const { labels } = application.fi;
const t = apply.fi;
const { signatory, editor } = DEMO_PEOPLE;
const ANSWER = "Junassa vastattu: lauluiltoja kylillä.";
const PLAN = "Toimintasuunnitelma";

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
});

/** The steps that are saved from another page than their own, from now on. */
function savedFromElsewhere(page: Page): string[] {
  const urls: string[] = [];
  page.on("request", (request) => {
    if (!request.headers()["x-autosave"] || request.url() === `${request.frame().url().replace(/\?.*/, "")}/draft`)
      return;
    urls.push(request.url());
  });
  return urls;
}

test("what is sent by its button at once is not sent again by the next page", async () => {
  const elsewhere = savedFromElsewhere(phone.page);
  await phone.page.goto(step);
  await field(phone.page, labels.purpose).fill("Nuotit.");
  await goOn(phone.page);
  await phone.page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
});

/** The first long question of the page. */
const answerTo = (page: Page) => page.locator("[data-question] textarea").first();

test("a question of the programme's own form is answered while the line is down, and the phone put away", async () => {
  const year = new Date().getFullYear();
  await phone.page.goto(step);
  await fillIn(phone.page, { [labels.purpose]: "Nuotit ja kahvit." });
  await fillIn(phone.page, { [labels.startsOn]: `${year}-11-01`, [labels.endsOn]: `${year}-12-31` });
  await goOn(phone.page);
  const question = phone.page.url();
  expect(question).toContain("/application/part-");
  await phone.context.setOffline(true);
  await answerTo(phone.page).fill(ANSWER);
  await says(phone.page, drafting.fi.offline);
  await phone.page.close();
  await phone.context.setOffline(false);
  phone.page = await phone.context.newPage();
  await phone.page.goto(question);
  await expect.poll(() => answerTo(phone.page).inputValue(), { timeout: PATIENCE_MS }).toBe(ANSWER);
  const seenByTheOther = async (): Promise<string> => {
    await desk.page.goto(question);
    return answerTo(desk.page).inputValue();
  };
  await expect.poll(seenByTheOther, { timeout: PATIENCE_MS }).toBe(ANSWER);
});

test("the phone's photo of a paper is seen small and upright, and the application goes in with the answer", async () => {
  const { page } = phone;
  await answerParts(page);
  await says(page, t.stepTitles.finances);
  await field(page, labels.requestedCents).fill("300");
  await press(page, t.saveAndContinue, t.stepTitles.attachments);
  const held = { width: 1600, height: 1200, orientation: 6 };
  const file = { name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer: await photo(held) };
  await page.getByLabel(t.chooseFile({ label: PLAN })).setInputFiles(file);
  await press(page, `${t.addFile}: ${PLAN}`, flash.fi.attachmentAdded);
  const drawn = () => page.locator("img.file-preview").evaluate((img: HTMLImageElement) => img.naturalHeight);
  await expect.poll(drawn, { timeout: PATIENCE_MS }).toBe(480);
  await expectAccessible(page);
  await page.goto(page.url().replace(/[^/]+$/, "applicant"));
  await fillIn(page, { [labels.contactName]: "Maija Metsälä", [labels.contactEmail]: signatory.email });
  await field(page, labels.iban).fill("FI13 5000 1520 0000 81");
  await goOn(page);
  await page.goto(page.url().replace(/[^/]+$/, "review"));
  await says(page, ANSWER);
  await field(page, labels.declared).check();
  await button(page, t.submit).click();
  await says(page, "PKS-");
  expect([...phone.complaints, ...desk.complaints].filter((one) => !one.includes("ERR_INTERNET_DISCONNECTED"))).toEqual(
    [],
  );
});
