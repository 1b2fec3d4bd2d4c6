import { formatDate, formatEuros } from "#i18n/format";
import { texts } from "#i18n/texts";

/** Recording the decision of a meeting, and reading it afterwards. */
export const decision = texts({
  fi: {
    title: "Kirjaa päätös",
    lead: "Kirjaa ensin rivit, joista päätettiin toisin kuin esitettiin. Kirjaa sitten kokouksen päätös koko listalle kerralla.",
    doneTitle: "Päätös avustuksista",
    listTitle: "Päätettävä lista",
    listLead: "Rivit päätetään esityksen mukaan, jollei niihin ole kirjattu poikkeamaa.",
    meetingTitle: "Kokous",
    labels: {
      decidingBody: "Päätöksen tekijä",
      meetingDate: "Kokouspäivä tai päätöspäivä",
      earlier: "Kokous pidettiin aiemmin kuin pöydättäessä sanottiin",
      section: "Pykälän tai viranhaltijapäätöksen numero",
      presence: "Olitko kokouksessa?",
      confirmed: "Lista on sama kuin kokouksen pöytäkirjassa",
    },
    chooseBody: "Valitse päätöksen tekijä",
    sectionHint: "Esimerkiksi 12",
    earlierHint: ({ date }: { date: string }) =>
      `Asia jätettiin pöydälle kokoukseen ${date}. Rastita, jos päätös tehtiin ylimääräisessä kokouksessa ennen sitä.`,
    heldEarlier: ({ date }: { date: string }) => `Aiemmin kuin pöydättäessä sanottiin (${date}).`,
    record: "Kirjaa päätös ja lähetä tiedoksiannot",
    recording: "Kirjataan…",
    after: "Kun kirjaat päätöksen, jokainen hakija saa viestin ja oman päätöksensä pdf-tiedostona.",
    agenda: "Tulosta lista",
    proposal: "Esitykseen",
    return: "Palauta valmisteluun",
    notFinishedTitle: "Esitys on kesken",
    notFinished: "Päätöksen voi kirjata, kun valmistelija on vienyt esityksen päätettäväksi.",
    facts: {
      body: "Päätöksen tekijä",
      meeting: "Kokous ja pykälä",
      recorded: "Kirjattu",
      notices: "Tiedoksiannot",
      awarded: "Myönnetty yhteensä",
      standing: "Voimassa oikaisujen jälkeen",
      left: "Jäi jakamatta",
    },
    recordedBy: ({ at, name }: { at: string; name: string }) => `${at}, ${name}`,
    sent: ({ count, total }: { count: number; total: number }) => `${count} / ${total} lähetetty`,
    sending: "Tiedoksiantoja lähetetään. Lataa sivu hetken päästä uudelleen.",
    columns: {
      applicant: "Hakija",
      outcome: "Päätös",
      sum: "Myönnetty",
      reason: "Perustelu",
      appealUntil: "Oikaisuaika",
    },
    withdrawn: "Peruttu",
    refusals: {
      proposalNotFinished: "Esitystä ei ole viety päätettäväksi, tai se on palautettu valmisteluun.",
      alreadyDecided: "Päätös on jo kirjattu. Samasta hakemuksesta päätetään vain kerran.",
      overBudget: ({ excessCents }: { excessCents: number }) =>
        `Kokouksen muutokset ylittävät määrärahan: ${formatEuros(excessCents, "fi")} liikaa. Tarkista muutetut rivit.`,
      overBudgetKept:
        "Kokouksen muutokset ylittävät määrärahan. Ylitystä ei kerrota sinulle, koska siitä selviäisi sen rivin summa, jossa olet esteellinen. Tarkista muutetut rivit.",
      listDiffers: "Lista ei enää vastaa haun hakemuksia. Palauta esitys valmisteluun ja tarkista rivit.",
      lateTakenUp: ({ associations }: { associations: string[] }) =>
        `Myöhässä saapunut hakemus jätetään tutkimatta: ${associations.join(", ")}. Palauta esitys valmisteluun ja korjaa rivi.`,
      unknownBody: "Valitse päätöksen tekijä listasta.",
      budgetNotApproved:
        "Haku on ehdollinen, eikä talousarviota ole vielä merkitty hyväksytyksi. Merkitse se ensin haun tiedoissa.",
      linesOfOthers: ({ associations }: { associations: string[] }) =>
        `Olet esteellinen tässä: ${associations.join(", ")}. Toinen päättäjä kirjaa ensin, mitä siitä päätettiin.`,
      officeHolderTied: ({ associations }: { associations: string[] }) =>
        `Olet esteellinen tässä: ${associations.join(", ")}. Viranhaltijan päätöksen tekee yksi henkilö, joten sijainen tekee sen koko listasta.`,
      meetingInFuture: "Kokouspäivä on tulevaisuudessa. Päätös kirjataan vasta kokouksen jälkeen.",
      meetingBeforeClose: "Kokouspäivä on ennen haun päättymistä. Tarkista päivä.",
      meetingBeforeFiling: "Kokouspäivä on ennen kuin listan viimeinen hakemus saapui. Tarkista päivä.",
      meetingBeforeTabled: ({ tabledUntil }: { tabledUntil: string }) =>
        `Kokouspäivä on ennen ${formatDate(tabledUntil, "fi")}, johon asia pöydättiin. Tarkista päivä tai rastita tämä.`,
    },
  },
  sv: {
    title: "Anteckna beslutet",
    lead: "Anteckna först de rader som beslutades annorlunda än föreslaget. Anteckna sedan mötets beslut för hela listan på en gång.",
    doneTitle: "Beslut om understöd",
    listTitle: "Listan som beslutas",
    listLead: "Raderna beslutas enligt förslaget, om ingen avvikelse har antecknats.",
    meetingTitle: "Möte",
    labels: {
      decidingBody: "Beslutsfattare",
      meetingDate: "Mötesdag eller beslutsdag",
      earlier: "Mötet hölls tidigare än vad som sades vid bordläggningen",
      section: "Paragrafens eller tjänsteinnehavarbeslutets nummer",
      presence: "Var du på mötet?",
      confirmed: "Listan är densamma som i mötets protokoll",
    },
    chooseBody: "Välj beslutsfattare",
    sectionHint: "Till exempel 12",
    earlierHint: ({ date }) =>
      `Ärendet bordlades till mötet ${date}. Kryssa för om beslutet fattades på ett extra möte före det.`,
    heldEarlier: ({ date }) => `Tidigare än vad som sades vid bordläggningen (${date}).`,
    record: "Anteckna beslutet och skicka delgivningarna",
    recording: "Antecknar…",
    after: "När du antecknar beslutet får varje sökande ett meddelande och sitt eget beslut som pdf.",
    agenda: "Skriv ut listan",
    proposal: "Till förslaget",
    return: "Återför till beredning",
    notFinishedTitle: "Förslaget är inte färdigt",
    notFinished: "Beslutet kan antecknas när beredaren har fört förslaget till beslut.",
    facts: {
      body: "Beslutsfattare",
      meeting: "Möte och paragraf",
      recorded: "Antecknat",
      notices: "Delgivningar",
      awarded: "Beviljat sammanlagt",
      standing: "Gäller efter rättelser",
      left: "Blev ofördelat",
    },
    recordedBy: ({ at, name }) => `${at}, ${name}`,
    sent: ({ count, total }) => `${count} / ${total} skickade`,
    sending: "Delgivningarna skickas. Ladda om sidan om en stund.",
    columns: {
      applicant: "Sökande",
      outcome: "Beslut",
      sum: "Beviljat",
      reason: "Motivering",
      appealUntil: "Omprövningstid",
    },
    withdrawn: "Återtagen",
    refusals: {
      proposalNotFinished: "Förslaget har inte förts till beslut, eller så har det återförts till beredning.",
      alreadyDecided: "Beslutet är redan antecknat. Om en ansökan fattas beslut bara en gång.",
      overBudget: ({ excessCents }) =>
        `Mötets ändringar överskrider anslaget med ${formatEuros(excessCents, "sv")}. Kontrollera de ändrade raderna.`,
      overBudgetKept:
        "Mötets ändringar överskrider anslaget. Du får inte veta med hur mycket, eftersom det skulle avslöja beloppet på raden där du är jävig. Kontrollera de ändrade raderna.",
      listDiffers: "Listan motsvarar inte längre utlysningens ansökningar. Återför förslaget och kontrollera raderna.",
      lateTakenUp: ({ associations }) =>
        `En ansökan som kom för sent lämnas utan prövning: ${associations.join(", ")}. Återför förslaget och rätta raden.`,
      unknownBody: "Välj beslutsfattare i listan.",
      budgetNotApproved:
        "Utlysningen är villkorad och budgeten har inte antecknats som godkänd. Anteckna det först i utlysningens uppgifter.",
      linesOfOthers: ({ associations }) =>
        `Du är jävig i det här: ${associations.join(", ")}. En annan beslutsfattare antecknar först vad som beslutades om det.`,
      officeHolderTied: ({ associations }) =>
        `Du är jävig i det här: ${associations.join(", ")}. En tjänsteinnehavares beslut fattas av en person, så en ställföreträdare fattar det om hela listan.`,
      meetingInFuture: "Mötesdagen är i framtiden. Beslutet antecknas först efter mötet.",
      meetingBeforeClose: "Mötesdagen är före ansökningstidens slut. Kontrollera dagen.",
      meetingBeforeFiling: "Mötesdagen är före den dag då listans sista ansökan kom in. Kontrollera dagen.",
      meetingBeforeTabled: ({ tabledUntil }) =>
        `Mötesdagen är före ${formatDate(tabledUntil, "sv")}, dit ärendet bordlades. Kontrollera dagen eller kryssa för det här.`,
    },
  },
  en: {
    title: "Record the decision",
    lead: "First note the lines that were decided otherwise than proposed. Then record the meeting's decision for the whole list at once.",
    doneTitle: "Decision on grants",
    listTitle: "The list to be decided",
    listLead: "Lines are decided as proposed, unless a deviation has been noted.",
    meetingTitle: "Meeting",
    labels: {
      decidingBody: "Decided by",
      meetingDate: "Date of the meeting or decision",
      earlier: "The meeting was held earlier than was said when the list was tabled",
      section: "Number of the section or of the office holder's decision",
      presence: "Were you at the meeting?",
      confirmed: "The list is the same as in the minutes of the meeting",
    },
    chooseBody: "Choose the deciding body",
    sectionHint: "For example 12",
    earlierHint: ({ date }) =>
      `The list was tabled to the meeting on ${date}. Tick this if an extra meeting decided before it.`,
    heldEarlier: ({ date }) => `Earlier than was said when the list was tabled (${date}).`,
    record: "Record the decision and send the notices",
    recording: "Recording…",
    after: "When you record the decision, every applicant gets a message and their own decision as a PDF.",
    agenda: "Print the list",
    proposal: "To the proposal",
    return: "Return to preparation",
    notFinishedTitle: "The proposal is not finished",
    notFinished: "The decision can be recorded when the preparer has taken the proposal to decision.",
    facts: {
      body: "Decided by",
      meeting: "Meeting and section",
      recorded: "Recorded",
      notices: "Notices",
      awarded: "Awarded in total",
      standing: "After corrections",
      left: "Left undistributed",
    },
    recordedBy: ({ at, name }) => `${at}, ${name}`,
    sent: ({ count, total }) => `${count} of ${total} sent`,
    sending: "The notices are being sent. Reload the page in a moment.",
    columns: {
      applicant: "Applicant",
      outcome: "Decision",
      sum: "Awarded",
      reason: "Reason",
      appealUntil: "Review until",
    },
    withdrawn: "Withdrawn",
    refusals: {
      proposalNotFinished: "The proposal has not been taken to decision, or it has been returned to preparation.",
      alreadyDecided: "The decision has already been recorded. An application is decided only once.",
      overBudget: ({ excessCents }) =>
        `The meeting's amendments exceed the budget by ${formatEuros(excessCents, "en")}. Check the amended lines.`,
      overBudgetKept:
        "The meeting's amendments exceed the budget. By how much is not told to you, because it would reveal the sum on the line you are disqualified from. Check the amended lines.",
      listDiffers: "The list no longer matches the applications of the call. Return the proposal and check the lines.",
      lateTakenUp: ({ associations }) =>
        `An application that arrived late is not admitted: ${associations.join(", ")}. Return the proposal and correct the line.`,
      unknownBody: "Choose the deciding body from the list.",
      budgetNotApproved:
        "The call is conditional and the budget has not been recorded as approved. Record that first in the call.",
      linesOfOthers: ({ associations }) =>
        `You are disqualified from this: ${associations.join(", ")}. Another decision maker first records what was decided on it.`,
      officeHolderTied: ({ associations }) =>
        `You are disqualified from this: ${associations.join(", ")}. An office holder's decision is made by one person, so a substitute makes it on the whole list.`,
      meetingInFuture: "The date of the meeting is in the future. A decision is recorded after the meeting.",
      meetingBeforeClose: "The date of the meeting is before the close of the call. Check the date.",
      meetingBeforeFiling:
        "The date of the meeting is before the last application on the list arrived. Check the date.",
      meetingBeforeTabled: ({ tabledUntil }) =>
        `The date is before ${formatDate(tabledUntil, "en")}, to which the list was tabled. Check the date or tick this.`,
    },
  },
});
