import { expect } from "vitest";
import { activityDetails } from "#i18n/messages/activity-details";
import { activityForm } from "#i18n/messages/activity-form";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { activityStart } from "#i18n/messages/activity-start";
import { activities } from "#i18n/messages/activities";
import { cooperation } from "#i18n/messages/cooperation";
import { directory } from "#i18n/messages/directory";
import { flash } from "#i18n/messages/flash";
import { issues } from "#i18n/messages/issues";
import { listing } from "#i18n/messages/listing";
import { myDesk } from "#i18n/messages/my-desk";
import { scheduleForm } from "#i18n/messages/schedule-form";
import { schedules } from "#i18n/messages/schedules";
import { button, expectWrong, field, fillIn, group, link, press, says } from "#tests/browser/steps/form";
import { ASSOCIATION } from "#tests/browser/steps/register";
import type { Walk } from "#tests/browser/steps/walk";

export const ACTIVITY = "Keinutuolikuoro";
const COOPERATION = "Puistokonsertit palvelutaloissa";
const t = activityForm.fi;
const { labels: what, termsLabels: terms } = activityQuestions.fi;
const { labels: time } = scheduleForm.fi;

/** An activity with its times: what is forgotten is told, a draft is kept, and in the end it is published. */
export async function addActivity(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await page.goto(walk.found.associationPath);
  await walk.visit(page, "association-published");
  await link(page, myDesk.fi.addActivity).click();
  await walk.visit(page, "activity-start");
  await link(page, activityStart.fi.empty).click();
  await field(page, what.title).fill(ACTIVITY);
  await field(page, what.description).fill("Lauletaan tuttuja lauluja keinutuoleissa. Mukaan voi tulla yksin.");
  await field(page, what.village).selectOption("Keskusta");
  await group(page, time.scheduleKind).getByLabel(scheduleForm.fi.kinds.weekly).check();
  await field(page, time.opensAt).fill("25.00");
  await button(page, t.publish).click();
  await expectWrong(page, time.opensAt, issues.fi.notATime({ param: "" }));
  await says(page, `${terms.needs}: ${issues.fi.required({ param: "" })}`);
  await walk.visit(page, "activity-wrong-time");
  await press(page, t.saveDraft, flash.fi.activityAdded);
  await says(page, t.gapsTitle({ count: 6 }));
  await walk.visit(page, "activity-draft");
  await group(page, time.weekdays).getByLabel(schedules.fi.days.WE).check();
  await fillIn(page, { [time.opensAt]: "13", [time.closesAt]: "14.30" });
  await group(page, what.categories).getByLabel("Harrastus").check();
  await group(page, terms.costKind).getByLabel(activityQuestions.fi.costKinds.free).check();
  await group(page, terms.registration).getByLabel(activities.fi.registration.open).check();
  await page.getByText(activityDetails.fi.folds.people).click();
  await group(page, terms.targetGroups).getByLabel("Ikäihmiset").check();
  await group(page, terms.needs).getByLabel("Mielen hyvinvointi").check();
  await press(page, t.publish, flash.fi.listingPublish);
  await walk.visit(page, "activity-published");
}

/** What the association does together with the city, published. */
export async function addCooperation(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await page.goto(walk.found.associationPath);
  await link(page, myDesk.fi.addCooperation).click();
  await walk.visit(page, "new-cooperation");
  const { labels } = cooperation.fi;
  await field(page, labels.title).fill(COOPERATION);
  await field(page, labels.kind).selectOption({ label: cooperation.fi.kinds.jointEvent });
  await field(page, labels.unit).selectOption({ label: "Kulttuuripalvelut ja kirjasto" });
  await field(page, labels.description).fill("Kuoro laulaa palvelutalojen pihoilla kesäisin.");
  await press(page, t.saveDraft, flash.fi.cooperationAdded);
  await press(page, listing.fi.events.publish, flash.fi.listingPublish);
  await walk.visit(page, "cooperation-published");
}

/** Anybody finds them: by another form of the word, on the activity's page and on the association's. */
export async function find(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await page.goto("/directory");
  await walk.visit(page, "directory");
  await page.getByPlaceholder(directory.fi.placeholder).fill("keinutuoleja");
  await page.getByPlaceholder(directory.fi.placeholder).press("Enter");
  // The word that was asked for is marked, and what says it itself comes before what may help too.
  await page
    .locator("mark", { hasText: /keinutuol/i })
    .first()
    .waitFor();
  expect(await page.locator(".result-title").first().textContent()).toBe(ACTIVITY);
  await walk.visit(page, "directory-found");
  await link(page, ACTIVITY).click();
  await says(page, "Keinutuolikuoro");
  await walk.visit(page, "activity");
  await link(page, ASSOCIATION).first().click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(ASSOCIATION);
  await says(page, ACTIVITY);
  await walk.visit(page, "association");
  await link(page, COOPERATION).click();
  await says(page, "Kuoro laulaa palvelutalojen pihoilla");
  await walk.visit(page, "cooperation");
}
