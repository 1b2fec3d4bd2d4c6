import { readCaseTable } from "#domain/grants/case-table/state";
import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { showCases } from "#documents/case-table/show-cases";
import { caseRows } from "#models/case-rows.server";
import { newId } from "#models/define-model.server";
import { measure, type Measured } from "#tests/bench/measure";
import { makeSyntheticCall } from "#tests/bench/synthetic-call";

/** With four fifths of the year before, 10 080 cases. */
const APPLICATIONS = [2_900, 2_700];
const ROUNDS = 30;
const NOW = new Date("2027-02-15T10:00:00Z");

/** An official of the sports unit. */
export const SPORTS_PREPARER: Actor = {
  personId: newId(),
  name: "Pirkko Preparer",
  staff: [{ municipality: "593", role: "preparer", units: ["sports"] }],
  memberships: [],
  ties: [],
  helps: [],
};

const VIEWS = [
  ["the newest first", ""],
  ["a word", "q=kuoro"],
  ["sorted by two columns", "sort=-applied,applicant"],
  ["grouped by village, sorted", "group=village&sort=-applied"],
  ["narrowed by three columns", "status=submitted&missing.from=1&applied.to=2000"],
] as const;

const kilobytes = (value: unknown): string => `${(Buffer.byteLength(JSON.stringify(value)) / 1024).toFixed(0)} kB`;

/**
 * The officials' table of ten thousand cases: reading what is new, showing it as an address asks, and what either way of
 * paging would send. Node sorts as Chromium does: both run the same engine.
 */
export async function benchCases(): Promise<Measured[]> {
  for (const [index, applications] of APPLICATIONS.entries()) {
    const name = `Toiminta-avustus ${index}`;
    await makeSyntheticCall({ applications, seed: index, firstNumber: 1 + index * 3_000, name });
  }
  const ask = () => caseRows({ actor: SPORTS_PREPARER, now: NOW, locale: "fi", withScores: false });
  const since = performance.now();
  const rows = await ask();
  const first = performance.now() - since;
  const reading = { today: plainDate("2027-02-15"), readerId: SPORTS_PREPARER.personId, locale: "fi" } as const;
  const whole = kilobytes(rows);
  const page = kilobytes(rows.slice(0, 100));
  const measured: Measured[] = [
    { name: `${rows.length} cases read for the first time`, medianMs: first, p95Ms: first },
    await measure("the cases as they are now", ROUNDS, ask),
  ];
  for (const [name, address] of VIEWS) {
    const state = readCaseTable(new URLSearchParams(address));
    const show = () => showCases(rows, state, reading);
    measured.push(await measure(`${name}: showing alone`, ROUNDS, () => Promise.resolve(show())));
    measured.push(await measure(`${name}: the loader`, ROUNDS, async () => showCases(await ask(), state, reading)));
  }
  return [...measured, { name: `all rows as data ${whole}, a page of them ${page}`, medianMs: 0, p95Ms: 0 }];
}
