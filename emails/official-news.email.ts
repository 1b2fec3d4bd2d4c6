import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterBuilder } from "#emails/letter";

type Named = { applicant: string; number: string };

const TEXTS = {
  fi: {
    arrived: ({ applicant, number }: Named) => `Oikaisuvaatimus saapui: ${applicant} (${number})`,
    arrivedText: ({ applicant }: Named) =>
      `Avustuspäätökseen, joka koskee hakijaa ${applicant}, on vaadittu oikaisua. Ota vaatimus valmisteluun.`,
    again: ({ applicant, number }: Named) => `Oikaisuvaatimus on valmisteltava uudelleen: ${applicant} (${number})`,
    againText: ({ applicant }: Named) =>
      `Oikaisuvaatimus hyväksyttiin, mutta avustuspäätös (${applicant}) oli ehditty korjata sillä välin. Korjattua päätöstä ei muutettu. Esitä päättäjälle uudelleen, mitä vaatimuksesta päätetään.`,
    appellant: "Vaatimuksen tekijä",
    openAppeal: "Avaa oikaisuvaatimus",
    moved: ({ applicant, number }: Named) => `Hakemus siirrettiin teille: ${applicant} (${number})`,
    movedText: ({ applicant }: Named) =>
      `Hakemus (${applicant}) on siirretty toisesta hausta teidän hakuunne. Sille ei ole vielä valmistelijaa.`,
    labels: { from: "Mistä", to: "Mihin", by: "Siirtäjä", reason: "Perustelu" },
    openCase: "Avaa hakemus",
  },
  sv: {
    arrived: ({ applicant, number }: Named) => `En omprövningsbegäran inkom: ${applicant} (${number})`,
    arrivedText: ({ applicant }: Named) =>
      `Omprövning har begärts av understödsbeslutet som gäller ${applicant}. Ta upp begäran till beredning.`,
    again: ({ applicant, number }: Named) => `En omprövningsbegäran ska beredas på nytt: ${applicant} (${number})`,
    againText: ({ applicant }: Named) =>
      `Begäran godkändes, men understödsbeslutet (${applicant}) hade hunnit rättas. Det rättade beslutet ändrades inte. Föreslå på nytt vad som ska beslutas om begäran.`,
    appellant: "Begäran gjord av",
    openAppeal: "Öppna begäran",
    moved: ({ applicant, number }: Named) => `En ansökan överfördes till er: ${applicant} (${number})`,
    movedText: ({ applicant }: Named) =>
      `Ansökan (${applicant}) har överförts från en annan utlysning till er. Den har ännu ingen beredare.`,
    labels: { from: "Från", to: "Till", by: "Överförd av", reason: "Motivering" },
    openCase: "Öppna ansökan",
  },
  en: {
    arrived: ({ applicant, number }: Named) => `A request for review arrived: ${applicant} (${number})`,
    arrivedText: ({ applicant }: Named) =>
      `A review of the decision on the grant of ${applicant} has been requested. Take the request up for preparation.`,
    again: ({ applicant, number }: Named) => `A request for review must be prepared anew: ${applicant} (${number})`,
    againText: ({ applicant }: Named) =>
      `The request was upheld, but the decision on the grant (${applicant}) had been corrected meanwhile. The corrected decision was left as it is. Propose anew what is decided on the request.`,
    appellant: "Requested by",
    openAppeal: "Open the request",
    moved: ({ applicant, number }: Named) => `An application was moved to you: ${applicant} (${number})`,
    movedText: ({ applicant }: Named) =>
      `The application (${applicant}) has been moved from another call to yours. It has no preparer yet.`,
    labels: { from: "From", to: "To", by: "Moved by", reason: "Reason" },
    openCase: "Open the application",
  },
} satisfies Record<Locale, unknown>;

/** Tells the preparers that an appeal waits for them: a new one, or one that has to be prepared anew. */
export const appealArrivedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = { applicant: fact(facts, "applicant"), number: fact(facts, "caseNumber") };
  const isAgain = fact(facts, "turn") === "again";
  return {
    subject: isAgain ? t.again(named) : t.arrived(named),
    paragraphs: [isAgain ? t.againText(named) : t.arrivedText(named)],
    facts: [{ label: t.appellant, value: fact(facts, "appellant") }],
    action: { label: t.openAppeal, path: `/office/appeals/${fact(facts, "appealId")}` },
  };
};

/** Tells the preparers of another unit that an application has come to be theirs, from where and why. */
export const caseMovedInEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const named = { applicant: fact(facts, "association"), number: fact(facts, "caseNumber") };
  return {
    subject: t.moved(named),
    paragraphs: [t.movedText(named)],
    facts: [
      { label: t.labels.from, value: localFact(facts, "from", locale) },
      { label: t.labels.to, value: localFact(facts, "to", locale) },
      { label: t.labels.by, value: fact(facts, "movedBy") },
      { label: t.labels.reason, value: fact(facts, "reason") },
    ],
    action: { label: t.openCase, path: `/office/cases/${fact(facts, "caseId")}` },
  };
};
