import { LINE_OUTCOMES, type LineOutcome } from "#domain/grants/proposal-lines";
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
      refused: "Perustelut ja ohjeet oikaisun vaatimiseen ovat liitteenä olevassa päätöksessä.",
    },
    attached: "Päätös ja oikaisuvaatimusohje ovat tämän viestin liitteenä.",
    labels: {
      caseNumber: "Asianumero",
      requested: "Haettu",
      awarded: "Myönnetty",
      body: "Päätöksen tekijä",
      meeting: "Päivä ja numero",
      appealUntil: "Oikaisua voi vaatia viimeistään",
    },
    action: "Katso päätös työpöydällä",
  },
  sv: {
    subject: ({ call }: { call: string }) => `Beslutet är fattat: ${call}`,
    outcome: {
      grant: ({ applicant }: { applicant: string }) => `Goda nyheter: ${applicant} har beviljats bidrag.`,
      reject: ({ applicant }: { applicant: string }) => `Ansökan avslogs. Sökande: ${applicant}.`,
      ineligible: ({ applicant }: { applicant: string }) =>
        `Ansökan avslogs eftersom den inte uppfyller utlysningens villkor. Sökande: ${applicant}.`,
      notAdmitted: ({ applicant }: { applicant: string }) => `Ansökan lämnades utan prövning. Sökande: ${applicant}.`,
    },
    next: {
      grant: "Bidraget betalas ut enligt de faktiska kostnaderna. Spara kvittona: utbetalning söks i Kumppani.",
      refused: "Motiveringen och anvisningen för begäran om omprövning finns i det bifogade beslutet.",
    },
    attached: "Beslutet och anvisningen för begäran om omprövning är bifogade.",
    labels: {
      caseNumber: "Ärendenummer",
      requested: "Sökt",
      awarded: "Beviljat",
      body: "Beslutsfattare",
      meeting: "Dag och nummer",
      appealUntil: "Omprövning kan begäras senast",
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
      refused: "The reasons and how to claim a revised decision are in the attached decision.",
    },
    attached: "The decision and the instructions for claiming a revised decision are attached.",
    labels: {
      caseNumber: "Case number",
      requested: "Applied for",
      awarded: "Awarded",
      body: "Decided by",
      meeting: "Date and number",
      appealUntil: "A revised decision can be claimed until",
    },
    action: "See the decision on your desk",
  },
};

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
    { label: labels.appealUntil, value: formatDate(fact(facts, "appealUntil"), locale) },
  ];
}

/** Tells each of an applicant's people what was decided; the decision itself goes along in their language. */
export const decisionMadeEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const outcome = fact(facts, "outcome");
  if (!isOutcome(outcome)) throw new Error(`a decision cannot turn out ${outcome}`);
  return {
    subject: t.subject({ call: localFact(facts, "call", locale) }),
    paragraphs: [
      t.outcome[outcome]({ applicant: fact(facts, "applicant") }),
      outcome === "grant" ? t.next.grant : t.next.refused,
      ...(outcome === "grant" ? [t.attached] : []),
    ],
    facts: factRows(facts, locale),
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}` },
  };
};
