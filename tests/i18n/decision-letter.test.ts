import { timeOfDay } from "#domain/shared/time-of-day";
import { describe, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { LOCALES } from "#domain/shared/locales";
import type { DecisionFacts, DecisionLetter } from "#i18n/decision-facts";
import { decisionDocumentName, decisionLetter } from "#i18n/decision-letter";

const FACTS: DecisionFacts = {
  municipality: "Pieksämäen kaupunki",
  applicant: "Kiskolan Kulkijat ry",
  caseNumber: "PKS-2027-0041",
  call: "Liikunnan toiminta-avustus 2027",
  purpose: "Ohjatut kävelyt kylillä",
  body: "Kulttuuri- ja vapaa-aikalautakunta",
  meetingDate: "2027-04-07",
  section: "12",
  byOfficeHolder: false,
  outcome: "grant",
  requestedCents: 3_000_00,
  awardedCents: 2_000_00,
  reason: "Määräraha ei riitä haettuun summaan.",
  reasonIsTold: false,
  shareBp: 8_000,
  claimsDueOn: "2027-11-30",
  useBy: "2027-12-31",
  ownSharePercent: 20,
  eligibleCosts: "vuokrat",
  ineligibleCosts: "velat",
  mayPassOn: false,
  mayAdvance: false,
  advancePercent: null,
  replaces: null,
  moreInfo: "Sari Salmela, 040 123 4567",
  late: null,
  noticeKind: "eNotice",
  noticeSentOn: plainDate("2027-04-08"),
  appealUntil: plainDate("2027-04-26"),
  registry: {
    address: "PL 125, 76101 Pieksämäki",
    email: "kirjaamo@example.org",
    phone: "0155550100",
    closesAt: timeOfDay("15:45"),
  },
};

/** The document as a reader meets it, spaces of sums made ordinary. */
function textOf({ blocks }: DecisionLetter): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === "facts") return block.items.map(({ label, value }) => `${label}: ${value}`);
    if (block.kind === "list") return block.items;
    return "text" in block ? [block.text] : [];
  });
  return lines.join("\n").replace(/[\u00A0\u202F]/g, " ");
}

const text = (changes: Partial<DecisionFacts> = {}, locale: "fi" | "sv" | "en" = "fi") =>
  textOf(decisionLetter({ ...FACTS, ...changes }, locale));

test("whom to ask stands among the facts, where somebody is named", () => {
  expect(text()).toContain("Lisätietoja antaa: Sari Salmela, 040 123 4567");
  expect(text({ moreInfo: "" })).not.toContain("Lisätietoja antaa");
});

