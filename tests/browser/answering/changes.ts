import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activityForm } from "#i18n/messages/activity-form";
import { archive } from "#i18n/messages/archive";
import { associationForm } from "#i18n/messages/association-form";
import { changeRequests } from "#i18n/messages/change-requests";
import { changes } from "#i18n/messages/changes";
import { cooperation } from "#i18n/messages/cooperation";
import { flash } from "#i18n/messages/flash";
import { moderation } from "#i18n/messages/moderation";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { connect, disconnect } from "#models/connection.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { DEMO_PEOPLE } from "#server/demo/people";
import { field, fillIn, group, link, press, says } from "#tests/browser/steps/form";
import { faultsOf, look, openBrowser, PATIENCE_MS, signInAs, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

// An editor changes what is theirs to change and asks for the rest; the coordinator looks, agrees, says no, and takes away.

const { editor, coordinator } = DEMO_PEOPLE;
const [t, said] = [changeRequests.fi, flash.fi];
const [DESCRIPTION, NEW_NAME] = ["Kuljemme yhdessä myös talvella.", "Kiskolan Kulkijat ja Hiihtäjät ry"];

let writer: User;
let official: User;
let anybody: Page;
let id: string;
let name: string;

beforeAll(async () => {
  await connect(site.databaseUri);
  ({ _id: id, name } = await AssociationModel.findOne({ externalId: "A-008" }).orFail());
  ({ page: anybody } = await openBrowser(browser, site));
});
afterAll(async () => {
  await disconnect();
});

/** The association's page as everybody sees it has this heading. */
async function isPublicAs(heading: string): Promise<void> {
  await anybody.goto(`/associations/${id}`);
  await anybody.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
}

/** Asks for another name at the desk, where it then says that the request waits. */
async function askFor(page: Page, wanted: string, reason: string): Promise<void> {
  await page.goto(`/my/associations/${id}/change`);
  await fillIn(page, { [t.labels.name]: wanted, [t.labels.reason]: reason });
  await press(page, t.send, said.changeAsked);
  await page.goto(`/my/associations/${id}`);
  await says(page, t.waitingTitle);
}

/** What is to be seen in cells, without what is said of a change to those who do not see its colour. */
const seenIn = (cells: Element[]): (string | null)[] =>
  cells.map((cell) => {
    for (const said of cell.querySelectorAll(".mark-said")) said.remove();
    return cell.textContent;
  });

/** Finds the request in the queue, where what stands and what is wanted are side by side. */
async function openRequest(page: Page, now: string, wanted: string): Promise<void> {
  await page.goto("/office/change-requests");
  await page.getByRole("main").locator(`a[href="/office/change-requests/${id}"]`).click();
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t.labels.name, exact: true }) });
  await row.waitFor();
  expect(await row.getByRole("cell").evaluateAll(seenIn)).toEqual([now, wanted]);
}

const answer = async (page: Page, word: keyof typeof t.answers): Promise<void> => {
  await group(page, t.answerLabels.answer).getByLabel(t.answers[word], { exact: true }).check();
  await press(page, t.answer, said.changeAnswered);
};

const letterTo = (subject: string, words: string) =>
  site.smtp.waitFor(
    (mail) => mail.recipients.includes(editor.email) && mail.subject.includes(subject) && mail.text.includes(words),
    PATIENCE_MS,
  );

/** Opens pages that no link of the demo leads to, and collects what shuts somebody out there. */
async function faultsAt(page: Page, ...paths: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    expect((await page.goto(path))?.ok()).toBe(true);
    faults.push(...(await faultsOf(page)));
    await look(page, path.replace(/\W+/g, "-"));
  }
  return faults;
}

/** Where the coordinator finds a record of the list of changes. */
const changed = (page: Page, record: string) => page.getByRole("main").locator(`a[href="/office/changes/${record}"]`);

test("a harmless edit is live at once, and the coordinator finds it and compares", async () => {
  [writer, official] = await Promise.all([
    signInAs(browser, site, editor.email),
    signInAs(browser, site, coordinator.email),
  ]);
  const [theirs, ours] = [writer.page, official.page];
  await theirs.goto(`/my/associations/${id}/edit`);
  await fillIn(theirs, { [associationForm.fi.labels.description]: DESCRIPTION });
  await press(theirs, associationForm.fi.save, said.saved);
  await isPublicAs(name);
  await says(anybody, DESCRIPTION);

  await ours.goto("/office/changes");
  await changed(ours, `association/${id}`).click();
  await ours.locator("td ins", { hasText: "talvella" }).waitFor();
  expect(await ours.locator("td del").count()).toBeGreaterThan(0);
  expect(await faultsOf(ours)).toEqual([]);
  await look(ours, "changed-record");
});

