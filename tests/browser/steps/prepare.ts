import { expect } from "vitest";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { cases } from "#i18n/messages/cases";
import { flash } from "#i18n/messages/flash";
import { ownCase } from "#i18n/messages/own-case";
import { preparation } from "#i18n/messages/preparation";
import { supplements } from "#i18n/messages/supplements";
import { CALL } from "#tests/browser/steps/call";
import { button, field, link, press, says } from "#tests/browser/steps/form";
import { paper } from "#tests/browser/steps/papers";
import { ASSOCIATION } from "#tests/browser/steps/register";
import { WALKERS, type Walk } from "#tests/browser/steps/walk";

const t = preparation.fi;
const QUESTION = "Paljonko ohjaajan palkkio on yhdeltä kerralta?";
const ANSWER = "Palkkio on 60 euroa kerralta, kertoja on 30.";

/** The preparer finds the case by way of the call's table and takes it up. */
export async function open(walk: Walk): Promise<void> {
  const page = await walk.pageOf("preparer");
  await page.goto("/office/calls");
  await walk.visit(page, "office-calls");
  await link(page, CALL.name).click();
  await says(page, ASSOCIATION);
  await walk.visit(page, "office-call");
  await link(page, walk.found.caseNumber).click();
  await walk.visit(page, "office-case");
  await press(page, t.startPreparation, flash.fi.preparationStarted);
}

/** Something is asked; the day must lie ahead. */
export async function askSupplement(walk: Walk): Promise<void> {
  const page = await walk.pageOf("preparer");
  await link(page, t.requestSupplement).click();
  await field(page, supplements.fi.text).first().fill(QUESTION);
  const today = plainDateAt(new Date());
  await field(page, t.requestLabels.dueOn).fill(addDays(today, -3));
  await press(page, t.sendRequest, t.refusals.dueTooSoon);
  await walk.visit(page, "supplement-request-refused");
  await field(page, t.requestLabels.dueOn).fill(addDays(today, 9));
  await press(page, t.sendRequest, flash.fi.supplementRequested);
  await walk.visit(page, "office-case-waiting");
}

/** The letter leads to the question; a file goes with the answer. */
export async function answerSupplement(walk: Walk): Promise<void> {
  const { email } = WALKERS.applicant;
  const letter = await walk.site.smtp.waitFor(
    ({ recipients, text }) => recipients.includes(email) && text.includes(QUESTION),
  );
  expect(letter.subject).toContain(walk.found.caseNumber);
  const page = await walk.pageOf("applicant");
  await page.goto(walk.found.casePath);
  await says(page, cases.fi.meaning.supplementRequested);
  await walk.visit(page, "case-with-question");
  await link(page, ownCase.fi.answer).click();
  await says(page, QUESTION);
  await field(page, QUESTION).fill(ANSWER);
  await field(page, ownCase.fi.supplementLabels.file).setInputFiles(paper("palkkiot.pdf"));
  await walk.visit(page, "supplement");
  await button(page, ownCase.fi.sendAnswer).click();
  await says(page, flash.fi.supplementAnswered);
  const { email: asker } = WALKERS.preparer;
  await walk.site.smtp.waitFor(({ recipients, text }) => recipients.includes(asker) && text.includes(ANSWER));
  const office = await walk.pageOf("preparer");
  await office.reload();
  await says(office, ANSWER);
  await says(office, "palkkiot.pdf");
  await walk.visit(office, "office-case-answered");
}
