import type { ServiceLanguage } from "#domain/associations/service-languages";
import type { RelaxStep } from "#domain/search/relax";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { texts } from "#i18n/texts";

type Facets = {
  /** What else was found, by what was let go of. */
  relaxed: Record<RelaxStep, string>;
  legends: Record<
    "kind" | "price" | "day" | "time" | "language" | "access" | "remote" | "joining" | "referral" | "confirmed",
    string
  >;
  times: Record<"morning" | "afternoon" | "evening", string>;
  prices: Record<"free" | "paid", string>;
};

const facets: Record<"fi" | "sv" | "en", Facets> = {
  fi: {
    relaxed: {
      unsure: "Näistä ei ole kerrottu, sopivatko ne – kysy järjestäjältä",
      village: "Samaa muualta kunnasta",
      municipality: "Samaa naapurikunnista, valtakunnallisesti tai etänä",
      words: "Sopii rajauksiin, mutta sanoja ei löytynyt",
      choices: "Sopii sanoihin, mutta ei kaikkiin rajauksiin",
      near: "Juuri tätä ei ole tarjolla. Näistä voi silti olla iloa",
      everywhere: "Tänne pääsee etänä, puhelimella tai mistä päin maata tahansa",
    },
    legends: {
      kind: "Toiminnan laji",
      price: "Hinta",
      day: "Viikonpäivä",
      time: "Kellonaika",
      language: "Kieli",
      access: "Esteettömyys",
      remote: "Osallistuminen",
      joining: "Miten mukaan",
      referral: "Ammattilaiselle",
      confirmed: "Ajantasaisuus",
    },
    times: { morning: "aamupäivä", afternoon: "iltapäivä", evening: "ilta (klo 17 jälkeen)" },
    prices: { free: "Maksuton", paid: "Maksullinen" },
  },
  sv: {
    relaxed: {
      unsure: "Om dessa har ingen berättat om de passar – fråga arrangören",
      village: "Samma på andra håll i kommunen",
      municipality: "Samma i grannkommunerna, i hela landet eller på distans",
      words: "Passar begränsningarna, men orden hittades inte",
      choices: "Passar orden, men inte alla begränsningar",
      near: "Just detta finns inte. De här kan ändå vara till glädje",
      everywhere: "Hit kommer man på distans, per telefon eller varifrån som helst i landet",
    },
    legends: {
      kind: "Typ av verksamhet",
      price: "Pris",
      day: "Veckodag",
      time: "Tid på dagen",
      language: "Språk",
      access: "Tillgänglighet",
      remote: "Deltagande",
      joining: "Hur man kommer med",
      referral: "För yrkespersoner",
      confirmed: "Aktualitet",
    },
    times: { morning: "förmiddag", afternoon: "eftermiddag", evening: "kväll (efter kl. 17)" },
    prices: { free: "Gratis", paid: "Avgiftsbelagt" },
  },
  en: {
    relaxed: {
      unsure: "Nobody has told whether these suit – ask the organiser",
      village: "The same elsewhere in the municipality",
      municipality: "The same in neighbouring municipalities, nationwide or remotely",
      words: "Fits the filters, but the words were not found",
      choices: "Fits the words, but not all filters",
      near: "There is nothing of just this kind. These may help all the same",
      everywhere: "These can be reached remotely, by phone or from anywhere in the country",
    },
    legends: {
      kind: "Kind of activity",
      price: "Price",
      day: "Weekday",
      time: "Time of day",
      language: "Language",
      access: "Accessibility",
      remote: "Taking part",
      joining: "How to join",
      referral: "For professionals",
      confirmed: "Up to date",
    },
    times: { morning: "morning", afternoon: "afternoon", evening: "evening (after 5 p.m.)" },
    prices: { free: "Free of charge", paid: "There is a fee" },
  },
};

const SPOKEN_IN_FINNISH: Readonly<Record<ServiceLanguage, string>> = {
  fi: "suomeksi",
  sv: "ruotsiksi",
  en: "englanniksi",
  ru: "venäjäksi",
  uk: "ukrainaksi",
  ar: "arabiaksi",
  et: "viroksi",
  so: "somaliksi",
  fa: "persiaksi",
};

type Village = { name: string; municipality: string };

/** "a", "b" and "c", each in the marks of its language. */
const quoted = (words: readonly string[], and: string, mark: "”" | "“" = "”"): string =>
  listed(
    words.map((word) => `${mark}${word}”`),
    and,
  );

/** "Otava" (Mikkeli): a reader elsewhere knows then which is meant. */
const placed = (villages: readonly Village[], or: string, mark: "”" | "“" = "”"): string =>
  listed(
    villages.map(({ name, municipality }) => `${mark}${name}”${municipality && ` (${municipality})`}`),
    or,
  );

function listed(marked: readonly string[], and: string): string {
  return [marked.slice(0, -1).join(", "), marked.at(-1) ?? ""].filter(Boolean).join(` ${and} `);
}

