import { texts } from "#i18n/texts";

/** What a filed application lacks, as its preparer reads it. */
export const caseCompleteness = texts({
  fi: {
    title: "Puuttuu",
    askAll: "Pyydä täydennystä näistä",
    overCap: ({ cap }: { cap: string }) => `Haettu summa ylittää haun enimmäisavustuksen ${cap}`,
    sumDiffers: ({ name }: { name: string }) => `Summa on toinen kuin talousarviossa: ${name}`,
    uncovered: ({ sum }: { sum: string }) =>
      `Kuluista jää kattamatta ${sum}: omarahoitus, muut tulot ja haettu summa eivät riitä`,
    number: "Rekisterinumeroa tai Y-tunnusta ei tiedetä: pyydä se täydennyksenä",
    whole: "Hakemuksesta ei puutu mitään, minkä ohjelma osaa tarkistaa.",
    field: ({ name }: { name: string }) => `Vastaus puuttuu tai on korjattava: ${name}`,
    answer: ({ name, why }: { name: string; why: string }) => `Vastaus on korjattava: ${name}. ${why}`,
    attachment: ({ name }: { name: string }) => `Liite puuttuu: ${name}`,
    toFollow: ({ name, by }: { name: string; by: string }) => `Toimitetaan viimeistään ${by}: ${name}`,
    late: ({ name, by }: { name: string; by: string }) => `Piti toimittaa viimeistään ${by}: ${name}`,
  },
  sv: {
    title: "Saknas",
    askAll: "Begär komplettering av dessa",
    overCap: ({ cap }) => `Det sökta beloppet överskrider utlysningens högsta understöd ${cap}`,
    sumDiffers: ({ name }) => `Beloppet är ett annat än i budgeten: ${name}`,
    uncovered: ({ sum }) =>
      `${sum} av kostnaderna saknar täckning: egen finansiering, övriga intäkter och det sökta beloppet räcker inte`,
    number: "Registernumret eller FO-numret är inte känt: begär det som komplettering",
    whole: "I ansökan saknas inget som programmet kan kontrollera.",
    field: ({ name }) => `Svaret saknas eller måste rättas: ${name}`,
    answer: ({ name, why }) => `Svaret måste rättas: ${name}. ${why}`,
    attachment: ({ name }) => `Bilagan saknas: ${name}`,
    toFollow: ({ name, by }) => `Lämnas in senast ${by}: ${name}`,
    late: ({ name, by }) => `Skulle ha lämnats in senast ${by}: ${name}`,
  },
  en: {
    title: "Missing",
    askAll: "Ask for these as a supplement",
    overCap: ({ cap }) => `The sum applied for is over the largest grant of the call, ${cap}`,
    sumDiffers: ({ name }) => `The sum is not that of the budget: ${name}`,
    uncovered: ({ sum }) =>
      `${sum} of the costs is not covered: own funding, other income and the sum applied for are not enough`,
    number: "The register number or business ID is not known: ask for it as a supplement",
    whole: "Nothing that the program can check is missing.",
    field: ({ name }) => `An answer is missing or must be corrected: ${name}`,
    answer: ({ name, why }) => `An answer must be corrected: ${name}. ${why}`,
    attachment: ({ name }) => `An attachment is missing: ${name}`,
    toFollow: ({ name, by }) => `To follow by ${by}: ${name}`,
    late: ({ name, by }) => `Should have followed by ${by}: ${name}`,
  },
});
