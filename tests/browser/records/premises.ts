import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bookings } from "#i18n/messages/bookings";
import { flash } from "#i18n/messages/flash";
import { keeping } from "#i18n/messages/keeping";
import { premises } from "#i18n/messages/premises";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, field, fillIn, group, link, press, says } from "#tests/browser/steps/form";
import { expectAccessible, look, PATIENCE_MS, PHONE, signInAs, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

// Somebody looks when a village house is free, asks for a time, and its keeper says yes; the next one comes too late.

const PLACE = "Virtasalmen entinen kunnanvirasto, monitoimitila";
const KEEPER = DEMO_PEOPLE.thirdSignatory.email;
const t = bookings.fi;

const WAYS = [
  { way: "with scripts, on a phone", who: DEMO_PEOPLE.signatory.email, options: { viewport: PHONE }, weeks: 2 },
  { way: "without scripts", who: DEMO_PEOPLE.otherSignatory.email, options: { javaScriptEnabled: false }, weeks: 3 },
] as const;

describe.each(WAYS)("$way", ({ who, options, weeks }) => {
  const hasScripts = !("javaScriptEnabled" in options);
  const purpose = `Kyläilta ${weeks}`;
  let asker: User;
  let keeper: User;
  let day = "";
  let requestPath = "";

  const main = (page: Page) => page.getByRole("main");

  test("a free time is found in the calendar, and asked for", async () => {
    asker = await signInAs(browser, site, who, options);
    const { page } = asker;
    await page.goto("/premises");
    await link(main(page), PLACE).click();
    for (let week = 0; week < weeks; week += 1) {
      const before = page.url();
      await link(main(page), premises.fi.nextWeek).click();
      await page.waitForURL((url) => url.href !== before);
    }
    if (hasScripts) await expectAccessible(page);
    await look(page, "premises-calendar");
    await main(page).getByRole("link", { name: premises.fi.parts.free }).first().click();
    await says(page, t.requestLead);
    requestPath = new URL(page.url()).pathname;
    day = await field(page, t.labels.startsOn).inputValue();
    expect(day).not.toBe("");
    await fillIn(page, { [t.labels.purpose]: purpose, [t.labels.opensAt]: "12", [t.labels.closesAt]: "14" });
    await press(page, t.check, t.checkLead);
    if (hasScripts) await expectAccessible(page);
    await press(page, t.send, flash.fi.bookingRequested);
    await says(page, PLACE);
  });

  test("the keeper follows the letter and approves, and the asker gets a letter", async () => {
    const isRequest = ({ recipients, text }: { recipients: string[]; text: string }) =>
      recipients.includes(KEEPER) && text.includes(purpose);
    const letter = await site.smtp.waitFor(isRequest, PATIENCE_MS);
    keeper = await signInAs(browser, site, KEEPER, options);
    const { page } = keeper;
    await page.goto(/\/office\/premises\/\S+/.exec(letter.text)?.[0] ?? "");
    await says(page, purpose);
    if (hasScripts) await expectAccessible(page);
    await group(page, keeping.fi.labels.event).getByLabel(keeping.fi.events.approve, { exact: true }).check();
    await press(page, keeping.fi.send, flash.fi.bookingApproved);
    const isApproval = ({ recipients, subject }: { recipients: string[]; subject: string }) =>
      recipients.includes(who) && subject.startsWith("Aika on sinun");
    expect((await site.smtp.waitFor(isApproval, PATIENCE_MS)).text).toContain(PLACE);
  });

  test("who asks for the same time is told that it is taken, and loses nothing typed", async () => {
    const { page } = keeper;
    await page.goto(`${requestPath}?date=${day}&from=13:00&to=15:00`);
    // Who acts for several associations says for which.
    await group(page, t.labels.bookedFor).getByRole("radio").first().check();
    await fillIn(page, { [t.labels.purpose]: "Myöhästynyt kokous", [t.labels.message]: "Tarvitsemme avaimen." });
    await button(main(page), t.check).click();
    await says(page, "Tila on jo varattu");
    if (hasScripts) await expectAccessible(page);
    await look(page, "premises-taken");
    expect(await field(page, t.labels.purpose).inputValue()).toBe("Myöhästynyt kokous");
    expect(await field(page, t.labels.message).inputValue()).toBe("Tarvitsemme avaimen.");
    expect(await field(page, t.labels.startsOn).inputValue()).toBe(day);
    // The asker sees their time as promised.
    await asker.page.goto("/my/bookings");
    await says(main(asker.page), t.giveUp.approved);
    expect([...asker.complaints, ...keeper.complaints]).toEqual([]);
    await Promise.all([asker.context.close(), keeper.context.close()]);
  });
});
