import type { Page } from "playwright-core";
import { expect } from "vitest";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { attachments } from "#i18n/messages/attachments";
import { calls } from "#i18n/messages/calls";
import { flash } from "#i18n/messages/flash";
import { issues } from "#i18n/messages/issues";
import { refusals } from "#i18n/messages/refusals";
import { CALL } from "#tests/browser/steps/call";
import { button, expectWrong, field, fillIn, link, press, says } from "#tests/browser/steps/form";
import { falsePaper, paper } from "#tests/browser/steps/papers";
import { ASSOCIATION } from "#tests/browser/steps/register";
import { WALKERS, type Walk } from "#tests/browser/steps/walk";

export const IBAN = "FI78 5780 0410 0012 34";
const t = apply.fi;
const { labels } = application.fi;
const none = { param: "" };

const PURPOSE = {
  [labels.title]: "Kuoron kevätkausi",
  [labels.purpose]: "Ohjaajan palkkio, tilan vuokra ja nuotit.",
  [labels.startsOn]: `${CALL.year}-01-01`,
  [labels.endsOn]: `${CALL.year + 1}-12-31`,
};

const continues = (page: Page, title: string) => press(page, t.saveAndContinue, title);

/** Begins from the public page of the call; a wrong account number is told beside its field. */
export async function beginApplication(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await page.goto(walk.found.callPath);
  await link(page, calls.fi.apply).first().click();
  await says(page, t.callsTitle);
  await walk.visit(page, "calls-to-apply");
  await page
    .getByRole("region", { name: CALL.name })
    .getByRole("button", { name: t.start })
    .filter({ hasText: ASSOCIATION })
    .click();
  await says(page, t.stepTitles.applicant);
  await walk.visit(page, "apply-applicant");
  const { name, email } = WALKERS.applicant;
  await fillIn(page, { [labels.contactName]: name, [labels.contactEmail]: email });
  await field(page, labels.iban).fill("FI78 5780 0410 0012 35");
  await button(page, t.saveAndContinue).click();
  await expectWrong(page, labels.iban, issues.fi.wrongCheckDigits(none));
  await walk.visit(page, "apply-wrong-iban");
  expect(await field(page, labels.contactName).inputValue()).toBe(name);
  await field(page, labels.iban).fill(IBAN);
  await continues(page, t.stepTitles.purpose);
}

/** What and how much; a wrong sum is told beside its field. The draft is there for those who come back. */
export async function writeApplication(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await fillIn(page, PURPOSE);
  await walk.visit(page, "apply-purpose");
  await continues(page, t.stepTitles.finances);
  await fillIn(page, { [labels.totalCostsCents]: "3 600,00", [labels.ownShareCents]: "600" });
  await fillIn(page, { [labels.otherFundingCents]: "1 200", [labels.requestedCents]: "-5" });
  await button(page, t.saveAndContinue).click();
  await expectWrong(page, labels.requestedCents, issues.fi.negativeSum(none));
  await walk.visit(page, "apply-wrong-sum");
  await field(page, labels.requestedCents).fill("1 800,00");
  await continues(page, t.stepTitles.attachments);
  await page.goto("/my/calls");
  await page.getByRole("region", { name: CALL.name }).getByRole("link", { name: t.continueDraft }).click();
  expect(await field(page, labels.iban).inputValue()).toBe(IBAN);
  await continues(page, t.stepTitles.purpose);
  expect(await field(page, labels.title).inputValue()).toBe(PURPOSE[labels.title]);
  await continues(page, t.stepTitles.finances);
  await continues(page, t.stepTitles.attachments);
}

/** A file that only claims to be a PDF is refused, a real one is taken. */
export async function attach(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  const budget = attachments.fi.kinds.budget;
  await walk.visit(page, "apply-attachments");
  await page.getByLabel(t.chooseFile({ label: budget })).setInputFiles(falsePaper);
  await press(page, `${t.addFile}: ${budget}`, refusals.fi.kindNotAllowed);
  await walk.visit(page, "apply-wrong-file");
  await link(page, t.next).click();
  await says(page, t.missingAttachment({ label: budget }));
  await walk.visit(page, "apply-missing");
  await link(page, t.missingAttachment({ label: budget })).click();
  await page.getByLabel(t.chooseFile({ label: budget })).setInputFiles(paper("talousarvio.pdf"));
  await press(page, `${t.addFile}: ${budget}`, flash.fi.attachmentAdded);
  await says(page, "talousarvio.pdf");
  await link(page, t.next).click();
}

/** Sent once: the receipt comes with a case number, and the same form sent again is refused. */
export async function submit(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await says(page, t.complete.slice(0, 10));
  await press(page, t.submit, issues.fi.mustBeTicked(none));
  await walk.visit(page, "apply-not-declared");
  const again = await page.context().newPage();
  await again.goto(page.url());
  await field(page, labels.declared).check();
  await walk.visit(page, "apply-review");
  await press(page, t.submit, flash.fi.applicationSubmitted);
  walk.found.casePath = new URL(page.url()).pathname.replace(/\/receipts\/\d+$/, "");
  const { email } = WALKERS.applicant;
  const receipt = await walk.site.smtp.waitFor(
    ({ recipients, subject }) => recipients.includes(email) && subject.startsWith("Hakemuksenne on perillä"),
  );
  walk.found.caseNumber = /PKS\S*\d/.exec(receipt.subject)?.[0].replace(/\)$/, "") ?? "";
  expect(walk.found.caseNumber).not.toBe("");
  await says(page, walk.found.caseNumber);
  await walk.visit(page, "case-submitted");
  await field(again, labels.declared).check();
  await press(again, t.submit, flash.fi.alreadyFiled);
  await again.close();
}
