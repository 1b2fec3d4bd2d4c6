import { REGISTRY_CLOSES } from "#domain/grants/appealing";
import { newTerm, type Term } from "#domain/taxonomy/term";
import { chronicle, type Stamp } from "#models/chronicle.server";
import { MunicipalityModel, type DecidingBody, type Municipality } from "#models/municipality.server";

/** The two municipalities of the demo; the second is there to show that rights end at the border. */
export const PIEKSAMAKI = "593";
export const MIKKELI = "491";

const unit = (code: string, fi: string, sv: string, en: string): Term => newTerm(code, { fi, sv, en });

/** Where the villages of the demo are, in decimal degrees (WGS84), north and east. */
const village = ([fi, lat, lon]: [name: string, lat: number, lon: number]): Term => ({
  ...newTerm(fi, { fi, ...(VILLAGE_NAMES[fi] ?? { sv: null, en: null }) }),
  position: { lat, lon },
});

/** Most villages are called the same in every language; these are not. */
const VILLAGE_NAMES: Readonly<Record<string, { sv: string; en: string | null }>> = {
  Keskusta: { sv: "Centrum", en: "Town centre" },
  Ristiina: { sv: "Kristina", en: null },
};

const PIEKSAMAKI_VILLAGES: [string, number, number][] = [
  ["Keskusta", 62.3, 27.133],
  ["Naarajärvi", 62.262, 27.027],
  ["Virtasalmi", 62.133, 27.45],
  ["Jäppilä", 62.386, 27.424],
  ["Haapakoski", 62.207, 27.183],
  ["Venetmäki", 62.223, 27.373],
  ["Siikamäki", 62.371, 27.305],
  ["Partaharju", 62.259, 27.19],
];

const MIKKELI_VILLAGES: [string, number, number][] = [
  ["Keskusta", 61.688, 27.273],
  ["Haukivuori", 62.018, 27.211],
  ["Ristiina", 61.505, 27.262],
];

const UNITS = [
  unit("sports", "Liikuntatoimi", "Idrottsväsendet", "Sports services"),
  unit("culture", "Kulttuuripalvelut ja kirjasto", "Kulturtjänster och bibliotek", "Culture and library"),
  unit("youth", "Nuorisopalvelut ja opetustoimi", "Ungdomstjänster och undervisning", "Youth services and education"),
  unit("wellbeing", "Perusturva ja hyvinvoinnin edistäminen", "Grundtrygghet och välfärd", "Welfare and wellbeing"),
  unit("technical", "Tekninen toimi", "Tekniska sektorn", "Technical services"),
  unit("employment", "Työllisyyspalvelut", "Sysselsättningstjänster", "Employment services"),
  unit("integration", "Kotouttaminen", "Integration", "Integration"),
  unit("central", "Keskushallinto", "Centralförvaltningen", "Central administration"),
];

const body = (code: string, fi: string, sv: string, en: string): DecidingBody => ({
  code,
  names: { fi, sv, en },
  officeHolder: code === "leisureDirector",
});

const BODIES = [
  body("leisureBoard", "Kulttuuri- ja vapaa-aikalautakunta", "Kultur- och fritidsnämnden", "Culture and leisure board"),
  body("educationBoard", "Opetuslautakunta", "Undervisningsnämnden", "Education board"),
  body("cityGovernment", "Kaupunginhallitus", "Stadsstyrelsen", "City government"),
  body("leisureDirector", "Vapaa-aikajohtaja", "Fritidsdirektören", "Director of leisure services"),
];

type MunicipalityFields = Omit<
  Municipality,
  "__v" | "createdAt" | "updatedAt" | "history" | "pendingNotices" | "followed" | "returning"
>;

const pieksamaki: MunicipalityFields = {
  _id: PIEKSAMAKI,
  names: { fi: "Pieksämäki", sv: "Pieksämäki", en: "Pieksämäki" },
  caseNumberPrefix: "PKS",
  units: UNITS,
  decidingBodies: BODIES,
  villages: [
    ...PIEKSAMAKI_VILLAGES.map(village),
    newTerm("Koko kaupunki", { fi: "Koko kaupunki", sv: "Hela staden", en: "The whole city" }),
  ],
  directoryTimes: null,
  debtor: { name: "Pieksämäen esimerkkikaupunki", iban: "FI2112345600000785", bic: null, businessId: "9009990-4" },
  registry: {
    address: "Kauppakatu 1, 76100 Pieksämäki",
    email: "kirjaamo.pieksamaki@example.org",
    phone: "0155550100",
    closesAt: REGISTRY_CLOSES,
  },
};

const mikkeli: MunicipalityFields = {
  _id: MIKKELI,
  names: { fi: "Mikkeli", sv: "S:t Michel", en: "Mikkeli" },
  caseNumberPrefix: "MLI",
  units: UNITS.filter(({ code }) => ["sports", "culture"].includes(code)),
  decidingBodies: BODIES.filter(({ code }) => ["cityGovernment", "leisureBoard"].includes(code)),
  villages: MIKKELI_VILLAGES.map(village),
  directoryTimes: null,
  debtor: null,
  registry: {
    address: "Raatihuoneenkatu 8, 50100 Mikkeli",
    email: "kirjaamo.mikkeli@example.org",
    phone: "0155550200",
    closesAt: REGISTRY_CLOSES,
  },
};

/** Writes both, Pieksämäki first: the installation's first municipality is the one on its public pages. */
export async function seedMunicipalities(stamp: Stamp): Promise<void> {
  for (const fields of [pieksamaki, mikkeli]) {
    const municipality = new MunicipalityModel(fields);
    chronicle(municipality, { event: "created" }, stamp);
    await municipality.save();
  }
}
