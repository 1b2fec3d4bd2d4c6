import { describe, expect, test } from "vitest";
import { editableLetterFor } from "#emails/editable-letters";
import { LOCALES } from "#domain/shared/locales";
import { decisionMadeEmail } from "#emails/decision-made.email";
import { localFacts } from "#emails/letter";

const facts = {
  outcome: "grant",
  awardedCents: 2_000_00,
  requestedCents: 3_000_00,
  section: "12",
  meetingDate: "2027-04-07",
  appealUntil: "2027-04-26",
  caseId: "65f0c0ffee65f0c0ffee65f0",
  caseNumber: "PKS-2027-0041",
  applicant: "Kiskolan Kulkijat ry",
  ...localFacts("call", { fi: "Liikunta-avustus", sv: "Idrottsunderstöd", en: "Sports grant" }),
  ...localFacts("body", { fi: "Lautakunta", sv: "Nämnden", en: "The board" }),
};

describe("the letter of a decision", () => {
  test("tells the outcome, the sum and the last day, and leads to the desk, in every language", () => {
    for (const locale of LOCALES) {
      const letter = decisionMadeEmail(facts, locale);
      const said = [letter.subject, ...letter.paragraphs, ...(letter.facts ?? []).map(({ value }) => value)].join("\n");
      expect(said).toContain("Kiskolan Kulkijat ry");
      expect(said).toMatch(/2.000[,.]00/);
      expect(said).toContain("26");
      expect(said).toContain("12");
      expect(letter.action?.path).toBe("/my/cases/65f0c0ffee65f0c0ffee65f0");
    }
  });

  test("does not congratulate on a rejection, and never goes out with a hole in it", () => {
    const rejected = decisionMadeEmail({ ...facts, outcome: "reject", awardedCents: 0 }, "fi");
    expect(rejected.paragraphs[0]).toBe("Hakemus hylättiin. Hakija: Kiskolan Kulkijat ry.");
    expect(() => decisionMadeEmail({ ...facts, outcome: "maybe" }, "fi")).toThrow();
    expect(() => decisionMadeEmail({ outcome: "grant" }, "fi")).toThrow();
  });

  test("tells of an upheld appeal that it succeeded and that the next way goes to the court, in every language", () => {
    const court = { fi: /hallinto-oikeuteen/i, sv: /förvaltningsdomstolen/, en: /administrative court/ };
    const claim = {
      fi: /oikaisua voi vaatia|oikaisuvaatimusohje/i,
      sv: /omprövning kan|för begäran/i,
      en: /can be requested/,
    };
    const succeeded = { fi: /hyväksyttiin/, sv: /godkändes/, en: /upheld/ };
    for (const locale of LOCALES)
      for (const outcome of ["grant", "reject"]) {
        const said = (basis: string) => {
          const { paragraphs, facts: rows = [] } = decisionMadeEmail({ ...facts, outcome, basis }, locale);
          return [...paragraphs, ...rows.map(({ label }) => label)].join("\n");
        };
        const upheld = said("appeal");
        expect(upheld).toMatch(succeeded[locale]);
        expect(upheld.match(new RegExp(court[locale], "gi"))).toHaveLength(2);
        expect(upheld).not.toMatch(claim[locale]);
        for (const basis of ["list", "factualError", "typingError"]) {
          expect(said(basis)).toMatch(claim[locale]);
          expect(said(basis)).not.toMatch(court[locale]);
          expect(said(basis)).not.toMatch(succeeded[locale]);
        }
      }
  });

  test("leaves a municipality's own words to the decisions they were written for", () => {
    expect(editableLetterFor("decisionMade", { ...facts, basis: "list" })).toBe("decisionGranted");
    expect(editableLetterFor("decisionMade", facts)).toBe("decisionGranted");
    expect(editableLetterFor("decisionMade", { ...facts, basis: "appeal" })).toBeNull();
  });
});
