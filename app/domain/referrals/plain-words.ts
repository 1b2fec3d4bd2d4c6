import type { Cost } from "#domain/associations/cost";

// What stands in a field of a few words, understood so far that it can be told in a whole sentence. Only what is
// understood for certain is: a sentence that bends wrongly is worse than none.

/** What is written where the place is asked for: a proper name, a common word, or no place at all. */
export type PlaceMeant =
  | "home"
  | "agreed"
  | "phone"
  | "online"
  | "phoneAndOnline"
  | "onContact"
  | "many"
  | "wholeTown"
  | "wholeMunicipality"
  | "named"
  | "common";

/** Words that associations write instead of a place, lower case and without a full stop. */
const NOT_A_PLACE: Record<string, PlaceMeant> = {
  ...{ koti: "home", kotona: "home", "asiakkaan koti": "home", "asiakkaan kotona": "home" },
  ...{ "asiakkaan luona": "home", kotikäynti: "home" },
  ...{ sovitusti: "agreed", "sovitaan erikseen": "agreed", "sopimuksen mukaan": "agreed", sovitaan: "agreed" },
  ...{ puhelin: "phone", puhelimessa: "phone", puhelimitse: "phone" },
  ...{ etä: "online", etänä: "online", verkko: "online", verkossa: "online", netissä: "online" },
  ...{ "verkko ja puhelin": "phoneAndOnline", "puhelin ja verkko": "phoneAndOnline" },
  ...{ "osoitetta ei julkaista": "onContact", "useita paikkoja": "many", "eri paikoissa": "many" },
  ...{ "koko kaupunki": "wholeTown", "hela staden": "wholeTown", "the whole city": "wholeTown" },
  ...{ "koko kunta": "wholeMunicipality", "hela kommunen": "wholeMunicipality" },
  ...{ "the whole municipality": "wholeMunicipality" },
};

/** Nothing is pointed out: it is everywhere in the municipality. */
export const EVERYWHERE: readonly PlaceMeant[] = ["wholeTown", "wholeMunicipality"];

/** What a place's words mean; `name` is what stands in the record, in Finnish, or the name of an area. */
export function placeMeant(name: string): PlaceMeant {
  const meant = NOT_A_PLACE[name.trim().replace(/\.$/, "").toLowerCase()];
  return meant ?? (/^\p{Lu}/u.test(name.trim()) ? "named" : "common");
}

/** What a price is counted by; `all` is one sum for everything. */
export type CountedBy = "time" | "season" | "course" | "event" | "month" | "year" | "all";

const COUNTED: Record<string, CountedBy> = {
  ...{ "": "all", kerta: "time", krt: "time", kausi: "season", kurssi: "course", tapahtuma: "event" },
  ...{ kk: "month", kuukausi: "month", v: "year", vuosi: "year" },
  ...{ gång: "time", tillfälle: "time", säsong: "season", kurs: "course", evenemang: "event" },
  ...{ mån: "month", månad: "month", år: "year" },
  ...{ time: "time", visit: "time", season: "season", course: "course", event: "event", month: "month", year: "year" },
};

const SUM_AND_COUNT = /^[\d.,]+\s*(?:€|euroa?|eur|e\b)(?:\s*(?:\/|\bper\s|\ba\s)\s*(\p{L}+))?\.?$/iu;

/** How a price is counted, where its words are a sum and that alone, in any of the languages: "1 €/kerta", "5 € a time". */
export function countedBy({ amountCents, text }: Cost): CountedBy | null {
  const found = amountCents === null ? null : SUM_AND_COUNT.exec(text.trim());
  return found ? (COUNTED[found[1]?.toLowerCase() ?? ""] ?? null) : null;
}
