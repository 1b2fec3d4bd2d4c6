import type { Locale } from "#domain/shared/locales";

/** A phrase of offices, and what people say instead; the ending may vary where the phrase ends in a star. */
export type OfficialPhrase = readonly [phrase: string, instead: string];

/** Phrases that offices write and people must read twice. Lists of our own, to be added to. [D] */
export const OFFICIAL_PHRASES: Readonly<Record<Locale, readonly OfficialPhrase[]>> = {
  fi: [
    ["mikäli", "jos"],
    ["koskien", "-sta, -stä"],
    ["liittyen", "-sta, -stä"],
    ["johtuen", "koska, vuoksi"],
    ["perustuen", "perusteella"],
    ["ottaen huomioon", "koska"],
    ["edellä mainit*", "tämä"],
    ["yllä mainit*", "tämä"],
    ["kyseinen", "tämä"],
    ["kyseessä olev*", "tämä"],
    ["siltä osin kuin", "kun, jos"],
    ["siinä määrin", "niin"],
    ["toimesta", "kuka tekee"],
    ["osalta", "-sta, -lle"],
    ["tällä hetkellä", "nyt"],
    ["ennen kaikkea", "varsinkin"],
    ["suorittaa", "tehdä, maksaa"],
    ["suoritetaan", "tehdään, maksetaan"],
    ["omaava*", "jolla on"],
    ["allekirjoittan*", "minä"],
    ["sanottu*", "tämä"],
    ["täten", "näin"],
    ["näin ollen", "siksi"],
    ["tulee huomioida", "ottakaa huomioon"],
    ["edellyttäen", "jos"],
    ["lukien", "alkaen"],
    ["asianomai*", "tämä"],
    ["hakijataho*", "hakija"],
    ["toteuttamisen osalta", "kun toteutetaan"],
  ],
  sv: [
    ["därest", "om"],
    ["såvida", "om"],
    ["beträffande", "om"],
    ["avseende", "om"],
    ["erhåll*", "få"],
    ["tillse", "se till"],
    ["erlägg*", "betala"],
    ["härmed", "nu"],
    ["ovannämn*", "den här"],
    ["ifrågavarande", "den här"],
    ["vederbörande", "den det gäller"],
    ["med anledning av", "på grund av"],
    ["i enlighet med", "enligt"],
    ["i syfte att", "för att"],
    ["under förutsättning att", "om"],
    ["med hänsyn till", "eftersom"],
    ["föreligg*", "finns"],
    ["åligg*", "ska"],
    ["inkomm*", "komma in, skicka"],
    ["dylik*", "sådan"],
    ["ävensom", "och"],
    ["jämlikt", "enligt"],
  ],
  en: [
    ["pursuant to", "under"],
    ["in accordance with", "under, as"],
    ["in the event that", "if"],
    ["provided that", "if"],
    ["with regard to", "about"],
    ["in respect of", "about"],
    ["prior to", "before"],
    ["subsequent to", "after"],
    ["in order to", "to"],
    ["due to the fact that", "because"],
    ["in view of the fact that", "because"],
    ["commence*", "start"],
    ["utilis*", "use"],
    ["utiliz*", "use"],
    ["terminat*", "end"],
    ["hereby", "now"],
    ["herein", "here"],
    ["aforementioned", "this"],
    ["shall", "must"],
    ["notwithstanding", "despite"],
    ["remuneration", "pay"],
    ["the applicant in question", "the applicant"],
  ],
};

/** Verbs of decisions that do not say who does it. One is fine; a text of them hides the one who decides. */
const PASSIVES: Readonly<Record<Locale, string>> = {
  fi:
    "myönnetään myönnettiin myönnetä hylätään hylättiin hylätä katsotaan katsottiin katsota edellytetään edellytettiin edellytetä todetaan todettiin " +
    "esitetään esitettiin esitetä päätetään päätettiin päätetä maksetaan maksettiin makseta jätetään jätettiin jätetä otetaan otettiin oteta " +
    "pidetään pidettiin pidetä tehdään tehtiin tehdä annetaan annettiin anneta pyydetään pyydettiin pyydetä vaaditaan vaadittiin vaadita " +
    "tarkastetaan tarkastettiin käsitellään käsiteltiin käsitellä arvioidaan arvioitiin arvioida huomioidaan huomioitiin huomioida " +
    "järjestetään järjestettiin sovelletaan sovellettiin sovelleta rajataan rajattiin voidaan voitiin voida",
  sv:
    "beviljas beviljades avslås avslogs anses ansågs förutsätts förutsattes konstateras konstaterades föreslås föreslogs beslutas beslutades " +
    "betalas betalades lämnas lämnades görs gjordes ges gavs krävs krävdes granskas granskades behandlas behandlades bedöms bedömdes " +
    "beaktas beaktades ordnas ordnades tillämpas tillämpades begränsas begränsades utbetalas hänvisas uppmanas ombeds meddelas",
  en:
    "granted rejected refused considered required noted proposed decided paid deemed requested reviewed assessed processed taken given " +
    "made applied limited approved examined submitted evaluated awarded reduced",
};

/** The listed passive verbs of a language; in English they follow a form of "be". */
export const PASSIVE_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: new Set(PASSIVES.fi.split(" ")),
  sv: new Set(PASSIVES.sv.split(" ")),
  en: new Set(PASSIVES.en.split(" ")),
};
