import type { Browser, Page } from "playwright-core";
import { DEMO_PEOPLE } from "#server/demo/people";
import { DESKTOP, faultsOf, look, openBrowser, PHONE, signInHere, type User } from "#tests/support/browser";
import { routeOf } from "#tests/support/page-kinds";
import type { Site } from "#tests/support/site";

const APPLICANT = { name: "Aino Ahonen", email: "aino.ahonen@example.net" };

/** The people of the walk: the new association's signatory, and the demo's people. */
export const WALKERS = {
  applicant: APPLICANT,
  coordinator: DEMO_PEOPLE.coordinator,
  administrator: DEMO_PEOPLE.administrator,
  preparer: DEMO_PEOPLE.preparer,
  decisionMaker: DEMO_PEOPLE.decisionMaker,
  payer: DEMO_PEOPLE.payer,
  /** Signatory of another association, which comes too late. */
  latecomer: DEMO_PEOPLE.otherSignatory,
} as const;
export type Walker = keyof typeof WALKERS;

const ON_PHONE: readonly Walker[] = ["applicant", "latecomer"];

/** One walk through the main job, and what later steps need to know of the earlier ones. */
export type Walk = {
  site: Site;
  /** Does the browser run scripts? */
  isScripted: boolean;
  /** The person's page, signed in when they come for the first time. */
  pageOf: (walker: Walker) => Promise<Page>;
  /** Looks at a page of the walk; with scripts on, axe does so too, once at each kind of page with and without a message. */
  visit: (page: Page, name: string) => Promise<void>;
  /** Pictures of where everybody was, for finding out what went wrong. */
  lookAround: () => Promise<void>;
  /** What axe found on the pages visited. */
  faults: () => readonly string[];
  complaints: () => string[];
  found: { associationPath: string; callPath: string; callId: string; caseNumber: string; casePath: string };
};

/** Begins a walk on a site of its own. */
export function beginWalk(site: Site, browser: Browser, isScripted: boolean): Walk {
  const users = new Map<Walker, User>();
  const faults: string[] = [];
  const judged = new Set<string>();
  let pictures = 0;
  return {
    site,
    isScripted,
    found: { associationPath: "", callPath: "", callId: "", caseNumber: "", casePath: "" },
    pageOf: async (walker) => {
      const known = users.get(walker);
      if (known) return known.page;
      const viewport = ON_PHONE.includes(walker) ? PHONE : DESKTOP;
      const options = { javaScriptEnabled: isScripted, viewport };
      const { email } = WALKERS[walker];
      const user = { ...(await openBrowser(browser, site, options)), email };
      users.set(walker, user);
      await user.page.goto("/sign-in");
      await signInHere(user.page, site, email);
      return user.page;
    },
    visit: async (page, name) => {
      await page.waitForLoadState();
      pictures += 1;
      await look(page, `${isScripted ? "js" : "plain"}-${String(pictures).padStart(2, "0")}-${name}`);
      const state = `${routeOf(new URL(page.url()).pathname)} ${await page.getByRole("alert").count()}`;
      if (!isScripted || judged.has(state)) return;
      judged.add(state);
      faults.push(...(await faultsOf(page)));
    },
    lookAround: async () => {
      for (const [walker, { page }] of users) await look(page, `${isScripted ? "js" : "plain"}-failed-${walker}`);
    },
    faults: () => faults,
    complaints: () => [...users.values()].flatMap(({ complaints }) => complaints),
  };
}
