import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { components } from "#i18n/messages/components";
import { drafting } from "#i18n/messages/drafting";
import { flash } from "#i18n/messages/flash";
import { frame } from "#i18n/messages/frame";
import { held } from "#i18n/messages/held";
import { DEMO_PEOPLE } from "#server/demo/people";
import { beginDraft, OPEN_CALL, writeWholeDraft } from "#tests/browser/steps/draft";
import { button, field, fillIn, press, says } from "#tests/browser/steps/form";
import { goOn } from "#tests/browser/steps/parts";
import { expectAccessible, PATIENCE_MS, signInAs, signInHere, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

const { email } = DEMO_PEOPLE.thirdSignatory;
const { labels } = application.fi;
const t = apply.fi;
/** Longer than the worker pauses between two looks for letters that are owed. */
const QUIET_MS = 2_000;
/** Comes at once, before anything that waits for its time. */
const AWAY = "about:blank";

let user: User;

/** "Tallennettu klo 12.34", whenever that was. */
const SAVED = new RegExp(`^${components.fi.savedAt.split("{")[0]}`);
const isSaved = (page: Page): Promise<void> => page.getByRole("status").filter({ hasText: SAVED }).waitFor();

async function signOut(page: Page): Promise<void> {
  await page.getByRole("banner").getByText(DEMO_PEOPLE.thirdSignatory.name).filter({ visible: true }).click();
  await button(page, frame.fi.signOut).filter({ visible: true }).click();
  await says(page, flash.fi.signedOut);
}

const stepsOf = (page: Page, step: string): string => page.url().replace(/[^/]+$/, step);

test("somebody signs in", async () => {
  user = await signInAs(browser, site, email);
});

test("a button pressed twice sends one application", async () => {
  const { page } = user;
  await writeWholeDraft(page, OPEN_CALL, "Toimintasuunnitelma");
  await button(page, t.submit).dblclick();
  await says(page, "PKS-");
  await pause(QUIET_MS);
  const receipts = site.smtp.mails.to(email).filter(({ subject }) => subject.startsWith("Hakemuksenne on perillä"));
  expect(receipts).toHaveLength(1);
});

test("of two tabs the later is shown both words, and loses none of its own", async () => {
  const { page, context } = user;
  await beginDraft(page, OPEN_CALL);
  await page.goto(stepsOf(page, "purpose"));
  const later = await context.newPage();
  await later.goto(page.url());
  await field(page, labels.title).fill("Ensimmäisen välilehden nimi");
  await goOn(page);
  // Without the script's autosave, which would tell of it even before.
  await later.route("**/draft", (route) => route.abort());
  await field(later, labels.title).fill("Toisen välilehden nimi");
  await field(later, labels.purpose).fill("Kirjoitettu toisessa välilehdessä.");
  await press(later, t.saveAndContinue, flash.fi.ownAnswersDiffer);
  expect(await field(later, labels.title).inputValue()).toBe("Ensimmäisen välilehden nimi");
  expect(await field(later, labels.purpose).inputValue()).toBe("Kirjoitettu toisessa välilehdessä.");
  await says(later, "Toisen välilehden nimi");
  await expectAccessible(later);
  // Having seen both, the person may decide that their own words stand.
  await press(later, drafting.fi.use, flash.fi.answerSettled);
  expect(await field(later, labels.title).inputValue()).toBe("Toisen välilehden nimi");
  await later.close();
});

test("a draft saves itself, and saving it by hand at that very moment is no collision", async () => {
  const { page } = user;
  await beginDraft(page, OPEN_CALL);
  let isSavedByServer = false;
  await page.route("**/draft", async (route) => {
    const response = await route.fetch();
    isSavedByServer = true;
    await pause(500);
    await route.fulfill({ response }).catch(() => undefined); // the page may have gone on
  });
  await field(page, labels.contactName).fill("Oravaisen Oskari");
  await expect.poll(() => isSavedByServer, { timeout: PATIENCE_MS }).toBe(true);
  await press(page, t.saveAndContinue, t.stepTitles.purpose);
  await page.unroute("**/draft");
  await page.goto(stepsOf(page, "applicant"));
  expect(await field(page, labels.contactName).inputValue()).toBe("Oravaisen Oskari");
});

test("a page left the moment something was typed has sent it, though the browser remembers nothing", async () => {
  const { page } = user;
  const address = stepsOf(page, "finances");
  await page.goto(address);
  await field(page, labels.requestedCents).fill("450");
  await page.evaluate(() => localStorage.clear());
  await page.goto(AWAY);
  const openAgain = () => page.goto(address).then(() => field(page, labels.requestedCents).inputValue());
  await expect.poll(openAgain, { timeout: PATIENCE_MS }).toMatch(/^450/);
});

test("what did not go when the page was left is in the browser, and goes when the page is opened again", async () => {
  const { page } = user;
  const address = page.url();
  await page.route("**/draft", (route) => route.abort());
  await field(page, labels.requestedCents).fill("475");
  await page.goto(AWAY);
  await page.unroute("**/draft");
  await page.goto(address);
  const written = () => field(page, labels.requestedCents).inputValue();
  await expect.poll(written, { timeout: PATIENCE_MS }).toMatch(/^475/);
  await page.goto(stepsOf(page, "applicant"));
});

test("half a number is not taken for a lost connection, and stands as it was typed when the page is opened again", async () => {
  const { page } = user;
  const [, told = ""] = components.fi.saveUnread.split("{time}. ");
  await field(page, labels.iban).fill("FI13 50");
  await says(page, told);
  await page.reload();
  expect(await field(page, labels.iban).inputValue()).toBe("FI13 50");
  await field(page, labels.iban).fill("");
  await isSaved(page);
});

test("a cut connection is told of, and the draft is saved when it is back", async () => {
  const { page, context } = user;
  await context.setOffline(true);
  await field(page, labels.contactName).fill("Junassa kirjoitettu");
  await says(page, drafting.fi.offline);
  await context.setOffline(false);
  await isSaved(page);
  await page.reload();
  expect(await field(page, labels.contactName).inputValue()).toBe("Junassa kirjoitettu");
});

test("who was signed out in another tab loses no words and comes back to the same page", async () => {
  const { page, context } = user;
  const address = page.url();
  await fillIn(page, { [labels.contactName]: "Ennen uloskirjautumista" });
  await isSaved(page);
  const other = await context.newPage();
  await other.goto("/");
  await signOut(other);
  await field(page, labels.contactName).fill("Uloskirjautumisen jälkeen");
  await says(page, components.fi.saveSignedOut);
  await other.goto(address);
  await signInHere(other, site, email);
  expect(other.url()).toBe(address);
  // What could not be sent waits in this browser, and is sent a moment after the page has come.
  const written = () => field(other, labels.contactName).inputValue();
  await expect.poll(written, { timeout: PATIENCE_MS }).toBe("Uloskirjautumisen jälkeen");
  await signOut(other);
  await other.close();
  await button(page, t.saveAndContinue).click();
  await signInHere(page, site, email);
  await says(page, held.fi.title);
  await expectAccessible(page);
  await press(page, held.fi.send, t.stepTitles.purpose);
  await page.goto(address);
  expect(await field(page, labels.contactName).inputValue()).toBe("Uloskirjautumisen jälkeen");
});
