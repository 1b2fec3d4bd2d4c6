import type { BookingStatus } from "#domain/premises/booking-lifecycle";
import type { Repeats } from "#domain/premises/booking-time";
import type { DayState } from "#domain/premises/day-plan";
import type { Facility } from "#domain/premises/facilities";
import type { PriceGroup, PriceUnit } from "#domain/premises/prices";
import { texts } from "#i18n/texts";

type Words = {
  facilities: Record<Facility, string>;
  groups: Record<PriceGroup, string>;
  units: Record<PriceUnit, string>;
  states: Record<DayState, string>;
  status: Record<BookingStatus, string>;
  repeats: Record<Repeats, string>;
};

const words: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    facilities: {
      stepFree: "Esteetön kulku",
      accessibleToilet: "Inva-WC",
      lift: "Hissi",
      hearingLoop: "Induktiosilmukka",
      quietRoom: "Rauhallinen tila",
      groupRoom: "Ryhmätila",
      kitchen: "Keittiö",
      wifi: "Langaton verkko",
      projector: "Videotykki",
      soundSystem: "Äänentoisto",
      streaming: "Suoratoisto verkkoon",
      technicalSupport: "Tekninen tuki",
      gym: "Kuntosali",
      shower: "Suihku",
      sauna: "Sauna",
      parking: "Pysäköinti",
    },
    groups: { association: "Yhdistyksille", withCity: "Kun kaupunki on mukana", other: "Muille" },
    units: { hour: "tunti", time: "kerta", day: "päivä" },
    states: {
      free: "vapaata",
      partly: "osin varattu",
      full: "täynnä",
      shut: "suljettu",
      late: "ei enää varattavissa",
    },
    status: {
      requested: "Odottaa vastausta",
      approved: "Hyväksytty",
      refused: "Ei hyväksytty",
      withdrawn: "Peruttu ennen vastausta",
      cancelled: "Peruttu",
    },
    repeats: { once: "Kerran", daily: "Joka päivä", weekly: "Joka viikko", fortnightly: "Joka toinen viikko" },
  },
  sv: {
    facilities: {
      stepFree: "Tillgänglig entré",
      accessibleToilet: "Tillgänglig toalett",
      lift: "Hiss",
      hearingLoop: "Hörslinga",
      quietRoom: "Lugnt rum",
      groupRoom: "Grupprum",
      kitchen: "Kök",
      wifi: "Trådlöst nätverk",
      projector: "Projektor",
      soundSystem: "Ljudanläggning",
      streaming: "Direktsändning på nätet",
      technicalSupport: "Teknisk hjälp",
      gym: "Gym",
      shower: "Dusch",
      sauna: "Bastu",
      parking: "Parkering",
    },
    groups: { association: "För föreningar", withCity: "När staden är med", other: "För andra" },
    units: { hour: "timme", time: "gång", day: "dag" },
    states: {
      free: "ledigt",
      partly: "delvis bokat",
      full: "fullbokat",
      shut: "stängt",
      late: "kan inte längre bokas",
    },
    status: {
      requested: "Väntar på svar",
      approved: "Godkänd",
      refused: "Inte godkänd",
      withdrawn: "Återtagen före svaret",
      cancelled: "Avbokad",
    },
    repeats: { once: "En gång", daily: "Varje dag", weekly: "Varje vecka", fortnightly: "Varannan vecka" },
  },
  en: {
    facilities: {
      stepFree: "Step-free access",
      accessibleToilet: "Accessible toilet",
      lift: "Lift",
      hearingLoop: "Hearing loop",
      quietRoom: "Quiet room",
      groupRoom: "Group room",
      kitchen: "Kitchen",
      wifi: "Wireless network",
      projector: "Projector",
      soundSystem: "Sound system",
      streaming: "Streaming online",
      technicalSupport: "Technical support",
      gym: "Gym",
      shower: "Shower",
      sauna: "Sauna",
      parking: "Parking",
    },
    groups: { association: "For associations", withCity: "When the city takes part", other: "For others" },
    units: { hour: "hour", time: "booking", day: "day" },
    states: {
      free: "free",
      partly: "partly taken",
      full: "taken",
      shut: "closed",
      late: "can no longer be booked",
    },
    status: {
      requested: "Waiting for an answer",
      approved: "Approved",
      refused: "Not approved",
      withdrawn: "Withdrawn before an answer",
      cancelled: "Cancelled",
    },
    repeats: { once: "Once", daily: "Every day", weekly: "Every week", fortnightly: "Every other week" },
  },
};

/** Words that places, their prices and their bookings are told with everywhere. */
export const premisesWords = texts({
  fi: {
    ...words.fi,
    unknown: "Ei tiedossa",
    free: "Maksuton",
    notAvailable: "Ei käytettävissä",
    per: ({ sum, unit }: { sum: string; unit: string }) => `${sum} / ${unit}`,
    wholeDay: "koko päivän",
    except: ({ days }: { days: string }) => `paitsi ${days}`,
  },
  sv: {
    ...words.sv,
    unknown: "Inte känt",
    free: "Gratis",
    notAvailable: "Inte tillgänglig",
    per: ({ sum, unit }) => `${sum} / ${unit}`,
    wholeDay: "hela dagen",
    except: ({ days }) => `utom ${days}`,
  },
  en: {
    ...words.en,
    unknown: "Not known",
    free: "Free",
    notAvailable: "Not available",
    per: ({ sum, unit }) => `${sum} / ${unit}`,
    wholeDay: "all day",
    except: ({ days }) => `except ${days}`,
  },
});
