import { texts } from "#i18n/texts";

/** Reasons that any form may be refused for. A page adds its own beside these. */
export const refusals = texts({
  fi: {
    changedMeanwhile:
      "Joku muu ehti muuttaa näitä tietoja sillä välin. Kirjoittamasi on tallella lomakkeessa; vertaa ja tallenna uudelleen.",
    eventNotAllowed: "Tätä ei voi enää tehdä, sillä tilanne on muuttunut. Lataa sivu uudelleen.",
    movedOn:
      "Tilanne on muuttunut sen jälkeen, kun avasit sivun. Mitään ei tallennettu: sivulla näkyy nyt, miten asia on.",
    visitAhead: "Käynnin päivä ei ole vielä tullut. Kerro sinä päivänä tai sen jälkeen, tuliko asiakas.",
    confirmedToday: "Tiedot on jo vahvistettu tänään. Kiitos!",
    notPublished: "Tiedot voi vahvistaa vasta, kun ne on julkaistu.",
    notAllowed: "Sinulla ei ole oikeutta tähän.",
    tooManyRequests: "Yrityksiä on liian monta. Odota vartti ja yritä uudelleen.",
    empty: "Tiedosto on tyhjä. Valitse toinen tiedosto.",
    tooLarge: "Tiedosto on liian suuri. Enintään 10 megatavua mahtuu.",
    kindNotAllowed:
      "Tätä tiedostoa ei voi liittää. Lisää pdf, kuva (jpg, png, webp, heic), Word, Excel tai OpenDocument.",
    tooManyFiles: "Tiedostoja on liikaa. Lisää enintään viisi kerralla. Mitään ei lähetetty.",
    fileMissing: "Valitse tiedosto.",
    storedNow: ({ value }: { value: string }) => `Tallennettuna nyt: ${value || "tyhjä"}`,
    other: "Tämä ei onnistunut. Lataa sivu uudelleen ja yritä vielä.",
  },
  sv: {
    changedMeanwhile:
      "Någon annan hann ändra uppgifterna under tiden. Det du skrev finns kvar i formuläret; jämför och spara på nytt.",
    eventNotAllowed: "Det här går inte längre att göra, läget har ändrats. Ladda om sidan.",
    movedOn: "Läget har ändrats sedan du öppnade sidan. Inget sparades: sidan visar nu hur det är.",
    visitAhead: "Dagen för besöket har inte kommit än. Berätta den dagen eller senare om klienten kom.",
    confirmedToday: "Uppgifterna är redan bekräftade i dag. Tack!",
    notPublished: "Uppgifterna kan bekräftas först när de är publicerade.",
    notAllowed: "Du har inte rätt till det här.",
    tooManyRequests: "För många försök. Vänta en kvart och försök igen.",
    empty: "Filen är tom. Välj en annan fil.",
    tooLarge: "Filen är för stor. Högst 10 megabyte ryms.",
    kindNotAllowed:
      "Filen kan inte bifogas. Lägg till en pdf, en bild (jpg, png, webp, heic), Word, Excel eller OpenDocument.",
    tooManyFiles: "Det är för många filer. Lägg till högst fem åt gången. Ingenting skickades.",
    fileMissing: "Välj en fil.",
    storedNow: ({ value }) => `Sparat nu: ${value || "tomt"}`,
    other: "Det här lyckades inte. Ladda om sidan och försök igen.",
  },
  en: {
    changedMeanwhile:
      "Someone else changed this meanwhile. What you wrote is still in the form; compare and save again.",
    eventNotAllowed: "This can no longer be done: the situation has changed. Reload the page.",
    movedOn: "The situation has changed since you opened the page. Nothing was saved: the page now shows how it is.",
    visitAhead: "The day of the visit has not come yet. Tell on that day or after it whether the client came.",
    confirmedToday: "The details were already confirmed today. Thank you!",
    notPublished: "The details can be confirmed once they are published.",
    notAllowed: "You do not have the right to this.",
    tooManyRequests: "Too many attempts. Wait fifteen minutes and try again.",
    empty: "The file is empty. Choose another file.",
    tooLarge: "The file is too large. At most 10 megabytes fit.",
    kindNotAllowed:
      "This file cannot be attached. Add a pdf, a picture (jpg, png, webp, heic), Word, Excel or OpenDocument.",
    tooManyFiles: "There are too many files. Add at most five at a time. Nothing was sent.",
    fileMissing: "Choose a file.",
    storedNow: ({ value }) => `Stored now: ${value || "empty"}`,
    other: "This did not succeed. Reload the page and try again.",
  },
});
