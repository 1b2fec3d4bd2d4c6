import type { GrantRun } from "#domain/grants/programme-rules";
import { texts } from "#i18n/texts";

type CallPageTexts = {
  window: string;
  money: string;
  decision: string;
  ask: string;
  opensOn: (facts: { at: string }) => string;
  by: (facts: { body: string }) => string;
  asArrives: string;
  usually: (facts: { days: number }) => string;
  setApart: (facts: { sum: string }) => string;
  conditionalTitle: string;
  conditional: (facts: { sum: string }) => string;
  liftedTitle: string;
  lifted: (facts: { date: string; section: string }) => string;
  sumChanged: (facts: { from: string; to: string }) => string;
  parts: string;
  partNames: Record<"base" | "reserve" | "participatory", string>;
  runs: Record<GrantRun, string>;
  /** `most`: how large a part of the grant it may be, where that is limited. */
  advance: (facts: { most: string | null }) => string;
  claims: (facts: { date: string }) => string;
  infoEvents: string;
  joinRemotely: string;
  contact: string;
  kept: (facts: { years: number; basis: string }) => string;
  informationPlan: string;
  keptForEver: (facts: { basis: string }) => string;
  log: string;
  extended: (facts: { from: string; to: string }) => string;
  outage: (facts: { from: string; to: string; what: string }) => string;
};

