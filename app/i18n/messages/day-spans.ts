import type { Weekday } from "#domain/calendar/schedule";
import type { Texts } from "#i18n/texts";

type Words = {
  from: Record<Weekday, string>;
  to: Record<Weekday, string>;
  daily: string;
};

/** Days on end, told by the first and the last of them. */
export const daySpans: Texts<Words> = {
  fi: {
    from: {
      ...{ MO: "maanantaista", TU: "tiistaista", WE: "keskiviikosta", TH: "torstaista" },
      ...{ FR: "perjantaista", SA: "lauantaista", SU: "sunnuntaista" },
    },
    to: {
      ...{ MO: "maanantaihin", TU: "tiistaihin", WE: "keskiviikkoon", TH: "torstaihin" },
      ...{ FR: "perjantaihin", SA: "lauantaihin", SU: "sunnuntaihin" },
    },
    daily: "joka päivä",
  },
  sv: {
    from: {
      ...{ MO: "måndag", TU: "tisdag", WE: "onsdag", TH: "torsdag", FR: "fredag", SA: "lördag", SU: "söndag" },
    },
    to: {
      ...{ MO: "till måndag", TU: "till tisdag", WE: "till onsdag", TH: "till torsdag" },
      ...{ FR: "till fredag", SA: "till lördag", SU: "till söndag" },
    },
    daily: "varje dag",
  },
  en: {
    from: {
      ...{ MO: "Monday", TU: "Tuesday", WE: "Wednesday", TH: "Thursday", FR: "Friday", SA: "Saturday", SU: "Sunday" },
    },
    to: {
      ...{ MO: "to Monday", TU: "to Tuesday", WE: "to Wednesday", TH: "to Thursday" },
      ...{ FR: "to Friday", SA: "to Saturday", SU: "to Sunday" },
    },
    daily: "every day",
  },
};
