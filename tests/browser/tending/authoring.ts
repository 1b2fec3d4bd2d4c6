import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { WEEKDAYS } from "#domain/calendar/schedule";
import { addDays, isoWeekday } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { findExample } from "#domain/associations/examples/examples";
import { formatDayMonth } from "#i18n/format";
import { activityForm } from "#i18n/messages/activity-form";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { activityStart } from "#i18n/messages/activity-start";
import { associationForm } from "#i18n/messages/association-form";
import { components } from "#i18n/messages/components";
import { flash } from "#i18n/messages/flash";
import { held } from "#i18n/messages/held";
import { issues } from "#i18n/messages/issues";
import { listing } from "#i18n/messages/listing";
import { myDesk } from "#i18n/messages/my-desk";
import { pictures } from "#i18n/messages/pictures";
import { preview } from "#i18n/messages/preview";
import { scheduleForm } from "#i18n/messages/schedule-form";
import { schedules } from "#i18n/messages/schedules";
import { versions } from "#i18n/messages/versions";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, expectWrong, field, group, link, press, says } from "#tests/browser/steps/form";
import { expectAccessible, look, openBrowser, PHONE, signInAs, signInHere, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";
import { photo } from "#tests/support/test-picture";

// A volunteer tells of an activity, on a phone and mostly by keyboard, from the example to the copy for next spring.

const { email } = DEMO_PEOPLE.editor;
const OWN = "Kiskolan Kulkijat ry";
const t = activityForm.fi;
const start = activityStart.fi;
const { labels: what, termsLabels: terms } = activityQuestions.fi;
const example = findExample("peerSupport")?.texts.fi ?? { name: "", title: "", description: "" };
const TITLE = "Vertaistukiryhmä leskille";
const ALT = "Viisi ihmistä istuu pöydän ääressä, kynttilä palaa.";

/** A weekday that is neither today nor near midnight's doubt. */
const day = addDays(plainDateAt(new Date()), 3);
const weekday = WEEKDAYS[isoWeekday(day) - 1] ?? "MO";

let user: User;

const main = (page: Page) => page.getByRole("main");

test("a volunteer sees on a phone what to do, and begins with an example by keyboard alone", async () => {
  user = await signInAs(browser, site, email, { viewport: PHONE });
  const { page } = user;
  await page.goto("/my");
  await says(page, myDesk.fi.now);
  await link(main(page), OWN).last().click();
  await link(main(page), myDesk.fi.addActivity).click();
  await says(page, start.title);
  await expectAccessible(page);
  await look(page, "authoring-start");
  await main(page).getByRole("radio").first().focus();
  for (const key of ["ArrowDown", "ArrowUp", "Enter"]) await page.keyboard.press(key);
  await says(page, start.blanksTitle({ count: 3 }));
  await expectAccessible(page);
  await link(page, `${what.title}: [kenelle, esimerkiksi läheisensä menettäneille]`).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("leskille");
  expect(await field(page, what.title).inputValue()).toBe(TITLE);
});

test("a blank that is left is told beside its field, and nothing is lost", async () => {
  const { page } = user;
  await field(page, terms.joiningText).fill("Soita Marjalle arkisin klo 9–12.");
  await field(page, what.village).selectOption("Keskusta");
  await group(page, scheduleForm.fi.labels.weekdays).getByLabel(schedules.fi.days[weekday]).check();
  await field(page, scheduleForm.fi.labels.opensAt).fill("10");
  await button(main(page), t.publish).click();
  await expectWrong(page, what.description, issues.fi.unfilled({ param: "[ohjaajan etunimi]" }));
  expect(await field(page, what.title).inputValue()).toBe(TITLE);
});

test("a cut connection and a session that ended take no words away", async () => {
  const { page, context } = user;
  const told = example.description.replace("[ohjaajan etunimi]", "Liisa");
  // What tells of the line must have come before the line is cut.
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await field(page, what.description).fill(told);
  await says(page, components.fi.saveOffline);
  await context.setOffline(false);
  await page.getByRole("status").filter({ hasText: "tallessa" }).waitFor();
  await page.goto(page.url());
  expect(await field(page, what.description).inputValue()).toBe(told);
  await context.clearCookies({ name: "session" });
  await button(main(page), t.preview).click();
  await signInHere(page, site, email);
  await says(page, held.fi.title);
  await press(page, held.fi.send, preview.fi.title);
  await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
  await expectAccessible(page);
  await look(page, "authoring-preview");
});

test("with a picture that is described, it is looked at and published", async () => {
  const { page } = user;
  await press(page, preview.fi.saveDraft, flash.fi.activityAdded);
  await link(page, pictures.fi.addPhoto).click();
  const file = { name: "kuva.jpg", mimeType: "image/jpeg", buffer: await photo({ width: 800, height: 600 }) };
  await field(page, pictures.fi.chooseFile).setInputFiles(file);
  await field(page, pictures.fi.alt).fill(ALT);
  await press(page, pictures.fi.add, flash.fi.pictureSaved);
  await link(main(page), TITLE).click();
  await button(main(page), t.preview).click();
  await page.getByRole("img", { name: ALT }).waitFor();
  await press(page, preview.fi.publish, flash.fi.listingPublish);
});

test("anybody sees it, with its picture and the right next time", async () => {
  const { page } = user;
  const address = (await link(page, listing.fi.view).getAttribute("href")) ?? "";
  const stranger = await openBrowser(browser, site, { viewport: PHONE });
  await stranger.page.goto(address);
  await stranger.page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
  await stranger.page.getByRole("img", { name: ALT }).waitFor();
  await says(main(stranger.page), `${formatDayMonth(day, "fi")} klo 10`);
  await stranger.context.close();
});

test("it is copied for spring, and the first is edited and its versions are there", async () => {
  const { page } = user;
  const first = page.url();
  await press(page, start.copyThis, flash.fi.activityCopied);
  expect(page.url()).not.toBe(first);
  await says(page, listing.fi.standing.draft);
  await says(page, pictures.fi.addPhoto);
  expect(await field(page, what.title).inputValue()).toBe(TITLE);
  await page.goto(first);
  await field(page, what.title).fill(`${TITLE} ja leskeytyneille`);
  await press(page, t.save, flash.fi.saved);
  await main(page).getByText(myDesk.fi.history).click();
  await link(page, versions.fi.toVersions).click();
  await says(page, versions.fi.count({ count: 3 }));
  // The cut connection is all that the console tells of.
  expect(user.complaints.filter((complaint) => !complaint.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});

test("without a script the example, the preview and the way back are the same", async () => {
  const { page, context } = await signInAs(browser, site, DEMO_PEOPLE.signatory.email, { javaScriptEnabled: false });
  await page.goto("/my");
  await link(main(page), OWN).last().click();
  await link(main(page), myDesk.fi.addActivity).click();
  await main(page).getByRole("radio", { name: example.name, exact: true }).check();
  await main(page).getByRole("checkbox", { name: start.languageNames.sv }).check();
  await button(main(page), start.useExample).click();
  await says(page, start.blanksTitle({ count: 5 }));
  await field(page, what.title).fill(TITLE);
  await press(page, t.preview, preview.fi.title);
  await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
  expect(await button(main(page), preview.fi.publish).count()).toBe(0);
  await link(main(page), preview.fi.goOn).click();
  expect(await field(page, what.title).inputValue()).toBe(TITLE);
  await press(page, t.saveDraft, flash.fi.activityAdded);
  await context.close();
});

test("the association's own page is looked at on a phone before it is saved", async () => {
  const { page, context } = await signInAs(browser, site, DEMO_PEOPLE.signatory.email, { viewport: PHONE });
  const words = "Kuljemme yhdessä, kukin omaa vauhtiaan.";
  await page.goto("/my");
  await link(main(page), OWN).last().click();
  await link(main(page), myDesk.fi.edit).click();
  await field(page, associationForm.fi.labels.description).fill(words);
  await press(page, t.preview, preview.fi.title);
  await says(main(page), words);
  await expectAccessible(page);
  await look(page, "authoring-association-preview");
  await link(main(page), preview.fi.goOn).click();
  expect(await field(page, associationForm.fi.labels.description).inputValue()).toBe(words);
  await press(page, t.discard, flash.fi.changesDiscarded);
  await context.close();
});
