import type { EligibilityRules, GrantCategory, GrantRules } from "#domain/grants/programme-rules";
import { chronicle, type Stamp } from "#models/chronicle.server";
import type { StoredLocalText } from "#models/local-text.server";
import { ProgrammeModel } from "#models/programme.server";
import { MIKKELI, PIEKSAMAKI } from "#server/demo/municipalities";

export type ProgrammeKey =
  | "sports"
  | "sportsVenues"
  | "sportsActivation"
  | "culture"
  | "villageCulture"
  | "youth"
  | "welfare"
  | "cityGovernment"
  | "cultureProject"
  | "youthProject"
  | "neighbourSports";

type ProgrammeTexts = { municipality: string; unit: string; names: StoredLocalText; purpose: StoredLocalText };

/** What the handbook and the calls of 2017-2023 ask of those who apply (grants.md 2.2). */
const rulesOf = (category: GrantCategory, rules: Partial<EligibilityRules> = {}): GrantRules => ({
  category,
  run: "yearly",
  eligibility: {
    applicants: ["association", "umbrella"],
    home: "homeOrActive",
    registered: true,
    activeMonths: 12,
    onePerCategory: true,
    ...rules,
  },
  ownSharePercent: 20,
  passOn: false,
});

const PROJECT: Partial<EligibilityRules> = {
  applicants: ["association", "umbrella", "informal"],
  registered: false,
  activeMonths: 0,
  onePerCategory: false,
};

const RULES: Record<ProgrammeKey, GrantRules> = {
  sports: rulesOf("sport"),
  sportsVenues: rulesOf("sport", { onePerCategory: false }),
  sportsActivation: { ...rulesOf("sport", PROJECT), ownSharePercent: 0 },
  culture: rulesOf("culture"),
  villageCulture: { ...rulesOf("culture", { applicants: ["umbrella"] }), ownSharePercent: 0, passOn: true },
  youth: rulesOf("youth"),
  welfare: rulesOf("socialHealth"),
  cityGovernment: rulesOf("cityGovernment"),
  cultureProject: rulesOf("culture", PROJECT),
  youthProject: { ...rulesOf("youth", PROJECT), ownSharePercent: 0 },
  neighbourSports: rulesOf("sport"),
};

const local = (fi: string, sv: string, en: string): StoredLocalText => ({ fi, sv, en });

const ELIGIBLE = [
  local("Tilojen vuokrat", "Lokalhyror", "Rent of premises"),
  local("Ohjaajien ja esiintyjien palkkiot sivukuluineen", "Arvoden med bikostnader", "Fees with side costs"),
  local("Välineet ja tarvikkeet", "Redskap och material", "Equipment and supplies"),
  local("Koulutus", "Utbildning", "Training"),
  local("Tiedotus ja painatus", "Information och tryckning", "Publicity and printing"),
  local("Vakuutukset ja luvat", "Försäkringar och tillstånd", "Insurance and permits"),
];
const INELIGIBLE = [
  local("Palkat", "Löner", "Wages"),
  local("Tarjoilut ja alkoholi", "Servering och alkohol", "Catering and alcohol"),
  local("Virkistysmatkat", "Rekreationsresor", "Recreational trips"),
  local(
    "Lainojen lyhennykset, sakot ja korot",
    "Amorteringar, böter och räntor",
    "Loan repayments, fines and interest",
  ),
  local("Kulut, joihin on saatu muu avustus", "Utgifter som fått annat bidrag", "Costs covered by another grant"),
];

