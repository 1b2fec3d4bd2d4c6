import type { Locale } from "#domain/shared/locales";
import { centsFact, fact, type Letter, type LetterFacts } from "#emails/letter";
import { formatEuros } from "#i18n/format";

const LABELS = {
  fi: { caseNumber: "Asianumero", claim: "Maksatushakemus", action: "Avaa maksatushakemus" },
  sv: { caseNumber: "Ärendenummer", claim: "Utbetalningsansökan", action: "Öppna utbetalningsansökan" },
  en: { caseNumber: "Case number", claim: "Claim", action: "Open the claim" },
};

/** Which claim a letter is about. */
export const claimRows = (facts: LetterFacts, locale: Locale): NonNullable<Letter["facts"]> => [
  { label: LABELS[locale].caseNumber, value: fact(facts, "caseNumber") },
  { label: LABELS[locale].claim, value: fact(facts, "claim") },
];

/** The way to the claim on the association's desk. */
export const claimAction = (facts: LetterFacts, locale: Locale): NonNullable<Letter["action"]> => ({
  label: LABELS[locale].action,
  path: `/my/cases/${fact(facts, "caseId")}/claims/${fact(facts, "claimId")}`,
});

const OUTCOMES = {
  fi: { accepted: "hyväksytty", of: "hyväksytty", rejected: "hylätty" },
  sv: { accepted: "godkänd", of: "godkänt", rejected: "avslagen" },
  en: { accepted: "accepted", of: "accepted", rejected: "rejected" },
};

function outcomeText(facts: LetterFacts, row: string, locale: Locale): string {
  const claimed = centsFact(facts, `${row}_claimedCents`);
  const accepted = centsFact(facts, `${row}_acceptedCents`);
  const t = OUTCOMES[locale];
  const reason = facts[`${row}_reason`] ? `. ${fact(facts, `${row}_reason`)}` : "";
  if (accepted === claimed) return `${formatEuros(claimed, locale)}, ${t.accepted}${reason}`;
  if (accepted === 0) return `${formatEuros(claimed, locale)}, ${t.rejected}${reason}`;
  return `${formatEuros(claimed, locale)}, ${t.of} ${formatEuros(accepted, locale)}${reason}`;
}

/** What was said of each cost, one line each. */
export const outcomeRows = (facts: LetterFacts, locale: Locale): NonNullable<Letter["facts"]> =>
  Array.from({ length: centsFact(facts, "rowCount") }, (_, index) => `row${index + 1}`).map((row) => ({
    label: fact(facts, `${row}_description`),
    value: outcomeText(facts, row, locale),
  }));
