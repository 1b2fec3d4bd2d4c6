import { texts } from "#i18n/texts";

/** What is asked before a note with a number or an address in it goes on a slip. */
export const slipWarning = texts({
  fi: {
    movedOn: "Tarjotin on muuttunut sen jälkeen, kun avasit tämän sivun. Katso tarjotin ennen kuin annat sen.",
    notMarked: "Merkintää ei tallennettu. Koodi on vanhentunut, tai toiminta ei kuulu siihen.",
    title: "Onko tarjottimella asiakkaan yhteystieto?",
    text: "Sanassa asiakkaalle näyttää olevan puhelinnumero tai sähköpostiosoite. Poista se, jos se on asiakkaan.",
    mend: "Muokkaa tarjotinta",
    keepsNotes: "Numero tai osoite ei ole asiakkaan: anna silti",
    refused: "Poista numero tai osoite tarjottimelta, tai merkitse, että se saa jäädä.",
  },
  sv: {
    movedOn: "Brickan har ändrats sedan du öppnade den här sidan. Titta på brickan innan du ger den.",
    notMarked: "Märkningen sparades inte. Koden har gått ut eller så hör verksamheten inte till den.",
    title: "Finns klientens kontaktuppgift på brickan?",
    text: "Hälsningen till klienten verkar innehålla ett telefonnummer eller en e-postadress. Ta bort det om det är klientens.",
    mend: "Ändra brickan",
    keepsNotes: "Numret eller adressen är inte klientens: ge ändå",
    refused: "Ta bort numret eller adressen från brickan, eller kryssa för att det får vara kvar.",
  },
  en: {
    movedOn: "The tray has changed since you opened this page. Look at the tray before you give it.",
    notMarked: "The mark was not saved. The code has expired, or the activity does not belong to it.",
    title: "Is the client's contact on the tray?",
    text: "There seems to be a phone number or an email address in a note to the client. Remove it if it is the client's.",
    mend: "Change the tray",
    keepsNotes: "The number or address is not the client's: give it anyway",
    refused: "Remove the number or address from the tray, or tick that it may stay.",
  },
});
