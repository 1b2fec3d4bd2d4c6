import mongoose from "mongoose";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainDateAt } from "#domain/shared/zoned-time";
import { flash } from "#i18n/messages/flash";
import { issues } from "#i18n/messages/issues";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { referralForm } from "#i18n/messages/referral-form";
import { referralQueue } from "#i18n/messages/referral-queue";
import { referralWords } from "#i18n/messages/referral-words";
import { referrals } from "#i18n/messages/referrals";
import { ActivityModel } from "#models/activity.server";
import { connect, disconnect } from "#models/connection.server";
import { ReferralModel } from "#models/referral.server";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, press } from "#tests/browser/steps/form";
import { expectAccessible, launchBrowser, look, openBrowser, PATIENCE_MS, signInAs } from "#tests/support/browser";
import { startSite, type Site } from "#tests/support/site";

const [form, answer, queue, words] = [referralForm.fi, referralAnswer.fi, referralQueue.fi, referralWords.fi];
const NUMBER = "040 987 1234";
const WISH = "Haluaisi laulaa porukassa.";

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite({ LOG_LEVEL: "debug" }), launchBrowser()]);
  await connect(site.databaseUri);
});
afterAll(async () => {
  await disconnect();
  await browser.close();
  await site.stop();
});

/** An activity of the demo's choir, whose signatory gets the letter. */
async function choir(): Promise<{ id: string; title: string }> {
  const { _id: id, title } = await ActivityModel.findOne({ externalId: "T-060" }).orFail();
  await ActivityModel.updateOne({ _id: id }, { "referral.warmHandover": true });
  return { id, title };
}

/** Every address that a browser has asked for. */
const asked: string[] = [];
const listen = ({ page }: { page: Page }): void => void page.on("request", (request) => asked.push(request.url()));

/** The whole database as it lies there. */
async function stored(): Promise<string> {
  const { db } = mongoose.connection;
  if (!db) throw new Error("not connected");
  const collections = await db.listCollections().toArray();
  return JSON.stringify(await Promise.all(collections.map(({ name }) => db.collection(name).find().toArray())));
}

/** The page as it came, judged and kept for looking at. */
async function judged(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await look(page, name);
}

/** The link of the newest letter to the choir that answers a referral. */
async function linkOfLetter(seen: number): Promise<string> {
  const { email } = DEMO_PEOPLE.otherSignatory;
  const letters = () => site.smtp.mails.to(email).slice(seen);
  await expect.poll(() => letters().some(({ text }) => text.includes("/answer/")), { timeout: PATIENCE_MS }).toBe(true);
  const letter = letters().find(({ text }) => text.includes("/answer/"));
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/laulaa porukassa|987 ?1234/);
  return /\/answer\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
}

const lettersSoFar = () => site.smtp.mails.to(DEMO_PEOPLE.otherSignatory.email).length;

test("a warm handover: sent with the client's consent, answered from the letter, and the loop is closed", async () => {
  const { id, title } = await choir();
  const sender = await signInAs(browser, site, DEMO_PEOPLE.counsellor.email);
  const { page } = sender;
  listen(sender);
  const seen = lettersSoFar();
  await page.goto(`/activities/${id}`);
  await page.getByRole("link", { name: form.link }).click();
  await page.getByRole("heading", { level: 1, name: form.title }).waitFor();
  expect((await page.reload())?.headers()["cache-control"]).toBe("private, no-store");
  await judged(page, "referral-new");
  await page.getByRole("radio", { name: words.kinds.warmHandover }).check();
  await page.getByLabel(form.labels.wish).fill(WISH);
  await page.getByLabel(form.labels.contact).fill(NUMBER);
  await page.getByLabel(form.labels.escort).fill("Nähdään pääovella.");
  await button(page, form.send).click();
  // Without the consent nothing goes, and everything that was typed is still there.
  const consent = page.getByRole("checkbox", { name: form.labels.consent });
  await expect.poll(() => consent.getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByText(issues.fi.mustBeTicked({ param: "" })).count()).toBeGreaterThan(0);
  expect(await page.getByLabel(form.labels.wish).inputValue()).toBe(WISH);
  expect(await page.getByLabel(form.labels.contact).inputValue()).toBe(NUMBER);
  expect(await page.getByRole("radio", { name: words.kinds.warmHandover }).isChecked()).toBe(true);
  await judged(page, "referral-refused");
  await consent.check();
  await press(page, form.send, referrals.fi.title);
  await page.getByText(flash.fi.referralSent).waitFor();
  await judged(page, "referrals");

  const guest = await openBrowser(browser, site);
  listen(guest);
  const link = await linkOfLetter(seen);
  const opened = await guest.page.goto(link);
  expect(opened?.headers()).toMatchObject({
    "x-robots-tag": "noindex, nofollow",
    "cache-control": "private, no-store",
  });
  await guest.page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(await guest.page.content()).not.toMatch(/987 ?1234|laulaa porukassa/);
  await judged(guest.page, "answer");
  await button(guest.page, answer.show).click();
  await guest.page.getByText(WISH).waitFor();
  expect(await guest.page.content()).toContain(NUMBER);
  await judged(guest.page, "answer-shown");
  await button(guest.page, answer.agree).click();
  await guest.page
    .getByText(issues.fi.required({ param: "" }))
    .first()
    .waitFor();
  await guest.page.getByText(WISH).waitFor();
  await guest.page.getByLabel(answer.labels.date).fill(plainDateAt(new Date()));
  await guest.page.getByLabel(answer.labels.time).fill("10:00");
  await guest.page.getByRole("checkbox", { name: answer.labels.atDoor }).check();
  await button(guest.page, answer.agree).click();
  await guest.page.getByText(answer.outcomeTitle).waitFor();
  expect(await guest.page.content()).not.toMatch(/987 ?1234|laulaa porukassa/);
  await judged(guest.page, "answer-agreed");

  await page.goto("/office/referrals");
  await page
    .getByRole("listitem")
    .filter({ hasText: title })
    .filter({ hasText: words.status.agreed })
    .getByRole("link")
    .first()
    .click();
  await page.getByText(referrals.fi.atDoor).waitFor();
  await judged(page, "referral");
  await button(guest.page, answer.arrive).click();
  await guest.page.getByText(words.status.arrived).first().waitFor();
  await page.reload();
  await page.getByText(referrals.fi.next.arrived).waitFor();
  expect(guest.complaints).toEqual([]);
  await guest.context.close();
});

