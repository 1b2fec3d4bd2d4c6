import type { AssociationKind } from "#domain/associations/association-kinds";
import type { ActivityScope } from "#domain/associations/activity-scope";
import type { RegistrationKind } from "#domain/associations/registration-kinds";
import type { ServiceLanguage } from "#domain/associations/service-languages";
import type { Weekday } from "#domain/calendar/schedule";
import type { ImportFile } from "#domain/import/sample-format";

// The words that people write into a cell, in Finnish, Swedish and English, for what the record holds as a code. Written
// in small letters; the code itself is always understood too.

type Words<Code extends string> = Record<Code, readonly string[]>;

export const YES_OR_NO: Words<"yes" | "no"> = {
  yes: ["kyllä", "k", "on", "x", "1", "true", "ja", "j", "y"],
  no: ["ei", "e", "0", "false", "nej", "n", "-"],
};

export const KIND_WORDS: Words<AssociationKind> = {
  association: [
    "yhdistys",
    "rekisteröity yhdistys",
    "ry",
    "rf",
    "förening",
    "registrerad förening",
    "registered association",
  ],
  umbrella: ["kattojärjestö", "takorganisation", "umbrella organisation"],
  informal: [
    "ryhmä",
    "vapaamuotoinen ryhmä",
    "rekisteröimätön ryhmä",
    "rekisteröimätön ryhmä tai taiteilija",
    "oregistrerad grupp",
    "oregistrerad grupp eller konstnär",
    "unregistered group",
    "unregistered group or artist",
    "group",
  ],
  parish: ["seurakunta", "församling"],
  cityUnit: ["kaupungin yksikkö", "kunnan yksikkö", "stadens enhet", "unit of the city"],
  company: [
    "yritys",
    "yritys tai muu toimija",
    "säätiö",
    "företag",
    "företag eller annan aktör",
    "company or other body",
  ],
};

export const STATUS_WORDS: Words<ImportFile["associations"][number]["status"]> = {
  draft: ["luonnos", "utkast"],
  pending: ["odottaa", "odottaa hyväksyntää", "väntar"],
  published: ["julkaistu", "voimassa", "toiminnassa", "publicerad"],
  stale: ["vanhentunut", "föråldrad"],
  archived: ["arkistoitu", "lopetettu", "purettu", "arkiverad", "upplöst"],
};

export const REGISTRATION_WORDS: Words<RegistrationKind> = {
  open: ["avoin", "avoin kaikille", "öppen"],
  signUp: ["ilmoittautuminen", "ilmoittautumalla", "anmälan", "sign up"],
  appointment: ["ajanvaraus", "tidsbokning"],
  contact: ["yhteydenotto", "ota yhteyttä", "kontakt", "get in touch"],
};

export const SCOPE_WORDS: Words<ActivityScope> = {
  local: ["paikallinen", "lokal"],
  national: ["valtakunnallinen", "koko suomi", "riksomfattande", "nationwide"],
};

const LANGUAGE_WORDS: Words<ServiceLanguage> = {
  fi: ["suomi", "finska", "finnish"],
  sv: ["ruotsi", "svenska", "swedish"],
  en: ["englanti", "engelska", "english"],
  ru: ["venäjä", "ryska", "russian"],
  uk: ["ukraina", "ukrainska", "ukrainian"],
  ar: ["arabia", "arabiska", "arabic"],
  et: ["viro", "eesti", "estniska", "estonian"],
  so: ["somali", "somaliska"],
  fa: ["persia", "farsi", "dari", "persiska", "persian"],
};

export const WEEKDAY_WORDS: Words<Weekday> = {
  MO: ["ma", "maanantai", "maanantaisin", "måndag", "må", "mån", "monday", "mon"],
  TU: ["ti", "tiistai", "tiistaisin", "tisdag", "tis", "tuesday", "tue"],
  WE: ["ke", "keskiviikko", "keskiviikkoisin", "onsdag", "on", "ons", "wednesday", "wed"],
  TH: ["to", "torstai", "torstaisin", "torsdag", "tor", "thursday", "thu"],
  FR: ["pe", "perjantai", "perjantaisin", "fredag", "fre", "friday", "fri"],
  SA: ["la", "lauantai", "lauantaisin", "lördag", "lö", "lör", "saturday", "sat"],
  SU: ["su", "sunnuntai", "sunnuntaisin", "söndag", "sö", "sön", "sunday", "sun"],
};

/** Which one of the month: -1 is the last. */
export const NTH_WORDS: Words<"1" | "2" | "3" | "4" | "5" | "-1"> = {
  "1": ["1.", "ensimmäinen", "första", "first"],
  "2": ["2.", "toinen", "andra", "second"],
  "3": ["3.", "kolmas", "tredje", "third"],
  "4": ["4.", "neljäs", "fjärde", "fourth"],
  "5": ["5.", "viides", "femte", "fifth"],
  "-1": ["viimeinen", "sista", "last"],
};

const MONTHS = [
  ["tammikuu", "januari", "january"],
  ["helmikuu", "februari", "february"],
  ["maaliskuu", "mars", "march"],
  ["huhtikuu", "april"],
  ["toukokuu", "maj", "may"],
  ["kesäkuu", "juni", "june"],
  ["heinäkuu", "juli", "july"],
  ["elokuu", "augusti", "august"],
  ["syyskuu", "september"],
  ["lokakuu", "oktober", "october"],
  ["marraskuu", "november"],
  ["joulukuu", "december"],
];

/** A month by its number or name, 1–12; null where it is neither. */
export function monthOf(text: string): number | null {
  const word = text.toLowerCase().replace(/\.$/, "");
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null;
  const index = MONTHS.findIndex((names) => names.some((name) => name === word || name.replace(/kuu$/, "") === word));
  return index === -1 ? null : index + 1;
}

/** The code that a word stands for, or null. */
export function codeOf<Code extends string>(words: Words<Code>, text: string): Code | null {
  const word = text.toLowerCase();
  const codes = Object.keys(words) as Code[];
  return codes.find((code) => code.toLowerCase() === word || words[code].includes(word)) ?? null;
}

/** The first word of each code is how it is shown where somebody wrote another. */
export const examplesOf = (words: Words<string>): string =>
  Object.entries(words)
    .map(([code, [first]]) => first ?? code)
    .join(", ");

/** Languages by their codes; one we have no code for stays as it was written. */
export const languagesIn = (words: string[] | undefined): string[] | undefined =>
  words?.map((word) => codeOf(LANGUAGE_WORDS, word) ?? word);