/** What the search says of how it understood a question and of what it found. */
export const search = texts({
  fi: {
    ...facets.fi,
    remotely: "Onnistuu etänä",
    acceptsReferrals: "Vastaanottaa ohjauksia",
    confirmedLately: "Vahvistettu vuoden sisällä",
    client: "Asiakas",
    clients: { wheelchair: "Pyörätuoli", hearing: "Kuulo", memory: "Muisti" },
    didYouMean: "Tarkoititko:",
    searchedAlso: ({ typed, meant }: { typed: string; meant: string }) =>
      `Sanaa ”${typed}” ei löytynyt. Haimme myös sanalla ”${meant}”.`,
    leftOut: ({ words }: { words: readonly string[] }) => `Tätä ei haettu, koska sitä ei haluta: ${words.join(", ")}.`,
    notFoundBy: ({ words }: { words: readonly string[] }) =>
      `${words.length > 1 ? "Sanoilla" : "Sanalla"} ${quoted(words, "ja")} ei löytynyt mitään. Alla on sitä, mikä tulee lähimmäksi.`,
    noSuchPlace: ({ places }: { places: readonly string[] }) =>
      `Hakemistossa ei ole ${places.length > 1 ? "paikkoja" : "paikkaa"} ${quoted(places, "ja")}. Alla on sitä, mitä täällä tai etänä on tarjolla.`,
    barePlace: ({ places }: { places: readonly Village[] }) =>
      `Kylässä ${placed(places, "tai")} ei ole omaa toimintaa. Alla on sitä, mitä muualla samassa kunnassa, muissa kunnissa tai etänä on.`,
    emptyPlace: ({ places }: { places: readonly string[] }) =>
      `Juuri tätä ei ole paikassa ${quoted(places, "tai")}. Alla on sitä, mitä muualla tai etänä on.`,
    unspoken: ({ language }: { language: ServiceLanguage }) =>
      `Juuri tätä ei löytynyt ${SPOKEN_IN_FINNISH[language]}. Kysy järjestäjältä, onnistuuko se.`,
    narrowTo: "Rajaa vain:",
  },
  sv: {
    ...facets.sv,
    remotely: "Går på distans",
    acceptsReferrals: "Tar emot hänvisningar",
    confirmedLately: "Bekräftad inom ett år",
    client: "Klient",
    clients: { wheelchair: "Rullstol", hearing: "Hörsel", memory: "Minne" },
    didYouMean: "Menade du:",
    searchedAlso: ({ typed, meant }) => `Ordet ”${typed}” hittades inte. Vi sökte också med ”${meant}”.`,
    leftOut: ({ words }) => `Detta söktes inte, eftersom det inte önskas: ${words.join(", ")}.`,
    notFoundBy: ({ words }) =>
      `Med ${words.length > 1 ? "orden" : "ordet"} ${quoted(words, "och")} hittades ingenting. Nedan finns det som kommer närmast.`,
    noSuchPlace: ({ places }) =>
      `Katalogen har inte ${places.length > 1 ? "platserna" : "platsen"} ${quoted(places, "och")}. Nedan finns det som ordnas här eller på distans.`,
    barePlace: ({ places }) =>
      `I byn ${placed(places, "eller")} finns ingen egen verksamhet. Nedan finns det som ordnas på andra håll i samma kommun, i andra kommuner eller på distans.`,
    emptyPlace: ({ places }) =>
      `Just detta finns inte i ${quoted(places, "eller")}. Nedan finns det som ordnas på andra håll eller på distans.`,
    unspoken: ({ language }) =>
      `Just detta hittades inte på ${serviceLanguages.sv[language]}. Fråga arrangören om det går.`,
    narrowTo: "Begränsa till:",
  },
  en: {
    ...facets.en,
    remotely: "Possible remotely",
    acceptsReferrals: "Accepts referrals",
    confirmedLately: "Confirmed within a year",
    client: "Client",
    clients: { wheelchair: "Wheelchair", hearing: "Hearing", memory: "Memory" },
    didYouMean: "Did you mean:",
    searchedAlso: ({ typed, meant }) => `“${typed}” was not found. We also searched with “${meant}”.`,
    leftOut: ({ words }) => `Not looked for, as it is not wanted: ${words.join(", ")}.`,
    notFoundBy: ({ words }) => `Nothing was found with ${quoted(words, "and", "“")}. Below is what comes closest.`,
    noSuchPlace: ({ places }) =>
      `The directory has no place called ${quoted(places, "or", "“")}. Below is what there is here or remotely.`,
    barePlace: ({ places }) =>
      `The village of ${placed(places, "or", "“")} has no activities of its own. Below is what there is elsewhere in the same municipality, in other municipalities or remotely.`,
    emptyPlace: ({ places }) =>
      `There is nothing of just this in ${quoted(places, "or", "“")}. Below is what there is elsewhere or remotely.`,
    unspoken: ({ language }) =>
      `Nothing of just this was found in ${serviceLanguages.en[language]}. Ask the organiser whether it is possible.`,
    narrowTo: "Narrow to:",
  },
});
