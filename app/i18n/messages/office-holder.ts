import { texts } from "#i18n/texts";

/** Deciding alone, as an office holder does: what is said instead of the words of a meeting. */
export const officeHolder = texts({
  fi: {
    decision: {
      lead: "Muuta ensin rivit, joista päätetään toisin kuin esitettiin. Kirjaa sitten päätös koko listasta kerralla.",
      meetingTitle: "Viranhaltijapäätös",
    },
    labels: {
      meetingDate: "Päätöspäivä",
      section: "Päätöksen numero",
      confirmed: "Lista on sama kuin viranhaltijapäätöksessä",
    },
    facts: { meeting: "Päätöksen päivä ja numero" },
    decisionRefusals: {
      overBudget: "Muutetut rivit ylittävät määrärahan. Tarkista ne.",
      meetingInFuture: "Päätöspäivä on tulevaisuudessa. Päätös kirjataan vasta, kun se on tehty.",
      meetingBeforeClose: "Päätöspäivä on ennen haun päättymistä. Tarkista päivä.",
      meetingBeforeFiling: "Päätöspäivä on ennen kuin listan viimeinen hakemus saapui. Tarkista päivä.",
    },
    minutes: {
      title: "Viranhaltijapäätös",
      note: "Muutos",
      noteLine: "Päätä toisin",
      noteAgain: "Muuta",
      lineTitle: "Mitä tästä hakemuksesta päätettiin?",
      lineLead: "Kirjaa vain se, mikä poikkeaa esityksestä. Muut rivit päätetään esityksen mukaan.",
      deviationHint: "Jää viranhaltijapäätökseen. Tyhjä, jos päätettiin esityksen mukaan.",
      clearLine: "Päätetty esityksen mukaan",
      tied: ({ names }: { names: string }) =>
        `Esteellinen: ${names}. Esteellinen ei voi päättää listasta, vaan sijainen tekee päätöksen.`,
      listChanged:
        "Joku on muuttanut listaa sen jälkeen, kun avasit sivun. Mitään ei tyhjennetty. Katso lista, ennen kuin tallennat uudelleen: kirjatut poikkeamat tyhjenevät silloin.",
    },
    tied: ({ names }: { names: string }) => `Olet esteellinen tässä: ${names}`,
    tiedText:
      "Viranhaltijan päätöksen tekee yksi henkilö. Siksi sijainen päättää koko listasta, ja sinä et voi kirjata päätöstä.",
    published: {
      minutesTitle: "Päätös verkossa",
      minutesLead: "Kun päätös on nähtävänä verkossa, kunnan jäsenten oikaisuvaatimusaika alkaa kulua.",
      minutesOn: ({ date }: { date: string }) => `Päätös nähtävänä ${date}`,
    },
    publishedForce: "Ei tiedossa: päätöksen julkaisupäivää ei ole kirjattu",
    publishedLead:
      "Kirjaa kirje sinä päivänä, jona postitat sen, ja tulosta kuoreen päätösasiakirja vasta sitten. Kirje katsotaan saaduksi seitsemäntenä päivänä lähettämisestä. Kunnan jäsen saa tiedon seitsemän päivän kuluttua siitä, kun päätös on nähtävänä verkossa.",
    returnHint: "Esimerkiksi: Hakijan talousarvio puuttuu.",
    file: { label: "Päätös", list: "paatosesitys", decided: "viranhaltijapaatos" },
    where:
      "Oikaisua vaaditaan siltä toimielimeltä, jonka alainen päätöksen tehnyt viranhaltija on. Oikaisuvaatimus toimitetaan kirjaamoon.",
  },
  sv: {
    decision: {
      lead: "Ändra först de rader som avgörs annorlunda än föreslaget. Anteckna sedan beslutet om hela listan på en gång.",
      meetingTitle: "Tjänsteinnehavarbeslut",
    },
    labels: {
      meetingDate: "Beslutsdag",
      section: "Beslutets nummer",
      confirmed: "Listan är densamma som i tjänsteinnehavarbeslutet",
    },
    facts: { meeting: "Beslutets datum och nummer" },
    decisionRefusals: {
      overBudget: "De ändrade raderna överskrider anslaget. Kontrollera dem.",
      meetingInFuture: "Beslutsdagen är i framtiden. Beslutet antecknas först när det har fattats.",
      meetingBeforeClose: "Beslutsdagen är före ansökningstidens slut. Kontrollera dagen.",
      meetingBeforeFiling: "Beslutsdagen är före den dag då listans sista ansökan kom in. Kontrollera dagen.",
    },
    minutes: {
      title: "Tjänsteinnehavarbeslut",
      note: "Ändring",
      noteLine: "Besluta annorlunda",
      noteAgain: "Ändra",
      lineTitle: "Vad beslutades om den här ansökan?",
      lineLead: "Anteckna bara det som avviker från förslaget. Övriga rader beslutas enligt förslaget.",
      deviationHint: "Står i tjänsteinnehavarbeslutet. Tomt om beslutet följde förslaget.",
      clearLine: "Beslutades enligt förslaget",
      tied: ({ names }) =>
        `Jävig: ${names}. Den som är jävig kan inte avgöra listan, utan en ställföreträdare beslutar.`,
      listChanged:
        "Någon har ändrat listan efter att du öppnade sidan. Ingenting tömdes. Se på listan innan du sparar på nytt: antecknade avvikelser töms då.",
    },
    tied: ({ names }) => `Du är jävig i det här: ${names}`,
    tiedText:
      "Ett tjänsteinnehavarbeslut fattas av en person. Därför beslutar en ställföreträdare om hela listan, och du kan inte anteckna beslutet.",
    published: {
      minutesTitle: "Beslutet på webben",
      minutesLead: "När beslutet finns på webben börjar kommunmedlemmarnas tid att begära omprövning.",
      minutesOn: ({ date }) => `Beslutet framlagt ${date}`,
    },
    publishedForce: "Inte känt: dagen då beslutet publicerades är inte antecknad",
    publishedLead:
      "Anteckna brevet den dag du postar det och skriv ut beslutshandlingen först därefter. Ett brev anses ha mottagits den sjunde dagen efter att det skickades. En kommunmedlem får del av beslutet sju dagar efter att det publicerades på webben.",
    returnHint: "Till exempel: Sökandens budget saknas.",
    file: { label: "Beslut", list: "beslutsforslag", decided: "tjansteinnehavarbeslut" },
    where:
      "Omprövning begärs hos det organ som den tjänsteinnehavare som fattade beslutet lyder under. Begäran lämnas till registratorskontoret.",
  },
  en: {
    decision: {
      lead: "First change the lines that are decided otherwise than proposed. Then record the decision on the whole list at once.",
      meetingTitle: "Office holder's decision",
    },
    labels: {
      meetingDate: "Date of the decision",
      section: "Number of the decision",
      confirmed: "The list is the same as in the office holder's decision",
    },
    facts: { meeting: "Date and number of the decision" },
    decisionRefusals: {
      overBudget: "The changed lines exceed the budget. Check them.",
      meetingInFuture: "The date of the decision is in the future. A decision is recorded once it has been made.",
      meetingBeforeClose: "The date of the decision is before the close of the call. Check the date.",
      meetingBeforeFiling:
        "The date of the decision is before the last application on the list arrived. Check the date.",
    },
    minutes: {
      title: "Office holder's decision",
      note: "Change",
      noteLine: "Decide otherwise",
      noteAgain: "Change",
      lineTitle: "What was decided on this application?",
      lineLead: "Note only what deviates from the proposal. The other lines are decided as proposed.",
      deviationHint: "Stands in the office holder's decision. Empty if the proposal was followed.",
      clearLine: "Decided as proposed",
      tied: ({ names }) =>
        `Disqualified: ${names}. Whoever is disqualified cannot decide on the list: a substitute makes the decision.`,
      listChanged:
        "Someone has changed the list since you opened the page. Nothing was cleared. Look at the list before you save again: recorded deviations are cleared then.",
    },
    tied: ({ names }) => `You are disqualified from this: ${names}`,
    tiedText:
      "An office holder's decision is made by one person. So a substitute decides on the whole list, and you cannot record the decision.",
    published: {
      minutesTitle: "Decision on the web",
      minutesLead: "When the decision stands on the web, the time for residents to request a review begins.",
      minutesOn: ({ date }) => `Decision on the web from ${date}`,
    },
    publishedForce: "Not known: the day the decision was published has not been recorded",
    publishedLead:
      "Record the letter on the day you post it, and print the document of the decision only then. A letter is deemed received on the seventh day after it was sent. A member of the municipality is told seven days after the decision appeared on the web.",
    returnHint: "For example: The applicant's budget is missing.",
    file: { label: "Decision", list: "decision-proposal", decided: "office-holder-decision" },
    where:
      "The request is made to the body under which the office holder who decided works. It is sent to the registry.",
  },
});
