import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { AfterDecision } from "#domain/grants/after-decision";
import { plainDate } from "#domain/shared/plain-date";
import type { Whereabouts } from "#models/whereabouts.server";
import { WhereItIs } from "../../app/routes/my_.cases.$caseId/components/where-it-is";

const WHERE: Whereabouts = {
  status: "submitted",
  filedAt: new Date("2027-01-10T10:00:00Z"),
  closesAt: new Date("2027-01-29T13:00:00Z"),
  isClosed: false,
  asArrives: false,
  byOfficeHolder: false,
  moves: [],
  reached: { startPreparation: null, propose: null, decide: null },
  expected: {},
  supplementDueOn: null,
  tabled: null,
  ask: { name: "Sari Salmela", unit: "Liikuntapalvelut", email: null },
};

const shown = (changes: Partial<Whereabouts>): string =>
  renderToStaticMarkup(<WhereItIs where={{ ...WHERE, ...changes }} after={null} />);

/** What the timeline says comes next. */
const nextIn = (page: string): string => /timeline-next.*?timeline-what">([^<]*)/.exec(page)?.[1] ?? "";

test("before the close an application waits for the close, and after it for the city", () => {
  expect(nextIn(shown({}))).toBe("Haku sulkeutuu, ja kaikki hakemukset ovat koossa");
  expect(shown({})).toContain("Haku on vielä auki.");
  expect(nextIn(shown({ isClosed: true }))).toBe("Valmistelija ottaa hakemuksen käsittelyyn");
  expect(shown({ isClosed: true })).toContain("Nyt odotetaan kaupunkia.");
});

test("what is handled as it arrives waits for no close", () => {
  expect(nextIn(shown({ asArrives: true }))).toBe("Valmistelija ottaa hakemuksen käsittelyyn");
});

test("what has happened since the decision stands in the order in which it did", () => {
  const after: AfterDecision = {
    ...{ remedy: "review", lastDay: plainDate("2027-05-13"), appeal: "over", inForceOn: plainDate("2027-05-18") },
    acceptance: { at: new Date("2027-04-30T09:00:00Z") },
    ...{ claims: { dueOn: "2027-11-30", state: "open" }, turn: "association" },
  };
  const page = renderToStaticMarkup(<WhereItIs where={WHERE} after={after} />);
  const days = ["30.4.2027", "13.5.2027", "18.5.2027", "30.11.2027"].map((day) => page.indexOf(day));
  expect(days).not.toContain(-1);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});