/** A call's announcement: beside the words it shares with the list of calls. */
export const callPage = texts<CallPageTexts>({
  fi: {
    window: "Hakuaika",
    money: "Jaettavana",
    decision: "Päätös",
    ask: "Kysy lisää",
    opensOn: ({ at }) => `Aukeaa ${at}`,
    by: ({ body }) => `Päättää ${body}`,
    asArrives: "Sitä mukaa kuin hakemuksia tulee",
    usually: ({ days }) => (days <= 1 ? "Yleensä päivässä" : `Yleensä noin ${days} päivässä`),
    setApart: ({ sum }) => `Lisäksi varattu myöhempään ${sum}`,
    conditionalTitle: "Haku on ehdollinen",
    conditional: ({ sum }) =>
      `Jaettava summa ${sum} varmistuu, kun valtuusto on hyväksynyt talousarvion. Hae silti ajallaan: hakuaika ei jatku sen vuoksi.`,
    liftedTitle: "Raha on varmistunut",
    lifted: ({ date, section }) => `Talousarvio hyväksyttiin ${date}, § ${section}.`,
    sumChanged: ({ from, to }) => `Jaettava summa muuttui: ${from} → ${to}.`,
    parts: "Määrärahan osat",
    partNames: {
      base: "Jaetaan hakijoille",
      reserve: "Varataan myöhemmin myönnettäväksi",
      participatory: "Asukkaat päättävät (osallistava budjetointi)",
    },
    runs: {
      yearly: "Kaikki hakemukset ratkaistaan yhdessä, kun haku on päättynyt.",
      continuous: "Hakemukset ratkaistaan sitä mukaa kuin niitä tulee, kunnes raha loppuu. Hae siis ajoissa.",
      smallGrant:
        "Hakemus on kevyt. Viranhaltija päättää hakemuksista sitä mukaa kuin niitä tulee, kunnes raha loppuu.",
      artists:
        "Hakea voi myös työryhmä tai taiteilija. Valitse rekisteröityessä muodoksi ”Rekisteröimätön ryhmä tai taiteilija”: numeroa ei tarvita, eikä ryhmän tarvitse kuulua mihinkään järjestöön.",
      participatory: "Kaupunki myöntää summan kattojärjestölle, joka jakaa sen edelleen asukkaiden äänten mukaan.",
      passThrough: "Raha tulee muualta, ja kaupunki jakaa sen edelleen. Rahan antajan ehdot koskevat myös saajaa.",
    },
    advance: ({ most }) =>
      `Avustuksesta voi pyytää ennakkona ${most ? `enintään ${most}` : "osan"}. Se vähennetään myöhemmistä maksatuksista.`,
    claims: ({ date }) => `Maksatusta haetaan viimeistään ${date}. Mitä ei ole silloin haettu, raukeaa.`,
    infoEvents: "Tule kysymään",
    joinRemotely: "Osallistu etänä",
    contact: "Yhteyshenkilö",
    kept: ({ years, basis }) => `Hakemus ja päätös säilytetään ${years} vuotta. Peruste: ${basis}.`,
    informationPlan: "tiedonohjaussuunnitelma",
    keptForEver: ({ basis }) => `Hakemus ja päätös säilytetään pysyvästi. Peruste: ${basis}.`,
    log: "Hakuaikaa on jatkettu",
    extended: ({ from, to }) => `${from} → ${to}`,
    outage: ({ from, to, what }) => `Häiriö ${from}–${to}: ${what}`,
  },
  sv: {
    window: "Ansökningstid",
    money: "Att fördela",
    decision: "Beslut",
    ask: "Fråga mer",
    opensOn: ({ at }) => `Börjar ${at}`,
    by: ({ body }) => `Beslutas av ${body}`,
    asArrives: "Allteftersom ansökningarna kommer",
    usually: ({ days }) => (days <= 1 ? "Vanligen inom en dag" : `Vanligen inom cirka ${days} dagar`),
    setApart: ({ sum }) => `Dessutom reserveras ${sum} för senare`,
    conditionalTitle: "Utlysningen är villkorad",
    conditional: ({ sum }) =>
      `Summan ${sum} bekräftas när fullmäktige har godkänt budgeten. Ansök ändå i tid: tiden förlängs inte av den orsaken.`,
    liftedTitle: "Pengarna är bekräftade",
    lifted: ({ date, section }) => `Budgeten godkändes ${date}, § ${section}.`,
    sumChanged: ({ from, to }) => `Summan ändrades: ${from} → ${to}.`,
    parts: "Anslagets delar",
    partNames: {
      base: "Fördelas till sökande",
      reserve: "Reserveras att beviljas senare",
      participatory: "Invånarna beslutar (deltagande budgetering)",
    },
    runs: {
      yearly: "Alla ansökningar avgörs tillsammans när ansökningstiden har gått ut.",
      continuous: "Ansökningarna avgörs allteftersom de kommer, tills pengarna är slut. Ansök alltså i god tid.",
      smallGrant:
        "Ansökan är kort och enkel. En tjänsteinnehavare beslutar allteftersom ansökningarna kommer, tills pengarna är slut.",
      artists:
        "Också en arbetsgrupp eller en konstnär kan söka. Välj formen ”Oregistrerad grupp eller konstnär” när du registrerar: inget nummer behövs, och gruppen behöver inte höra till någon organisation.",
      participatory:
        "Staden beviljar summan till en takorganisation, som delar ut den vidare enligt invånarnas röster.",
      passThrough:
        "Pengarna kommer från annat håll och staden delar ut dem vidare. Givarens villkor gäller också mottagaren.",
    },
    advance: ({ most }) =>
      `${most ? `Högst ${most}` : "En del"} av understödet kan begäras i förskott. Det dras av från senare utbetalningar.`,
    claims: ({ date }) => `Utbetalning söks senast ${date}. Det som då inte har sökts förfaller.`,
    infoEvents: "Kom och fråga",
    joinRemotely: "Delta på distans",
    contact: "Kontaktperson",
    kept: ({ years, basis }) => `Ansökan och beslutet förvaras i ${years} år. Grund: ${basis}.`,
    informationPlan: "informationsstyrningsplan",
    keptForEver: ({ basis }) => `Ansökan och beslutet förvaras varaktigt. Grund: ${basis}.`,
    log: "Ansökningstiden har förlängts",
    extended: ({ from, to }) => `${from} → ${to}`,
    outage: ({ from, to, what }) => `Störning ${from}–${to}: ${what}`,
  },
  en: {
    window: "Time to apply",
    money: "To be granted",
    decision: "Decision",
    ask: "Questions",
    opensOn: ({ at }) => `Opens ${at}`,
    by: ({ body }) => `Decided by ${body}`,
    asArrives: "As applications arrive",
    usually: ({ days }) => (days <= 1 ? "Usually within a day" : `Usually within about ${days} days`),
    setApart: ({ sum }) => `A further ${sum} is set apart for later`,
    conditionalTitle: "The call is conditional",
    conditional: ({ sum }) =>
      `The sum of ${sum} is confirmed once the council has approved the budget. Apply in time all the same: the call is not extended for it.`,
    liftedTitle: "The money is confirmed",
    lifted: ({ date, section }) => `The budget was approved on ${date}, § ${section}.`,
    sumChanged: ({ from, to }) => `The sum changed: ${from} → ${to}.`,
    parts: "Parts of the budget",
    partNames: {
      base: "Granted to applicants",
      reserve: "Kept to be granted later",
      participatory: "Decided by residents (participatory budgeting)",
    },
    runs: {
      yearly: "All applications are decided together once the call has closed.",
      continuous: "Applications are decided as they arrive, until the money is gone. So apply early.",
      smallGrant: "The application is light. An office holder decides as applications arrive, until the money is gone.",
      artists:
        "A working group or an artist may apply too. When you register, choose the form “Unregistered group or artist”: no number is needed, and the group need not belong to any organisation.",
      participatory:
        "The city grants the sum to an umbrella organisation, which grants it onward by the residents' votes.",
      passThrough:
        "The money comes from elsewhere and the city grants it onward. The giver's terms hold for the recipient too.",
    },
    advance: ({ most }) =>
      `${most ? `At most ${most}` : "A part"} of the grant may be asked for in advance. It is deducted from later payments.`,
    claims: ({ date }) => `Claims are due by ${date}. What has not been claimed by then lapses.`,
    infoEvents: "Come and ask",
    joinRemotely: "Join remotely",
    contact: "Contact person",
    kept: ({ years, basis }) => `The application and the decision are kept for ${years} years. Basis: ${basis}.`,
    informationPlan: "information management plan",
    keptForEver: ({ basis }) => `The application and the decision are kept permanently. Basis: ${basis}.`,
    log: "The call has been extended",
    extended: ({ from, to }) => `${from} → ${to}`,
    outage: ({ from, to, what }) => `Outage ${from}–${to}: ${what}`,
  },
});
