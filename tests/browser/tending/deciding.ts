import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { acceptance } from "#i18n/messages/acceptance";
import { appealed } from "#i18n/messages/appealed";
import { appealRefusals } from "#i18n/messages/appeal-refusals";
import { appeals } from "#i18n/messages/appeals";
import { callForm } from "#i18n/messages/call-form";
import { decision } from "#i18n/messages/decision";
import { flash } from "#i18n/messages/flash";
import { issues } from "#i18n/messages/issues";
import { minutes } from "#i18n/messages/minutes";
import { notices } from "#i18n/messages/notices";
import { preparingFlash } from "#i18n/messages/preparing-flash";
import { tiedRecorder } from "#i18n/messages/tied-recorder";
import { withdrawing } from "#i18n/messages/withdrawing";
import { connect, disconnect } from "#models/connection.server";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";
import { button, field, link, press, says } from "#tests/browser/steps/form";
import { makeBoardList } from "#tests/support/board-list";
import { faultsOf, look, PHONE, signInAs } from "#tests/support/browser";
import { routeOf } from "#tests/support/page-kinds";
import { DECIDING_PAGES } from "#tests/support/pages-in-a-state";
import { browser, site } from "#tests/support/shared-site";

const WALKERS = "Kiskolan Kulkijat ry";
const TODAY = plainDateAt(new Date());
const { secondDecisionMaker: olli } = DEMO_PEOPLE;

let list: Awaited<ReturnType<typeof makeBoardList>>;
beforeAll(async () => {
  await connect(site.databaseUri);
  list = await makeBoardList(new Date());
});
afterAll(async () => {
  await disconnect();
});

const pages = new Map<DemoPersonKey, Page>();
/** Everybody is at a phone: what fits there fits anywhere. */
async function pageOf(key: DemoPersonKey): Promise<Page> {
  const known = pages.get(key);
  if (known) return known;
  const { page } = await signInAs(browser, site, DEMO_PEOPLE[key].email, { viewport: PHONE });
  pages.set(key, page);
  return page;
}

const seen = new Set<string | null>();
/** Opens a page in one language, looks whether it shuts anybody out there, and goes on in Finnish. */
async function visit(page: Page, path: string, lang: Locale): Promise<void> {
  await page.goto(`${path}?lang=${lang}`);
  await look(page, `deciding-${path.replace(/\W+|[0-9a-f]{24}/g, "-")}-${lang}`);
  expect(await faultsOf(page)).toEqual([]);
  seen.add(routeOf(path));
  if (lang !== "fi") await page.goto(`${path}?lang=fi`);
}

const base = () => `/office/calls/${list.callId}`;

async function recordMeeting(page: Page, section: string): Promise<void> {
  const { labels } = decision.fi;
  await field(page, labels.meetingDate).fill(TODAY);
  await field(page, labels.section).fill(section);
}

test("the council approves the budget that the call was waiting for", async () => {
  const page = await pageOf("administrator");
  await visit(page, `${base()}/budget`, "sv");
  await field(page, callForm.fi.liftedOn).fill(TODAY);
  await field(page, callForm.fi.section).fill("7");
  await press(page, callForm.fi.lift, flash.fi.saved);
});

test("a board member withdraws from one line, and amends another", async () => {
  const page = await pageOf("secondDecisionMaker");
  await visit(page, `/office/cases/${list.walkers}/disqualification`, "en");
  await press(page, withdrawing.fi.caseDeclare, preparingFlash.fi.tieDeclared);
  await page.goto(`${base()}/decision`);
  await says(page, tiedRecorder.fi.first({ names: WALKERS }));
  await says(page, tiedRecorder.fi.others({ names: DEMO_PEOPLE.decisionMaker.name }));
  expect(await button(page, decision.fi.record).count()).toBe(0);
  const closed = await page.request.get(`${base()}/decision/lines/${list.walkers}`);
  expect(closed.status()).toBe(403);
  await visit(page, `${base()}/decision/lines/${list.choir}`, "sv");
  const { labels } = minutes.fi;
  await field(page, labels.awarded).fill("300");
  await press(page, minutes.fi.saveLine, issues.fi.required({ param: "" }));
  expect(await field(page, labels.awarded).inputValue()).toBe("300");
  await field(page, labels.deviation).fill("Konsertti sai jo muuta tukea.");
  await press(page, minutes.fi.saveLine, flash.fi.saved);
});

