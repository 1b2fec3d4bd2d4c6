import type { CountedBy, PlaceMeant } from "#domain/referrals/plain-words";
import type { Locale } from "#domain/shared/locales";
import type { Texts } from "#i18n/texts";

/** What stands instead of a place: where one goes, or does not. */
export type NoPlace = Exclude<PlaceMeant, "named" | "common">;

type Words = { prices: Record<CountedBy, (paid: { sum: string }) => string>; places: Record<NoPlace, string> };

/** Prices and what is told instead of a place, in a few words, for lists and cards. */
export const briefly: Texts<Words> = {
  fi: {
    prices: {
      time: ({ sum }) => `${sum}/kerta`,
      season: ({ sum }) => `${sum}/kausi`,
      course: ({ sum }) => `${sum}/kurssi`,
      event: ({ sum }) => `${sum}/tapahtuma`,
      month: ({ sum }) => `${sum}/kk`,
      year: ({ sum }) => `${sum}/vuosi`,
      all: ({ sum }) => sum,
    },
    places: {
      home: "kotona",
      agreed: "paikka sovitaan",
      phone: "puhelimessa",
      online: "etänä",
      phoneAndOnline: "verkossa ja puhelimessa",
      onContact: "paikka kerrotaan, kun otat yhteyttä",
      many: "useita paikkoja",
      wholeTown: "koko kaupunki",
      wholeMunicipality: "koko kunta",
    },
  },
  sv: {
    prices: {
      time: ({ sum }) => `${sum}/gång`,
      season: ({ sum }) => `${sum}/säsong`,
      course: ({ sum }) => `${sum}/kurs`,
      event: ({ sum }) => `${sum}/evenemang`,
      month: ({ sum }) => `${sum}/mån.`,
      year: ({ sum }) => `${sum}/år`,
      all: ({ sum }) => sum,
    },
    places: {
      home: "hemma",
      agreed: "plats enligt överenskommelse",
      phone: "på telefon",
      online: "på distans",
      phoneAndOnline: "på nätet och på telefon",
      onContact: "platsen berättas när du tar kontakt",
      many: "flera platser",
      wholeTown: "hela staden",
      wholeMunicipality: "hela kommunen",
    },
  },
  en: {
    prices: {
      time: ({ sum }) => `${sum} each time`,
      season: ({ sum }) => `${sum} a season`,
      course: ({ sum }) => `${sum} for the course`,
      event: ({ sum }) => `${sum} for the event`,
      month: ({ sum }) => `${sum} a month`,
      year: ({ sum }) => `${sum} a year`,
      all: ({ sum }) => sum,
    },
    places: {
      home: "at home",
      agreed: "place by agreement",
      phone: "on the phone",
      online: "remotely",
      phoneAndOnline: "online and on the phone",
      onContact: "the place is told when you get in touch",
      many: "several places",
      wholeTown: "the whole city",
      wholeMunicipality: "the whole municipality",
    },
  },
} satisfies Record<Locale, Words>;
