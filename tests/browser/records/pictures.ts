import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { associationForm } from "#i18n/messages/association-form";
import { completenessTexts } from "#i18n/messages/completeness";
import { flash } from "#i18n/messages/flash";
import { issues } from "#i18n/messages/issues";
import { myDesk } from "#i18n/messages/my-desk";
import { pictures } from "#i18n/messages/pictures";
import { sameFound } from "#i18n/messages/same-found";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, expectWrong, field, link, press, says } from "#tests/browser/steps/form";
import { expectAccessible, look, openBrowser, signInAs, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";
import { logo } from "#tests/support/test-picture";

const t = pictures.fi;
/** An association whose profile has no picture yet. */
const CHOICE = "Jäppilän Jumpparit ry";
const WORDS = "Jumppareiden tunnus: kaksi ihmistä kädet ylhäällä.";

let user: User;

/** Everything about the logo: its form stands beside the photo's. */
const logoOf = (page: Page): Locator => page.getByRole("region", { name: t.logo.title });

test("somebody signs in", async () => {
  user = await signInAs(browser, site, DEMO_PEOPLE.thirdSignatory.email, { javaScriptEnabled: false });
});

test("a logo is added on a form without a script, and not before it is described", async () => {
  const { page } = user;
  await page.goto("/my");
  await link(page, CHOICE).last().click();
  await link(page, completenessTexts.fi.addPictures).click();
  const form = logoOf(page);
  const file = { name: "tunnus.png", mimeType: "image/png", buffer: await logo(900, 600) };
  await field(form, t.chooseFile).setInputFiles(file);
  await field(form, t.alt).fill("tunnus.png");
  await button(form, t.add).click();
  await expectWrong(logoOf(page), t.alt, issues.fi.notADescription({ param: "" }));
  await says(logoOf(page), t.fileKept);
  await look(page, "pictures-wrong");
  await field(logoOf(page), t.alt).fill(WORDS);
  await button(logoOf(page), t.add).click();
  await says(page, flash.fi.pictureSaved);
  await look(page, "pictures");
});

test("a stranger sees it small and described, and a file that is no picture is refused in words", async () => {
  const { page } = user;
  const shown = logoOf(page).getByRole("img", { name: WORDS });
  expect(await shown.getAttribute("srcset")).toContain("size=small");
  const address = new URL((await shown.getAttribute("src")) ?? "", page.url()).href;
  const stranger = await openBrowser(browser, site);
  const answer = await stranger.page.request.get(address);
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/webp"]);
  await stranger.context.close();
  const fake = { name: "kuva.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html>ei kuva</html>") };
  await field(logoOf(page), t.replaceFile).setInputFiles(fake);
  await button(logoOf(page), t.save).click();
  await expectWrong(logoOf(page), t.replaceFile, t.refusals.kindNotAllowed);
  await logoOf(page).getByText(t.remove, { exact: true }).click();
  await button(logoOf(page), t.removeNow).click();
  await says(page, flash.fi.pictureRemoved);
});

test("before a second record of the same association is made, the first is shown", async () => {
  const { page } = user;
  await page.goto("/my/associations/new");
  await field(page, associationForm.fi.labels.name).fill("Kiskolan Kulkija");
  await button(page, associationForm.fi.saveDraft).click();
  await says(page, sameFound.fi.title);
  expect(await field(page, associationForm.fi.labels.name).inputValue()).toBe("Kiskolan Kulkija");
  await look(page, "same-found");
  await page.getByLabel(sameFound.fi.different).check();
  await press(page, sameFound.fi.goOn, flash.fi.associationStarted);
  await says(page, myDesk.fi.draftNote);
});

test("with scripts, nobody is shut out of the pictures and the desk", async () => {
  const { page, complaints } = await signInAs(browser, site, DEMO_PEOPLE.signatory.email);
  await page.goto("/my");
  await link(page, "Kiskolan Kulkijat ry").last().click();
  await says(page, completenessTexts.fi.title);
  await expectAccessible(page);
  await link(page, completenessTexts.fi.pictures).click();
  await says(page, t.lead);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});
