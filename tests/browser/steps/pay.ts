import { expect } from "vitest";
import { readFile } from "node:fs/promises";
import { plainDateAt } from "#domain/shared/zoned-time";
import { formatEuros } from "#i18n/format";
import { batches } from "#i18n/messages/batches";
import { claims } from "#i18n/messages/claims";
import { flash } from "#i18n/messages/flash";
import { ownCase } from "#i18n/messages/own-case";
import { payments } from "#i18n/messages/payments";
import { site } from "#i18n/messages/site";
import { IBAN } from "#tests/browser/steps/apply";
import { PAYABLE_CENTS } from "#tests/browser/steps/claim";
import { field, link, press, says } from "#tests/browser/steps/form";
import { ASSOCIATION } from "#tests/browser/steps/register";
import { WALKERS, type Walk } from "#tests/browser/steps/walk";

const t = payments.fi;

/** Four eyes: the reviewer's way to the approval is shut, the payer's is open. */
export async function approve(walk: Walk): Promise<void> {
  const page = await walk.pageOf("payer");
  await page.goto("/office/payments");
  await walk.visit(page, "payments");
  await page.getByRole("row").filter({ hasText: ASSOCIATION }).getByRole("link", { name: t.open }).click();
  const approval = page.url();
  const reviewer = await walk.pageOf("preparer");
  await reviewer.goto(approval);
  await says(reviewer, site.fi.error.notFound);
  const headers = { Origin: walk.site.url };
  const forced = await reviewer.request.post(approval, { form: { intent: "approve", version: "0" }, headers });
  expect(forced.status()).toBe(404);
  await walk.visit(reviewer, "approval-of-own-review");
  await walk.visit(page, "approval");
  const sum = formatEuros(PAYABLE_CENTS, "fi");
  await press(page, t.approve({ sum }), flash.fi.paymentApproved);
}

/** A batch of this payment alone, and the file for the bank. */
export async function batch(walk: Walk): Promise<void> {
  const page = await walk.pageOf("payer");
  const ours = page.getByLabel(t.choosePayment({ applicant: ASSOCIATION }));
  for (const choice of await page.getByRole("checkbox").all()) await choice.uncheck();
  await press(page, t.form, t.refusals.nothingChosen);
  await walk.visit(page, "batch-of-nothing");
  await ours.check();
  await press(page, t.form, t.refusals.notFinal({ applicants: [ASSOCIATION] }));
  await walk.visit(page, "batch-before-force");
  await field(page, t.labels.reason).fill("Tapahtuma on jo pidetty.");
  await press(page, t.form, flash.fi.batchFormed);
  await walk.visit(page, "batch");
  const [download] = await Promise.all([page.waitForEvent("download"), link(page, batches.fi.download).click()]);
  const file = await readFile(await download.path(), "utf8");
  const contentOf = (tag: string) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(file)?.[1];
  expect(file).toContain("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
  expect(contentOf("NbOfTxs")).toBe("1");
  expect(contentOf("CtrlSum")).toBe("800.00");
  expect(contentOf("InstdAmt")).toBe("800.00");
  expect(/<CdtrAcct>\s*<Id>\s*<IBAN>(\w+)</.exec(file)?.[1]).toBe(IBAN.replaceAll(" ", ""));
}

/** The bank has paid; the association hears it and sees it. */
export async function settle(walk: Walk): Promise<void> {
  const page = await walk.pageOf("payer");
  await field(page, batches.fi.settleLabels.paidOn).fill(plainDateAt(new Date()));
  await press(page, batches.fi.settle, flash.fi.batchSettled);
  await walk.visit(page, "batch-settled");
  const { email } = WALKERS.applicant;
  const subject = `Avustus on maksettu: ${formatEuros(PAYABLE_CENTS, "fi")}`;
  await walk.site.smtp.waitFor((mail) => mail.recipients.includes(email) && mail.subject === subject);
  const applicant = await walk.pageOf("applicant");
  await applicant.goto(`${walk.found.casePath}/claims`);
  await says(applicant, claims.fi.stages.paid);
  await walk.visit(applicant, "claims-paid");
  await applicant.goto(walk.found.casePath);
  await says(applicant, ownCase.fi.paid);
  await says(applicant, formatEuros(PAYABLE_CENTS, "fi"));
  await walk.visit(applicant, "case-paid");
}
