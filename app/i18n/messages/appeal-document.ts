import { texts } from "#i18n/texts";

/** What stands in the document about a decided claim for a revised decision. */
export const appealDocument = texts({
  fi: {
    fileName: "oikaisupaatos",
    title: "Päätös oikaisuvaatimukseen",
    outcomes: {
      upheld: "Oikaisuvaatimus hyväksytään.",
      rejected: "Oikaisuvaatimus hylätään.",
      notAdmitted: "Oikaisuvaatimus jätetään tutkimatta.",
    },
    labels: {
      appellant: "Oikaisuvaatimuksen tekijä",
      caseNumber: "Asianumero",
      call: "Haku",
      arrived: "Oikaisuvaatimus saapui",
      body: "Päätöksen tekijä",
      number: "Päätöksen päivä ja numero",
      sent: "Päätös lähetetty",
    },
    demandTitle: "Mitä vaadittiin",
    reasonsTitle: "Perustelut",
  },
  sv: {
    fileName: "omprovningsbeslut",
    title: "Beslut med anledning av en omprövningsbegäran",
    outcomes: {
      upheld: "Omprövningsbegäran godkänns.",
      rejected: "Omprövningsbegäran avslås.",
      notAdmitted: "Omprövningsbegäran lämnas utan prövning.",
    },
    labels: {
      appellant: "Begäran gjordes av",
      caseNumber: "Ärendenummer",
      call: "Utlysning",
      arrived: "Begäran inkom",
      body: "Beslutsfattare",
      number: "Beslutets dag och nummer",
      sent: "Beslutet skickat",
    },
    demandTitle: "Vad som begärdes",
    reasonsTitle: "Motivering",
  },
  en: {
    fileName: "revision-decision",
    title: "Decision on a request for review",
    outcomes: {
      upheld: "The request is upheld.",
      rejected: "The request is rejected.",
      notAdmitted: "The request is not admitted.",
    },
    labels: {
      appellant: "Request made by",
      caseNumber: "Case number",
      call: "Call",
      arrived: "Request arrived",
      body: "Decided by",
      number: "Date and number of the decision",
      sent: "Decision sent",
    },
    demandTitle: "What was requested",
    reasonsTitle: "Reasons",
  },
});
