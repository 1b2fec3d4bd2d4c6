import type { Remedy } from "#domain/grants/appeal";
import { LINE_OUTCOMES, type LineOutcome } from "#domain/grants/proposal-lines";
import { DECISION_BASES, remedyOf } from "#domain/grants/revision";
import type { Locale } from "#domain/shared/locales";
import { centsFact, fact, localFact, type Letter, type LetterBuilder, type LetterFacts } from "#emails/letter";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate, formatEuros } from "#i18n/format";

const isOutcome = (value: string): value is LineOutcome => LINE_OUTCOMES.some((outcome) => outcome === value);

const TEXTS = {
  fi: {
    subject: ({ call }: { call: string }) => `Päätös on tehty: ${call}`,
    outcome: {
      grant: ({ applicant }: { applicant: string }) => `Hyviä uutisia: ${applicant} sai avustuksen.`,
      reject: ({ applicant }: { applicant: string }) => `Hakemus hylättiin. Hakija: ${applicant}.`,
      ineligible: ({ applicant }: { applicant: string }) =>
        `Hakemus hylättiin, koska se ei täytä haun ehtoja. Hakija: ${applicant}.`,
      notAdmitted: ({ applicant }: { applicant: string }) => `Hakemus jätettiin tutkimatta. Hakija: ${applicant}.`,
    },
    next: {
      grant: "Avustus maksetaan toteutuneiden kulujen perusteella. Säilyttäkää kuitit: maksatusta haetaan Kumppanissa.",
      refused: {
        review: "Perustelut ja ohjeet oikaisun vaatimiseen ovat liitteenä olevassa päätöksessä.",
        court: "Perustelut ja valitusosoitus hallinto-oikeuteen ovat liitteenä olevassa päätöksessä.",
      },
    },
    upheld: "Oikaisuvaatimus hyväksyttiin. Tämä päätös korvaa aiemman päätöksen.",
    attached: {
      review: "Päätös ja oikaisuvaatimusohje ovat tämän viestin liitteenä.",
      court: "Päätös ja valitusosoitus hallinto-oikeuteen ovat tämän viestin liitteenä.",
    },
    labels: {
      caseNumber: "Asianumero",
      requested: "Haettu",
      awarded: "Myönnetty",
      body: "Päätöksen tekijä",
      meeting: "Päivä ja numero",
      until: { review: "Oikaisua voi vaatia viimeistään", court: "Hallinto-oikeuteen voi valittaa viimeistään" },
    },
    action: "Katso päätös työpöydällä",
  },
  sv: {
    subject: ({ call }: { call: string }) => `Beslutet är fattat: ${call}`,
    outcome: {
      grant: ({ applicant }: { applicant: string }) => `Goda nyheter: ${applicant} har beviljats understöd.`,
      reject: ({ applicant }: { applicant: string }) => `Ansökan avslogs. Sökande: ${applicant}.`,
      ineligible: ({ applicant }: { applicant: string }) =>
        `Ansökan avslogs eftersom den inte uppfyller utlysningens villkor. Sökande: ${applicant}.`,
      notAdmitted: ({ applicant }: { applicant: string }) => `Ansökan lämnades utan prövning. Sökande: ${applicant}.`,
    },
    next: {
      grant: "Understödet betalas ut enligt de faktiska kostnaderna. Spara kvittona: utbetalning söks i Kumppani.",
      refused: {
        review: "Motiveringen och anvisningen om hur man begär omprövning finns i det bifogade beslutet.",
        court: "Motiveringen och besvärsanvisningen till förvaltningsdomstolen finns i det bifogade beslutet.",
      },
    },
    upheld: "Omprövningsbegäran godkändes. Det här beslutet ersätter det tidigare.",
    attached: {
      review: "Beslutet och anvisningen om hur man begär omprövning är bifogade.",
      court: "Beslutet och besvärsanvisningen till förvaltningsdomstolen är bifogade.",
    },
    labels: {
      caseNumber: "Ärendenummer",
      requested: "Sökt",
      awarded: "Beviljat",
      body: "Beslutsfattare",
      meeting: "Dag och nummer",
      until: {
        review: "Omprövning kan begäras senast",
        court: "Besvär hos förvaltningsdomstolen kan anföras senast",
      },
    },
    action: "Se beslutet på skrivbordet",
  },
  en: {
    subject: ({ call }: { call: string }) => `A decision has been made: ${call}`,
    outcome: {
      grant: ({ applicant }: { applicant: string }) => `Good news: ${applicant} has been awarded a grant.`,
      reject: ({ applicant }: { applicant: string }) => `The application was rejected. Applicant: ${applicant}.`,
      ineligible: ({ applicant }: { applicant: string }) =>
        `The application was rejected because it does not meet the conditions of the call. Applicant: ${applicant}.`,
      notAdmitted: ({ applicant }: { applicant: string }) =>
        `The application was not admitted for consideration. Applicant: ${applicant}.`,
    },
    next: {
      grant: "The grant is paid on the basis of actual costs. Keep the receipts: payment is claimed in Kumppani.",
      refused: {
        review: "The reasons and how to request a review of the decision are in the attached decision.",
        court: "The reasons and how to appeal to the administrative court are in the attached decision.",
      },
    },
    upheld: "The request for review was upheld. This decision replaces the earlier one.",
    attached: {
      review: "The decision and the instructions for requesting a review of the decision are attached.",
      court: "The decision and the instructions for appealing to the administrative court are attached.",
    },
    labels: {
      caseNumber: "Case number",
      requested: "Applied for",
      awarded: "Awarded",
      body: "Decided by",
      meeting: "Date and number",
      until: {
        review: "A review can be requested until",
        court: "It can be appealed against in the administrative court until",
      },
    },
    action: "See the decision on your desk",
  },
};

