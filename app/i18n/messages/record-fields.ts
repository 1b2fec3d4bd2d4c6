import type { RecordKind } from "#domain/records/record-fields";
import { activityFieldNames } from "#i18n/messages/activity-field-names";
import { associationFieldNames } from "#i18n/messages/association-field-names";
import { texts } from "#i18n/texts";

const cooperationNames: Record<"fi" | "sv" | "en", Record<string, string>> = {
  fi: {
    title: "Nimi",
    kind: "Millaista yhteistyötä",
    unit: "Kaupungin toimiala",
    otherAssociationIds: "Muut yhdistykset",
    description: "Kuvaus",
    associationGives: "Mitä yhdistys tuo",
    cityGives: "Mitä kaupunki tuo",
    period: "Milloin",
    contactRole: "Yhteyshenkilö kaupungilla",
  },
  sv: {
    title: "Namn",
    kind: "Slag av samarbete",
    unit: "Stadens sektor",
    otherAssociationIds: "Andra föreningar",
    description: "Beskrivning",
    associationGives: "Vad föreningen bidrar med",
    cityGives: "Vad staden bidrar med",
    period: "När",
    contactRole: "Kontaktperson hos staden",
  },
  en: {
    title: "Name",
    kind: "Kind of cooperation",
    unit: "Unit of the city",
    otherAssociationIds: "Other associations",
    description: "Description",
    associationGives: "What the association gives",
    cityGives: "What the city gives",
    period: "When",
    contactRole: "Contact person at the city",
  },
};

const names = (locale: "fi" | "sv" | "en"): Record<RecordKind, Record<string, string>> => ({
  association: associationFieldNames[locale],
  activity: activityFieldNames[locale],
  cooperation: cooperationNames[locale],
});

/** The names of everything that records say, and the words in which answers are told. */
export const recordFields = texts({
  fi: {
    names: names("fi"),
    yes: "kyllä",
    no: "ei",
    unknown: "ei tiedossa",
    empty: "tyhjä",
    free: "maksuton",
    noPicture: "ei kuvaa",
    alt: ({ text }: { text: string }) => `Kuvassa: ${text}`,
    from: ({ date }: { date: string }) => `${date} alkaen`,
    until: ({ date }: { date: string }) => `${date} asti`,
    fundingTags: {
      stea: "STEA-avustus",
      cityGrant: "kaupungin avustus",
      county: "hyvinvointialueen avustus",
      other: "muu rahoitus",
    },
    groupKinds: {
      open: "avoin, mukaan voi tulla milloin vain",
      closed: "suljettu, uusia ei oteta",
      periodic: "uusi ryhmä alkaa kausittain",
    },
    scopes: { local: "lähialueelle", national: "koko maahan" },
  },
  sv: {
    names: names("sv"),
    yes: "ja",
    no: "nej",
    unknown: "inte känt",
    empty: "tomt",
    free: "gratis",
    noPicture: "ingen bild",
    alt: ({ text }: { text: string }) => `På bilden: ${text}`,
    from: ({ date }) => `från ${date}`,
    until: ({ date }) => `till ${date}`,
    fundingTags: {
      stea: "STEA-bidrag",
      cityGrant: "stadens bidrag",
      county: "välfärdsområdets bidrag",
      other: "annan finansiering",
    },
    groupKinds: {
      open: "öppen, man kan komma med när som helst",
      closed: "sluten, inga nya tas med",
      periodic: "en ny grupp börjar i perioder",
    },
    scopes: { local: "trakten", national: "hela landet" },
  },
  en: {
    names: names("en"),
    yes: "yes",
    no: "no",
    unknown: "not known",
    empty: "empty",
    free: "free of charge",
    noPicture: "no picture",
    alt: ({ text }: { text: string }) => `In the picture: ${text}`,
    from: ({ date }) => `from ${date}`,
    until: ({ date }) => `until ${date}`,
    fundingTags: {
      stea: "STEA grant",
      cityGrant: "city grant",
      county: "wellbeing county grant",
      other: "other funding",
    },
    groupKinds: {
      open: "open, one can join at any time",
      closed: "closed to new people",
      periodic: "a new group begins from time to time",
    },
    scopes: { local: "people in the area", national: "the whole country" },
  },
});
