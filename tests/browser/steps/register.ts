import { expect } from "vitest";
import { account } from "#i18n/messages/account";
import { associationForm } from "#i18n/messages/association-form";
import { associations } from "#i18n/messages/associations";
import { flash } from "#i18n/messages/flash";
import { issues } from "#i18n/messages/issues";
import { moderation } from "#i18n/messages/moderation";
import { myDesk } from "#i18n/messages/my-desk";
import { button, expectWrong, field, fillIn, group, link, press, says } from "#tests/browser/steps/form";
import { WALKERS, type Walk } from "#tests/browser/steps/walk";

export const ASSOCIATION = "Rantakylän Hyvän Mielen Seura ry";
const RETURN_REASON = "Kertokaa vielä, missä päin kaupunkia toimitte.";
const t = associationForm.fi;
const { labels } = t;

/** A new person signs in, tells their name and writes the association's details. */
export async function draft(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await says(page, account.fi.welcomeTitle);
  await field(page, account.fi.labels.name).fill(WALKERS.applicant.name);
  await walk.visit(page, "account");
  await press(page, account.fi.save, myDesk.fi.welcomeTitle);
  await walk.visit(page, "welcome");
  await link(page, myDesk.fi.register).click();
  await says(page, t.newTitle);
  await walk.visit(page, "new-association");
  await fillIn(page, { [labels.name]: ASSOCIATION, [labels.businessId]: "7654321-3" });
  await fillIn(page, { [labels.contactRole]: "sihteeri", [labels.contactEmail]: WALKERS.applicant.email });
  await group(page, labels.kind).getByLabel(associations.fi.kinds.association).check();
  await button(page, t.saveDraft).click();
  await expectWrong(page, labels.businessId, issues.fi.wrongCheckDigit({ param: "" }));
  await walk.visit(page, "wrong-business-id");
  expect(await field(page, labels.name).inputValue()).toBe(ASSOCIATION);
  await field(page, labels.businessId).fill("7654321-2");
  await press(page, t.saveDraft, flash.fi.associationStarted);
  walk.found.associationPath = new URL(page.url()).pathname;
  await walk.visit(page, "association-draft");
}

/** What is missing is shown, filled in and sent. */
export async function submit(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await link(page, myDesk.fi.submit).click();
  await says(page, t.missingTitle);
  await walk.visit(page, "association-gaps");
  await link(page, t.back).click();
  await field(page, labels.description).fill("Kävelyjä, musiikkia ja juttuseuraa iäkkäille.");
  await group(page, labels.fields).getByLabel("Eläkeläiset").check();
  await group(page, labels.operatingArea).getByLabel("Keskusta").check();
  await walk.visit(page, "association-edit");
  await press(page, t.saveDraft, flash.fi.saved);
  await link(page, myDesk.fi.submit).click();
  await says(page, t.readyTitle);
  await walk.visit(page, "association-ready");
  await press(page, t.send, flash.fi.associationSubmitted);
  const { email } = WALKERS.coordinator;
  await walk.site.smtp.waitFor(
    ({ subject, recipients }) => recipients.includes(email) && subject.includes(ASSOCIATION),
  );
}

/** The coordinator gives it back with a reason, it is corrected, and then approved. */
export async function moderate(walk: Walk): Promise<void> {
  const office = await walk.pageOf("coordinator");
  await office.goto("/office/associations");
  await walk.visit(office, "associations-office");
  await link(office, ASSOCIATION).first().click();
  await group(office, moderation.fi.labels.event).getByLabel(moderation.fi.events.returnForChanges).check();
  await button(office, moderation.fi.save).click();
  await expectWrong(office, moderation.fi.labels.reason, issues.fi.required({ param: "" }));
  await walk.visit(office, "moderation-without-reason");
  await field(office, moderation.fi.labels.reason).fill(RETURN_REASON);
  await press(office, moderation.fi.save, flash.fi.associationModerated);
  const { email } = WALKERS.applicant;
  const returned = await walk.site.smtp.waitFor(
    ({ recipients, text }) => recipients.includes(email) && text.includes(RETURN_REASON),
  );
  expect(returned.subject).toContain(ASSOCIATION);
  await correct(walk);
  await office.goto("/office/associations");
  await link(office, ASSOCIATION).first().click();
  for (const check of Object.values(moderation.fi.checks))
    await group(office, moderation.fi.labels.checks).getByLabel(check).check();
  await group(office, moderation.fi.labels.event).getByLabel(moderation.fi.events.approve).check();
  await walk.visit(office, "moderation");
  await press(office, moderation.fi.save, flash.fi.associationModerated);
  await walk.site.smtp.waitFor(
    ({ recipients, subject }) => recipients.includes(email) && subject === `${ASSOCIATION} on nyt hakemistossa`,
  );
}

async function correct(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await page.goto("/my");
  await walk.visit(page, "desk-with-returned");
  await link(page, myDesk.fi.toDo.registrationReturned({ name: ASSOCIATION })).click();
  await group(page, labels.operatingArea).getByLabel("Naarajärvi").check();
  await press(page, t.saveDraft, flash.fi.saved);
  await link(page, myDesk.fi.submit).click();
  await press(page, t.send, flash.fi.associationSubmitted);
}
