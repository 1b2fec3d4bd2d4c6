import { ENTRY_WAYS, type EntryWay } from "#domain/grants/entry";
import type { Locale } from "#domain/shared/locales";
import { centsFact, fact, localFact, type LetterBuilder, type LetterFacts } from "#emails/letter";
import { formatDateTime, formatEuros } from "#i18n/format";

type Named = { call: string; association: string; caseNumber: string };

const TEXTS = {
  fi: {
    subject: ({ call, caseNumber }: Named) => `Hakemuksenne on perillä: ${call} (${caseNumber})`,
    again: ({ call, caseNumber }: Named) => `Uusi versio hakemuksestanne on perillä: ${call} (${caseNumber})`,
    filed: ({ association, call }: Named) =>
      `${association} on hakenut avustusta: ${call}. Hakemus on perillä kaupungilla.`,
    filedAgain: ({ association, call }: Named) =>
      `${association} on muuttanut hakemustaan ja lähettänyt sen uudelleen: ${call}. Viimeksi lähetetty versio on voimassa, ja aiemmat säilyvät.`,
    entered: {
      paper: "Kaupunki on kirjannut palveluun paperilla tulleen hakemuksenne. Tarkistakaa, että tiedot ovat oikein.",
      phone: "Kaupunki on kirjannut palveluun puhelimessa kertomanne hakemuksen. Tarkistakaa, että tiedot ovat oikein.",
      counter:
        "Kaupunki on kirjannut palveluun palvelupisteessä tehdyn hakemuksenne. Tarkistakaa, että tiedot ovat oikein.",
      email:
        "Kaupunki on kirjannut palveluun sähköpostilla tulleen hakemuksenne. Tarkistakaa, että tiedot ovat oikein.",
    },
    open: (at: string) =>
      `Hakemusta voi muuttaa tai sen voi perua hakuajan loppuun eli ${at} asti. Muuten teidän ei tarvitse nyt tehdä mitään.`,
    asArrives: (at: string) =>
      `Hakemukset ratkaistaan sitä mukaa kuin niitä tulee. Hakemusta voi muuttaa tai sen voi perua, kunnes se viedään päätettäväksi, viimeistään ${at}. Muuten teidän ei tarvitse nyt tehdä mitään.`,
    closed: "Teidän ei tarvitse nyt tehdä mitään.",
    ask: "Jos jotain puuttuu, pyydämme täydennystä sähköpostilla.",
    caseNumber: "Asianumero",
    received: "Saapui",
    requested: "Haettu summa",
    action: "Katso vastaanottotodistus",
  },
  sv: {
    subject: ({ call, caseNumber }: Named) => `Ansökan har kommit fram: ${call} (${caseNumber})`,
    again: ({ call, caseNumber }: Named) => `En ny version av ansökan har kommit fram: ${call} (${caseNumber})`,
    filed: ({ association, call }: Named) =>
      `${association} har ansökt om understöd: ${call}. Ansökan har kommit fram till staden.`,
    filedAgain: ({ association, call }: Named) =>
      `${association} har ändrat sin ansökan och skickat den på nytt: ${call}. Den senast skickade versionen gäller, och de tidigare finns kvar.`,
    entered: {
      paper: "Staden har fört in er ansökan som kom på papper i tjänsten. Kontrollera att uppgifterna stämmer.",
      phone: "Staden har fört in den ansökan ni berättade om per telefon. Kontrollera att uppgifterna stämmer.",
      counter: "Staden har fört in den ansökan ni gjorde på servicestället. Kontrollera att uppgifterna stämmer.",
      email: "Staden har fört in er ansökan som kom per e-post i tjänsten. Kontrollera att uppgifterna stämmer.",
    },
    open: (at: string) =>
      `Ansökan kan ändras eller återtas tills ansökningstiden går ut ${at}. Annars behöver ni inte göra något nu.`,
    asArrives: (at: string) =>
      `Ansökningarna avgörs allteftersom de kommer. Ansökan kan ändras eller återtas tills den förs till beslut, dock senast ${at}. Annars behöver ni inte göra något nu.`,
    closed: "Ni behöver inte göra något nu.",
    ask: "Om något saknas ber vi om komplettering per e-post.",
    caseNumber: "Ärendenummer",
    received: "Inkom",
    requested: "Sökt belopp",
    action: "Se mottagningsbeviset",
  },
  en: {
    subject: ({ call, caseNumber }: Named) => `Your application has arrived: ${call} (${caseNumber})`,
    again: ({ call, caseNumber }: Named) => `A new version of your application has arrived: ${call} (${caseNumber})`,
    filed: ({ association, call }: Named) =>
      `${association} has applied for a grant: ${call}. The application has reached the city.`,
    filedAgain: ({ association, call }: Named) =>
      `${association} has changed its application and submitted it again: ${call}. The version submitted last counts, and the earlier ones are kept.`,
    entered: {
      paper: "The city has entered the application that you sent on paper. Please check that it is right.",
      phone: "The city has entered the application that you told of by telephone. Please check that it is right.",
      counter:
        "The city has entered the application that you made at the service point. Please check that it is right.",
      email: "The city has entered the application that you sent by email. Please check that it is right.",
    },
    open: (at: string) =>
      `You may change or withdraw the application until the call closes ${at}. Otherwise there is nothing you need to do now.`,
    asArrives: (at: string) =>
      `Applications are decided as they arrive. You may change or withdraw the application until it is taken to decision, at the latest ${at}. Otherwise there is nothing you need to do now.`,
    closed: "There is nothing you need to do now.",
    ask: "If something is missing, we will ask for it by email.",
    caseNumber: "Case number",
    received: "Received",
    requested: "Sum applied for",
    action: "See the receipt",
  },
} satisfies Record<Locale, unknown>;

const wayOf = (facts: LetterFacts): EntryWay | undefined => ENTRY_WAYS.find((way) => way === facts["way"]);

/** Until when it may be changed, where it still may. A notice of an earlier program told neither this nor the number. */
function openUntil({ closesAt }: LetterFacts, receivedAt: Date): Date | null {
  const close = typeof closesAt === "string" ? new Date(closesAt) : null;
  return close && close > receivedAt ? close : null;
}

/** The receipt (vastaanottoilmoitus) that every member of the association gets when an application has been filed. */
export const applicationReceivedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const call = localFact(facts, "call", locale);
  const named = { call, association: fact(facts, "association"), caseNumber: fact(facts, "caseNumber") };
  const number = Number(facts["number"] ?? 1);
  const receivedAt = new Date(fact(facts, "receivedAt"));
  const until = openUntil(facts, receivedAt);
  const way = wayOf(facts);
  const path = `/my/cases/${fact(facts, "caseId")}`;
  return {
    subject: number > 1 ? t.again(named) : t.subject(named),
    paragraphs: [
      number > 1 ? t.filedAgain(named) : t.filed(named),
      ...(way ? [t.entered[way]] : []),
      until ? (facts["asArrives"] ? t.asArrives : t.open)(formatDateTime(until, locale)) : t.closed,
      t.ask,
    ],
    facts: [
      { label: t.caseNumber, value: named.caseNumber },
      { label: t.received, value: formatDateTime(receivedAt, locale) },
      { label: t.requested, value: formatEuros(centsFact(facts, "requestedCents"), locale) },
    ],
    action: { label: t.action, path: facts["number"] === undefined ? path : `${path}/receipts/${number}` },
  };
};
