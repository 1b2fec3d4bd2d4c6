import { describe, expect, test } from "vitest";
import { LOCALES } from "#domain/shared/locales";
import { claimReviewedEmail } from "#emails/claim-reviewed.email";
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
