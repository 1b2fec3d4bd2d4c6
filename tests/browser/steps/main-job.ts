import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from "vitest";
import * as apply from "#tests/browser/steps/apply";
import * as call from "#tests/browser/steps/call";
import * as claim from "#tests/browser/steps/claim";
import * as close from "#tests/browser/steps/close";
import * as decide from "#tests/browser/steps/decide";
import * as lookBack from "#tests/browser/steps/look-back";
import * as pay from "#tests/browser/steps/pay";
import * as prepare from "#tests/browser/steps/prepare";
import * as publish from "#tests/browser/steps/publish";
import * as register from "#tests/browser/steps/register";
import { beginWalk, type Walk } from "#tests/browser/steps/walk";
import { launchBrowser } from "#tests/support/browser";
import { startSite, type Site } from "#tests/support/site";

/** The tests of the product's main job, from an association nobody knows to a grant that is paid. */
export function testMainJob({ isScripted }: { isScripted: boolean }): void {
  let site: Site;
  let browser: Browser;
  let walk: Walk;
  let hasFailed = false;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchBrowser()]);
    walk = beginWalk(site, browser, isScripted);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  /** Every step stands on the one before it. */
  beforeEach((context) => {
    if (hasFailed) context.skip();
    onTestFailed(async () => {
      hasFailed = true;
      await walk.lookAround();
    });
  });

  test("an association is drafted by a new person", () => register.draft(walk));
  test("it is filled in and sent", () => register.submit(walk));
  test("it is returned, corrected and approved", () => register.moderate(walk));
  test("it adds an activity", () => publish.addActivity(walk));
  test("it tells what it does together with the city", () => publish.addCooperation(walk));
  test("both are found", () => publish.find(walk));
  test("a kind of grant is created", () => call.createProgramme(walk));
  test("its call is published", () => call.publishCall(walk));
  test("an application is begun", () => apply.beginApplication(walk));
  test("it is written and kept", () => apply.writeApplication(walk));
  test("a paper is attached", () => apply.attach(walk));
  test("it is submitted once", () => apply.submit(walk));
  test("another association comes too late", () => close.comeTooLate(walk));
  test("its preparation begins", () => prepare.open(walk));
  test("something is asked", () => prepare.askSupplement(walk));
  test("and answered", () => prepare.answerSupplement(walk));
  test("it is proposed within the pot", () => decide.propose(walk));
  test("it is decided", () => decide.decide(walk));
  test("the decision arrives", () => decide.hear(walk));
  test("the costs are claimed", () => claim.claim(walk));
  test("the claim is reviewed", () => claim.review(walk));
  test("the payment is approved by somebody else", () => pay.approve(walk));
  test("it goes to the bank", () => pay.batch(walk));
  test("it is paid", () => pay.settle(walk));
  test("the wheel shows the year", () => lookBack.seeTheYear(walk));
  test("the case's history tells everything", () => lookBack.readHistory(walk));
  test("each letter came once", () => lookBack.countLetters(walk));
  if (isScripted) test("axe found nothing on its way", () => expect(walk.faults()).toEqual([]));
  test("no page complained in the console", () => expect(walk.complaints()).toEqual([]));
}
