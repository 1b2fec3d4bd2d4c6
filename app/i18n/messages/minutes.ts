import { texts } from "#i18n/texts";

/** What the meeting did to the list line by line, and its extract from the minutes. */
export const minutes = texts({
  fi: {
    title: "Ote pöytäkirjasta",
    decision: "Päätös",
    sum: "Myönnetty",
    note: "Kokous",
    noteLine: "Kirjaa rivi",
    noteAgain: "Muuta kirjausta",
    lineRecorded: ({ name }: { name: string }) => `Rivin kirjasi ${name}`,
    amended: "Muutettu esityksestä",
    deviation: ({ text }: { text: string }) => `Poikkeaa esityksestä: ${text}`,
    withdrew: ({ names }: { names: string }) => `Esteellisenä poistui: ${names}`,
    noneNoted: "Poikkeamia ei ole kirjattu.",
    standsNow: "Voimassa nyt",
    amendedCount: ({ count }: { count: number }) =>
      count === 1
        ? "Yhdessä kohdassa päätettiin toisin kuin esitettiin."
        : `${count} kohdassa päätettiin toisin kuin esitettiin.`,
    withdrawalsTitle: "Esteellisyydet",
    withdrawal: ({ name, applicants }: { name: string; applicants: string }) =>
      `${name} ilmoitti olevansa esteellinen ja poistui, kun käsiteltiin: ${applicants}.`,
    noWithdrawals: "Kukaan ei poistunut esteellisenä.",
    lineTitle: "Mitä kokous päätti tästä hakemuksesta?",
    lineLead:
      "Kirjaa vain se, mikä poikkeaa esityksestä, ja kuka poistui esteellisenä. Muut rivit päätetään esityksen mukaan.",
    tied: ({ names }: { names: string }) =>
      `Esteellinen: ${names}. Nimi on valmiina poistuneissa, kunnes rivi on kirjattu: poista se, jos hän ei ollut kokouksessa. Kirjaa rivi myös, kun päätettiin esityksen mukaan: esteellinen ei voi tehdä sitä itse.`,
    lineProposed: "Esitys",
    labels: {
      outcome: "Päätös",
      awarded: "Myönnetty summa",
      reason: "Perustelu hakijalle",
      deviation: "Miksi päätettiin toisin kuin esitettiin",
      withdrew: "Esteellisinä poistuneet",
    },
    sumHint: "Tyhjä, jos hakemus hylätään tai jätetään tutkimatta.",
    reasonHint: "Hakija saa tämän päätöksessään.",
    deviationHint: "Jää pöytäkirjan otteeseen. Tyhjä, jos päätettiin esityksen mukaan.",
    withdrewHint: "Jokainen nimi omalle rivilleen. Esteellisyys koskee vain tätä hakemusta.",
    saveLine: "Kirjaa",
    clearLine: "Päätetty esityksen mukaan, kukaan ei poistunut",
    back: "Takaisin listaan",
    tabled: ({ date }: { date: string }) => `Jätetty pöydälle. Palaa kokoukseen ${date}.`,
    table: "Jätetty pöydälle",
    tableTitle: "Asia jätettiin pöydälle",
    tableLead:
      "Lista pysyy valmiina ja tulee myöhempään kokoukseen. Kokouksesta kirjatut poikkeamat tyhjennetään, koska mitään ei päätetty.",
    tableLabels: {
      meetingDate: "Kokouspäivä",
      section: "Pykälän numero",
      returnsOn: "Palaa kokoukseen",
      reason: "Syy",
    },
    saveTable: "Kirjaa pöydälle jättäminen",
    listChanged:
      "Joku on muuttanut listaa tai kirjannut kokouksesta jotain sen jälkeen, kun avasit sivun. Mitään ei tyhjennetty. Katso lista, ennen kuin tallennat uudelleen: kirjatut poikkeamat tyhjenevät silloin.",
    refusals: {
      proposalNotFinished: "Esitystä ei ole viety päätettäväksi, tai se on palautettu valmisteluun.",
      alreadyDecided: "Päätös on jo kirjattu, joten rivejä ei voi muuttaa.",
      amendsNothing: "Päätös on sama kuin esitys. Muuta summaa, päätöstä tai perustelua, tai tyhjennä poikkeaman syy.",
      ownAssociation: ({ associations }: { associations: string[] }) =>
        `Olet esteellinen tässä: ${associations.join(", ")}. Pyydä toista hoitamaan tämä.`,
      grantOfNothing: "Kirjoita myönnetty summa tai valitse, että hakemus hylätään.",
      rejectedWithSum: "Hylätylle hakemukselle ei voi kirjata summaa. Tyhjennä summa.",
      lateTakenUp: "Hakemus saapui myöhässä, joten sen voi vain jättää tutkimatta.",
      reasonMissing: "Kirjoita perustelu: hakija saa vähemmän kuin haki.",
      grantOverCap: "Summa ylittää haun enimmäisavustuksen yhdelle hakijalle.",
      grantOverRequestedWithoutReason: "Perustele, miksi myönnetään enemmän kuin haettiin.",
      meetingInFuture: "Kokouspäivä on tulevaisuudessa.",
      returnsTooSoon: "Asia palaa kokoukseen, joka on tämän kokouksen jälkeen.",
      eventNotAllowed: "Esitys ei ole päätettävänä.",
    },
  },
  sv: {
    title: "Protokollsutdrag",
    decision: "Beslut",
    sum: "Beviljat",
    note: "Möte",
    noteLine: "Anteckna raden",
    noteAgain: "Ändra anteckningen",
    lineRecorded: ({ name }) => `Raden antecknades av ${name}`,
    amended: "Ändrat från förslaget",
    deviation: ({ text }) => `Avviker från förslaget: ${text}`,
    withdrew: ({ names }) => `Avlägsnade sig på grund av jäv: ${names}`,
    noneNoted: "Inga avvikelser har antecknats.",
    standsNow: "Gäller nu",
    amendedCount: ({ count }) =>
      count === 1
        ? "I en punkt beslutades annat än vad som föreslogs."
        : `I ${count} punkter beslutades annat än vad som föreslogs.`,
    withdrawalsTitle: "Jäv",
    withdrawal: ({ name, applicants }) =>
      `${name} anmälde jäv och avlägsnade sig då följande behandlades: ${applicants}.`,
    noWithdrawals: "Ingen avlägsnade sig på grund av jäv.",
    lineTitle: "Vad beslutade mötet om den här ansökan?",
    lineLead:
      "Anteckna bara det som avviker från förslaget och vem som avlägsnade sig på grund av jäv. Övriga rader beslutas enligt förslaget.",
    tied: ({ names }) =>
      `Jävig: ${names}. Tills raden har antecknats står namnet färdigt bland dem som avlägsnade sig: ta bort det om personen inte var på mötet. Anteckna raden också när beslutet följde förslaget: den som är jävig kan inte göra det själv.`,
    lineProposed: "Förslag",
    labels: {
      outcome: "Beslut",
      awarded: "Beviljat belopp",
      reason: "Motivering till sökanden",
      deviation: "Varför beslutades annat än vad som föreslogs",
      withdrew: "Avlägsnade sig på grund av jäv",
    },
    sumHint: "Tomt om ansökan avslås eller lämnas utan prövning.",
    reasonHint: "Sökanden får detta i sitt beslut.",
    deviationHint: "Står i protokollsutdraget. Tomt om beslutet följde förslaget.",
    withdrewHint: "Varje namn på egen rad. Jävet gäller bara den här ansökan.",
    saveLine: "Anteckna",
    clearLine: "Beslutades enligt förslaget, ingen avlägsnade sig",
    back: "Tillbaka till listan",
    tabled: ({ date }) => `Bordlagt. Återkommer till mötet ${date}.`,
    table: "Bordlades",
    tableTitle: "Ärendet bordlades",
    tableLead:
      "Listan förblir färdig och kommer till ett senare möte. Antecknade avvikelser töms, för ingenting beslutades.",
    tableLabels: {
      meetingDate: "Mötesdag",
      section: "Paragrafens nummer",
      returnsOn: "Återkommer till mötet",
      reason: "Orsak",
    },
    saveTable: "Anteckna bordläggningen",
    listChanged:
      "Någon har ändrat listan eller antecknat något från mötet efter att du öppnade sidan. Ingenting tömdes. Se på listan innan du sparar på nytt: antecknade avvikelser töms då.",
    refusals: {
      proposalNotFinished: "Förslaget har inte förts till beslut, eller så har det återförts till beredning.",
      alreadyDecided: "Beslutet är redan antecknat, så raderna kan inte ändras.",
      amendsNothing:
        "Beslutet är detsamma som förslaget. Ändra belopp, beslut eller motivering, eller töm orsaken till avvikelsen.",
      ownAssociation: ({ associations }) =>
        `Du är jävig i det här: ${associations.join(", ")}. Be någon annan sköta det här.`,
      grantOfNothing: "Skriv det beviljade beloppet eller välj att ansökan avslås.",
      rejectedWithSum: "En ansökan som avslås kan inte ha ett belopp. Töm beloppet.",
      lateTakenUp: "Ansökan kom för sent, så den kan bara lämnas utan prövning.",
      reasonMissing: "Skriv en motivering: sökanden får mindre än vad som söktes.",
      grantOverCap: "Beloppet överskrider utlysningens högsta understöd till en sökande.",
      grantOverRequestedWithoutReason: "Motivera varför mer beviljas än vad som söktes.",
      meetingInFuture: "Mötesdagen ligger i framtiden.",
      returnsTooSoon: "Ärendet återkommer till ett möte efter det här mötet.",
      eventNotAllowed: "Förslaget väntar inte på beslut.",
    },
  },
  en: {
    title: "Extract from the minutes",
    decision: "Decision",
    sum: "Awarded",
    note: "Meeting",
    noteLine: "Record the line",
    noteAgain: "Change what was recorded",
    lineRecorded: ({ name }) => `Line recorded by ${name}`,
    amended: "Amended",
    deviation: ({ text }) => `Deviates from the proposal: ${text}`,
    withdrew: ({ names }) => `Withdrew as disqualified: ${names}`,
    noneNoted: "No deviations have been noted.",
    standsNow: "In force now",
    amendedCount: ({ count }) =>
      count === 1
        ? "One line was decided otherwise than proposed."
        : `${count} lines were decided otherwise than proposed.`,
    withdrawalsTitle: "Conflicts of interest",
    withdrawal: ({ name, applicants }) =>
      `${name} declared a disqualification and withdrew while this was handled: ${applicants}.`,
    noWithdrawals: "Nobody withdrew as disqualified.",
    lineTitle: "What did the meeting decide on this application?",
    lineLead:
      "Note only what deviates from the proposal, and who withdrew as disqualified. The other lines are decided as proposed.",
    tied: ({ names }) =>
      `Disqualified: ${names}. Until the line is recorded, the name is filled in among those who withdrew: remove it if they were not at the meeting. Record the line even if it was decided as proposed: those who are disqualified cannot do it themselves.`,
    lineProposed: "Proposal",
    labels: {
      outcome: "Decision",
      awarded: "Sum awarded",
      reason: "Reason for the applicant",
      deviation: "Why it was decided otherwise than proposed",
      withdrew: "Withdrew as disqualified",
    },
    sumHint: "Leave empty if the application is rejected or not admitted.",
    reasonHint: "The applicant gets this in their decision.",
    deviationHint: "Shown in the extract from the minutes. Leave empty if the proposal was followed.",
    withdrewHint: "Each name on a line of its own. The disqualification concerns this application only.",
    saveLine: "Record",
    clearLine: "Decided as proposed, nobody withdrew",
    back: "Back to the list",
    tabled: ({ date }) => `Tabled. Comes back to the meeting on ${date}.`,
    table: "It was tabled",
    tableTitle: "The matter was tabled",
    tableLead:
      "The list stays finished and comes to a later meeting. The deviations noted so far are cleared, as nothing was decided.",
    tableLabels: {
      meetingDate: "Date of the meeting",
      section: "Section number",
      returnsOn: "Comes back to the meeting on",
      reason: "Reason",
    },
    saveTable: "Record the tabling",
    listChanged:
      "Someone has changed the list or recorded something of the meeting since you opened the page. Nothing was cleared. Look at the list before you save again: recorded deviations are cleared then.",
    refusals: {
      proposalNotFinished: "The proposal has not been taken to decision, or it has been returned to preparation.",
      alreadyDecided: "The decision has been recorded, so lines cannot be changed.",
      amendsNothing:
        "The decision is the same as the proposal. Change the sum, the decision or the reason, or clear why it deviates.",
      ownAssociation: ({ associations }) =>
        `You are disqualified from this: ${associations.join(", ")}. Ask someone else to do this.`,
      grantOfNothing: "Write the sum awarded, or choose to reject the application.",
      rejectedWithSum: "A rejected application cannot have a sum. Clear the sum.",
      lateTakenUp: "The application arrived late, so it can only be not admitted.",
      reasonMissing: "Write a reason: the applicant gets less than was asked for.",
      grantOverCap: "The sum is over the largest grant of the call to one applicant.",
      grantOverRequestedWithoutReason: "Explain why more is awarded than was asked for.",
      meetingInFuture: "The date of the meeting is in the future.",
      returnsTooSoon: "The matter must come back to a meeting after this one.",
      eventNotAllowed: "The proposal is not waiting for a decision.",
    },
  },
});
