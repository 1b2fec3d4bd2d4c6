import { preparingFlash } from "#i18n/messages/preparing-flash";

type Words = typeof preparingFlash.fi &
  Record<
    | "duplicateResolved"
    | "associationModerated"
    | "associationEntered"
    | "questionsAdded"
    | "formChanged"
    | "stepGone"
    | "answersDiffer"
    | "ownAnswersDiffer"
    | "answerSettled"
    | "changeAsked"
    | "changeWithdrawn"
    | "changeAnswered"
    | "markedSeen"
    | "seenTakenBack"
    | "termUnmerged"
    | "conceptAdded"
    | "conceptRetired"
    | "conceptRestored"
    | "conceptRefounded"
    | "referralSent"
    | "referralQueued"
    | "referralWithdrawn"
    | "referralAnswered"
    | "referralTaken"
    | "referralAssigned"
    | "referralRequeued"
    | "referralGivenBack"
    | "searchSaved"
    | "unmetNeedMarked"
    | "unmetNeedTakenBack"
    | "trayAdded"
    | "trayRemoved"
    | "trayEmptied"
    | "trayRestored"
    | "trayStarted"
    | "trayBusy"
    | "trayFull"
    | "noteSaved"
    | "slipWithdrawn"
    | "outcomeTold"
    | "claimDiscarded"
    | "outcomeNotTold"
    | "codeInQuestion",
    string
  >;

