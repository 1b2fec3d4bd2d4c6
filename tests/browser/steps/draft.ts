import type { Page } from "playwright-core";
import { apply } from "#i18n/messages/apply";
import { application } from "#i18n/messages/application";
import { flash } from "#i18n/messages/flash";
import { field, fillIn, link, press, says } from "#tests/browser/steps/form";
import { answerParts, goOn } from "#tests/browser/steps/parts";
import { paper } from "#tests/browser/steps/papers";

const t = apply.fi;
const { labels } = application.fi;

/** A call of the demo data that is open on every day of the year, and a person whose associations may apply. */
export const OPEN_CALL = /^Kulttuurin kohdeavustus, syyshaku/;

/** Begins an application for the first of the person's associations that has none, and leads to its first step. */
export async function beginDraft(page: Page, call: string | RegExp): Promise<void> {
  await page.goto("/my/calls");
  const region = page.getByRole("region", { name: call });
  // Somebody of several associations says for which.
  const whose = region.getByRole("combobox");
  if (await whose.isVisible()) await whose.selectOption({ index: 1 });
  await region.getByRole("button", { name: t.start }).first().click();
  await says(page, t.stepTitles.applicant);
}

/** Fills in every step of an application with something simple, and stops before the last button. */
export async function writeWholeDraft(page: Page, call: string | RegExp, attachment: string): Promise<void> {
  await beginDraft(page, call);
  const year = new Date().getFullYear();
  await fillIn(page, { [labels.contactName]: "Oskari Oravainen", [labels.contactEmail]: "oskari@example.net" });
  await field(page, labels.iban).fill("FI13 5000 1520 0000 81");
  await press(page, t.saveAndContinue, t.stepTitles.purpose);
  await fillIn(page, { [labels.title]: "Joululauluja", [labels.purpose]: "Nuotit ja kahvit." });
  await fillIn(page, { [labels.startsOn]: `${year}-11-01`, [labels.endsOn]: `${year}-12-31` });
  await goOn(page);
  await answerParts(page);
  await says(page, t.stepTitles.finances);
  await field(page, labels.requestedCents).fill("300");
  await press(page, t.saveAndContinue, t.stepTitles.attachments);
  await page.getByLabel(t.chooseFile({ label: attachment })).setInputFiles(paper("liite.pdf", attachment));
  await press(page, `${t.addFile}: ${attachment}`, flash.fi.attachmentAdded);
  await link(page, t.next).click();
  await field(page, labels.declared).check();
}
