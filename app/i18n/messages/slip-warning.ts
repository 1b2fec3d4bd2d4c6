import { texts } from "#i18n/texts";

/** What is asked before a note with a number or an address in it goes on a slip. */
export const slipWarning = texts({
  fi: {
    movedOn: "Tarjotin on muuttunut sen jälkeen, kun avasit tämän sivun. Katso tarjotin ennen kuin annat sen.",
    notMarked: "Merkintää ei tallennettu. Koodi on vanhentunut, tai toiminta ei kuulu siihen.",
    title: "Onko tarjottimella jonkun yhteystieto?",
    text: "Muistiinpanossa näyttää olevan puhelinnumero tai sähköpostiosoite. Poista se, jos se on yksityisen ihmisen.",
    mend: "Muokkaa tarjotinta",
    keepsNotes: "Numero tai osoite ei ole yksityisen ihmisen: se saa jäädä",
    refused: "Poista numero tai osoite tarjottimelta, tai merkitse, että se saa jäädä.",
  },
  sv: {
    movedOn: "Brickan har ändrats sedan du öppnade den här sidan. Titta på brickan innan du ger den.",
    notMarked: "Märkningen sparades inte. Koden har gått ut eller så hör verksamheten inte till den.",
    title: "Finns någons kontaktuppgift på brickan?",
    text: "En anteckning verkar innehålla ett telefonnummer eller en e-postadress. Ta bort det om det är en privatpersons.",
    mend: "Ändra brickan",
    keepsNotes: "Numret eller adressen är inte en privatpersons: det får vara kvar",
    refused: "Ta bort numret eller adressen från brickan, eller kryssa för att det får vara kvar.",
  },
  en: {
    movedOn: "The tray has changed since you opened this page. Look at the tray before you give it.",
    notMarked: "The mark was not saved. The code has expired, or the activity does not belong to it.",
    title: "Is somebody's contact on the tray?",
    text: "There seems to be a phone number or an email address in a note. Remove it if it is a private person's.",
    mend: "Change the tray",
    keepsNotes: "The number or address is not a private person's: it may stay",
    refused: "Remove the number or address from the tray, or tick that it may stay.",
  },
});
