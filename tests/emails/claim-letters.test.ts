import { describe, expect, test } from "vitest";
import { LOCALES } from "#domain/shared/locales";
import { claimReviewedEmail } from "#emails/claim-reviewed.email";
import { editableLetterFor } from "#emails/editable-letters";
import { LETTERS } from "#emails/letters";
import { paymentMadeEmail } from "#emails/payment-made.email";

const facts = {
  caseNumber: "PKS-2027-0041",
  caseId: "a",
  claimId: "b",
  claim: 1,
  cents: 7_500,
  claimedCents: 25_000,
  payableCents: 7_500,
  paidOn: "2027-03-12",
  reason: "Tili on suljettu",
  call_fi: "Liikunta",
  call_sv: "Idrott",
  call_en: "Sports",
  rowCount: 3,
  row1_description: "Hallivuokra",
  row1_claimedCents: 10_000,
  row1_acceptedCents: 10_000,
  row1_reason: "",
  row2_description: "Tarvikkeet",
  row2_claimedCents: 8_000,
  row2_acceptedCents: 5_000,
  row2_reason: "Tarjoilua ei makseta.",
  row3_description: "Matka",
  row3_claimedCents: 7_000,
  row3_acceptedCents: 0,
  row3_reason: "Ei kuulu toimintaan.",
};

test("the letter of a review says what became of each cost", () => {
  const said = claimReviewedEmail(facts, "fi").facts?.map(({ value }) => value.replace(/\u00A0/g, " "));
  expect(said).toEqual([
    "PKS-2027-0041",
    "1",
    "100,00 €, hyväksytty",
    "80,00 €, hyväksytty 50,00 €. Tarjoilua ei makseta.",
    "70,00 €, hylätty. Ei kuulu toimintaan.",
    "75,00 €",
  ]);
});

test("the letter of a payment names the sum and the day", () => {
  expect(paymentMadeEmail(facts, "fi").subject.replace(/\u00A0/g, " ")).toBe("Avustus on maksettu: 75,00 €");
});

describe.each(LOCALES)("an advance in %s", (locale) => {
  const ofAdvance = { ...facts, advance: 1, accountBy: "2027-11-30" };
  const own = LETTERS.paymentMade(facts, locale);

  test.each(["claimReceived", "claimReturned", "claimReviewed", "claimRejected", "paymentMade"] as const)(
    "%s calls it one, and keeps the city's own words for claims on receipts",
    (kind) => {
      expect(LETTERS[kind](ofAdvance, locale).subject).toMatch(/ennakko|förskott|advance/i);
      expect(LETTERS[kind](facts, locale).subject).not.toMatch(/ennakko|förskott|advance/i);
      expect([editableLetterFor(kind, facts), editableLetterFor(kind, ofAdvance)]).toEqual([kind, null]);
    },
  );

  test.each(["claimReviewed", "paymentMade"] as const)("%s says by when receipts are due", (kind) => {
    const { paragraphs, facts: rows = [] } = LETTERS[kind](ofAdvance, locale);
    expect(paragraphs.join(" ")).toMatch(/kuiteilla|kvitton|receipts/);
    expect(rows.at(-1)?.value).toContain("2027");
    expect(own.facts).toHaveLength(3);
  });

  test("of a claim that it covers whole, no money is promised, and what is left is told", () => {
    const covered = { ...facts, payableCents: 0, settledCents: 150_00, unsettledCents: 50_00 };
    const { paragraphs, facts: rows = [] } = claimReviewedEmail(covered, locale);
    const paid = claimReviewedEmail(facts, locale);
    expect(paragraphs.join(" ")).toMatch(/ennakosta|förskott|advance/);
    expect(paragraphs).not.toContain(paid.paragraphs[1]);
    expect(rows.slice(-3).map(({ value }) => value.replace(/\D/g, ""))).toEqual(["15000", "5000", "000"]);
    expect(editableLetterFor("claimReviewed", covered)).toBeNull();
    const used = claimReviewedEmail({ ...facts, payableCents: 0 }, locale);
    expect(used.paragraphs[1]).not.toMatch(/ennakosta|förskott|advance/);
    expect(used.paragraphs).not.toContain(paid.paragraphs[1]);
  });
});

describe.each(LOCALES)("in %s", (locale) => {
  test.each([
    "claimReceived",
    "claimReturned",
    "claimReviewed",
    "claimRejected",
    "paymentMade",
    "paymentRejectedByBank",
  ] as const)("%s leads to the claim", (kind) => {
    const letter = LETTERS[kind]?.(facts, locale);
    expect(letter?.action?.path).toBe("/my/cases/a/claims/b");
  });
});
