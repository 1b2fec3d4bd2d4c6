import type { Locale } from "#domain/shared/locales";
import { centsFact, fact, type Letter, type LetterFacts } from "#emails/letter";
import { formatDate, formatEuros } from "#i18n/format";

const LABELS = {
  fi: {
    caseNumber: "Asianumero",
    claim: { name: "Maksatushakemus", action: "Avaa maksatushakemus" },
    advance: { name: "Ennakkohakemus", action: "Avaa ennakkohakemus" },
    accountBy: "Tilitettävä viimeistään",
  },
  sv: {
    caseNumber: "Ärendenummer",
    claim: { name: "Utbetalningsansökan", action: "Öppna utbetalningsansökan" },
    advance: { name: "Ansökan om förskott", action: "Öppna ansökan om förskott" },
    accountBy: "Ska redovisas senast",
  },
  en: {
    caseNumber: "Case number",
    claim: { name: "Claim", action: "Open the claim" },
    advance: { name: "Request for an advance", action: "Open the request" },
    accountBy: "To be accounted for by",
  },
};

/** What the letter of an advance carries beside a claim's facts: that it is one, and the last day to claim its costs. */
export const advanceFacts = (isAdvance: boolean | undefined, claimsDueOn: string): LetterFacts =>
  isAdvance ? { advance: 1, accountBy: claimsDueOn } : {};

/** Is the letter about money before the costs? */
export const isOfAdvance = (facts: LetterFacts): boolean => facts["advance"] === 1;

/** Which of a letter's texts these facts need. */
export const claimOrAdvance = (facts: LetterFacts): "claim" | "advance" => (isOfAdvance(facts) ? "advance" : "claim");

/** Until when an advance is accounted for; of a claim on receipts nothing. */
export const accountByRow = (facts: LetterFacts, locale: Locale): NonNullable<Letter["facts"]> =>
  isOfAdvance(facts) ? [{ label: LABELS[locale].accountBy, value: formatDate(fact(facts, "accountBy"), locale) }] : [];

/** Which claim a letter is about. */
export const claimRows = (facts: LetterFacts, locale: Locale): NonNullable<Letter["facts"]> => [
  { label: LABELS[locale].caseNumber, value: fact(facts, "caseNumber") },
  { label: LABELS[locale][claimOrAdvance(facts)].name, value: fact(facts, "claim") },
];

/** The way to the claim on the association's desk. */
export const claimAction = (facts: LetterFacts, locale: Locale): NonNullable<Letter["action"]> => ({
  label: LABELS[locale][claimOrAdvance(facts)].action,
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
