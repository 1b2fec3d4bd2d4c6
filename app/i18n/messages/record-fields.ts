import type { ToldKind } from "#domain/records/record-fields";
import type { Locale } from "#domain/shared/locales";
import { activityDetails } from "#i18n/messages/activity-details";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { associationDetails } from "#i18n/messages/association-details";
import { associationForm } from "#i18n/messages/association-form";
import { cooperation } from "#i18n/messages/cooperation";
import { partners } from "#i18n/messages/partners";
import { pictures } from "#i18n/messages/pictures";
import { premisesForm } from "#i18n/messages/premises-form";
import { premisesWords } from "#i18n/messages/premises-words";
import { scheduleForm } from "#i18n/messages/schedule-form";
import { texts } from "#i18n/texts";

type Names = Record<string, string>;

// A field is called what its form asks it by. Below are only the fields that a form asks in several parts, on a page of
// its own or under another name than the record keeps them.

const association = (locale: Locale): Names => {
  const { labels } = associationForm[locale];
  const details = associationDetails[locale];
  return {
    ...labels,
    ...details.labels,
    umbrellaIds: details.labels.umbrellas,
    links: details.folds.links,
    logo: pictures[locale].logo.title,
    photo: pictures[locale].photo.title,
  };
};

const activity = (locale: Locale): Names => {
  const { labels, termsLabels } = activityQuestions[locale];
  const details = activityDetails[locale].labels;
  return {
    ...labels,
    ...termsLabels,
    ...details,
    volunteerTask: labels.kind,
    schedule: scheduleForm[locale].title,
    cost: termsLabels.costKind,
    scope: details.national,
    acceptsReferrals: details.referralAccepted,
    photo: pictures[locale].activityPhoto.title,
  };
};

const cooperationForm = (locale: Locale): Names => ({
  ...cooperation[locale].labels,
  period: cooperation[locale].period,
  otherAssociationIds: partners[locale].title,
});

const premises = (locale: Locale): Names => {
  const { labels, pricesTitle, opening } = premisesForm[locale];
  const { groups } = premisesWords[locale];
  return {
    ...labels,
    priceAssociation: `${pricesTitle}: ${groups.association}`,
    priceWithCity: `${pricesTitle}: ${groups.withCity}`,
    priceOther: `${pricesTitle}: ${groups.other}`,
    hours: opening,
    photo: pictures[locale].premisesPhoto.title,
  };
};

/** Events of the wheel come from files; no form asks for them. */
const wheelEvents = texts<Names>({
  fi: {
    title: "Nimi",
    period: "Milloin",
    ring: "Vuosikellon kehä",
    owner: "Kuka järjestää",
    isYearly: "Toistuu joka vuosi",
  },
  sv: { title: "Namn", period: "När", ring: "Årsklockans ring", owner: "Vem ordnar", isYearly: "Återkommer varje år" },
  en: {
    title: "Name",
    period: "When",
    ring: "Ring of the wheel",
    owner: "Who arranges it",
    isYearly: "Comes every year",
  },
});

const names = (locale: Locale): Record<ToldKind, Names> => ({
  association: association(locale),
  activity: activity(locale),
  cooperation: cooperationForm(locale),
  premises: premises(locale),
  wheelEvent: wheelEvents[locale],
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
      stea: "STEA-understöd",
      cityGrant: "stadens understöd",
      county: "välfärdsområdets understöd",
      other: "annan finansiering",
    },
    groupKinds: {
      open: "öppen, man kan komma med när som helst",
      closed: "sluten, inga nya tas med",
      periodic: "en ny grupp börjar i perioder",
    },
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
  },
});
