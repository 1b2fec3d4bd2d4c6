import { texts } from "#i18n/texts";

/** Why a claim for a revised decision cannot be filed, proposed or decided so. */
export const appealRefusals = texts({
  fi: {
    noDecision: "Asiassa ei ole päätöstä, johon voisi vaatia oikaisua.",
    appealOpen: "Samasta päätöksestä on jo oikaisuvaatimus käsiteltävänä.",
    toCourt: "Päätös on tehty oikaisuvaatimuksen johdosta. Siihen haetaan muutosta hallinto-oikeudesta.",
    arrivedInFuture: "Saapumishetki on tulevaisuudessa.",
    decisionReplaced:
      "Päätös on korvattu uudella, joten vaatimus koskee vanhaa päätöstä. Jätä se tutkimatta tai pyydä peruuttamaan.",
    reasonMissing: "Kirjoita perustelut.",
    sumMissing: "Kirjoita uusi myönnetty summa.",
    sumOfRejected: "Hylätylle ei voi kirjata summaa.",
    upheldChangesNothing: "Hyväksytty vaatimus muuttaa päätöstä. Kirjoita uusi summa.",
    upheldToHarm: "Oikaisuvaatimus ei voi johtaa hakijalle huonompaan päätökseen.",
    unknownBody: "Valitse päätöksen tekijä listasta.",
    meetingInFuture: "Päätöspäivä on tulevaisuudessa.",
    meetingBeforeFiling: "Päätöspäivä on ennen oikaisuvaatimuksen saapumista.",
    eventNotAllowed: "Oikaisuvaatimus on jo toisessa vaiheessa. Lataa sivu uudelleen.",
  },
  sv: {
    noDecision: "Det finns inget beslut i ärendet att begära omprövning av.",
    appealOpen: "En omprövningsbegäran av samma beslut behandlas redan.",
    toCourt: "Beslutet fattades med anledning av en omprövningsbegäran. Ändring söks hos förvaltningsdomstolen.",
    arrivedInFuture: "Ankomsttiden ligger i framtiden.",
    decisionReplaced:
      "Beslutet har ersatts av ett nytt, så begäran gäller det gamla. Lämna den utan prövning eller be om återtagande.",
    reasonMissing: "Skriv en motivering.",
    sumMissing: "Skriv det nya beviljade beloppet.",
    sumOfRejected: "Ett avslag kan inte ha ett belopp.",
    upheldChangesNothing: "En godkänd begäran ändrar beslutet. Skriv ett nytt belopp.",
    upheldToHarm: "En omprövningsbegäran kan inte leda till ett sämre beslut för sökanden.",
    unknownBody: "Välj beslutsfattare i listan.",
    meetingInFuture: "Beslutsdagen ligger i framtiden.",
    meetingBeforeFiling: "Beslutsdagen är före den dag då begäran inkom.",
    eventNotAllowed: "Begäran är redan i ett annat skede. Ladda om sidan.",
  },
  en: {
    noDecision: "There is no decision in the case that could be revised.",
    appealOpen: "A request against the same decision is already being handled.",
    toCourt: "The decision was made on such a request. It is appealed against in the administrative court.",
    arrivedInFuture: "The moment of arrival is in the future.",
    decisionReplaced:
      "The decision has been replaced, so the request is against the old one. Do not admit it, or ask for its withdrawal.",
    reasonMissing: "Write the reasons.",
    sumMissing: "Write the new sum awarded.",
    sumOfRejected: "A rejection cannot have a sum.",
    upheldChangesNothing: "An upheld request changes the decision. Write a new sum.",
    upheldToHarm: "A request cannot lead to a worse decision for the applicant.",
    unknownBody: "Choose the deciding body from the list.",
    meetingInFuture: "The day of the decision is in the future.",
    meetingBeforeFiling: "The day of the decision is before the request arrived.",
    eventNotAllowed: "The request is already at another stage. Reload the page.",
  },
});
