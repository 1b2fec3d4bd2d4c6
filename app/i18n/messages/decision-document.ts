import { texts } from "#i18n/texts";

/** What stands in the decision document (päätösasiakirja) of one applicant. */
export const decisionDocument = texts({
  fi: {
    fileName: "paatos",
    posted: "kirje",
    title: "Päätös avustushakemukseen",
    outcome: {
      grant: ({ sum }: { sum: string }) => `Avustusta myönnetään ${sum}.`,
      reject: "Hakemus hylätään.",
      ineligible: "Hakemus hylätään, koska se ei täytä haun ehtoja.",
      notAdmitted: "Hakemus jätetään tutkimatta.",
      late: "Hakemus jätetään tutkimatta, koska se saapui hakuajan päätyttyä.",
    },
    labels: {
      applicant: "Hakija",
      caseNumber: "Asianumero",
      call: "Haku",
      purpose: "Mihin avustusta haettiin",
      requested: "Haettu",
      awarded: "Myönnetty",
      closedAt: "Hakuaika päättyi",
      arrivedAt: "Hakemus saapui",
      body: "Päätöksen tekijä",
      meeting: "Päätöksen päivä ja numero",
      sent: "Päätös lähetetty",
      moreInfo: "Lisätietoja antaa",
      registry: "Kirjaamo",
      email: "Sähköposti",
      phone: "Puhelin",
      closes: "Kirjaamo sulkeutuu klo",
    },
    reasonsTitle: "Perustelut",
    grantedAsAsked: "Avustus myönnetään haetun suuruisena.",
    reasonsLanguage: "",
    paymentTitle: "Näin avustus maksetaan",
    payment:
      "Avustus maksetaan jälkikäteen toteutuneiden kulujen perusteella. Maksatusta haetaan Kumppani-palvelussa, ja jokaisesta kulusta liitetään mukaan kuitti tai lasku ja tosite sen maksamisesta.",
    advance: ({ most }: { most: string | null }) =>
      `Avustuksesta voi pyytää ennakkona ${most ? `enintään ${most}` : "osan"} ennen ensimmäistä maksatushakemusta. Ennakko vähennetään myöhemmistä maksatuksista, ja se osa, jolle ei tule hyväksyttyjä kuluja, on maksettava takaisin.`,
    share: ({ share }: { share: string }) =>
      `Avustuksena maksetaan ${share} hyväksytyistä kuluista, kuitenkin enintään myönnetty summa.`,
    claimsDue: ({ date }: { date: string }) =>
      `Maksatusta voi hakea yhdessä tai useammassa erässä, viimeistään ${date}. Osuus, jota ei ole siihen mennessä haettu maksettavaksi, raukeaa.`,
    appealTitle: "Oikaisuvaatimusohje",
    appealIntro:
      "Jos hakija ei ole tyytyväinen päätökseen, siihen voi vaatia oikaisua kirjallisesti (kuntalaki 134 §). Päätöksestä ei voi valittaa suoraan hallinto-oikeuteen.",
    whoTitle: "Kuka voi vaatia oikaisua",
    who: "Oikaisua voi vaatia se, jota päätös koskee tai jonka oikeuteen, velvollisuuteen tai etuun se välittömästi vaikuttaa, sekä kunnan jäsen (kuntalaki 137 §).",
    whenTitle: "Määräaika",
    when: ({ sentOn, noticedOn }: { sentOn: string; noticedOn: string }) =>
      `Oikaisuvaatimus on tehtävä 14 päivän kuluessa siitä, kun päätöksestä on saatu tieto (kuntalaki 138 §). Päätös on lähetetty sähköisesti ${sentOn}. Tieto katsotaan saaduksi kolmantena päivänä lähettämisestä eli ${noticedOn}, jollei muuta näytetä. Tätä päivää ei lasketa määräaikaan. Jos viimeinen päivä on lauantai tai pyhäpäivä, määräaika jatkuu seuraavaan arkipäivään.`,
    postedOn: ({ sentOn, noticedOn }: { sentOn: string; noticedOn: string }) =>
      `Oikaisuvaatimus on tehtävä 14 päivän kuluessa siitä, kun päätöksestä on saatu tieto (kuntalaki 138 §). Päätös on lähetetty kirjeenä ${sentOn}. Tieto katsotaan saaduksi seitsemäntenä päivänä lähettämisestä eli ${noticedOn}, jollei muuta näytetä (hallintolaki 59 §). Tätä päivää ei lasketa määräaikaan. Jos viimeinen päivä on lauantai tai pyhäpäivä, määräaika jatkuu seuraavaan arkipäivään.`,
    whenByLetter:
      "Oikaisuvaatimus on tehtävä 14 päivän kuluessa siitä, kun päätöksestä on saatu tieto (kuntalaki 138 §). Päätös lähetetään kirjeenä. Tieto katsotaan saaduksi seitsemäntenä päivänä kirjeen lähettämisestä, jollei muuta näytetä (hallintolaki 59 §). Tätä päivää ei lasketa määräaikaan. Jos viimeinen päivä on lauantai tai pyhäpäivä, määräaika jatkuu seuraavaan arkipäivään.",
    lastDay: ({ date }: { date: string }) => `Viimeinen päivä on ${date}.`,
    arrival:
      "Oikaisuvaatimuksen on oltava perillä kirjaamossa viimeisenä päivänä ennen kirjaamon sulkemisaikaa. Lähettäjä vastaa siitä, että se tulee perille ajoissa.",
    whereTitle: "Kenelle ja mihin",
    where: "Oikaisua vaaditaan päätöksen tekijältä. Oikaisuvaatimus toimitetaan kirjaamoon.",
    whatTitle: "Mitä oikaisuvaatimuksessa kerrotaan",
    whatDecision: ({ caseNumber }: { caseNumber: string }) =>
      `päätös, johon oikaisua vaaditaan (asianumero ${caseNumber})`,
    whatChange: "millaista oikaisua vaaditaan",
    whatGrounds: "millä perusteilla oikaisua vaaditaan",
    whatSender: "kuka oikaisua vaatii sekä hänen postiosoitteensa, sähköpostinsa ja puhelinnumeronsa",
    free: "Mukaan liitetään asiakirjat, joihin vedotaan. Oikaisuvaatimus ei maksa mitään.",
    page: ({ page, count }: { page: number; count: number }) => `Sivu ${page}/${count}`,
  },
  sv: {
    fileName: "beslut",
    posted: "brev",
    title: "Beslut om understödsansökan",
    outcome: {
      grant: ({ sum }) => `Understöd beviljas, ${sum}.`,
      reject: "Ansökan avslås.",
      ineligible: "Ansökan avslås eftersom den inte uppfyller utlysningens villkor.",
      notAdmitted: "Ansökan lämnas utan prövning.",
      late: "Ansökan lämnas utan prövning eftersom den kom in efter ansökningstidens slut.",
    },
    labels: {
      applicant: "Sökande",
      caseNumber: "Ärendenummer",
      call: "Utlysning",
      purpose: "Vad understödet söktes för",
      requested: "Sökt",
      awarded: "Beviljat",
      closedAt: "Ansökningstiden gick ut",
      arrivedAt: "Ansökan kom in",
      body: "Beslutsfattare",
      meeting: "Beslutets dag och nummer",
      sent: "Beslutet skickat",
      moreInfo: "Mer information ger",
      registry: "Registratorskontor",
      email: "E-post",
      phone: "Telefon",
      closes: "Registratorskontoret stänger kl.",
    },
    reasonsTitle: "Motivering",
    grantedAsAsked: "Understödet beviljas till det belopp som söktes.",
    reasonsLanguage: "Motiveringen återges på det språk som beslutet skrevs på.",
    paymentTitle: "Så betalas understödet ut",
    payment:
      "Understödet betalas ut i efterhand enligt de faktiska kostnaderna. Utbetalning söks i tjänsten Kumppani, och för varje kostnad bifogas ett kvitto eller en faktura med bevis på betalningen.",
    advance: ({ most }) =>
      `${most ? `Högst ${most}` : "En del"} av understödet kan begäras i förskott före den första utbetalningsansökan. Förskottet dras av från senare utbetalningar, och den del som inte får godkända kostnader ska betalas tillbaka.`,
    share: ({ share }) =>
      `Som understöd betalas ${share} av de godkända kostnaderna, dock högst det beviljade beloppet.`,
    claimsDue: ({ date }) =>
      `Utbetalning kan sökas i en eller flera omgångar, senast ${date}. Den del som inte har sökts till dess förfaller.`,
    appealTitle: "Anvisning om hur man begär omprövning",
    appealIntro:
      "Om den sökande är missnöjd med beslutet får den sökande begära omprövning skriftligt (kommunallagen 134 §). Beslutet kan inte överklagas direkt hos förvaltningsdomstolen.",
    whoTitle: "Vem får begära omprövning",
    who: "Omprövning får begäras av den som beslutet avser eller vars rätt, skyldighet eller fördel direkt påverkas av beslutet samt av kommunmedlemmar (kommunallagen 137 §).",
    whenTitle: "Tidsfrist",
    when: ({ sentOn, noticedOn }) =>
      `Omprövning ska begäras inom 14 dagar från delfåendet av beslutet (kommunallagen 138 §). Beslutet har skickats elektroniskt ${sentOn}. Delfåendet anses ha skett den tredje dagen efter att meddelandet skickades, det vill säga ${noticedOn}, om inte något annat visas. Den dagen räknas inte med i tidsfristen. Om den sista dagen är en lördag eller helgdag fortsätter tidsfristen till följande vardag.`,
    postedOn: ({ sentOn, noticedOn }) =>
      `Omprövning ska begäras inom 14 dagar från delfåendet av beslutet (kommunallagen 138 §). Beslutet har skickats per brev ${sentOn}. Delfåendet anses ha skett den sjunde dagen efter att brevet skickades, det vill säga ${noticedOn}, om inte något annat visas (förvaltningslagen 59 §). Den dagen räknas inte med i tidsfristen. Om den sista dagen är en lördag eller helgdag fortsätter tidsfristen till följande vardag.`,
    whenByLetter:
      "Omprövning ska begäras inom 14 dagar från delfåendet av beslutet (kommunallagen 138 §). Beslutet skickas per brev. Delfåendet anses ha skett den sjunde dagen efter att brevet skickades, om inte något annat visas (förvaltningslagen 59 §). Den dagen räknas inte med i tidsfristen. Om den sista dagen är en lördag eller helgdag fortsätter tidsfristen till följande vardag.",
    lastDay: ({ date }) => `Den sista dagen är ${date}.`,
    arrival:
      "Begäran ska vara framme hos registratorskontoret den sista dagen innan kontoret stänger. Avsändaren ansvarar för att den kommer fram i tid.",
    whereTitle: "Till vem och vart",
    where: "Omprövning begärs hos beslutsfattaren. Begäran lämnas till registratorskontoret.",
    whatTitle: "Vad begäran ska innehålla",
    whatDecision: ({ caseNumber }) => `det beslut som begäran gäller (ärendenummer ${caseNumber})`,
    whatChange: "hurdan omprövning som begärs",
    whatGrounds: "på vilka grunder omprövning begärs",
    whatSender: "vem som begär omprövning samt dennes postadress, e-postadress och telefonnummer",
    free: "Bifoga de handlingar som åberopas. Omprövningsbegäran är avgiftsfri.",
    page: ({ page, count }) => `Sida ${page}/${count}`,
  },
  en: {
    fileName: "decision",
    posted: "letter",
    title: "Decision on a grant application",
    outcome: {
      grant: ({ sum }) => `A grant of ${sum} is awarded.`,
      reject: "The application is rejected.",
      ineligible: "The application is rejected because it does not meet the conditions of the call.",
      notAdmitted: "The application is not admitted for consideration.",
      late: "The application is not admitted for consideration because it arrived after the call had closed.",
    },
    labels: {
      applicant: "Applicant",
      caseNumber: "Case number",
      call: "Call",
      purpose: "What the grant was applied for",
      requested: "Applied for",
      awarded: "Awarded",
      closedAt: "The call closed",
      arrivedAt: "The application arrived",
      body: "Decided by",
      meeting: "Date and number of the decision",
      sent: "Decision sent",
      moreInfo: "For more information",
      registry: "Registry",
      email: "Email",
      phone: "Phone",
      closes: "The registry closes at",
    },
    reasonsTitle: "Reasons",
    grantedAsAsked: "The grant is awarded as applied for.",
    reasonsLanguage: "The reasons are given in the language in which the decision was written.",
    paymentTitle: "How the grant is paid",
    payment:
      "The grant is paid afterwards, on the basis of actual costs. Payment is claimed in the Kumppani service, with a receipt, or an invoice and proof of its payment, for every cost.",
    advance: ({ most }) =>
      `${most ? `At most ${most}` : "A part"} of the grant may be asked for in advance, before the first claim. It is deducted from later payments, and the part that gets no accepted costs must be repaid.`,
    share: ({ share }) => `The grant covers ${share} of the accepted costs, at most the sum awarded.`,
    claimsDue: ({ date }) =>
      `Payment can be claimed in one or more parts, by ${date} at the latest. What has not been claimed by then lapses.`,
    appealTitle: "How to request a review",
    appealIntro:
      "An applicant who is not satisfied with the decision may request a review of the decision (oikaisuvaatimus) in writing (Local Government Act, section 134). The decision cannot be appealed directly to the administrative court.",
    whoTitle: "Who may request",
    who: "The request may be made by the party the decision concerns or whose right, obligation or interest it directly affects, and by a member of the municipality (section 137).",
    whenTitle: "Time limit",
    when: ({ sentOn, noticedOn }) =>
      `The request must be made within 14 days of being notified of the decision (section 138). The decision was sent electronically on ${sentOn}. Notice is deemed received on the third day after sending, ${noticedOn}, unless otherwise shown. That day is not counted. If the last day is a Saturday or a public holiday, the time continues to the next working day.`,
    postedOn: ({ sentOn, noticedOn }) =>
      `The request must be made within 14 days of being notified of the decision (section 138). The decision was sent by letter on ${sentOn}. Notice is deemed received on the seventh day after sending, ${noticedOn}, unless otherwise shown (Administrative Procedure Act, section 59). That day is not counted. If the last day is a Saturday or a public holiday, the time continues to the next working day.`,
    whenByLetter:
      "The request must be made within 14 days of being notified of the decision (section 138). The decision is sent by letter. Notice is deemed received on the seventh day after the letter was sent, unless otherwise shown (Administrative Procedure Act, section 59). That day is not counted. If the last day is a Saturday or a public holiday, the time continues to the next working day.",
    lastDay: ({ date }) => `The last day is ${date}.`,
    arrival:
      "The request must have arrived at the registry on the last day before the registry closes. The sender is responsible for its arriving in time.",
    whereTitle: "To whom and where",
    where: "The request is made to the body that decided. It is sent to the registry.",
    whatTitle: "What the request must say",
    whatDecision: ({ caseNumber }) => `the decision that is to be revised (case number ${caseNumber})`,
    whatChange: "how it should be revised",
    whatGrounds: "on what grounds",
    whatSender: "who makes the request, with postal address, email and telephone number",
    free: "Attach the documents that are referred to. The request is free of charge.",
    page: ({ page, count }) => `Page ${page}/${count}`,
  },
});