test("a whole page is marked as seen only after a look at what nobody opened; it is taken back, and one is marked", async () => {
  const [theirs, ours, c] = [writer.page, official.page, changes.fi];
  const form = await CooperationFormModel.findOne({ associationId: id, status: "published" }).orFail();
  await theirs.goto(`/my/associations/${id}/cooperation/${form._id}`);
  await fillIn(theirs, { [cooperation.fi.labels.description]: "Pidämme ladut kunnossa yhdessä." });
  await press(theirs, activityForm.fi.save, said.saved);
  await ours.goto("/office/changes");
  const main = ours.getByRole("main");
  const [opened, unopened] = [changed(ours, `association/${id}`), changed(ours, `cooperation/${form._id}`)];
  const count = await main.getByRole("checkbox").count();
  await link(main, c.markPage).click();
  await says(main, c.wholeTitle({ count }));
  await says(main, c.neverOpened({ count: count - 1 }));
  expect([await opened.count(), await unopened.count()]).toEqual([0, 1]);
  expect(await faultsOf(ours)).toEqual([]);
  await look(ours, "mark-whole-page");
  await press(ours, c.markAll({ count }), said.markedSeen);
  await look(ours, "marked-whole-page");
  expect(await unopened.count()).toBe(0);
  await press(ours, c.takeBack, said.seenTakenBack);
  await opened.click();
  await press(ours, c.markOne, said.markedSeen);
  expect([await opened.count(), await unopened.count()]).toEqual([0, 1]);
});

test("a new name waits for the coordinator, who sees both and agrees; then everybody sees it", async () => {
  const ours = official.page;
  await askFor(writer.page, NEW_NAME, "Syyskokous päätti nimestä.");
  await isPublicAs(name);
  await openRequest(ours, name, NEW_NAME);
  for (const box of await group(ours, t.answerLabels.checks).getByRole("checkbox").all()) await box.check();
  await answer(ours, "accept");
  await isPublicAs(NEW_NAME);
  await letterTo("Muutos hyväksyttiin", name);
});

test("a name that is not given is refused with a reason, which its people read in the letter and at the desk", async () => {
  const reason = "Nimi ei ole vielä yhdistysrekisterissä.";
  await askFor(writer.page, "Kulkijat ry", "Haluamme lyhyemmän nimen.");
  await openRequest(official.page, NEW_NAME, "Kulkijat ry");
  await fillIn(official.page, { [t.answerLabels.reason]: reason });
  await answer(official.page, "refuse");
  await isPublicAs(NEW_NAME);
  await letterTo("Muutosta ei hyväksytty", reason);
  await writer.page.goto(`/my/associations/${id}/change`);
  await says(writer.page, reason);
  expect(await field(writer.page, t.labels.name).inputValue()).toBe(NEW_NAME);
  expect(await faultsOf(writer.page)).toEqual([]);
  await look(writer.page, "change-refused");
});

test("an archived association's page says what became of it, until it is restored", async () => {
  const ours = official.page;
  const [m, a] = [moderation.fi, archive.fi];
  const decide = async (event: "archive" | "restore", reason: string) => {
    await ours.goto(`/office/associations/${id}`);
    await group(ours, m.labels.event).getByLabel(m.events[event], { exact: true }).check();
    if (event === "archive") await ours.getByLabel(a.reasons.dormant, { exact: true }).check();
    await fillIn(ours, { [m.labels.reason]: reason });
    await press(ours, m.save, said.associationModerated);
  };
  await decide("archive", "Yhdistys kertoi puhelimessa lopettaneensa.");
  expect((await anybody.goto(`/associations/${id}`))?.status()).toBe(410);
  await anybody.getByRole("heading", { level: 1, name: a.heading({ name: NEW_NAME }), exact: true }).waitFor();
  await says(anybody, a.became.dormant);
  expect(await faultsOf(anybody)).toEqual([]);
  await look(anybody, "archived");
  await decide("restore", "Toiminta jatkuu.");
  await isPublicAs(NEW_NAME);
});

test("pages that only a state or a form leads to shut nobody out", async () => {
  const live = { associationId: id, status: "published" as const };
  const [activity, form, nobodys] = await Promise.all([
    ActivityModel.findOne(live).orFail(),
    CooperationFormModel.findOne(live).orFail(),
    AssociationModel.findOne({ municipality: "593", status: "published", members: { $size: 0 } }).orFail(),
  ]);
  const desk = `/my/associations/${id}`;
  const previews = [`${desk}/activities/${activity._id}/preview`, `${desk}/cooperation/${form._id}/preview`];
  expect(await faultsAt(writer.page, ...previews)).toEqual([]);
  expect(await faultsAt(official.page, `/office/associations/${nobodys._id}/invitation`)).toEqual([]);
  expect([...writer.complaints, ...official.complaints]).toEqual([]);
});
