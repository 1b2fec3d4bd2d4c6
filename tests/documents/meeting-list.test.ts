import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { renderMeetingList } from "#documents/meeting-list.server";
import type { MeetingList } from "#i18n/meeting-list";

const NOW = new Date("2027-04-01T09:00:00Z");
const REASON = "Määräraha ei riitä haettuun summaan, joten avustus jaetaan nuorten osallistujien määrän mukaan.";

const listOf = (rows: string[][]): MeetingList => ({
  locale: "sv",
  title: "Understödsförslag",
  issuer: "Pieksämäki stad",
  reference: "Verksamhetsunderstöd 2027",
  before: [{ kind: "heading", level: 1, text: "Understödsförslag" }],
  table: {
    columns: [
      { head: "Sökande", width: 0.3 },
      { head: "Belopp", width: 0.2, numeric: true },
      { head: "Motivering", width: 0.5 },
    ],
    rows,
    totals: ["Sammanlagt", "800,00 €", ""],
  },
  after: [{ kind: "paragraph", text: "Inget jäv har anmälts." }],
});

const rowsOf = (count: number, reason = REASON): string[][] =>
  Array.from({ length: count }, (_, index) => [`Kylä ${index} ry \nPKS-2027-${index}`, "800,00 €", reason]);

const pdfOf = async (rows: string[][]) => (await renderMeetingList(listOf(rows), NOW)).toString("latin1");
const countOf = (pdf: string, mark: RegExp): number => [...pdf.matchAll(mark)].length;

describe("the list for a meeting on paper", () => {
  test("carries its language, its title and a table whose cells know their heads", async () => {
    const pdf = await pdfOf(rowsOf(40));
    for (const mark of ["%PDF-1.7", "/StructTreeRoot", "/Lang (sv-FI)", "/Marked true", "/DisplayDocTitle true"])
      expect(pdf).toContain(mark);
    expect(countOf(pdf, /\/S \/Table\n/g)).toBe(1);
    // Heads again on a next page are decoration: a reader hears them once.
    expect(countOf(pdf, /\/Type \/Page\n/g)).toBeGreaterThan(2);
    expect(countOf(pdf, /\/Scope \/Column/g)).toBe(3);
    expect(countOf(pdf, /\/Scope \/Row/g)).toBe(41);
    expect(countOf(pdf, /\/S \/TD\n/g)).toBe(82);
  });

  test("lets a reason that is longer than a page go on, and the next row follow at its end", async () => {
    // A page for the head, and two and a half for the reason; two more rows and the totals fill up the last one.
    const pdf = await pdfOf([...rowsOf(1, REASON.repeat(60)), ...rowsOf(2)]);
    expect(countOf(pdf, /\/Type \/Page\n/g)).toBe(4);
  });

  test("has no table where there is nothing to list", async () => {
    expect(countOf(await pdfOf([]), /\/S \/Table\n/g)).toBe(0);
  });

  test("leaves others their turn while hundreds of lines are written", async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await wait(20);
    const since = performance.now();
    await renderMeetingList(listOf(rowsOf(800)), NOW);
    const took = performance.now() - since;
    await wait(20);
    delay.disable();
    // In one go it would be held all that while; its longest hold is the file's own end.
    expect(delay.max / 1e6).toBeLessThan(took / 3);
  });
});