test("another records that line, and the one who withdrew records the whole", async () => {
  const other = await pageOf("decisionMaker");
  await visit(other, `${base()}/decision/tabling`, "en");
  await visit(other, `${base()}/proposal/return`, "fi");
  await other.goto(`${base()}/decision`);
  await says(other, tiedRecorder.fi.tied({ names: olli.name }));
  const left = other.getByLabel(tiedRecorder.fi.leaving({ name: olli.name, applicant: WALKERS }), { exact: true });
  expect(await left.isChecked()).toBe(true);
  await other.getByRole("link", { name: `${minutes.fi.noteLine} ${WALKERS}` }).click();
  expect(await field(other, minutes.fi.labels.withdrew).inputValue()).toBe(olli.name);
  await field(other, minutes.fi.labels.withdrew).fill("");
  await press(other, minutes.fi.saveLine, flash.fi.saved);
  const page = await pageOf("secondDecisionMaker");
  await page.goto(`${base()}/decision`);
  await says(page, minutes.fi.lineRecorded({ name: DEMO_PEOPLE.decisionMaker.name }));
  await recordMeeting(page, "31");
  await field(page, decision.fi.labels.confirmed).check();
  await press(page, decision.fi.record, issues.fi.required({ param: "" }));
  await page.getByLabel(tiedRecorder.fi.presences.withdrew, { exact: true }).check();
  await press(page, decision.fi.record, flash.fi.decisionRecorded);
  await look(page, "deciding-recorded");
  await page.goto(`${base()}/agenda`);
  await says(page, minutes.fi.withdrawal({ name: olli.name, applicants: WALKERS }));
  await says(page, minutes.fi.deviation({ text: "Konsertti sai jo muuta tukea." }));
  await visit(page, `${base()}/decision/publication`, "fi");
  await field(page, notices.fi.minutesLabels.publishedOn).fill(TODAY);
  await press(page, notices.fi.minutesSave, flash.fi.saved);
});

test("the association claims a revised decision, it is upheld, and the new award is accepted", async () => {
  const { email } = DEMO_PEOPLE.otherSignatory;
  const told = () => site.smtp.mails.to(email).filter(({ attachments }) => attachments.length > 0);
  await site.smtp.waitFor((mail) => mail.recipients.includes(email) && mail.attachments.length > 0);
  const page = await pageOf("otherSignatory");
  await page.goto(`/my/cases/${list.choir}`);
  await link(page, appeals.fi.fileTitle).first().click();
  await visit(page, new URL(page.url()).pathname, "en");
  await field(page, appeals.fi.labels.demand).fill("Avustusta on myönnettävä 700 euroa.");
  await field(page, appeals.fi.labels.grounds).fill("Muuta tukea ei ole saatu.");
  await press(page, appeals.fi.send, appeals.fi.filedNote);

  const preparer = await pageOf("secondPreparer");
  await preparer.goto("/office/appeals");
  await link(preparer, "PKS-2026-9002 Asemakuoro ry").click();
  await preparer.waitForURL("**/office/appeals/*");
  const path = new URL(preparer.url()).pathname;
  await press(preparer, appeals.fi.takeUp, flash.fi.saved);
  await preparer.getByLabel(appeals.fi.outcomes.upheld, { exact: true }).check();
  await field(preparer, appeals.fi.lineLabels.reason).fill("Muu tuki oli luettu väärältä riviltä.");
  await press(preparer, appeals.fi.propose, appealRefusals.fi.sumMissing);
  await field(preparer, appeals.fi.lineLabels.awarded).fill("700");
  await press(preparer, appeals.fi.propose, flash.fi.saved);

  const board = await pageOf("decisionMaker");
  await visit(board, path, "sv");
  await recordMeeting(board, "44");
  await press(board, appeals.fi.decide, flash.fi.decisionRecorded);
  await expect.poll(() => told().length, { timeout: 20_000 }).toBe(2);
  await board.goto(`${base()}/decision`);
  await says(board, notices.fi.replaced);
  await visit(board, `/office/cases/${list.choir}/correction`, "fi");
  await visit(board, `/office/cases/${list.choir}/notice`, "en");

  await page.goto(`/my/cases/${list.choir}`);
  await says(page, "700,00");
  await link(page, appealed.fi.mine({ status: appeals.fi.statuses.upheld })).waitFor();
  await link(page, acceptance.fi.title).first().click();
  await visit(page, new URL(page.url()).pathname, "sv");
  await press(page, acceptance.fi.accept, DEMO_PEOPLE.otherSignatory.name);
});

test("and each of the pages on the way was looked at", () =>
  expect(DECIDING_PAGES.filter((route) => !seen.has(route))).toEqual([]));
