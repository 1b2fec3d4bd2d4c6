import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainDateAt } from "#domain/shared/zoned-time";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { referralForm } from "#i18n/messages/referral-form";
import { referrals } from "#i18n/messages/referrals";
import { referralWords } from "#i18n/messages/referral-words";
import { sideBySide } from "#i18n/messages/side-by-side";
import { collectedFor } from "#i18n/messages/collected-for";
import { slip } from "#i18n/messages/slip";
import { tray } from "#i18n/messages/tray";
import { ActivityModel } from "#models/activity.server";
import { connect, disconnect } from "#models/connection.server";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, field, says } from "#tests/browser/steps/form";
import { pointing, typing, type Hand } from "#tests/browser/steps/hand";
import { expectAccessible, look, openBrowser, PATIENCE_MS, signInAs } from "#tests/support/browser";
import { hasQrCode, readPages } from "#tests/support/printed";
import { browser, site } from "#tests/support/shared-site";

// A counsellor with a client on the line: finds, compares, hands over on paper and by link, asks an association to get
// in touch, and hears what became of it. Once as people point and once with the keys alone.

const SITUATION = "muistisairaan miehen vaimo uupuu";
const WISH = "Haluaisi laulaa porukassa.";
const forClient = collectedFor.fi.client;
const [t, s, card] = [{ ...tray.fi, ...forClient }, { ...slip.fi, ...forClient }, referralForm.fi];

/** In points, and the least that printers leave white. */
const [A4, EDGE] = [[595, 842], 12];
/** A camera reads it from an arm's length. */
const QR_MM = 34;

beforeAll(async () => {
  await connect(site.databaseUri);
});
afterAll(async () => {
  await disconnect();
});

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const cards = (page: Page): Locator => page.getByRole("main").getByRole("article");
const inCard = (page: Page, index: number, name: string): Locator =>
  cards(page)
    .nth(index)
    .getByRole("button", { name: new RegExp(`^${name}`) });

/** The situation is typed in at once, and the two best answers go onto the tray. Returns their titles. */
async function findTwo(page: Page, hand: Hand): Promise<string[]> {
  await page.goto("/office/desk");
  await page.keyboard.press("/");
  await page.keyboard.type(SITUATION);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === SITUATION);
  const titles = await cards(page).getByRole("heading", { level: 3 }).allTextContents();
  for (const index of [0, 1]) {
    await hand.press(inCard(page, index, t.add));
    await inCard(page, index, t.remove).waitFor();
  }
  return titles.slice(0, 2);
}

/** From the tray side by side, and from there to a slip; returns the address for the client and the code to be shown. */
async function compareAndHandOver(page: Page, hand: Hand, titles: string[]): Promise<{ path: string; shown: string }> {
  await hand.press(page.getByRole("link", { name: new RegExp(`^${t.title}`) }));
  await heading(page, t.title);
  await hand.press(button(page, t.compare));
  await heading(page, sideBySide.fi.title);
  const heads = await page.getByRole("columnheader").allTextContents();
  for (const title of titles) expect(heads.join(" ")).toContain(title);
  await hand.press(page.getByRole("main").getByRole("link", { name: sideBySide.fi.tray, exact: true }));
  await heading(page, t.title);
  await hand.press(button(page, t.handOver));
  await heading(page, s.giveTitle);
  await hand.write(field(page, s.labels.phone), "015 788 0000");
  await hand.press(button(page, s.make));
  await heading(page, s.madeTitle);
  const path = (await page.locator(".slip-link a").getAttribute("href")) ?? "";
  return { path, shown: (await page.locator(".slip-code").textContent()) ?? "" };
}

/** The letters of a text: paper breaks lines and words where a screen does not. */
const lettersOf = (text: string): string => text.replace(/[\s\u00AD-]+/gu, "");

/** On A4, in the order of the screen, with nothing left out or over the edge, and with a code that a phone can read. */
async function expectOnPaper(page: Page, words: string): Promise<void> {
  const shownUrl = (await page.locator(".paper-url").textContent()) ?? "";
  const file = await page.pdf({ preferCSSPageSize: true });
  const pages = await readPages(file);
  expect(pages.length).toBeGreaterThan(0);
  for (const { width, height, words: printed } of pages) {
    expect([Math.round(width), Math.round(height)]).toEqual(A4);
    for (const { text, left, right, top, bottom } of printed)
      expect(left > EDGE && right < width - EDGE && top > 0 && bottom < height - EDGE, text).toBe(true);
  }
  const printed = pages.flatMap((each) => each.words.map(({ text }) => text));
  expect(lettersOf(printed.join(" "))).toContain(lettersOf(words));
  expect(printed).toContain(shownUrl);
  expect(await hasQrCode(file, `http://${shownUrl}`, QR_MM)).toBe(true);
}

