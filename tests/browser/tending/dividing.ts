import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { division } from "#i18n/messages/division";
import { preparation } from "#i18n/messages/preparation";
import { proposal } from "#i18n/messages/proposal";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { workbench } from "#i18n/messages/workbench";
import { DEMO_PEOPLE } from "#server/demo/people";
import { button, press, says } from "#tests/browser/steps/form";
import { expectAccessible, PATIENCE_MS, signInAs, type User } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

const t = workbench.fi;
const CALL = /^Nuorten kohdeavustus/;
const APPLICANT = "Taidemakasiini ry";
const REASON = "Kaikille sama osuus, ja katto jättää rahaa useammalle.";

let user: User;

/** What the option would give to an applicant, as the page shows it. */
const given = async (page: Page): Promise<string> =>
  (
    (await page.getByRole("row", { name: APPLICANT }).locator(".bench-gives .money").first().textContent()) ?? ""
  ).replace(/\s/g, " ");

test("a preparer divides the money by a rule, and sees at once what everybody would get", async () => {
  user = await signInAs(browser, site, DEMO_PEOPLE.secondPreparer.email);
  const { page } = user;
  await page.goto(`${site.url}/office/calls`);
  await page.getByRole("link", { name: CALL }).click();
  await page.getByRole("link", { name: preparation.fi.divide }).click();
  await page.getByLabel(t.newName, { exact: true }).fill("Puolet haetusta");
  await page.getByLabel(t.bases.percentOfApplied, { exact: true }).check();
  await button(page, t.create).click();
  expect(await given(page)).toBe("900,00 €");
  await page.getByLabel(t.labels.appliedShare, { exact: true }).fill("60");
  await expect.poll(() => given(page), { timeout: PATIENCE_MS }).toBe("1 080,00 €");
  await says(page, t.unsaved);
  await expectAccessible(page);
});

test("pins a sum by hand; one over what was applied for is told beside it, and nothing typed is lost", async () => {
  const { page } = user;
  const pin = page.getByLabel(t.pinOf({ applicant: APPLICANT }), { exact: true });
  await pin.fill("1 900");
  await button(page, t.save).click();
  await says(page, "1 800,00");
  expect(await pin.inputValue()).toBe("1 900");
  expect(await page.getByLabel(t.labels.appliedShare, { exact: true }).inputValue()).toBe("60");
  await pin.fill("1 000");
  await button(page, t.save).click();
  await expect.poll(() => given(page), { timeout: PATIENCE_MS }).toBe("1 000,00 €");
  await says(page, division.fi.whys.pinned);
});

test("compares two options, and chooses one with a reason", async () => {
  const { page } = user;
  const scenario = page.url();
  await page.getByRole("link", { name: t.title }).click();
  await page.getByLabel(t.compareA, { exact: true }).selectOption({ label: "Tasan kaikille" });
  await page.getByLabel(t.compareB, { exact: true }).selectOption({ label: "Puolet haetusta" });
  await button(page, t.compare).click();
  await says(page, t.compareTitle);
  await expectAccessible(page);
  await page.goto(scenario);
  await page.getByRole("link", { name: scenarioChoice.fi.choose }).click();
  await page.getByLabel(scenarioChoice.fi.chooseLabels.reason, { exact: true }).waitFor();
  await expectAccessible(page);
  await press(page, scenarioChoice.fi.chooseConfirm, scenarioChoice.fi.chooseLabels.reason);
  await page.getByLabel(scenarioChoice.fi.chooseLabels.reason, { exact: true }).fill(REASON);
  await press(page, scenarioChoice.fi.chooseConfirm, proposal.fi.title);
  await says(page, REASON);
  const sum = page.getByLabel(`${APPLICANT}: ${proposal.fi.columns.sum}`, { exact: true });
  expect(await sum.inputValue()).toBe("1\u00A0000,00");
});
