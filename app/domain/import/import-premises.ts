import { importOpening } from "#domain/import/import-opening";
import type { ImportFile } from "#domain/import/sample-format";
import type { Facility, FacilityAnswer } from "#domain/premises/facilities";
import { UNKNOWN_PRICE, type Price, type PriceGroup, type PriceUnit } from "#domain/premises/prices";
import { cents } from "#domain/shared/cents";

type ImportedPremises = ImportFile["premises"][number];
export type PremisesInput = ReturnType<typeof premisesInput>;

/** The places of a file as ours. Words outside our lists are kept in `outside`, for the report and for the notes. */
export const premisesInputs = (file: ImportFile): PremisesInput[] => file.premises.map(premisesInput);

const FACILITY_OF: Record<string, Facility> = {
  esteettömyys: "stepFree",
  invaWC: "accessibleToilet",
  hissi: "lift",
  induktiosilmukka: "hearingLoop",
  rauhallinenTila: "quietRoom",
  ryhmätila: "groupRoom",
  keittiö: "kitchen",
  langatonVerkko: "wifi",
  videotykki: "projector",
  äänentoisto: "soundSystem",
  striimaus: "streaming",
  tekninenTuki: "technicalSupport",
  kuntosali: "gym",
  suihku: "shower",
  sauna: "sauna",
  pysäköinti: "parking",
};

const GROUP_OF: Record<string, PriceGroup> = { yhdistys: "association", yhteistyö: "withCity", muu: "other" };

const UNIT_OF: Record<string, PriceUnit> = {
  tunti: "hour",
  kerta: "time",
  tilaisuus: "time",
  vuoro: "time",
  päivä: "day",
  vuorokausi: "day",
};

const UNKNOWN_WORDS = ["", "?", "ei tietoa", "ei tiedossa"];

/** @example answerOf("kitchen", "minikeittiö") // yes, with the note "minikeittiö" */
function answerOf(code: Facility, said: boolean | string): FacilityAnswer {
  if (typeof said === "boolean") return { code, answer: said ? "yes" : "no", note: "" };
  const words = said.trim();
  if (UNKNOWN_WORDS.includes(words.toLowerCase())) return { code, answer: "unknown", note: "" };
  if (words.toLowerCase() === "ei") return { code, answer: "no", note: "" };
  if (/^ei\b/i.test(words)) return { code, answer: "no", note: words };
  return { code, answer: "yes", note: words.toLowerCase() === "kyllä" || isItsName(code, words) ? "" : words };
}

/** "keittiö": "keittiö" says no more than yes. */
const isItsName = (code: Facility, words: string): boolean => FACILITY_OF[words] === code;

function priceOf(said: ImportedPremises["prices"][string] | undefined): Price {
  if (said === undefined) return UNKNOWN_PRICE;
  if (said === null) return { kind: "notAvailable", condition: "" };
  const { amount, unit, condition = "" } = said;
  if (amount === 0) return { kind: "free", condition };
  const known = UNIT_OF[unit];
  const words = known ? condition : [unit, condition].filter(Boolean).join(", ");
  return { kind: "paid", amountCents: cents(Math.round(amount * 100)), unit: known ?? "time", condition: words };
}

/** "viimeistään 2 pv ennen", "4 viikkoa ennen": the days of notice that the words about booking tell. */
function leadDaysOf(booking: string): number | null {
  const [, count = "", unit = ""] =
    /(\d{1,3})\s*(pv|päivää|vrk|viikkoa|vko|kk|kuukautta)\s+ennen/iu.exec(booking) ?? [];
  if (!count) return null;
  const days = Number(count) * (/^v(?:iikkoa|ko)/i.test(unit) ? 7 : /^k/i.test(unit) ? 30 : 1);
  return days <= 365 ? days : null;
}

function premisesInput(premises: ImportedPremises) {
  const told = Object.entries(premises.facilities);
  const opening = importOpening(premises.openHours);
  const { association, withCity, other } = Object.fromEntries(
    Object.entries(premises.prices).flatMap(([word, price]) => {
      const group = GROUP_OF[word];
      return group ? [[group, price]] : [];
    }),
  ) as Partial<Record<PriceGroup, ImportedPremises["prices"][string]>>;
  const isKnown = (list: Record<string, unknown>) => (word: string) => Object.hasOwn(list, word);
  return {
    externalId: premises.id,
    name: premises.name,
    village: premises.village,
    capacity: premises.capacity > 0 ? premises.capacity : null,
    facilities: told.flatMap(([word, said]) => {
      const code = FACILITY_OF[word];
      return code ? [answerOf(code, said)] : [];
    }),
    prices: { association: priceOf(association), withCity: priceOf(withCity), other: priceOf(other) },
    hours: opening.hours,
    openingNote: opening.note,
    howToBook: premises.booking,
    leadDays: leadDaysOf(premises.booking),
    notes: premises.notes,
    outside: [
      ...told.map(([word]) => word).filter((word) => !isKnown(FACILITY_OF)(word)),
      ...Object.keys(premises.prices).filter((word) => !isKnown(GROUP_OF)(word)),
    ],
  };
}
