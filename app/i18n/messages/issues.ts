import type { IssueCode } from "#domain/shared/issues";
import { formatDate, formatDateTime, formatEuros } from "#i18n/format";
import { texts } from "#i18n/texts";

type IssueTexts = Record<IssueCode, (parameters: { param: string }) => string>;

/** What was typed and what was likely meant, of "typed|meant"; what was meant never holds the sign itself. */
function wordAndNear(param: string, tell: (word: string, near: string) => string): string {
  const at = param.lastIndexOf("|");
  return tell(param.slice(0, at), param.slice(at + 1));
}

/** What stands beside a field: what is wrong and how to mend it. Every issue code has a sentence in every language. */
export const issues = texts<IssueTexts>({
  fi: {
    required: () => "Tämä tieto puuttuu.",
    unchanged: () => "Muuta tietoa, tai kirjoita, miksi se pitää paikkansa.",
    invalid: () => "Tarkista tämä tieto.",
    tooLong: ({ param }) => `Teksti on liian pitkä. Enintään ${param} merkkiä mahtuu.`,
    tooShort: ({ param }) => `Kirjoita vähintään ${param} merkkiä.`,
    tooMany: ({ param }) => `Valitse enintään ${param}.`,
    otherLineCount: ({ param }) =>
      `Suomeksi rivejä on ${param}. Käännä jokainen rivi samassa järjestyksessä, tai jätä tyhjäksi.`,
    notANumber: () => "Kirjoita kokonaisluku numeroin, esimerkiksi 120.",
    unclearNumber: () => "Luvun voi lukea kahdella tavalla. Kirjoita desimaalit pilkulla, esimerkiksi 0,75.",
    notADecimal: ({ param }) => `Kirjoita luku numeroin. Desimaaleja voi olla enintään ${param}.`,
    notAWeight: ({ param }) => `Rivi ${param}: kirjoita ikä, kerrat viikossa ja paino, esimerkiksi 0–13; 1–2; 2,5.`,
    tooSmall: ({ param }) => `Luvun on oltava vähintään ${param}.`,
    tooLarge: ({ param }) => `Luku saa olla enintään ${param}.`,
    notAnEmail: () => "Tarkista sähköpostiosoite. Sen muoto on nimi@esimerkki.fi.",
    notAPhone: () => "Tarkista puhelinnumero, esimerkiksi 040 123 4567.",
    notAUrl: () => "Tarkista verkko-osoite, esimerkiksi www.yhdistys.fi.",
    notADate: () => "Tarkista päivämäärä, esimerkiksi 31.1.2027.",
    dayGone: () => "Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.",
    dayTooFar: ({ param }) => `Päivä on liian kaukana. Se voi olla enintään ${param} kuukauden päässä.`,
    dayTooEarly: ({ param }) => `Päivä voi olla aikaisintaan ${formatDate(param, "fi")}.`,
    closesSooner: ({ param }) =>
      `Julkaistun haun aikaa ei voi lyhentää: sulkeutumisaika voi olla aikaisintaan ilmoitettu ${formatDateTime(new Date(param), "fi")}.`,
    dayTooLate: ({ param }) => `Päivä voi olla viimeistään ${formatDate(param, "fi")}.`,
    notATime: () => "Tarkista kellonaika, esimerkiksi 15.00.",
    notHours: () => "Tarkista aukioloaika, esimerkiksi 8–20 tai 8–12, 17–21.",
    endsBeforeStart: () => "Loppu ei voi olla ennen alkua.",
    notAChoice: () => "Valitse jokin annetuista vaihtoehdoista.",
    notOffered: ({ param }) => `”${param}” ei ole enää valittavissa. Valitse toinen vaihtoehto.`,
    notTheirMember: ({ param }) =>
      `${param} on ilmoittanut, ettei yhdistys ole sen jäsen. Ota rasti pois tai sovi asiasta kattojärjestön kanssa.`,
    notInDirectory: ({ param }) =>
      param
        ? `Tämän nimistä ei ole hakemistossa. Tarkoitatko: ${param}?`
        : "Tämän nimistä ei ole hakemistossa. Kirjoita nimi niin kuin se on hakemistossa.",
    futureYear: ({ param }) => `Vuosi saa olla enintään ${param}.`,
    tooGeneral: ({ param }) =>
      `”${param}” löytäisi yksinään liian paljon. Kirjoita tarkempi sana, esimerkiksi yhdyssana.`,
    noSuchConcept: ({ param }) => `Käsitettä ”${param}” ei ole. Kirjoita nimi niin kuin se on sanaston luettelossa.`,
    conceptMeant: ({ param }) =>
      wordAndNear(param, (word, near) => `Käsitettä ”${word}” ei ole. Tarkoititko: ${near}?`),
    mustBeTicked: () => "Vahvista tämä rastilla.",
    unfilled: ({ param }) => `Täytä vielä kohta ${param} omilla sanoillasi.`,
    allChecked: () => "Hyväksy vasta, kun olet käynyt läpi kaikki kohdat.",
    notADescription: () => "Kerro omin sanoin, mitä kuvassa näkyy. Tiedoston nimi ei riitä.",
    notASum: () => "Kirjoita summa euroina, esimerkiksi 1\u00a0800,00.",
    unclearSum: () => "Summan voi lukea kahdella tavalla. Kirjoita sentit näkyviin, esimerkiksi 1\u00a0800,00.",
    negativeSum: () => "Summa ei voi olla miinusmerkkinen.",
    sumTooSmall: ({ param }) => `Summan on oltava vähintään ${formatEuros(Number(param), "fi")}.`,
    sumTooLarge: ({ param }) => `Summa saa olla enintään ${formatEuros(Number(param), "fi")}.`,
    overAsked: ({ param }) => `Hakija haki ${formatEuros(Number(param), "fi")}. Enempää ei voi myöntää.`,
    overCap: ({ param }) => `Haussa voi myöntää yhdelle hakijalle enintään ${formatEuros(Number(param), "fi")}.`,
    overPot: ({ param }) => `Haun määräraha riittää tässä enintään summaan ${formatEuros(Number(param), "fi")}.`,
    reasonForMore: () => "Perustele, miksi myönnetään enemmän kuin haettiin.",
    cameLate: () => "Hakemus saapui myöhässä, joten sen voi vain jättää tutkimatta.",
    notABusinessId: () => "Tarkista Y-tunnus. Sen muoto on 1234567-8.",
    wrongCheckDigit: () => "Y-tunnuksen tarkistusnumero ei täsmää. Tarkista, ettei numeroissa ole näppäilyvirhettä.",
    notARegisterNumber: () => "Tarkista rekisterinumero, esimerkiksi 123.456.",
    notAnIban: () => "Tarkista tilinumero. Se alkaa FI ja siinä on 18 merkkiä.",
    wrongCheckDigits: () => "Tilinumeron tarkiste ei täsmää. Tarkista, ettei numeroissa ole näppäilyvirhettä.",
    notSepa: () => "Tilille ei voi maksaa: se on euromaksualueen ulkopuolella.",
    identityCode: () => "Poista henkilötunnus. Palveluun ei tallenneta, kuka asiakas on.",
    clientContact: () =>
      "Poista puhelinnumero tai sähköpostiosoite. Tähän ei tallenneta kenenkään yhteystietoa. Asiakkaan yhteystieto on ohjaajalla jo, ja yhdistyksen yhteystiedot hän näkee hakemistosta.",
    someonesContact: () => "Poista puhelinnumero tai sähköpostiosoite. Palveluun ei tallenneta, kuka asiakas on.",
    unknownPlaceholder: ({ param }) => `Viesti ei tunne kohtaa ${param}. Valitse jokin luettelon kohdista.`,
    missingPlaceholder: ({ param }) => `Lisää tekstiin kohta ${param}. Muuten viesti ei kerro sitä missään.`,
    strayBrace: ({ param }) => `Merkki ${param} jäi yksin. Kohta kirjoitetaan näin: {kohta}.`,
  },
  sv: {
    required: () => "Den här uppgiften saknas.",
    unchanged: () => "Ändra uppgiften, eller skriv varför den stämmer.",
    invalid: () => "Kontrollera uppgiften.",
    tooLong: ({ param }) => `Texten är för lång. Högst ${param} tecken ryms.`,
    tooShort: ({ param }) => `Skriv minst ${param} tecken.`,
    tooMany: ({ param }) => `Välj högst ${param}.`,
    otherLineCount: ({ param }) =>
      `På finska finns det ${param} rader. Översätt varje rad i samma ordning, eller lämna tomt.`,
    notANumber: () => "Skriv ett heltal med siffror, till exempel 120.",
    unclearNumber: () => "Talet kan läsas på två sätt. Skriv decimalerna med komma, till exempel 0,75.",
    notADecimal: ({ param }) => `Skriv talet med siffror. Det får ha högst ${param} decimaler.`,
    notAWeight: ({ param }) => `Rad ${param}: skriv ålder, gånger i veckan och vikt, till exempel 0–13; 1–2; 2,5.`,
    tooSmall: ({ param }) => `Talet ska vara minst ${param}.`,
    tooLarge: ({ param }) => `Talet får vara högst ${param}.`,
    notAnEmail: () => "Kontrollera e-postadressen. Formen är namn@exempel.fi.",
    notAPhone: () => "Kontrollera telefonnumret, till exempel 040 123 4567.",
    notAUrl: () => "Kontrollera webbadressen, till exempel www.forening.fi.",
    notADate: () => "Kontrollera datumet, till exempel 31.1.2027.",
    dayGone: () => "Dagen har redan varit. Välj i dag eller en senare dag.",
    dayTooFar: ({ param }) => `Dagen är för långt borta. Den får vara högst ${param} månader framåt.`,
    dayTooEarly: ({ param }) => `Dagen får vara tidigast ${formatDate(param, "sv")}.`,
    closesSooner: ({ param }) =>
      `En publicerad ansökningstid kan inte förkortas: den får gå ut tidigast som meddelat, ${formatDateTime(new Date(param), "sv")}.`,
    dayTooLate: ({ param }) => `Dagen får vara senast ${formatDate(param, "sv")}.`,
    notATime: () => "Kontrollera klockslaget, till exempel 15.00.",
    notHours: () => "Kontrollera öppettiden, till exempel 8–20 eller 8–12, 17–21.",
    endsBeforeStart: () => "Slutet kan inte vara före början.",
    notAChoice: () => "Välj något av alternativen.",
    notOffered: ({ param }) => `”${param}” kan inte längre väljas. Välj ett annat alternativ.`,
    notTheirMember: ({ param }) =>
      `${param} har meddelat att föreningen inte är dess medlem. Ta bort krysset eller kom överens med takorganisationen.`,
    notInDirectory: ({ param }) =>
      param
        ? `Namnet finns inte i katalogen. Menar du: ${param}?`
        : "Namnet finns inte i katalogen. Skriv namnet så som det står i katalogen.",
    futureYear: ({ param }) => `Året får vara högst ${param}.`,
    tooGeneral: ({ param }) =>
      `”${param}” skulle ensamt hitta för mycket. Skriv ett noggrannare ord, till exempel ett sammansatt.`,
    noSuchConcept: ({ param }) => `Begreppet ”${param}” finns inte. Skriv namnet så som det står i ordlistan.`,
    conceptMeant: ({ param }) =>
      wordAndNear(param, (word, near) => `Begreppet ”${word}” finns inte. Menade du: ${near}?`),
    mustBeTicked: () => "Bekräfta det här med ett kryss.",
    unfilled: ({ param }) => `Fyll i ${param} med egna ord.`,
    allChecked: () => "Godkänn först när du har gått igenom alla punkter.",
    notADescription: () => "Berätta med egna ord vad bilden visar. Filens namn räcker inte.",
    notASum: () => "Skriv summan i euro, till exempel 1\u00a0800,00.",
    unclearSum: () => "Summan kan läsas på två sätt. Skriv också ut centen, till exempel 1\u00a0800,00.",
    negativeSum: () => "Summan kan inte vara negativ.",
    sumTooSmall: ({ param }) => `Summan ska vara minst ${formatEuros(Number(param), "sv")}.`,
    sumTooLarge: ({ param }) => `Summan får vara högst ${formatEuros(Number(param), "sv")}.`,
    overAsked: ({ param }) => `Sökanden ansökte om ${formatEuros(Number(param), "sv")}. Mer än så kan inte beviljas.`,
    overCap: ({ param }) => `I utlysningen kan en sökande beviljas högst ${formatEuros(Number(param), "sv")}.`,
    overPot: ({ param }) => `Utlysningens anslag räcker här till högst ${formatEuros(Number(param), "sv")}.`,
    reasonForMore: () => "Motivera varför mer beviljas än vad som söktes.",
    cameLate: () => "Ansökan kom för sent och kan bara lämnas utan prövning.",
    notABusinessId: () => "Kontrollera FO-numret. Formen är 1234567-8.",
    wrongCheckDigit: () => "FO-numrets kontrollsiffra stämmer inte. Kontrollera att siffrorna är rätt.",
    notARegisterNumber: () => "Kontrollera registernumret, till exempel 123.456.",
    notAnIban: () => "Kontrollera kontonumret. Det börjar med FI och har 18 tecken.",
    wrongCheckDigits: () => "Kontonumrets kontrollsiffror stämmer inte. Kontrollera att siffrorna är rätt.",
    notSepa: () => "Det går inte att betala till kontot: det finns utanför eurobetalningsområdet.",
    identityCode: () => "Ta bort personbeteckningen. Tjänsten sparar inte vem klienten är.",
    clientContact: () =>
      "Ta bort telefonnumret eller e-postadressen. Ingens kontaktuppgifter sparas här. Handledaren har redan klientens, och föreningens finns i katalogen.",
    someonesContact: () => "Ta bort telefonnumret eller e-postadressen. Tjänsten sparar inte vem klienten är.",
    unknownPlaceholder: ({ param }) => `Meddelandet känner inte till ${param}. Välj något ur listan.`,
    missingPlaceholder: ({ param }) => `Lägg till ${param} i texten. Annars berättas det ingenstans i meddelandet.`,
    strayBrace: ({ param }) => `Tecknet ${param} står ensamt. Skriv så här: {ord}.`,
  },
  en: {
    required: () => "This is missing.",
    unchanged: () => "Change it, or write why it is right as it is.",
    invalid: () => "Check this.",
    tooLong: ({ param }) => `The text is too long. At most ${param} characters fit.`,
    tooShort: ({ param }) => `Write at least ${param} characters.`,
    tooMany: ({ param }) => `Choose at most ${param}.`,
    otherLineCount: ({ param }) =>
      `The Finnish text has ${param} lines. Translate every line in the same order, or leave it empty.`,
    notANumber: () => "Write a whole number in digits, for example 120.",
    unclearNumber: () => "The number can be read in two ways. Write decimals with a point, for example 0.75.",
    notADecimal: ({ param }) => `Write the number in figures, with ${param} decimals at most.`,
    notAWeight: ({ param }) => `Line ${param}: write ages, times a week and weight, for example 0–13; 1–2; 2.5.`,
    tooSmall: ({ param }) => `The number must be at least ${param}.`,
    tooLarge: ({ param }) => `The number may be at most ${param}.`,
    notAnEmail: () => "Check the email address. It looks like name@example.com.",
    notAPhone: () => "Check the phone number, for example 040 123 4567.",
    notAUrl: () => "Check the web address, for example www.association.fi.",
    notADate: () => "Check the date, for example 31.1.2027.",
    dayGone: () => "The day is past. Choose today or a later day.",
    dayTooFar: ({ param }) => `The day is too far away. It may be ${param} months ahead at most.`,
    dayTooEarly: ({ param }) => `The day may be ${formatDate(param, "en")} at the earliest.`,
    closesSooner: ({ param }) =>
      `A published call cannot be shortened: it may close at the earliest as announced, ${formatDateTime(new Date(param), "en")}.`,
    dayTooLate: ({ param }) => `The day may be ${formatDate(param, "en")} at the latest.`,
    notATime: () => "Check the time, for example 15:00.",
    notHours: () => "Check the opening hours, for example 8–20 or 8–12, 17–21.",
    endsBeforeStart: () => "The end cannot be before the start.",
    notAChoice: () => "Choose one of the options given.",
    notOffered: ({ param }) => `“${param}” can no longer be chosen. Choose another option.`,
    notTheirMember: ({ param }) =>
      `${param} has said that the association is not its member. Untick it, or settle the matter with the organisation.`,
    notInDirectory: ({ param }) =>
      param
        ? `There is nothing of this name in the directory. Do you mean: ${param}?`
        : "There is nothing of this name in the directory. Write the name as the directory has it.",
    futureYear: ({ param }) => `The year may be ${param} at most.`,
    tooGeneral: ({ param }) => `“${param}” alone would find too much. Write a more precise word, such as a compound.`,
    noSuchConcept: ({ param }) => `There is no concept “${param}”. Write the name as the thesaurus has it.`,
    conceptMeant: ({ param }) =>
      wordAndNear(param, (word, near) => `There is no concept “${word}”. Did you mean: ${near}?`),
    mustBeTicked: () => "Confirm this with a tick.",
    unfilled: ({ param }) => `Fill in ${param} in your own words.`,
    allChecked: () => "Approve only when you have gone through every point.",
    notADescription: () => "Tell in your own words what the picture shows. The name of the file is not enough.",
    notASum: () => "Write the sum in euros, for example 1,800.00.",
    unclearSum: () => "The sum can be read in two ways. Write the cents too, for example 1,800.00.",
    negativeSum: () => "The sum cannot be negative.",
    sumTooSmall: ({ param }) => `The sum must be at least ${formatEuros(Number(param), "en")}.`,
    sumTooLarge: ({ param }) => `The sum may be at most ${formatEuros(Number(param), "en")}.`,
    overAsked: ({ param }) => `The applicant asked for ${formatEuros(Number(param), "en")}. No more can be awarded.`,
    overCap: ({ param }) => `The call awards at most ${formatEuros(Number(param), "en")} to one applicant.`,
    overPot: ({ param }) => `The budget of the call leaves at most ${formatEuros(Number(param), "en")} for this.`,
    reasonForMore: () => "Explain why more is awarded than was asked for.",
    cameLate: () => "The application arrived late, so it can only be left without consideration.",
    notABusinessId: () => "Check the business ID. It looks like 1234567-8.",
    wrongCheckDigit: () => "The check digit of the business ID does not match. Check the digits.",
    notARegisterNumber: () => "Check the register number, for example 123.456.",
    notAnIban: () => "Check the account number. It begins with FI and has 18 characters.",
    wrongCheckDigits: () => "The check digits of the account number do not match. Check the digits.",
    notSepa: () => "The account cannot be paid to: it is outside the euro payments area.",
    identityCode: () => "Remove the identity code. The service does not store who the client is.",
    clientContact: () =>
      "Take out the phone number or email address. Nobody's contact is stored here. The counsellor already has the client's, and the association's is in the directory.",
    someonesContact: () => "Remove the phone number or email address. The service does not store who the client is.",
    unknownPlaceholder: ({ param }) => `This letter does not know ${param}. Choose one from the list.`,
    missingPlaceholder: ({ param }) => `Add ${param} to the text. Nothing else in the letter tells it.`,
    strayBrace: ({ param }) => `${param} stands alone. Write it like this: {word}.`,
  },
});