/** What comes from the printer is A4, one activity after the other in large type, and nothing to press. */
async function printPaper(page: Page, hand: Hand, titles: string[]): Promise<void> {
  await hand.press(page.getByRole("main").getByRole("link", { name: s.open, exact: true }));
  await heading(page, s.pageTitle);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  for (const title of titles) await says(page, title);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await look(page, "counsellor-paper");
  const words = await page.getByRole("main").innerText();
  // Neither screen nor print: a page that is told which it is prints as that.
  await page.emulateMedia({ media: null });
  await expectOnPaper(page, words);
}

/** The client opens the link in a browser that knows nobody, and tells afterwards what happened. */
async function beClient(path: string, shown: string, titles: string[]): Promise<void> {
  const { page, context, complaints } = await openBrowser(browser, site);
  await page.goto(path);
  for (const word of [...titles, shown, "015 788 0000"]) await says(page, word);
  await page
    .getByRole("button", { name: new RegExp(`^${s.outcomes.arrived}`) })
    .first()
    .click();
  await says(page, s.told.client.arrived);
  expect(complaints).toEqual([]);
  await context.close();
}

/** Asks the choir to call the client, with the client's leave. */
async function askFor(page: Page, hand: Hand, title: string): Promise<void> {
  await page.goto(`/office/desk?q=${encodeURIComponent(title)}`);
  const asked = cards(page).filter({ has: page.getByRole("heading", { name: title, exact: true }) });
  await hand.press(asked.getByRole("link", { name: new RegExp(`^${card.link}`) }));
  await heading(page, card.title);
  await hand.write(page.getByLabel(card.labels.wish), WISH);
  await hand.write(page.getByLabel(card.labels.contact), "040 987 1234");
  await hand.tick(page.getByRole("checkbox", { name: card.labels.consent }));
  await hand.press(button(page, card.send));
  await heading(page, referrals.fi.title);
}

/** The association answers from its letter without signing in, and marks that the client came. */
async function answerFromLetter(seen: number): Promise<void> {
  const a = referralAnswer.fi;
  const { email } = DEMO_PEOPLE.otherSignatory;
  const link = () =>
    site.smtp.mails
      .to(email)
      .slice(seen)
      .flatMap(({ text }) => /\/answer\/\S+/.exec(text) ?? [])[0];
  await expect.poll(link, { timeout: PATIENCE_MS }).toBeTruthy();
  const { page, context } = await openBrowser(browser, site);
  await page.goto(link() ?? "");
  await button(page, a.show).click();
  await says(page, WISH);
  await page.getByLabel(a.labels.date).fill(plainDateAt(new Date()));
  await page.getByLabel(a.labels.time).fill("10:00");
  await button(page, a.agree).click();
  await says(page, a.outcomeTitle);
  await button(page, a.arrive).click();
  await says(page, referralWords.fi.status.arrived);
  await context.close();
}

describe.each([
  { how: "as people point", handOf: () => pointing },
  { how: "with the keys alone", handOf: typing },
])("a counsellor $how", ({ handOf }) => {
  test("finds, compares, prints, hands over, and hears that the client came", async () => {
    const { page, context, complaints } = await signInAs(browser, site, DEMO_PEOPLE.counsellor.email);
    const hand = handOf(page);
    const titles = await findTwo(page, hand);
    await expectAccessible(page);
    const { path, shown } = await compareAndHandOver(page, hand, titles);
    await printPaper(page, hand, titles);
    await beClient(path, shown, titles);

    const choir = await ActivityModel.findOne({ externalId: "T-060" }).orFail();
    const seen = site.smtp.mails.to(DEMO_PEOPLE.otherSignatory.email).length;
    await askFor(page, hand, choir.title);
    await answerFromLetter(seen);
    await page.reload();
    await hand.press(page.locator("summary").filter({ hasText: referrals.fi.closed }));
    await hand.press(page.getByRole("main").getByRole("link", { name: choir.title }).first());
    await says(page, referrals.fi.next.arrived);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
