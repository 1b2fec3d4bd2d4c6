import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addMonths } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { confirmSheet } from "#i18n/messages/confirm-sheet";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { connect, disconnect } from "#models/connection.server";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, press, says } from "#tests/browser/steps/form";
import { expectAccessible, look, openBrowser, PATIENCE_MS } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";
import { walkDirectory } from "#use-cases/walk-directory.server";

const { email } = DEMO_PEOPLE.thirdSignatory;
const t = confirmSheet.fi;

beforeAll(async () => {
  await connect(site.databaseUri);
});
afterAll(async () => {
  await disconnect();
});

/** Lets ten months pass since anybody confirmed the association, and waits for the letter that comes of it. */
async function linkOf(externalId: string): Promise<{ id: string; link: string }> {
  const association = await AssociationModel.findOne({ externalId }).orFail();
  const confirmedOn = addMonths(plainDateAt(new Date()), -10);
  const long = { confirmedOn, reminders: [] };
  await AssociationModel.updateOne({ _id: association._id }, { $set: long });
  await ActivityModel.updateMany({ associationId: association._id }, { $set: long });
  await walkDirectory(new Date());
  const period = confirmedOn.replaceAll("-", "");
  const letter = await site.smtp.waitFor(
    // On some days the demo's own time of confirming is up, too, and a letter about that has come before.
    ({ recipients, text }) => recipients.includes(email) && text.includes(`/confirm/${association._id}.${period}.`),
    PATIENCE_MS,
  );
  return { id: association._id, link: /\/confirm\/\S+/.exec(letter.text)?.[0] ?? "" };
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

test("from the letter one press confirms everything, without signing in and without JavaScript", async () => {
  const { id, link } = await linkOf("A-009");
  const { page, context, complaints } = await openBrowser(browser, site, { javaScriptEnabled: false });
  const answer = await page.goto(link);
  expect(answer?.headers()).toMatchObject({
    "x-robots-tag": "noindex, nofollow",
    "cache-control": "private, no-store",
  });
  expect(answer?.headers()["referrer-policy"]).toBe("same-origin");
  await heading(page, t.title).waitFor();
  expect((await AssociationModel.findById(id).orFail()).confirmedOn).not.toBe(plainDateAt(new Date()));
  await press(page, t.confirm, t.done.title);
  expect(await AssociationModel.findById(id).orFail()).toMatchObject({
    status: "published",
    confirmedOn: plainDateAt(new Date()),
    confirmedBy: "association",
  });
  const left = {
    associationId: id,
    status: "published" as const,
    confirmedOn: { $ne: plainDateAt(new Date()) },
  };
  expect(await ActivityModel.countDocuments(left)).toBe(0);
  // The letter lies in the mailbox for months: opened again, it says that all is done.
  await page.goto(link);
  await heading(page, t.done.title).waitFor();
  expect(await button(page, t.confirm).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("the page can be read by everybody, and what is unticked goes out of sight", async () => {
  const { id, link } = await linkOf("A-030");
  const { page, context } = await openBrowser(browser, site);
  await page.goto(link);
  await heading(page, t.title).waitFor();
  await expectAccessible(page);
  await look(page, "confirm-link");
  const published = { associationId: id, status: "published" } as const;
  const activity = await ActivityModel.findOne(published).sort({ title: 1 }).orFail();
  await page.getByRole("checkbox", { name: activity.title, exact: true }).uncheck();
  await press(page, t.confirm, t.done.title);
  await expectAccessible(page);
  expect(await ActivityModel.findById(activity._id)).toMatchObject({ status: "draft" });
  await context.close();
});

test("a link that was altered opens nothing and leads to signing in", async () => {
  const { link } = await linkOf("A-032");
  const { page, context } = await openBrowser(browser, site);
  const answer = await page.goto(link.replace(/.(\?|$)/, "!$1"));
  expect(answer?.status()).toBe(404);
  await heading(page, t.invalid.title).waitFor();
  await says(page, t.invalid.text);
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: t.signIn, exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/sign-in");
  await context.close();
});
