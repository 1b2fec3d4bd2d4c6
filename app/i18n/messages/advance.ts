import { formatEuros, formatPercent } from "#i18n/format";
import { texts } from "#i18n/texts";

type Number = { number: number };
type Limit = { percent: number; most: number; room: number };
type Day = { date: string };

/** An advance (ennakko): money before the costs, deducted from what is paid on receipts later. */
export const advance = texts({
  fi: {
    title: ({ number }: Number) => `Ennakkohakemus ${number}`,
    startTitle: "Ennakko",
    startText:
      "Jos kulut on maksettava ennen kuin rahaa on, voitte pyytää osan avustuksesta ennakkona. Sitä voi pyytää kerran, ennen ensimmäistä maksatushakemusta.",
    start: "Pyydä ennakkoa",
    openText:
      "Ennakkohakemus on kesken. Lähettäkää se tai poistakaa sen luonnos, ennen kuin haette maksatusta kuluista.",
    continueOpen: ({ number }: Number) => `Jatka ennakkohakemusta ${number}`,
    rows: "Tulevat kulut",
    rowsEmptyText: "Lisää alla kulut, joihin ennakkoa tarvitaan.",
    addLead:
      "Kertokaa kulut, jotka on maksettava ennakolla, ja liittäkää jokaiseen tarjous, sopimus tai kustannusarvio. Kuitit liitetään myöhemmin maksatushakemukseen, ja ennakko vähennetään siitä.",
    most: ({ percent, most }: Omit<Limit, "room">) =>
      `Ennakkoa maksetaan enintään ${formatPercent(percent, "fi")} avustuksesta eli ${formatEuros(most, "fi")}.`,
    refusals: {
      overAdvance: ({ percent, most, room }: Limit) =>
        `Ennakkoa maksetaan enintään ${formatPercent(percent, "fi")} avustuksesta eli ${formatEuros(most, "fi")}. Tähän hakemukseen mahtuu kuluja enää ${formatEuros(room, "fi")}.`,
      advanceTooLarge: ({ percent, most }: Limit) =>
        `Ennakkoa maksetaan enintään ${formatPercent(percent, "fi")} avustuksesta eli ${formatEuros(most, "fi")}, ja kuluja on enemmän. Poistakaa kuluja ennen lähettämistä.`,
    },
    labels: {
      description: "Mihin ennakkoa tarvitaan?",
      payee: "Kenelle maksatte?",
      receiptDate: "Tarjouksen tai arvion päivä",
      claimed: "Summa",
      receipt: "Tarjous, sopimus tai kustannusarvio",
    },
    offer: "Tarjous tai arvio",
    openOffer: "Avaa tarjous tai arvio",
    send: "Lähetä ennakkohakemus",
    kept: "Tiedosto on tallessa. Valitse toinen vain, jos haluat vaihtaa sen.",
    unsettled: ({ sum }: { sum: string }) => `Ennakkoa on tilittämättä ${sum}`,
    unsettledTexts: {
      association: {
        open: ({ date }: Day) =>
          `Hakekaa maksatusta kuluista kuitteja vastaan viimeistään ${date}: ennakko vähennetään siitä. Se osa, jolle ei tule hyväksyttyjä kuluja, on maksettava takaisin.`,
        over: ({ date }: Day) =>
          `Kuluja sai hakea ${date} asti. Se osa ennakosta, jolle ei tullut hyväksyttyjä kuluja, on maksettava takaisin. Ottakaa yhteyttä kaupunkiin.`,
      },
      official: {
        open: ({ date }: Day) =>
          `Yhdistys tilittää ennakon hakemalla maksatusta kuluista viimeistään ${date}. Ennakko vähennetään siitä.`,
        over: ({ date }: Day) =>
          `Kuluja sai hakea ${date} asti. Jos yhtään maksatushakemusta ei ole tarkastettavana, tämä osa on perittävä takaisin.`,
      },
    },
    reviewTitle: "Tämä on ennakko: kuluja ei vielä ole",
    reviewText:
      "Hyväksy kulut, joihin ennakko annetaan. Ennakko vähennetään myöhemmistä maksatuksista, ja kuitit tarkastetaan niissä.",
    events: {
      claimStart: "Ennakkohakemus aloitettiin",
      claimAddRow: "Ennakkohakemukseen lisättiin tuleva kulu",
      claimRemoveRow: "Ennakkohakemuksesta poistettiin tuleva kulu",
      claimDiscard: "Ennakkohakemuksen luonnos poistettiin",
      claimSubmit: "Ennakkohakemus lähetettiin",
      claimReview: "Ennakkohakemus tarkastettiin",
      claimReject: "Ennakkohakemus hylättiin",
      claimReturnToApplicant: "Ennakkohakemus palautettiin korjattavaksi",
      claimApprove: "Ennakon maksu hyväksyttiin",
      claimReturnToReview: "Ennakkohakemus palautettiin tarkastukseen",
      paymentBatch: "Ennakko otettiin maksuerään",
      paymentSettle: "Ennakko maksettiin",
      paymentRejectByBank: "Pankki palautti ennakon maksun",
    },
  },
  sv: {
    title: ({ number }) => `Ansökan om förskott ${number}`,
    startTitle: "Förskott",
    startText:
      "Om kostnaderna måste betalas innan det finns pengar kan ni begära en del av understödet i förskott. Det kan begäras en gång, före den första utbetalningsansökan.",
    start: "Begär förskott",
    openText:
      "Ansökan om förskott är inte färdig. Skicka den eller ta bort utkastet innan ni söker utbetalning för kostnader.",
    continueOpen: ({ number }) => `Fortsätt med ansökan om förskott ${number}`,
    rows: "Kommande kostnader",
    rowsEmptyText: "Lägg nedan till de kostnader som förskottet behövs för.",
    addLead:
      "Ange de kostnader som måste betalas med förskottet och bifoga en offert, ett avtal eller en kostnadsberäkning till var och en. Kvittona bifogas senare i utbetalningsansökan, och förskottet dras av från den.",
    most: ({ percent, most }) =>
      `Högst ${formatPercent(percent, "sv")} av understödet betalas i förskott, alltså ${formatEuros(most, "sv")}.`,
    refusals: {
      overAdvance: ({ percent, most, room }) =>
        `Högst ${formatPercent(percent, "sv")} av understödet betalas i förskott, alltså ${formatEuros(most, "sv")}. I den här ansökan ryms ännu kostnader för ${formatEuros(room, "sv")}.`,
      advanceTooLarge: ({ percent, most }) =>
        `Högst ${formatPercent(percent, "sv")} av understödet betalas i förskott, alltså ${formatEuros(most, "sv")}, och kostnaderna är större. Ta bort kostnader innan ni skickar ansökan.`,
    },
    labels: {
      description: "Vad behövs förskottet för?",
      payee: "Vem ska ni betala till?",
      receiptDate: "Offertens eller beräkningens dag",
      claimed: "Belopp",
      receipt: "Offert, avtal eller kostnadsberäkning",
    },
    offer: "Offert eller beräkning",
    openOffer: "Öppna offerten eller kalkylen",
    send: "Skicka ansökan om förskott",
    kept: "Filen finns kvar. Välj en annan bara om du vill byta den.",
    unsettled: ({ sum }) => `${sum} av förskottet är inte redovisat`,
    unsettledTexts: {
      association: {
        open: ({ date }) =>
          `Sök utbetalning för kostnaderna mot kvitton senast ${date}: förskottet dras av från den. Den del som inte får godkända kostnader ska betalas tillbaka.`,
        over: ({ date }) =>
          `Utbetalning kunde sökas till och med ${date}. Den del av förskottet som inte fick godkända kostnader ska betalas tillbaka. Kontakta staden.`,
      },
      official: {
        open: ({ date }) =>
          `Föreningen redovisar förskottet genom att söka utbetalning för kostnaderna senast ${date}. Förskottet dras av från den.`,
        over: ({ date }) =>
          `Utbetalning kunde sökas till och med ${date}. Om ingen ansökan väntar på granskning ska den här delen återkrävas.`,
      },
    },
    reviewTitle: "Det här är ett förskott: det finns ännu inga kostnader",
    reviewText:
      "Godkänn de kostnader som förskottet ges för. Förskottet dras av från senare utbetalningar, och kvittona granskas i dem.",
    events: {
      claimStart: "Ansökan om förskott påbörjades",
      claimAddRow: "En kommande kostnad lades till i ansökan om förskott",
      claimRemoveRow: "En kommande kostnad togs bort ur ansökan om förskott",
      claimDiscard: "Utkastet till ansökan om förskott togs bort",
      claimSubmit: "Ansökan om förskott skickades",
      claimReview: "Ansökan om förskott granskades",
      claimReject: "Ansökan om förskott avslogs",
      claimReturnToApplicant: "Ansökan om förskott returnerades för rättelse",
      claimApprove: "Betalningen av förskottet godkändes",
      claimReturnToReview: "Ansökan om förskott återfördes till granskning",
      paymentBatch: "Förskottet togs med i en betalningspost",
      paymentSettle: "Förskottet betalades",
      paymentRejectByBank: "Banken returnerade betalningen av förskottet",
    },
  },
  en: {
    title: ({ number }) => `Request for an advance ${number}`,
    startTitle: "Advance",
    startText:
      "If costs must be paid before there is money, you can ask for a part of the grant in advance. It can be asked for once, before the first claim.",
    start: "Ask for an advance",
    openText: "The request for an advance is not finished. Send it or remove the draft before you claim costs.",
    continueOpen: ({ number }) => `Continue the request for an advance ${number}`,
    rows: "Costs to come",
    rowsEmptyText: "Add below the costs that the advance is needed for.",
    addLead:
      "Tell the costs that must be paid with the advance, and attach an offer, a contract or an estimate to each. Receipts are attached later to a claim, and the advance is deducted from it.",
    most: ({ percent, most }) =>
      `At most ${formatPercent(percent, "en")} of the grant is paid in advance, that is ${formatEuros(most, "en")}.`,
    refusals: {
      overAdvance: ({ percent, most, room }) =>
        `At most ${formatPercent(percent, "en")} of the grant is paid in advance, that is ${formatEuros(most, "en")}. Costs of ${formatEuros(room, "en")} still fit in this request.`,
      advanceTooLarge: ({ percent, most }) =>
        `At most ${formatPercent(percent, "en")} of the grant is paid in advance, that is ${formatEuros(most, "en")}, and the costs are more. Remove costs before you send the request.`,
    },
    labels: {
      description: "What is the advance needed for?",
      payee: "Whom will you pay?",
      receiptDate: "Date of the offer or estimate",
      claimed: "Sum",
      receipt: "Offer, contract or estimate",
    },
    offer: "Offer or estimate",
    openOffer: "Open the offer or estimate",
    send: "Send the request",
    kept: "The file is kept. Choose another only to replace it.",
    unsettled: ({ sum }) => `${sum} of the advance is not accounted for`,
    unsettledTexts: {
      association: {
        open: ({ date }) =>
          `Claim payment for the costs on receipts by ${date}: the advance is deducted from it. The part that gets no accepted costs must be repaid.`,
        over: ({ date }) =>
          `Costs could be claimed until ${date}. The part of the advance that got no accepted costs must be repaid. Contact the city.`,
      },
      official: {
        open: ({ date }) =>
          `The association accounts for the advance by claiming payment for its costs by ${date}. The advance is deducted from it.`,
        over: ({ date }) =>
          `Costs could be claimed until ${date}. If no claim waits for review, this part is to be recovered.`,
      },
    },
    reviewTitle: "This is an advance: there are no costs yet",
    reviewText:
      "Accept the costs that the advance is given for. It is deducted from later payments, and the receipts are checked in those.",
    events: {
      claimStart: "A request for an advance was started",
      claimAddRow: "A coming cost was added to the request for an advance",
      claimRemoveRow: "A coming cost was removed from the request for an advance",
      claimDiscard: "The draft of a request for an advance was removed",
      claimSubmit: "The request for an advance was submitted",
      claimReview: "The request for an advance was reviewed",
      claimReject: "The request for an advance was rejected",
      claimReturnToApplicant: "The request for an advance was returned for correction",
      claimApprove: "The payment of the advance was approved",
      claimReturnToReview: "The request for an advance was returned to review",
      paymentBatch: "The advance was taken into a batch",
      paymentSettle: "The advance was paid",
      paymentRejectByBank: "The bank returned the payment of the advance",
    },
  },
});