/** The short messages about what the coordinator decides and looks at. */
export const changeFlash: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    formChanged: "Tallennettu. Kaupunki on muuttanut lomaketta: tarkista, että kaikki on kohdallaan.",
    stepGone: "Kaupunki on muuttanut lomaketta, eikä sitä sivua enää ole. Kirjoittamasi on tallessa.",
    questionsAdded: "Tallennettu. Vastauksesi toi tälle sivulle lisää kysymyksiä.",
    ownAnswersDiffer:
      "Tallennettu. Kirjoitit samaan kohtaan toisin toisessa ikkunassa: valitse, kumpi pitää paikkansa.",
    answersDiffer: "Tallennettu. Joku muu kirjoitti samaan kohtaan toisin: valitse, kumpi pitää paikkansa.",
    answerSettled: "Vastaus on valittu.",
    ...preparingFlash.fi,
    codeInQuestion: "Kysymyksessä näytti olevan henkilötunnus, joten sillä ei haettu. Kirjoita tilanne ilman sitä.",
    associationEntered: "Lisätty hakemistoon.",
    associationModerated: "Asia on käsitelty.",
    duplicateResolved: "Kaksoiskappale on käsitelty.",
    changeAsked: "Pyyntö on lähetetty. Saat viestin, kun siihen on vastattu.",
    changeWithdrawn: "Pyyntö on peruttu. Tiedot ovat ennallaan.",
    changeAnswered: "Vastaus on annettu. Yhdistyksen toimijat saavat siitä viestin.",
    markedSeen: "Merkitty katsotuksi.",
    seenTakenBack: "Merkintä on peruttu. Muutokset ovat taas luettelossa.",
    termUnmerged: "Yhdistäminen on peruttu. Tiedot saavat sanan takaisin.",
    conceptAdded: "Käsite on lisätty. Haku ymmärtää sen heti.",
    conceptRetired: "Käsite on poistettu käytöstä.",
    conceptRestored: "Käsite on palautettu käyttöön.",
    conceptRefounded: "Alkuperäiset sanat on palautettu.",
    referralSent: "Ohjaus on lähetetty yhdistykselle. Saat viestin, kun se vastaa.",
    referralQueued: "Lähete on linkkihenkilön jonossa. Saat viestin, kun se etenee.",
    referralWithdrawn: "Ohjaus on peruttu, ja asiakkaan yhteystieto on poistettu.",
    referralAnswered: "Kiitos! Ohjaaja saa vastauksenne.",
    referralTaken: "Lähete on nyt sinulla.",
    referralAssigned: "Ohjaus on lähetetty yhdistykselle.",
    referralRequeued: "Lähete on taas jonossa.",
    referralGivenBack: "Lähete on palautettu ohjaajalle.",
    searchSaved: "Haku on tallennettu.",
    unmetNeedMarked: "Kiitos! Merkintä näkyy katvekartalla.",
    unmetNeedTakenBack: "Merkintä on peruttu.",
    trayAdded: "Lisätty tarjottimelle.",
    trayRemoved: "Poistettu tarjottimelta.",
    trayEmptied: "Tarjotin on tyhjä. Voit vielä perua tyhjennyksen.",
    trayRestored: "Tarjotin on taas niin kuin se oli.",
    trayStarted: "Tarjotin on tyhjä ja valmis seuraavalle.",
    trayBusy: "Tarjotinta muutettiin samaan aikaan. Paina uudelleen.",
    outcomeNotTold: "Vastausta ei tallennettu. Sivulla näkyy, miten asia nyt on.",
    trayFull: "Tarjotin on täynnä: siihen mahtuu 20 toimintaa.",
    noteSaved: "Muistiinpanot on tallennettu.",
    slipWithdrawn: "Linkki on peruttu.",
    claimDiscarded: "Luonnos on poistettu.",
    outcomeTold: "Kiitos! Vastaus on tallennettu.",
  },
  sv: {
    formChanged: "Sparat. Staden har ändrat blanketten: kontrollera att allt är på sin plats.",
    stepGone: "Staden har ändrat blanketten och sidan finns inte längre. Det du skrev finns kvar.",
    questionsAdded: "Sparat. Ditt svar gav fler frågor på den här sidan.",
    ownAnswersDiffer: "Sparat. Du skrev något annat på samma ställe i ett annat fönster: välj vilket som stämmer.",
    answersDiffer: "Sparat. Någon annan skrev något annat på samma ställe: välj vilket som stämmer.",
    answerSettled: "Svaret har valts.",
    ...preparingFlash.sv,
    codeInQuestion:
      "Frågan verkade innehålla en personbeteckning, så vi sökte inte med den. Skriv situationen utan den.",
    associationEntered: "Tillagd i katalogen.",
    associationModerated: "Ärendet är behandlat.",
    duplicateResolved: "Dubbletten har behandlats.",
    changeAsked: "Begäran har skickats. Du får ett meddelande när den har besvarats.",
    changeWithdrawn: "Begäran är återtagen. Uppgifterna är oförändrade.",
    changeAnswered: "Svaret är givet. Föreningens personer får ett meddelande.",
    markedSeen: "Markerat som sett.",
    seenTakenBack: "Markeringen är ångrad. Ändringarna finns i listan igen.",
    termUnmerged: "Sammanslagningen är ångrad. Uppgifterna får ordet tillbaka.",
    conceptAdded: "Begreppet har lagts till. Sökningen förstår det genast.",
    conceptRetired: "Begreppet har tagits ur bruk.",
    conceptRestored: "Begreppet är i bruk igen.",
    conceptRefounded: "De ursprungliga orden är återställda.",
    referralSent: "Ärendet har skickats till föreningen. Du får ett meddelande när den svarar.",
    referralQueued: "Remissen är i länkpersonens kö. Du får ett meddelande när den går vidare.",
    referralWithdrawn: "Ärendet är återtaget och klientens kontaktuppgift är raderad.",
    referralAnswered: "Tack! Handledaren får ert svar.",
    referralTaken: "Remissen är nu hos dig.",
    referralAssigned: "Ärendet har skickats till föreningen.",
    referralRequeued: "Remissen är i kön igen.",
    referralGivenBack: "Remissen har lämnats tillbaka till handledaren.",
    searchSaved: "Sökningen är sparad.",
    unmetNeedMarked: "Tack! Markeringen syns på täckningskartan.",
    unmetNeedTakenBack: "Markeringen är ångrad.",
    trayAdded: "Tillagd på brickan.",
    trayRemoved: "Borttagen från brickan.",
    trayEmptied: "Brickan är tom. Du kan ännu ångra tömningen.",
    trayRestored: "Brickan är som den var.",
    trayStarted: "Brickan är tom och klar för nästa.",
    trayBusy: "Brickan ändrades samtidigt. Tryck en gång till.",
    outcomeNotTold: "Svaret sparades inte. Sidan visar hur det står till nu.",
    trayFull: "Brickan är full: den rymmer 20 verksamheter.",
    noteSaved: "Anteckningarna har sparats.",
    slipWithdrawn: "Länken är tillbakatagen.",
    claimDiscarded: "Utkastet är borttaget.",
    outcomeTold: "Tack! Svaret har sparats.",
  },
  en: {
    formChanged: "Saved. The city has changed the form: see that everything is in its place.",
    stepGone: "The city has changed the form and that page is no longer there. What you wrote is kept.",
    questionsAdded: "Saved. Your answer brought more questions to this page.",
    ownAnswersDiffer:
      "Saved. You wrote something different in the same place in another window: choose which is right.",
    answersDiffer: "Saved. Somebody else wrote something different in the same place: choose which is right.",
    answerSettled: "The answer has been chosen.",
    ...preparingFlash.en,
    codeInQuestion:
      "The question seemed to hold an identity code, so it was not searched for. Describe the situation without it.",
    associationEntered: "Added to the directory.",
    associationModerated: "This has been handled.",
    duplicateResolved: "The duplicate has been dealt with.",
    changeAsked: "The request was sent. You get a message when it is answered.",
    changeWithdrawn: "The request was withdrawn. Nothing has changed.",
    changeAnswered: "The answer is given. The association's people get a message.",
    markedSeen: "Marked as seen.",
    seenTakenBack: "The marking is undone. The changes are in the list again.",
    termUnmerged: "The merge is undone. The records get the word back.",
    conceptAdded: "The concept has been added. The search understands it at once.",
    conceptRetired: "The concept has been taken out of use.",
    conceptRestored: "The concept is back in use.",
    conceptRefounded: "The original words are restored.",
    referralSent: "The referral was sent to the association. You get a message when it answers.",
    referralQueued: "The referral is in the link person's queue. You get a message when it goes on.",
    referralWithdrawn: "The referral is withdrawn, and the client's contact is removed.",
    referralAnswered: "Thank you! The counsellor gets your answer.",
    referralTaken: "The referral is now in your hands.",
    referralAssigned: "The referral was sent to the association.",
    referralRequeued: "The referral is in the queue again.",
    referralGivenBack: "The referral was given back to the counsellor.",
    searchSaved: "The search is saved.",
    unmetNeedMarked: "Thank you! The mark is on the coverage map.",
    unmetNeedTakenBack: "The mark has been taken back.",
    trayAdded: "Added to the tray.",
    trayRemoved: "Removed from the tray.",
    trayEmptied: "The tray is empty. You can still take that back.",
    trayRestored: "The tray is as it was.",
    trayStarted: "The tray is empty and ready for the next one.",
    trayBusy: "The tray was changed at the same moment. Press again.",
    outcomeNotTold: "The answer was not saved. The page shows how things stand now.",
    trayFull: "The tray is full: it holds 20 activities.",
    noteSaved: "The notes have been saved.",
    slipWithdrawn: "The link has been taken back.",
    claimDiscarded: "The draft has been removed.",
    outcomeTold: "Thank you! Your answer has been saved.",
  },
};
