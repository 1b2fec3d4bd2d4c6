import { texts } from "#i18n/texts";

/** What somebody is shown before a second record of the same association could be made. */
export const sameFound = texts({
  fi: {
    title: "Onko teidän yhdistyksenne jo täällä?",
    officeTitle: "Onko tämä jo hakemistossa?",
    lead: "Mitään ei ole vielä tallennettu. Kirjoittamasi on alla tallessa.",
    reasons: {
      registerNumber: "Sama rekisterinumero",
      businessId: "Sama Y-tunnus",
      name: "Melkein sama nimi",
    },
    waits: "Odottaa järjestöyhteyshenkilön hyväksyntää",
    archived: "Arkistoitu. Järjestöyhteyshenkilö voi palauttaa sen.",
    mine: "Olet jo sen toimija. Avaa yhdistyksen sivu työpöydälläsi",
    ask: "Tämä on yhdistyksemme: pyydä oikeutta muokata",
    open: "Avaa",
    numberTaken:
      "Sama numero kuuluu vain yhdelle. Jos numero on oikein, yhdistys on jo täällä. Jos siinä on virhe, korjaa se alla.",
    different: "Ei, tämä on eri yhdistys",
    differentMany: "Ei, tämä on eri yhdistys kuin mikään näistä",
    goOn: "Jatka",
  },
  sv: {
    title: "Finns er förening redan här?",
    officeTitle: "Finns den här redan i katalogen?",
    lead: "Ingenting har sparats ännu. Det du skrev finns kvar nedan.",
    reasons: {
      registerNumber: "Samma registernummer",
      businessId: "Samma FO-nummer",
      name: "Nästan samma namn",
    },
    waits: "Väntar på föreningskoordinatorns godkännande",
    archived: "Arkiverad. Föreningskoordinatorn kan återställa den.",
    mine: "Du hör redan till den. Öppna föreningens sida på ditt skrivbord",
    ask: "Det här är vår förening: be om rätt att redigera",
    open: "Öppna",
    numberTaken:
      "Samma nummer hör bara till en. Är numret rätt finns föreningen redan här. Är det fel, rätta det nedan.",
    different: "Nej, det här är en annan förening",
    differentMany: "Nej, det här är en annan förening än någon av dessa",
    goOn: "Fortsätt",
  },
  en: {
    title: "Is your association here already?",
    officeTitle: "Is this in the directory already?",
    lead: "Nothing has been saved yet. What you wrote is kept below.",
    reasons: {
      registerNumber: "The same register number",
      businessId: "The same business ID",
      name: "Almost the same name",
    },
    waits: "Waiting for the coordinator's approval",
    archived: "Archived. The coordinator can restore it.",
    mine: "You act for it already. Open its page on your desk",
    ask: "This is our association: ask for the right to edit",
    open: "Open",
    numberTaken:
      "A number belongs to one alone. If it is right, the association is here already. If it is wrong, correct it below.",
    different: "No, this is another association",
    differentMany: "No, this is another association than any of these",
    goOn: "Go on",
  },
});