/** By what the decision rests on; a letter of an earlier program does not tell, and then it was the first decision. */
function remedyToldIn(facts: LetterFacts): Remedy {
  return remedyOf(DECISION_BASES.find((basis) => basis === facts["basis"]) ?? "list");
}

function factRows(facts: LetterFacts, locale: Locale): NonNullable<Letter["facts"]> {
  const { labels } = TEXTS[locale];
  const number = decisionNumber(
    { section: fact(facts, "section"), byOfficeHolder: facts.byOfficeHolder === 1 },
    locale,
  );
  const meeting = `${formatDate(fact(facts, "meetingDate"), locale)}, ${number}`;
  return [
    { label: labels.caseNumber, value: fact(facts, "caseNumber") },
    { label: labels.requested, value: formatEuros(centsFact(facts, "requestedCents"), locale) },
    { label: labels.awarded, value: formatEuros(centsFact(facts, "awardedCents"), locale) },
    { label: labels.body, value: localFact(facts, "body", locale) },
    { label: labels.meeting, value: meeting },
    { label: labels.until[remedyToldIn(facts)], value: formatDate(fact(facts, "appealUntil"), locale) },
  ];
}

/** Tells each of an applicant's people what was decided; the decision itself goes along in their language. */
export const decisionMadeEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const outcome = fact(facts, "outcome");
  if (!isOutcome(outcome)) throw new Error(`a decision cannot turn out ${outcome}`);
  const remedy = remedyToldIn(facts);
  return {
    subject: t.subject({ call: localFact(facts, "call", locale) }),
    paragraphs: [
      ...(facts["basis"] === "appeal" ? [t.upheld] : []),
      t.outcome[outcome]({ applicant: fact(facts, "applicant") }),
      outcome === "grant" ? t.next.grant : t.next.refused[remedy],
      ...(outcome === "grant" ? [t.attached[remedy]] : []),
    ],
    facts: factRows(facts, locale),
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}` },
  };
};