const PROGRAMMES: Record<ProgrammeKey, ProgrammeTexts> = {
  sports: {
    municipality: PIEKSAMAKI,
    unit: "sports",
    names: local("Liikunnan toiminta-avustus", "Verksamhetsbidrag för idrott", "Operating grant for sports"),
    purpose: local(
      "Tukee seurojen ja yhdistysten ohjattua liikuntaa, erityisesti matalan kynnyksen ryhmiä kaupungissa ja kylillä.",
      "Stöder föreningarnas ledda motion, särskilt lågtröskelgrupper i staden och byarna.",
      "Supports guided exercise by clubs and associations, low-threshold groups in town and villages above all.",
    ),
  },
  sportsVenues: {
    municipality: PIEKSAMAKI,
    unit: "sports",
    names: local("Liikuntapaikka-avustus", "Bidrag för idrottsplatser", "Grant for sports grounds"),
    purpose: local(
      "Tukee latujen, jäiden ja muiden kaikille avoimien liikuntapaikkojen hoitoa talkoilla.",
      "Stöder skötseln av skidspår, isar och andra öppna idrottsplatser med talkoarbete.",
      "Supports the care of ski tracks, ice rinks and other open sports grounds by volunteers.",
    ),
  },
  sportsActivation: {
    municipality: PIEKSAMAKI,
    unit: "sports",
    names: local("Liikunta-aktivointiavustus", "Bidrag för aktivering till motion", "Grant for getting people moving"),
    purpose: local(
      "Tukee kokeiluja ja tapahtumia, joilla vähän liikkuvat pääsevät alkuun.",
      "Stöder försök och evenemang som hjälper dem som rör sig litet att komma i gång.",
      "Supports trials and events by which people who move little can begin.",
    ),
  },
  villageCulture: {
    municipality: PIEKSAMAKI,
    unit: "culture",
    names: local(
      "Kylien kulttuuritapahtumat kattojärjestön kautta",
      "Byarnas kulturevenemang genom en takorganisation",
      "Cultural events of the villages through an umbrella",
    ),
    purpose: local(
      "Kattojärjestö jakaa avustuksen edelleen kylien yhdistyksille avoimiin tapahtumiin omilla säännöillään.",
      "En takorganisation delar ut bidraget vidare till byarnas föreningar för öppna evenemang enligt egna regler.",
      "An umbrella organisation grants the money onward to village associations for open events by its own rules.",
    ),
  },
  cityGovernment: {
    municipality: PIEKSAMAKI,
    unit: "administration",
    names: local("Kaupunginhallituksen avustus", "Stadsstyrelsens bidrag", "City government's grant"),
    purpose: local(
      "Tukee yleishyödyllistä toimintaa, joka ei kuulu muihin avustuslajeihin.",
      "Stöder allmännyttig verksamhet som inte hör till andra bidragsformer.",
      "Supports activities for the common good that belong to no other programme.",
    ),
  },
  culture: {
    municipality: PIEKSAMAKI,
    unit: "culture",
    names: local("Kulttuurin toiminta-avustus", "Verksamhetsbidrag för kultur", "Operating grant for culture"),
    purpose: local(
      "Tukee kulttuuri- ja kotiseutuyhdistysten säännöllistä, kaikille avointa toimintaa.",
      "Stöder kultur- och hembygdsföreningarnas regelbundna verksamhet som är öppen för alla.",
      "Supports the regular activities of culture and local heritage associations that are open to everyone.",
    ),
  },
  youth: {
    municipality: PIEKSAMAKI,
    unit: "youth",
    names: local("Nuorisotoiminnan avustus", "Bidrag för ungdomsverksamhet", "Grant for youth work"),
    purpose: local(
      "Tukee yhdistyksiä, joiden toimintaan osallistuu alle 29-vuotiaita nuoria tai lapsia.",
      "Stöder föreningar vars verksamhet samlar unga under 29 år eller barn.",
      "Supports associations whose activities gather children or young people under 29.",
    ),
  },
  welfare: {
    municipality: PIEKSAMAKI,
    unit: "wellbeing",
    names: local(
      "Sosiaali- ja terveysjärjestöjen avustus",
      "Bidrag för social- och hälsoorganisationer",
      "Grant for health and welfare organisations",
    ),
    purpose: local(
      "Tukee vertaistukea, vapaaehtoistyötä ja muuta hyvinvointia edistävää työtä, jota kaupunki ei itse tee.",
      "Stöder kamratstöd, frivilligarbete och annat arbete för välfärden som staden inte själv utför.",
      "Supports peer support, volunteering and other work for wellbeing that the city does not do itself.",
    ),
  },
  cultureProject: {
    municipality: PIEKSAMAKI,
    unit: "culture",
    names: local(
      "Kulttuurin kohdeavustus, syyshaku",
      "Projektbidrag för kultur, höst",
      "Project grant for culture, autumn call",
    ),
    purpose: local(
      "Tukee yksittäistä tapahtumaa, esitystä, julkaisua tai näyttelyä.",
      "Stöder ett enskilt evenemang, en föreställning, publikation eller utställning.",
      "Supports a single event, performance, publication or exhibition.",
    ),
  },
  youthProject: {
    municipality: PIEKSAMAKI,
    unit: "youth",
    names: local(
      "Nuorten kohdeavustus, syyshaku",
      "Projektbidrag för unga, höst",
      "Project grant for young people, autumn call",
    ),
    purpose: local(
      "Tukee nuorten itse ideoimia tapahtumia, leirejä ja kokeiluja.",
      "Stöder evenemang, läger och försök som unga själva har hittat på.",
      "Supports events, camps and trials thought up by young people themselves.",
    ),
  },
  neighbourSports: {
    municipality: MIKKELI,
    unit: "sports",
    names: local("Liikuntaseurojen avustus", "Bidrag för idrottsföreningar", "Grant for sports clubs"),
    purpose: local(
      "Tukee mikkeliläisiä liikuntaseuroja.",
      "Stöder idrottsföreningar i S:t Michel.",
      "Supports sports clubs of Mikkeli.",
    ),
  },
};

export type SeededProgramme = Pick<ProgrammeTexts, "municipality" | "unit" | "names"> & {
  id: string;
  rules: GrantRules;
};

/** Writes the grant programmes of the demo. */
export async function seedProgrammes(stamp: Stamp): Promise<Record<ProgrammeKey, SeededProgramme>> {
  const create = async (key: ProgrammeKey): Promise<SeededProgramme> => {
    const { municipality, unit, names } = PROGRAMMES[key];
    const programme = new ProgrammeModel({
      ...PROGRAMMES[key],
      ...{ eligibleCosts: ELIGIBLE, ineligibleCosts: INELIGIBLE, rules: RULES[key] },
    });
    chronicle(programme, { event: "created" }, stamp);
    await programme.save();
    return { id: programme._id, municipality, unit, names, rules: RULES[key] };
  };
  return {
    sports: await create("sports"),
    sportsVenues: await create("sportsVenues"),
    sportsActivation: await create("sportsActivation"),
    culture: await create("culture"),
    villageCulture: await create("villageCulture"),
    youth: await create("youth"),
    welfare: await create("welfare"),
    cityGovernment: await create("cityGovernment"),
    cultureProject: await create("cultureProject"),
    youthProject: await create("youthProject"),
    neighbourSports: await create("neighbourSports"),
  };
}
