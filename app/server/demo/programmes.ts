import type { GrantTerms, YearBody } from "#domain/grants/grant-terms";
import {
  USUAL_DEFAULTS,
  type CallDefaults,
  type EligibilityRules,
  type GrantCategory,
  type GrantRules,
} from "#domain/grants/programme-rules";
import { chronicle, type Stamp } from "#models/chronicle.server";
import { termsOf } from "#models/grant-rules.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { CRITERIA } from "#server/demo/criteria";
import { local, PROGRAMME_TEXTS, type ProgrammeKey } from "#server/demo/programme-texts";

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
  sportsVenues: { ...rulesOf("sport", { onePerCategory: false }), ownSharePercent: 0 },
  sportsActivation: { ...rulesOf("sport", PROJECT), ownSharePercent: 0 },
  culture: rulesOf("culture"),
  villageCulture: {
    ...rulesOf("culture", { applicants: ["umbrella"], onePerCategory: false }),
    ...{ run: "participatory", ownSharePercent: 0, passOn: true },
  },
  youth: rulesOf("youth"),
  welfare: rulesOf("socialHealth"),
  cityGovernment: rulesOf("cityGovernment"),
  cultureProject: rulesOf("culture", PROJECT),
  youthProject: { ...rulesOf("youth", PROJECT), ownSharePercent: 0 },
  neighbourSports: rulesOf("sport"),
  smallGrant: { ...rulesOf("socialHealth", PROJECT), run: "smallGrant", ownSharePercent: 0 },
  continuous: { ...rulesOf("cityGovernment", PROJECT), run: "continuous" },
  artists: {
    ...rulesOf("culture", { ...PROJECT, applicants: ["informal", "association"] }),
    run: "artists",
    ownSharePercent: 0,
  },
  foodAid: { ...rulesOf("socialHealth", { onePerCategory: false }), run: "passThrough", ownSharePercent: 0 },
};

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
  local("Kulut, joihin on saatu muu avustus", "Utgifter som fått annat understöd", "Costs covered by another grant"),
];

const CULTURE_COSTS = [
  local("Materiaalit", "Material", "Materials"),
  local("Esiintymis- ja näyttelytilan vuokra", "Hyra för scen eller utställning", "Rent of stage or gallery"),
  local("Tekijänoikeuskorvaukset", "Upphovsrättsersättningar", "Copyright fees"),
  local("Matkat Pieksämäelle", "Resor till Pieksämäki", "Travel to Pieksämäki"),
];
const FOOD_COSTS = [
  local("Ruoka ja lahjakortit", "Mat och presentkort", "Food and gift cards"),
  local("Kuljetus ja säilytys", "Transport och förvaring", "Transport and storage"),
];

const LEISURE: YearBody[] = [{ year: 2022, body: "leisureBoard" }];
const EDUCATION: YearBody[] = [{ year: 2017, body: "educationBoard" }];
const GOVERNMENT: YearBody[] = [{ year: 2017, body: "cityGovernment" }];

/** Who decides on each; the social and health grants came to the city government in 2023 (grants.md 2.1). */
const BODIES: Record<ProgrammeKey, YearBody[]> = {
  sports: LEISURE,
  sportsVenues: LEISURE,
  sportsActivation: LEISURE,
  culture: LEISURE,
  villageCulture: LEISURE,
  youth: EDUCATION,
  welfare: [{ year: 2023, body: "cityGovernment" }],
  cityGovernment: GOVERNMENT,
  cultureProject: LEISURE,
  youthProject: EDUCATION,
  neighbourSports: GOVERNMENT,
  smallGrant: [{ year: 2024, body: "leisureDirector" }],
  continuous: GOVERNMENT,
  artists: LEISURE,
  foodAid: GOVERNMENT,
};

/** A year's activity: the accounts are confirmed in spring, and rules that were given once need not be given again. */
const YEARLY: CallDefaults = {
  ...USUAL_DEFAULTS,
  sharePercent: 80,
  attachments: [
    { code: "actionPlan", timing: "now" },
    { code: "accounts", timing: "later" },
    { code: "rules", timing: "once" },
  ],
  laterBy: { days: null, dayOfYear: "04-15" },
};
/** A project that ends by the next autumn. */
const PROJECT_CALL: CallDefaults = {
  ...USUAL_DEFAULTS,
  capCents: 2_000_00,
  attachments: [{ code: "actionPlan", timing: "now" }],
  claimsDue: { dayOfYear: "11-30", isNextYear: true },
};
const LIGHT: CallDefaults = { ...PROJECT_CALL, capCents: 500_00, attachments: [] };

/** The paid share leaves the applicant the own share that the rules ask for. */
const SPECIAL: Partial<
  Record<ProgrammeKey, Partial<Pick<Programme, "eligibleCosts" | "advance" | "advancePercent" | "callDefaults">>>
> = {
  sportsVenues: { callDefaults: { ...PROJECT_CALL, capCents: 1_000_00, attachments: [] } },
  sportsActivation: { callDefaults: PROJECT_CALL },
  cultureProject: { callDefaults: { ...PROJECT_CALL, sharePercent: 80 } },
  youthProject: { callDefaults: { ...PROJECT_CALL, capCents: 4_000_00 } },
  continuous: { callDefaults: { ...PROJECT_CALL, sharePercent: 80 } },
  smallGrant: { callDefaults: LIGHT, advance: true, advancePercent: 50 },
  artists: {
    eligibleCosts: CULTURE_COSTS,
    callDefaults: { ...USUAL_DEFAULTS, capCents: 1_500_00 },
  },
  villageCulture: { callDefaults: { ...YEARLY, sharePercent: 100 } },
  foodAid: { eligibleCosts: FOOD_COSTS, callDefaults: { ...YEARLY, sharePercent: 100 } },
};

/** What a call of the programme copies. */
export type SeededProgramme = Pick<
  Programme,
  "municipality" | "unit" | "names" | "rules" | "bodies" | "callDefaults" | "scoring"
> & {
  id: string;
  terms: GrantTerms;
};

/** Writes the grant programmes of the demo. */
export async function seedProgrammes(stamp: Stamp): Promise<Record<ProgrammeKey, SeededProgramme>> {
  const create = async (key: ProgrammeKey): Promise<[ProgrammeKey, SeededProgramme]> => {
    const programme = new ProgrammeModel({
      ...PROGRAMME_TEXTS[key],
      ...{ eligibleCosts: ELIGIBLE, ineligibleCosts: INELIGIBLE, rules: RULES[key], bodies: BODIES[key] },
      retention: { years: 10, basis: "tiedonohjaussuunnitelma 02.05.01" },
      callDefaults: YEARLY,
      scoring: CRITERIA[key],
      ...SPECIAL[key],
    });
    chronicle(programme, { event: "created" }, stamp);
    await programme.save();
    const { _id: id, municipality, unit, names, rules, bodies, callDefaults, scoring, ...terms } = programme.toObject();
    return [key, { id, municipality, unit, names, rules, bodies, callDefaults, scoring, terms: termsOf(terms) }];
  };
  const keys = Object.keys(RULES) as ProgrammeKey[];
  const written = await Promise.all(keys.map(create));
  return Object.fromEntries(written) as Record<ProgrammeKey, SeededProgramme>;
}