describe("a decision document", () => {
  test("says the outcome, the meeting, the reason, how it is paid and until when it can be revised", () => {
    const said = text();
    for (const sentence of [
      "Avustusta myönnetään 2 000,00 €.",
      "Hakija: Kiskolan Kulkijat ry",
      "Haettu: 3 000,00 €",
      "Päätöksen päivä ja numero: 7.4.2027, § 12",
      "Määräraha ei riitä haettuun summaan.",
      "80 % hyväksytyistä kuluista",
      "viimeistään 30.11.2027",
      "lähetetty sähköisesti 8.4.2027",
      "eli 11.4.2027",
      "Viimeinen päivä on 26.4.2027.",
      "Kirjaamo: PL 125, 76101 Pieksämäki",
      "kirjaamo@example.org",
      "Puhelin: 015 555 0100",
    ])
      expect(said).toContain(sentence);
  });

  test("says whether the money may be granted onward, and what that asks of who grants it", () => {
    expect(text()).toContain("Avustusta ei saa jakaa eteenpäin.");
    const onward = text({ mayPassOn: true });
    expect(onward).toContain("kerää kuitit niiltä, joille se on jaettu");
    expect(onward).not.toContain("ei saa jakaa");
  });

  test("tells that an advance may be asked for, and how much of the grant", () => {
    expect(text({})).not.toContain("ennakko");
    expect(text({ mayAdvance: true })).toContain("voi pyytää ennakkona osan ennen");
    expect(text({ mayAdvance: true, advancePercent: 50 })).toContain("voi pyytää ennakkona enintään 50 % ennen");
  });

  test("explains a grant in full even when no reason was needed", () => {
    expect(text({ awardedCents: 3_000_00, reason: "" })).toContain("Avustus myönnetään haetun suuruisena.");
  });

  test("says nothing of payment when nothing was granted, but always how to have it revised", () => {
    for (const outcome of ["reject", "ineligible", "notAdmitted"] as const)
      for (const locale of LOCALES) {
        const said = text({ outcome, awardedCents: 0 }, locale);
        expect(said).not.toContain("80");
        expect(said).toContain("14");
        expect(said).toContain("kirjaamo@example.org");
      }
  });

  test("tells a refusal by what it rests on, in every language", () => {
    for (const locale of LOCALES) {
      const said = (["reject", "ineligible", "notAdmitted"] as const).map(
        (outcome) => text({ outcome, awardedCents: 0 }, locale).split("\n")[1],
      );
      expect(new Set(said).size).toBe(3);
    }
    expect(text({ outcome: "ineligible", awardedCents: 0 })).toContain("koska se ei täytä haun ehtoja");
  });

  test("tells an applicant who came too late when the call closed and when the application arrived", () => {
    const late = { closedAt: new Date("2027-01-31T13:00:00Z"), arrivedAt: new Date("2027-02-01T07:30:00Z") };
    const said = text({ outcome: "notAdmitted", awardedCents: 0, late });
    expect(said).toContain("jätetään tutkimatta, koska se saapui hakuajan päätyttyä");
    expect(said).toContain("Hakuaika päättyi: 31.1.2027 klo 15.00");
    expect(said).toContain("Hakemus saapui: 1.2.2027 klo 9.30");
    expect(said).not.toContain("Myönnetty");
    expect(text({ outcome: "notAdmitted", awardedCents: 0 })).not.toContain("saapui hakuajan päätyttyä");
  });

  test("that is posted counts the time to have it revised from the letter, whose day nobody knows yet", () => {
    for (const [locale, seventh] of [
      ["fi", "seitsemäntenä päivänä kirjeen lähettämisestä"],
      ["sv", "den sjunde dagen efter att brevet skickades"],
      ["en", "the seventh day after the letter was sent"],
    ] as const) {
      const said = text({ noticeKind: "letterToCome" }, locale);
      expect(said).toContain(seventh);
      for (const day of ["8.4.2027", "11.4.2027", "26.4.2027", "8 April 2027", "26 April 2027"])
        expect(said).not.toContain(day);
      const anew = {
        meetingDate: "2027-04-07",
        section: "12",
        byOfficeHolder: false,
        basis: "appeal",
        note: "",
      } as const;
      const toCourt = text({ noticeKind: "letterToCome", replaces: anew }, locale);
      expect(toCourt).toContain(seventh);
      expect(toCourt).toContain("30");
    }
  });

  test("that was posted tells the day of the letter, its seventh day and the last day counted from it", () => {
    const posted = {
      noticeKind: "letter",
      noticeSentOn: plainDate("2027-04-08"),
      appealUntil: plainDate("2027-04-29"),
    } as const;
    const days = {
      fi: ["kirjeenä 8.4.2027", "15.4.2027", "29.4.2027"],
      sv: ["per brev 8.4.2027", "15.4.2027", "29.4.2027"],
      en: ["by letter on 8 April 2027", "15 April 2027", "29 April 2027"],
    };
    for (const locale of LOCALES) {
      const said = text(posted, locale);
      for (const day of days[locale]) expect(said).toContain(day);
      expect(said).not.toMatch(/sähköisesti 8|elektroniskt 8|electronically on/);
    }
    const names = (["letter", "letterToCome"] as const).map((noticeKind) =>
      decisionDocumentName({ caseNumber: "PKS-2027-0041", noticeSentOn: plainDate("2027-04-08"), noticeKind }, "fi"),
    );
    expect(new Set(names).size).toBe(2);
  });

  test("tells that the reason is in another language only where it is", () => {
    const note = { sv: "på det språk som beslutet skrevs på", en: "in the language in which" };
    for (const locale of ["sv", "en"] as const) {
      expect(text({}, locale)).toContain(note[locale]);
      expect(text({ reasonIsTold: true }, locale)).not.toContain(note[locale]);
    }
  });

  test("stands in every language with its own name and no empty line", () => {
    for (const locale of LOCALES) expect(text({}, locale).split("\n")).not.toContain("");
    expect(LOCALES.map((locale) => decisionDocumentName(FACTS, locale))).toEqual([
      "paatos-PKS-2027-0041-2027-04-08.pdf",
      "beslut-PKS-2027-0041-2027-04-08.pdf",
      "decision-PKS-2027-0041-2027-04-08.pdf",
    ]);
  });
});
