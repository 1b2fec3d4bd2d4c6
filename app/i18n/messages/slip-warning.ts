import { texts } from "#i18n/texts";

/** What is asked before a note with a number or an address in it goes on a slip. */
export const slipWarning = texts({
  fi: {
    title: "Onko tarjottimella asiakkaan yhteystieto?",
    text: "Sanassa asiakkaalle näyttää olevan puhelinnumero tai sähköpostiosoite. Poista se, jos se on asiakkaan.",
    mend: "Muokkaa tarjotinta",
    keepsNotes: "Numero tai osoite ei ole asiakkaan: anna silti",
    refused: "Poista numero tai osoite tarjottimelta, tai merkitse, että se saa jäädä.",
  },
  sv: {
    title: "Finns klientens kontaktuppgift på brickan?",
    text: "Hälsningen till klienten verkar innehålla ett telefonnummer eller en e-postadress. Ta bort det om det är klientens.",
    mend: "Ändra brickan",
    keepsNotes: "Numret eller adressen är inte klientens: ge ändå",
    refused: "Ta bort numret eller adressen från brickan, eller kryssa för att det får vara kvar.",
  },
  en: {
    title: "Is the client's contact on the tray?",
    text: "There seems to be a phone number or an email address in a note to the client. Remove it if it is the client's.",
    mend: "Change the tray",
    keepsNotes: "The number or address is not the client's: give it anyway",
    refused: "Remove the number or address from the tray, or tick that it may stay.",
  },
});