test("a wellbeing referral goes through the link person's hands to the association's desk", async () => {
  const { id, title } = await choir();
  const counsellor = await signInAs(browser, site, DEMO_PEOPLE.counsellor.email);
  const { page } = counsellor;
  await page.goto("/office/referrals/new?kind=wellbeing");
  await page.getByLabel(form.labels.wish).fill(`${WISH} Soita ${NUMBER}`);
  await page.getByRole("radio", { name: form.wayLabels.counsellor }).check();
  await page.getByRole("checkbox", { name: form.labels.consent }).check();
  await button(page, form.send).click();
  // A number among the words is told of, and may stay where it is meant.
  await page.getByText(form.refusals.contactInText).waitFor();
  await judged(page, "referral-warned");
  await page.getByLabel(form.labels.wish).fill(WISH);
  await press(page, form.send, referrals.fi.title);
  const { _id: referralId } = await ReferralModel.findOne({ kind: "wellbeing" }).sort({ sentAt: -1 }).orFail();

  const link = await signInAs(browser, site, DEMO_PEOPLE.linkPerson.email);
  await link.page.goto("/office/referral-queue");
  await judged(link.page, "queue");
  await link.page.locator(`a[href$="${referralId}"]`).click();
  await button(link.page, queue.take).waitFor();
  expect(await link.page.content()).not.toContain(WISH);
  await button(link.page, queue.take).click();
  await button(link.page, answer.show).waitFor();
  expect(await link.page.content()).not.toContain(WISH);
  await button(link.page, answer.show).click();
  await link.page.getByText(WISH).waitFor();
  await link.page.getByRole("searchbox").last().fill(title);
  await link.page.keyboard.press("Enter");
  await link.page.getByRole("radio", { name: title, exact: true }).check();
  await link.page.getByText(WISH).waitFor();
  await judged(link.page, "queue-chosen");
  await button(link.page, queue.assign).click();
  await link.page.getByText(flash.fi.referralAssigned).waitFor();
  expect(await ReferralModel.findById(referralId)).toMatchObject({ status: "sent", activityId: id });

  const signatory = await signInAs(browser, site, DEMO_PEOPLE.otherSignatory.email);
  await signatory.page.goto("/my");
  await judged(signatory.page, "my-desk");
  await signatory.page.locator(`a[href$="${referralId}"]`).click();
  await button(signatory.page, answer.show).click();
  await signatory.page.getByText(WISH).waitFor();
  await judged(signatory.page, "association-referral");
  await button(signatory.page, answer.accept).click();
  await signatory.page.getByText(words.status.accepted).first().waitFor();
  await signatory.page.getByText(answer.declineTitle).click();
  await signatory.page.getByRole("radio", { name: answer.hindrances.full }).check();
  await button(signatory.page, answer.decline).click();
  // The association has done its part; the client waits for the link person's next choice.
  await signatory.page.getByText(flash.fi.referralAnswered).waitFor();
  await signatory.page.getByRole("heading", { level: 1, name: answer.listTitle }).waitFor();
  expect(await ReferralModel.findById(referralId)).toMatchObject({ status: "queued", associationId: null });
  await judged(signatory.page, "association-referrals");
  await link.page.goto(`/office/referral-queue/${referralId}`);
  await link.page.getByText(referrals.fi.answersBefore).waitFor();
  await judged(link.page, "queue-again");
  for (const user of [counsellor, link, signatory]) expect(user.complaints).toEqual([]);
});

test("of those clients nothing is left in the database, the letters, the log or any address", async () => {
  const markers = /laulaa porukassa|987 ?1234|laulaa(%20|\+)porukassa|987(%20|\+)?1234/;
  expect(asked.some((address) => address.includes("/answer/"))).toBe(true);
  expect(site.said()).toContain("/answer/…");
  for (const said of [await stored(), JSON.stringify(site.smtp.mails.all()), site.said(), asked.join("\n")])
    expect(said).not.toMatch(markers);
});
