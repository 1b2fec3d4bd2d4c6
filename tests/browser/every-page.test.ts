import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";
import { DESKTOP, faultsOf, launchBrowser, look, openBrowser, signInAs } from "#tests/support/browser";
import { PAGE_ROUTES, routeOf } from "#tests/support/page-kinds";
import { DECIDING_PAGES } from "#tests/support/pages-in-a-state";
import { startSite, type Site } from "#tests/support/site";

type Look = { lang: "fi" | "sv" | "en"; colorScheme: "light" | "dark" };
const LOOKS: [Look, Look, Look] = [
  { lang: "fi", colorScheme: "light" },
  { lang: "sv", colorScheme: "dark" },
  { lang: "en", colorScheme: "light" },
];
/** Each page is looked at in one language, the next page in the next; EVERY_LOOK=1 looks three times as long. */
const looksOf = (number: number): [Look, ...Look[]] =>
  process.env["EVERY_LOOK"] ? LOOKS : [LOOKS[number % LOOKS.length] ?? LOOKS[0]];

/**
 * Reached by a letter, by a form or in a state that the demo is not in: other browser tests come to them. What a letter
 * leads to is seen here too when the mailbox has it in time.
 */
const UNREACHED = [
  "/associations/:associationId/archived",
  "/my/associations/:associationId/activities/:activityId/preview",
  "/my/associations/:associationId/cooperation/:formId/preview",
  "/my/associations/:associationId/preview",
  "/office/associations/:associationId/invitation",
  "/office/changes/:recordKind/:recordId",
  "/office/imports/:importId",
  "/office/imports/:importId/undo",
  "/:",
  "/answer/:token",
  "/confirm/:token",
  "/dev/components",
  "/held",
  "/my/associations/:associationId/joining",
  "/my/associations/:associationId/reports",
  "/my/associations/:associationId/submission",
  "/my/cases/:caseId/claims",
  "/my/cases/:caseId/claims/:claimId",
  "/my/cases/:caseId/claims/:claimId/removal",
  "/my/cases/:caseId/claims/:claimId/rows/:rowId/removal",
  "/office/calls/:callId/publication",
  "/office/cases/:caseId/supplements",
  "/office/cases/bulk",
  "/office/unmet-needs/:markId",
  "/s/:code",
  "/sign-in/code",
  "/t/:code",
  "/tray/compare",
  "/tray/slip",
  "/tray/slip/:code",
];

/** Pages of the grant call that are behind a state of a call or a case; a few are looked at in `tending` and `scoring`. */
const IN_A_STATE = [
  "/my/cases/:caseId/attachments",
  "/office/calls/:callId/scoring/:caseId",
  "/office/calls/:callId/scoring/:caseId/figures",
  "/office/calls/:callId/workbench/:scenarioId",
  "/office/calls/:callId/workbench/:scenarioId/choice",
  "/office/calls/:callId/workbench/:scenarioId/rehearsal",
  "/office/calls/:callId/workbench/compare",
  "/office/cases/:caseId/transfer",
  "/office/cases/:caseId/versions",
];

const ELSEWHERE = new Set([...UNREACHED, ...IN_A_STATE, ...DECIDING_PAGES]);

let site: Site;
let browser: Browser;
/** Kinds of page that somebody has looked at already; two people rarely see different pages there. */
const seen = new Set<string>();

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** In the browser: the addresses on this site that the page leads to, or another one that is given as text. */
const linksIn = (html: string | null): string[] => {
  const from = html === null ? document : new DOMParser().parseFromString(html, "text/html");
  return Array.from(from.querySelectorAll<HTMLAnchorElement>("a[href]:not([download])"))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);
};

/** Whether that page came, and not a file or the page for signing in. */
const isPageAt = (path: string, headers: Record<string, string>, url: string): boolean =>
  (headers["content-type"] ?? "").startsWith("text/html") && routeOf(new URL(url).pathname) === routeOf(path);

/** Opens an address; says whether its page came. */
async function opens(page: Page, path: string, { lang, colorScheme }: Look): Promise<boolean> {
  await page.emulateMedia({ colorScheme });
  const response = await page.goto(`${path}?lang=${lang}`).catch(() => null);
  return isPageAt(path, response?.headers() ?? {}, page.url());
}

/** The addresses that a page leads to of whose kind one was looked at: the server's answer tells, nothing is drawn. */
async function linksBehind(page: Page, path: string): Promise<string[]> {
  const answer = await page.request.get(path);
  if (!isPageAt(path, answer.headers(), answer.url())) return [];
  return page.evaluate(linksIn, await answer.text());
}

/** In the browser: the addresses of other sites that would be told where their visitor comes from. */
const toldFrom = (): string[] =>
  Array.from(document.querySelectorAll<HTMLAnchorElement>("a[href^=http]"))
    .filter((link) => link.origin !== location.origin && !link.relList.contains("noreferrer"))
    .map(({ href }) => `tells ${href} where one comes from`);

async function faultsIn(page: Page, path: string, { lang, colorScheme }: Look): Promise<string[]> {
  await look(page, `${path.replace(/\W+/g, "-")}-${lang}`);
  const faults = [...(await faultsOf(page)), ...(await page.evaluate(toldFrom))];
  return faults.map((fault) => `${lang} ${colorScheme} ${fault}`);
}

/** Pages of one kind that lead elsewhere each: of what state a case or a call is in depends what its page leads to. */
const LEADS_ELSEWHERE = new Set(["/my/cases/:caseId", "/office/calls/:callId"]);

/** Follows every link from some pages on, to one page of each kind, and collects what shuts somebody out there. */
async function walkFrom(page: Page, starts: string[]): Promise<string[]> {
  const waiting = [...starts];
  const tried = new Set<string>();
  const faults: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf(path);
    const once = route !== null && LEADS_ELSEWHERE.has(route) ? path : route;
    if (route === null || once === null || tried.has(once)) continue;
    tried.add(once);
    if (seen.has(route)) {
      waiting.push(...(await linksBehind(page, path)));
      continue;
    }
    const [first, ...others] = looksOf(seen.size);
    if (!(await opens(page, path, first))) continue;
    waiting.push(...(await page.evaluate(linksIn, null)));
    seen.add(route);
    faults.push(...(await faultsIn(page, path, first)));
    for (const other of others) if (await opens(page, path, other)) faults.push(...(await faultsIn(page, path, other)));
  }
  return faults;
}

describe("every page that a link leads to shuts nobody out", () => {
  test("to somebody nobody knows", async () => {
    const { page, complaints } = await openBrowser(browser, site, { viewport: DESKTOP });
    expect(await walkFrom(page, ["/"])).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const people: [DemoPersonKey, string[]][] = [
    ["signatory", ["/my"]],
    ["thirdSignatory", ["/my"]],
    ["umbrellaEditor", ["/my"]],
    ["preparer", ["/office/calls"]],
    ["decisionMaker", ["/office/calls"]],
    ["payer", ["/office/payments"]],
    ["counsellor", ["/office/desk"]],
    ["linkPerson", ["/office/referral-queue"]],
    ["coordinator", ["/office/directory", "/office/duplicates", "/office/broken-contacts"]],
    ["administrator", ["/office/programmes"]],
  ];
  test.each(people)("to %s", async (person, starts) => {
    const { page, complaints } = await signInAs(browser, site, DEMO_PEOPLE[person].email);
    expect(await walkFrom(page, starts)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("and no page was left out that the demo leads to", () =>
    expect(PAGE_ROUTES.filter((route) => !seen.has(route) && !ELSEWHERE.has(route))).toEqual([]));
});
