import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import { formatDays } from "#i18n/format";
import { cases } from "#i18n/messages/cases";
import { wheel } from "#i18n/messages/wheel";
import { CALL } from "#tests/browser/steps/call";
import { ASSOCIATION } from "#tests/browser/steps/register";
import { WALKERS, type Walk } from "#tests/browser/steps/walk";

/** The call, its decision and the last day of claims stand on the wheel and in its list. */
export async function seeTheYear(walk: Walk): Promise<void> {
  const page = await walk.pageOf("applicant");
  const { steps } = wheel.fi;
  const shows = async (year: number, name: string, when?: string) => {
    await page.goto(`/wheel?year=${year}`);
    const arcs = page.getByRole("group", { name: new RegExp(`^Vuosikello ${year}`) }).getByRole("link", { name });
    expect(await arcs.count(), `${name} on the wheel of ${year}`).toBe(1);
    const row = page.getByRole("listitem").filter({ hasText: name });
    expect(await row.first().textContent()).toContain(when ?? "");
  };
  const names = CALL.name;
  const on = (date: string) => formatDays(date, date, "fi");
  await shows(Number(CALL.opensOn.slice(0, 4)), steps.callOpen({ names }));
  await walk.visit(page, "wheel");
  await shows(CALL.year + 1, steps.decisionExpected({ names }), on(CALL.decisionExpectedOn));
  await shows(CALL.year + 1, steps.claimsDue({ names }), on(CALL.claimsDueOn));
  await walk.visit(page, "wheel-of-next-year");
}

const { applicant, preparer, decisionMaker, payer } = WALKERS;

/** Every step of the case in order: what and who. */
const STEPS = [
  ["start", applicant],
  ["attachFile", applicant],
  ["submit", applicant],
  ["startPreparation", preparer],
  ["requestSupplement", preparer],
  ["attachFile", applicant],
  ["supplement", applicant],
  ["propose", preparer],
  ["decide", decisionMaker],
  ["acceptAward", applicant],
  ["claimStart", applicant],
  ["claimSubmit", applicant],
  ["claimReview", preparer],
  ["claimApprove", payer],
  ["paymentBatch", payer],
  ["paymentSettle", payer],
] as const;

/** The case's history tells every step with who, when and why, the newest first. */
export async function readHistory(walk: Walk): Promise<void> {
  const page = await walk.pageOf("preparer");
  await page.goto(walk.found.casePath.replace("/my/", "/office/"));
  await walk.visit(page, "history");
  const entries = await page
    .getByRole("listitem")
    .filter({ has: page.getByRole("time") })
    .all();
  const told = await Promise.all(entries.map((entry) => entry.getByRole("paragraph").allTextContents()));
  const inOrder = told.reverse();
  expect(inOrder.map(([what = "", who]) => [what.split(":")[0], who])).toEqual(
    STEPS.map(([event, { name }]) => [cases.fi.events[event], name]),
  );
  const why = (event: string) => inOrder[STEPS.findIndex(([name]) => name === event)]?.[2];
  expect(why("requestSupplement")).toContain("Paljonko ohjaajan palkkio on");
  expect(why("decide")).toContain("Laulu kuuluu kaikille");
  const times = await page.getByRole("listitem").getByRole("time").allTextContents();
  for (const time of times) expect(time).toMatch(/^\d{1,2}\.\d{1,2}\.\d{4} klo \d{1,2}\.\d{2}$/);
}

/** The letters of the signatory in order, each of them once. */
const LETTERS = [
  `Yhdistyksen ${ASSOCIATION} tiedot vaativat täydennystä`,
  `${ASSOCIATION} on nyt hakemistossa`,
  `Hakemuksenne on perillä: ${CALL.name}`,
  "Täydentäkää hakemusta",
  `Päätös on tehty: ${CALL.name}`,
  `Maksatushakemus on perillä: ${CALL.name}`,
  `Maksatushakemus on tarkastettu: ${CALL.name}`,
  "Avustus on maksettu",
];

/** Nothing more comes: the worker looks for letters owed every half a second. */
const QUIET_MS = 2_000;

export async function countLetters(walk: Walk): Promise<void> {
  await pause(QUIET_MS);
  const subjects = walk.site.smtp.mails.to(applicant.email).map(({ subject }) => subject);
  const letters = subjects.filter((subject) => subject !== "Kirjautumiskoodisi");
  expect(letters.map((subject, index) => subject.slice(0, LETTERS[index]?.length))).toEqual(LETTERS);
}
