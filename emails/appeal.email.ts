import type { AppealOutcome } from "#domain/grants/appeal-lifecycle";
import { fact, localFact, type LetterBuilder } from "#emails/letter";
import { formatDate } from "#i18n/format";

const OUTCOMES = ["upheld", "rejected", "notAdmitted"] as const satisfies readonly AppealOutcome[];
type Refused = Exclude<AppealOutcome, "upheld">;

const TEXTS = {
  fi: {
    received: ({ number }: { number: string }) => `Oikaisuvaatimus on vastaanotettu: ${number}`,
    receivedText: "Oikaisuvaatimus on perillä. Päätöksen tehnyt toimielin käsittelee sen ja tekee siitä päätöksen.",
    decided: ({ number }: { number: string }) => `Oikaisuvaatimuksesta on päätetty: ${number}`,
    outcomes: {
      rejected: "Oikaisuvaatimus hylättiin. Avustuspäätös pysyy ennallaan.",
      notAdmitted: "Oikaisuvaatimus jätettiin tutkimatta. Avustuspäätös pysyy ennallaan.",
    },
    attached: "Päätös perusteluineen ja valitusosoitus ovat tämän viestin liitteenä.",
    labels: { number: "Asianumero", appellant: "Tekijä", call: "Haku", until: "Valittaa voi viimeistään" },
    action: "Katso asia työpöydällä",
  },
  sv: {
    received: ({ number }: { number: string }) => `Omprövningsbegäran har tagits emot: ${number}`,
    receivedText: "Omprövningsbegäran har kommit fram. Den som fattade beslutet behandlar den och fattar ett beslut.",
    decided: ({ number }: { number: string }) => `Beslut om omprövningsbegäran: ${number}`,
    outcomes: {
      rejected: "Omprövningsbegäran avslogs. Understödsbeslutet kvarstår.",
      notAdmitted: "Omprövningsbegäran lämnades utan prövning. Understödsbeslutet kvarstår.",
    },
    attached: "Beslutet med motivering och besvärsanvisningen är bifogade.",
    labels: { number: "Ärendenummer", appellant: "Gjord av", call: "Utlysning", until: "Besvär senast" },
    action: "Se ärendet på skrivbordet",
  },
  en: {
    received: ({ number }: { number: string }) => `The request for review has been received: ${number}`,
    receivedText: "Your request for review has arrived. The body that decided will handle it and decide on it.",
    decided: ({ number }: { number: string }) => `The request for review has been decided: ${number}`,
    outcomes: {
      rejected: "The request for review was rejected. The decision on the grant stands.",
      notAdmitted: "The request for review was not admitted. The decision on the grant stands.",
    },
    attached: "The decision with its reasons and how to appeal are attached.",
    labels: { number: "Case number", appellant: "Made by", call: "Call", until: "Appeal at the latest" },
    action: "See the case on your desk",
  },
};

export const appealReceivedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const number = fact(facts, "caseNumber");
  return {
    subject: t.received({ number }),
    paragraphs: [t.receivedText],
    facts: [
      { label: t.labels.number, value: number },
      { label: t.labels.appellant, value: fact(facts, "appellant") },
    ],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}` },
  };
};

const isRefused = (outcome: string): outcome is Refused =>
  OUTCOMES.some((known) => known === outcome) && outcome !== "upheld";

/** Of an appeal that left the decision as it was; an upheld one is told by the letter of its new decision. */
export const appealDecidedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const number = fact(facts, "caseNumber");
  const outcome = fact(facts, "outcome");
  if (!isRefused(outcome)) throw new Error(`an appeal cannot turn out ${outcome} and be told so`);
  return {
    subject: t.decided({ number }),
    paragraphs: [t.outcomes[outcome], t.attached],
    facts: [
      { label: t.labels.number, value: number },
      { label: t.labels.call, value: localFact(facts, "call", locale) },
      { label: t.labels.until, value: formatDate(fact(facts, "appealUntil"), locale) },
    ],
    action: { label: t.action, path: `/my/cases/${fact(facts, "caseId")}` },
  };
};
