import { describe, expect, test } from "vitest";
import type { MinutesRow } from "#domain/grants/minutes-row";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { meetingListTexts } from "#i18n/messages/meeting-list";
import { meetingList, meetingListName, type MeetingFacts } from "#i18n/meeting-list";

const REASON = { fi: "Määräraha ei riitä.", sv: "Anslaget räcker inte.", en: null };

const FACTS: MeetingFacts = {
  municipality: "Pieksämäen kaupunki",
  call: { name: "Liikunnan toiminta-avustus 2027", budgetCents: 10_000_00 },
  body: "Kulttuuri- ja vapaa-aikalautakunta",
  status: "finished",
  meeting: null,
  tabledUntil: null,
  kept: [],
  rows: [
    {
      ...{ caseId: "a", caseNumber: "PKS-2027-0001", applicantName: "Ahola ry" },
      ...{
        requestedCents: 3_000_00,
        lastYearCents: 500_00,
        outcome: "grant",
        proposedCents: 2_000_00,
        reason: REASON.fi,
      },
    },
    {
      ...{ caseId: "b", caseNumber: "PKS-2027-0002", applicantName: "Bertta ry" },
      ...{ requestedCents: 1_000_00, lastYearCents: null, outcome: null, proposedCents: null, reason: "" },
    },
  ],
  disqualified: [{ name: "Hanna Halonen", grounds: ["member"], applicants: ["Ahola ry"] }],
  reasonLibrary: [REASON],
};

const LINE: MinutesRow = {
  ...{ caseId: "a", caseNumber: "PKS-2027-0001", applicantName: "Ahola ry", lastYearCents: null },
  ...{ requestedCents: 3_000_00, awardedCents: 2_500_00, outcome: "grant", reason: REASON.fi },
  ...{ proposed: { outcome: "grant", cents: 2_000_00, reason: REASON.fi }, deviation: "Nuorten toiminta painaa." },
  ...{ withdrew: ["Maija Metsälä"], recordedBy: null },
};
const MEETING = { date: "2027-04-07", section: "12", byOfficeHolder: false, rows: [LINE] };

/** Everything that is said, spaces of sums made ordinary. */
function textOf(changes: Partial<MeetingFacts> = {}, locale: Locale = "fi"): string {
  const { before, table, after } = meetingList({ ...FACTS, ...changes }, locale);
  const said = [...before, ...after].flatMap((block) => {
    if (block.kind === "facts") return block.items.map(({ label, value }) => `${label}: ${value}`);
    return block.kind === "list" ? block.items : "text" in block ? [block.text] : [];
  });
  const rows = [table.columns.map(({ head }) => head), ...table.rows, table.totals];
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text)).join(" | "));
  return [...said, ...cells].join("\n").replace(/[\u00A0\u202F]/g, " ");
}

