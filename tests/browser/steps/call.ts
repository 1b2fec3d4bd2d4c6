import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { attachments } from "#i18n/messages/attachments";
import { callForm } from "#i18n/messages/call-form";
import { calls } from "#i18n/messages/calls";
import { flash } from "#i18n/messages/flash";
import { grantRules } from "#i18n/messages/grant-rules";
import { nextCall } from "#i18n/messages/next-call";
import { programmes } from "#i18n/messages/programmes";
import { components } from "#i18n/messages/components";
import { button, field, fillIn, group, link, press, says } from "#tests/browser/steps/form";
import type { Walk } from "#tests/browser/steps/walk";

const today = plainDateAt(new Date());
const opensOn = addDays(today, -1);
const year = Number(today.slice(0, 4));

/** The call of the walk. It opened yesterday; its later dates are next year's. */
export const CALL = {
  programme: "Rantaraitin kulttuuriavustus",
  name: `Rantaraitin kulttuuriavustus ${year}`,
  year,
  opensOn,
  closesOn: `${year + 1}-02-17`,
  decisionExpectedOn: `${year + 1}-04-21`,
  claimsDueOn: `${year + 1}-11-24`,
  budget: "2 000,00",
};
const BODY = "Kulttuuri- ja vapaa-aikalautakunta";

/** A new kind of grant. */
export async function createProgramme(walk: Walk): Promise<void> {
  const page = await walk.pageOf("administrator");
  const { labels } = programmes.fi;
  const rules = grantRules.fi;
  await page.goto("/office/programmes");
  await walk.visit(page, "programmes");
  await link(page, programmes.fi.newProgramme).click();
  await fillIn(page, { [labels["names.fi"]]: CALL.programme });
  await field(page, labels.unit).selectOption({ label: "Liikuntatoimi" });
  await fillIn(page, {
    [labels["purpose.fi"]]: "Tukee kaikille avointa laulua ja soittoa.",
    [labels["eligibleCosts.fi"]]: "Tilat\nOhjaajat\nNuotit",
    [labels["ineligibleCosts.fi"]]: "Lainat\nSakot",
  });
  await walk.visit(page, "new-programme");
  await group(page, rules.labels.category).getByLabel(rules.categories.culture).check();
  await press(page, programmes.fi.save, flash.fi.saved);
  await walk.visit(page, "programme");
}

/** Its call of this year, published. */
export async function publishCall(walk: Walk): Promise<void> {
  const page = await walk.pageOf("administrator");
  const { callLabels: labels } = callForm.fi;
  await link(page, programmes.fi.newCall).click();
  await fillIn(page, { [labels.year]: String(CALL.year) });
  for (const [label, date, time] of [
    [labels.opensAt, CALL.opensOn, "09:00"],
    [labels.closesAt, CALL.closesOn, "15:00"],
  ] as const)
    await fillIn(group(page, label), { [components.fi.date]: date, [components.fi.time]: time });
  await fillIn(page, { [labels.budget]: "paljon", [labels.sharePercent]: "50" });
  await field(page, labels.decidingBody).selectOption({ label: BODY });
  await fillIn(page, { [labels.decisionExpectedOn]: "2020-01-01", [labels.claimsDueOn]: CALL.claimsDueOn });
  await field(page, attachments.fi.kinds.budget).selectOption("now");
  await button(page, programmes.fi.save).click();
  await walk.visit(page, "call-wrong");
  await field(page, labels.budget).fill(CALL.budget);
  await press(page, programmes.fi.save, programmes.fi.refusals.decisionBeforeClose);
  await walk.visit(page, "call-refused");
  await field(page, labels.decisionExpectedOn).fill(CALL.decisionExpectedOn);
  await press(page, programmes.fi.save, flash.fi.saved);
  await walk.visit(page, "call-draft");
  await link(page, callForm.fi.publish).click();
  await walk.visit(page, "call-publication");
  await press(page, callForm.fi.publish, flash.fi.callPublished);
  walk.found.callPath = new URL(page.url()).pathname;
  walk.found.callId = walk.found.callPath.split("/").at(-1) ?? "";
  await says(page, calls.fi.stages.open);
  await walk.visit(page, "call");
  await page.goto(`/office/calls/${walk.found.callId}/next`);
  await says(page, nextCall.fi.differs);
  await walk.visit(page, "call-next");
  await page.goto("/grants");
  await says(page, CALL.name);
  await walk.visit(page, "grants");
}
