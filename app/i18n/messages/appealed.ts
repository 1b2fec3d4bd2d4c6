import { texts } from "#i18n/texts";

/** What a claim for a revised decision is against, and what its maker may still do. */
export const appealed = texts({
  fi: {
    against: "Päätös, johon oikaisua vaaditaan",
    requested: "Haettu",
    attachments: "Liitteet",
    attach: "Lisää liitteet vaatimukseen",
    handled: "Oikaisuvaatimus on jo ratkaistu, joten siihen ei voi enää lisätä liitteitä.",
    mine: ({ status }: { status: string }) => `Oikaisuvaatimus: ${status.toLowerCase()}`,
    withdrawnNote: ({ until }: { until: string }) =>
      `Peruitte oikaisuvaatimuksen. Päätös jää voimaan. Uuden vaatimuksen on oltava perillä viimeistään ${until} ennen kello 15.`,
    upheldNote: "Vaatimus hyväksyttiin. Uusi päätös on hakemuksen sivulla.",
    withdrawTitle: "Peru oikaisuvaatimus",
    withdrawLead: "Vaatimusta ei sen jälkeen käsitellä, ja päätös jää voimaan sellaisenaan.",
    withdrawConfirm: "Perumme vaatimuksen",
    timeOver: ({ date }: { date: string }) => `Muutoksenhakuaika päättyi ${date}.`,
    inForce: ({ date }: { date: string }) => `Päätös on ollut lainvoimainen ${date} alkaen.`,
    late: "Myöhässä oleva oikaisuvaatimus",
    courtUntil: ({ date }: { date: string }) =>
      `Päätökseen haetaan muutosta valittamalla hallinto-oikeuteen. Viimeinen päivä on ${date}. Ohjeet ovat päätöksessä.`,
  },
  sv: {
    against: "Beslutet som begäran gäller",
    requested: "Sökt",
    attachments: "Bilagor",
    attach: "Lägg till bilagorna",
    handled: "Begäran är redan avgjord, så bilagor kan inte längre läggas till.",
    mine: ({ status }) => `Omprövningsbegäran: ${status.toLowerCase()}`,
    withdrawnNote: ({ until }) =>
      `Ni återtog begäran. Beslutet står fast. En ny begäran ska vara framme senast ${until} före klockan 15.`,
    upheldNote: "Begäran godkändes. Det nya beslutet finns på ansökans sida.",
    withdrawTitle: "Återta begäran",
    withdrawLead: "Begäran behandlas inte efter det, och beslutet står fast som det är.",
    withdrawConfirm: "Vi återtar begäran",
    timeOver: ({ date }) => `Tiden för ändringssökande gick ut ${date}.`,
    inForce: ({ date }) => `Beslutet vann laga kraft ${date}.`,
    late: "En försenad omprövningsbegäran",
    courtUntil: ({ date }) =>
      `Ändring i beslutet söks genom besvär hos förvaltningsdomstolen. Sista dagen är ${date}. Anvisningarna finns i beslutet.`,
  },
  en: {
    against: "The decision it is against",
    requested: "Applied for",
    attachments: "Attachments",
    attach: "Add the attachments",
    handled: "The request has been decided already, so nothing can be attached to it any more.",
    mine: ({ status }) => `Request for review: ${status.toLowerCase()}`,
    withdrawnNote: ({ until }) =>
      `You withdrew the request, and the decision stands. A new request must have arrived by ${until} before 15:00.`,
    upheldNote: "The request was upheld. The new decision is on the page of the application.",
    withdrawTitle: "Withdraw the request",
    withdrawLead: "The request is not handled after that, and the decision stands as it is.",
    withdrawConfirm: "We withdraw the request",
    timeOver: ({ date }) => `The time to ask for a change ended on ${date}.`,
    inForce: ({ date }) => `The decision became final on ${date}.`,
    late: "A late request for review",
    courtUntil: ({ date }) =>
      `The decision can be appealed in the administrative court. The last day is ${date}. The instructions are in the decision.`,
  },
});