describe("the list for the agenda", () => {
  test("says who asks for what, what is proposed and why, and who keeps from what", () => {
    const said = textOf();
    for (const part of [
      "Päätöksen tekijä: Kulttuuri- ja vapaa-aikalautakunta",
      "Esitetty: 2 000,00 €",
      "Jakamatta: 8 000,00 €",
      "2 hakemusta",
      "PKS-2027-0001 | 3 000,00 € | 500,00 € | Myönnetään | 2 000,00 € | Määräraha ei riitä.",
      "PKS-2027-0002 | 1 000,00 € | – | Ei vielä esitystä | – | ",
      "Yhteensä | 4 000,00 € | 500,00 € |  | 2 000,00 € | ",
      "Hanna Halonen (toimii yhdistyksen puolesta): Ahola ry",
    ])
      expect(said).toContain(part);
    expect(said).not.toContain("Kokous");
  });

  test("keeps from its reader the line they are disqualified from, and every sum by which it could be counted", () => {
    const own = { outcome: null, requestedCents: null, lastYearCents: null, proposedCents: null, reason: "" };
    const other = { outcome: "grant" as const, requestedCents: 900_00, proposedCents: 700_00, lastYearCents: 100_00 };
    const rows = FACTS.rows.map((row, index) => ({ ...row, ...(index === 0 ? own : other) }));
    const said = textOf({ rows, kept: ["Ahola ry"] });
    for (const part of [
      "Olet esteellinen tässä: Ahola ry",
      "Esitetty muille: 700,00 €",
      "PKS-2027-0001 | – | – | Esteellinen | – | ",
      "Muut yhteensä | 900,00 € | 100,00 € |  | 700,00 € | ",
    ])
      expect(said).toContain(part);
    expect(said).not.toContain("Jakamatta:");
  });

  test("shows no sum beside an application that is not granted, before the meeting and after it", () => {
    const [granted] = FACTS.rows;
    const rows = granted ? [{ ...granted, outcome: "ineligible" as const, proposedCents: 0 }] : [];
    expect(textOf({ rows })).toContain("| Hylätään, ei kelpoinen | – |");
    const line = { ...LINE, outcome: "ineligible" as const, awardedCents: 0, deviation: "" };
    expect(textOf({ meeting: { ...MEETING, rows: [line] } })).toContain("| Hylätään, ei kelpoinen | – |");
  });

  test("says that it may still change, or that it was tabled", () => {
    expect(textOf()).not.toContain("kesken");
    expect(textOf({ status: "drafting" })).toContain("Esitys on kesken");
    expect(textOf({ tabledUntil: "2027-05-05" })).toContain("Palaa kokoukseen 5.5.2027");
  });

  test("tells a ready reason in the reader's language", () => {
    expect(textOf({}, "sv")).toContain("Anslaget räcker inte.");
    expect(textOf({}, "en")).toContain(REASON.fi);
  });

  test("says of a reason that is not in the list's language that it is in Finnish", () => {
    const note = meetingListTexts.en.reasonsInFinnish;
    expect(textOf({}, "en")).toContain(note);
    expect(meetingList(FACTS, "en").table.rows[0]?.at(-1)).toEqual({ text: REASON.fi, lang: "fi" });
    expect(textOf({}, "sv")).not.toContain(meetingListTexts.sv.reasonsInFinnish);
    expect(textOf()).not.toContain(meetingListTexts.fi.reasonsInFinnish);
  });
});

describe("the extract from the minutes", () => {
  test("says what was decided, where it departs from the proposal, and who withdrew", () => {
    const said = textOf({ meeting: MEETING, tabledUntil: "2027-05-05" });
    for (const part of [
      "Kokous: 7.4.2027, § 12",
      "Myönnetty: 2 500,00 €",
      "Jakamatta: 7 500,00 €",
      "3 000,00 € | 2 000,00 € | Myönnetään \nMuutettu esityksestä | 2 500,00 € | Määräraha ei riitä.",
      "Poikkeaa esityksestä: Nuorten toiminta painaa.",
      "Maija Metsälä ilmoitti olevansa esteellinen ja poistui, kun käsiteltiin: Ahola ry.",
    ])
      expect(said).toContain(part);
    expect(said).not.toContain("Palaa kokoukseen");
  });
});

test("an office holder's decision knows no meeting, no minutes and nobody who withdrew", () => {
  const own = { ...MEETING, byOfficeHolder: true };
  for (const locale of LOCALES)
    expect(textOf({ meeting: own }, locale)).not.toMatch(/kokou|pöytäkirja|möte|protokoll|meeting|minutes/i);
  expect(textOf({ meeting: own })).toContain("Päätös: 7.4.2027, viranhaltijapäätös 12");
  expect(textOf({ meeting: own })).not.toContain("poistui, kun käsiteltiin");
  const file = { year: 2027, round: 1, isDecided: true, byOfficeHolder: true };
  expect(meetingListName(file, "fi")).toBe("viranhaltijapaatos-2027.pdf");
});

test("every row has a text for each column, and the columns take the whole page", () => {
  for (const locale of LOCALES)
    for (const meeting of [null, MEETING]) {
      const { columns, rows, totals } = meetingList({ ...FACTS, meeting }, locale).table;
      for (const row of [...rows, totals]) expect(row).toHaveLength(columns.length);
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
    }
});

test("the file is named by what it is, in the reader's language", () => {
  expect(meetingListName({ year: 2027, round: 1, isDecided: false, byOfficeHolder: false }, "fi")).toBe(
    "esityslista-2027.pdf",
  );
  expect(meetingListName({ year: 2027, round: 2, isDecided: true, byOfficeHolder: false }, "sv")).toBe(
    "protokollsutdrag-2027-2.pdf",
  );
});
