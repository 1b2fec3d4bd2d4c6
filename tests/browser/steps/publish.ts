import { expect } from "vitest";
import { activityForm } from "#i18n/messages/activity-form";
import { activities } from "#i18n/messages/activities";
import { cooperation } from "#i18n/messages/cooperation";
import { directory } from "#i18n/messages/directory";
import { flash } from "#i18n/messages/flash";
import { issues } from "#i18n/messages/issues";
import { listing } from "#i18n/messages/listing";
import { myDesk } from "#i18n/messages/my-desk";
import { schedules } from "#i18n/messages/schedules";
import { button, expectWrong, field, fillIn, group, link, press, says } from "#tests/browser/steps/form";
import { ASSOCIATION } from "#tests/browser/steps/register";
import type { Walk } from "#tests/browser/steps/walk";

export const ACTIVITY = "Keinutuolikuoro";
const COOPERATION = "Puistokonsertit palvelutaloissa";
const t = activityForm.fi;

/** An activity with its times, published. */
export async function addActivity(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  await page.goto(walk.found.associationPath);
  await walk.visit(page, "association-published");
  await link(page, myDesk.fi.addActivity).click();
  await field(page, t.labels.title).fill(ACTIVITY);
  await field(page, t.labels.description).fill("Lauletaan tuttuja lauluja keinutuoleissa. Mukaan voi tulla yksin.");
  await field(page, t.labels.village).selectOption("Keskusta");
  await group(page, t.labels.scheduleKind).getByLabel(t.scheduleKinds.weekly).check();
  await field(page, t.labels.opensAt).fill("25.00");
  await group(page, t.labels.registration).getByLabel(activities.fi.registration.open).check();
  await group(page, t.labels.targetGroups).getByLabel("Ikäihmiset").check();
  await group(page, t.labels.needs).getByLabel("Mielen hyvinvointi").check();
  await button(page, t.saveDraft).click();
  await expectWrong(page, t.labels.opensAt, issues.fi.notATime({ param: "" }));
  await walk.visit(page, "activity-wrong-time");
  await group(page, t.labels.weekdays).getByLabel(schedules.fi.days.WE).check();
  await fillIn(page, { [t.labels.opensAt]: "13", [t.labels.closesAt]: "14.30" });
  await press(page, t.saveDraft, flash.fi.activityAdded);
  await walk.visit(page, "activity-draft");
  await press(page, listing.fi.events.publish, flash.fi.listingPublish);
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
  await page.getByRole("main").getByRole("searchbox").fill("keinutuoleja");
  await page.getByRole("main").getByRole("searchbox").press("Enter");
  await says(page, directory.fi.activityCount({ count: 1 }));
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
