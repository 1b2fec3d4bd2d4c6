import { expect } from "vitest";
import { plainDateAt } from "#domain/shared/zoned-time";
import { formatEuros } from "#i18n/format";
import { acceptance } from "#i18n/messages/acceptance";
import { claimReview } from "#i18n/messages/claim-review";
import { claims } from "#i18n/messages/claims";
import { flash } from "#i18n/messages/flash";
import { ownCase } from "#i18n/messages/own-case";
import { refusals } from "#i18n/messages/refusals";
import { button, expectWrong, field, fillIn, link, press, says } from "#tests/browser/steps/form";
import { falsePaper, paper } from "#tests/browser/steps/papers";
import { ASSOCIATION } from "#tests/browser/steps/register";
import { WALKERS, type Walk } from "#tests/browser/steps/walk";

const { labels } = claims.fi;
const t = claimReview.fi;

/** What was spent; the review's answer beside it. Half of what is accepted, 1 600,00 €, is paid. */
const ROWS = [
  { description: "Ohjaajan palkkio", payee: "Laulupaja Lumi", sum: "1 000,00" },
  { description: "Salin vuokra", payee: "Palvelukoti Ranta", sum: "800,00" },
  { description: "Kakkukahvit", payee: "Kahvila Kupla", sum: "200,00" },
] as const;
export const PAYABLE_CENTS = 800_00;

/** Three costs with their receipts; a false receipt is refused and what was written stays. */
export async function claim(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await page.goto(walk.found.casePath);
  await link(page, acceptance.fi.title).first().click();
  await press(page, acceptance.fi.accept, flash.fi.saved);
  await button(page, ownCase.fi.startClaim).click();
  const title = page.getByRole("heading", { name: claims.fi.title({ number: 1 }) });
  await title.waitFor();
  await walk.visit(page, "claim-empty");
  for (const [index, { description, payee, sum }] of ROWS.entries()) {
    await fillIn(page, { [labels.description]: description, [labels.payee]: payee });
    await fillIn(page, { [labels.receiptDate]: plainDateAt(new Date()), [labels.claimed]: sum });
    if (index === 0) {
      await field(page, labels.receipt).setInputFiles(falsePaper);
      await button(page, claims.fi.add).click();
      await expectWrong(page, labels.receipt, refusals.fi.kindNotAllowed);
      await walk.visit(page, "claim-wrong-receipt");
      expect(await field(page, labels.description).inputValue()).toBe(description);
    }
    await field(page, labels.receipt).setInputFiles(paper(`kuitti-${index + 1}.pdf`, `${payee} ${sum}`));
    await press(page, claims.fi.add, flash.fi.costRowAdded);
    await says(page, payee);
  }
  await says(page, formatEuros(2_000_00, "fi"));
  await walk.visit(page, "claim");
  await press(page, claims.fi.send, flash.fi.claimSubmitted);
  await walk.visit(page, "claim-submitted");
  await letter(walk, "Maksatushakemus on perillä");
}

/** One row is accepted, one cut, one rejected; without reasons the review does not go through. */
export async function review(walk: Walk): Promise<void> {
  const page = await walk.pageOf("preparer");
  await page.goto("/office/claims");
  await walk.visit(page, "claims-office");
  await link(page, `${walk.found.caseNumber} · ${t.claimNumber({ number: 1 })}`).click();
  await says(page, ASSOCIATION);
  const row = (index: number) => page.getByRole("listitem").filter({ hasText: t.row({ row: index + 1 }) });
  const choose = (index: number, label: string) => row(index).getByRole("radio", { name: label, exact: true }).check();
  await choose(0, t.outcomeChoices.accepted);
  await choose(1, t.outcomeChoices.cut);
  await field(row(1), t.acceptedSum).fill("600,00");
  await choose(2, t.outcomeChoices.rejected);
  await button(page, t.save).click();
  await says(page, t.refusals.reasonRequired({ row: 2 }));
  await expectWrong(row(2), t.reason, t.refusals.reasonRequired({ row: 3 }));
  await walk.visit(page, "review-without-reasons");
  expect(await field(row(1), t.acceptedSum).inputValue()).toBe("600,00");
  await field(row(1), t.reason).fill("Hyväksymme kuorokertojen osuuden.");
  await field(row(2), t.reason).fill("Tarjoilu ei kuulu tähän avustukseen.");
  await says(page, formatEuros(PAYABLE_CENTS, "fi"));
  await walk.visit(page, "review");
  await press(page, t.save, flash.fi.claimReviewed);
  await link(page, t.history).click();
  await says(page, formatEuros(PAYABLE_CENTS, "fi"));
  await walk.visit(page, "reviewed");
  const told = await letter(walk, "Maksatushakemus on tarkastettu");
  expect(told.text).toContain(formatEuros(PAYABLE_CENTS, "fi"));
  expect(told.text).toContain("Tarjoilu ei kuulu tähän avustukseen.");
}

/** The letter that the signatory gets of the claim. */
function letter({ site }: Walk, subject: string) {
  const { email } = WALKERS.applicant;
  return site.smtp.waitFor((mail) => mail.recipients.includes(email) && mail.subject.startsWith(subject));
}
