import type { CooperationKind } from "#domain/associations/cooperation-kinds";

export type TypedCooperation = { division: string; form: string };
type Unit = { code: string; names: { fi: string; sv?: string | null; en?: string | null } };

/** The handbook's divisions as units. The council for people with disabilities is served by the wellbeing unit. */
const UNIT_OF_DIVISION: Record<string, string> = {
  liikunta: "sports",
  kulttuuri: "culture",
  perusturva: "wellbeing",
  vammaisneuvosto: "wellbeing",
  tekninen: "technical",
  tyollisyys: "employment",
  opetus: "youth",
  kotouttaminen: "integration",
  hallinto: "central",
};

const CONTACT_OF_UNIT: Record<string, string> = {
  sports: "liikuntasihteeri",
  culture: "kulttuurituottaja",
  youth: "nuorisotyön koordinaattori",
  wellbeing: "hyvinvointikoordinaattori",
  technical: "puistotyönjohtaja",
  employment: "työllisyyskoordinaattori",
  integration: "kotoutumisohjaaja",
  central: "järjestöyhteyshenkilö",
};

/** The file tells the form in words only; the first word that fits names its kind. */
const KIND_WORDS: [RegExp, CooperationKind][] = [
  [/edustus|jäsenyys|työryhm|kumppanuuspöytä|budjetointi/, "planning"],
  [/luen(?:to|not)|kurssi|ensitieto/, "lectures"],
  [/virkistyspäivä/, "recreationDay"],
  [/työtoiminn|työpaja|kierrätyspaja|vertaisohjaus/, "workActivity"],
  [/kunnos|ylläpito|talkoo|raivaus|väylät/, "placeMaintenance"],
  [/viikon/, "themeWeek"],
  [/vuoro|tilat|kohtaamispaikka|talon/, "premises"],
  [/messu|tapahtum|konsert|näyttely|teatteri|illat|päivät|turvallisuuspäivä|kerho|leiri|lauluilloissa/, "jointEvent"],
  [/neuvon|ohja|opast|opastus|tiedot|tuki|pyynnöt|mittaus/, "guidance"],
  [/kumppani|ryhm|koordinaattori|yhteistyö|kartoitu/, "expertExchange"],
];

const isCalled = (unit: Unit, word: string): boolean =>
  [unit.code, unit.names.fi, unit.names.sv, unit.names.en].some((name) => name?.toLowerCase() === word.toLowerCase());

/** The unit of the municipality that a division means: by its code or name, or as the handbook calls it. */
const unitOf = (division: string, units: readonly Unit[]): Unit | undefined =>
  units.find((unit) => isCalled(unit, division)) ??
  units.find(({ code }) => code === UNIT_OF_DIVISION[division.toLowerCase()]);

/**
 * A form of cooperation as the record holds it. A division the municipality has no unit for goes to its central one.
 * @example cooperationFields({ division: "liikunta", form: "allasvuorot" }, units) // sports, premises, "Allasvuorot"
 */
export function cooperationFields({ division, form }: TypedCooperation, units: readonly Unit[]) {
  const known = unitOf(division, units);
  const unit = (known ?? units.find(({ code }) => code === "central") ?? units[0])?.code ?? "central";
  return {
    isKnownUnit: known !== undefined,
    unit,
    kind: KIND_WORDS.find(([words]) => words.test(form.toLowerCase()))?.[1] ?? ("other" as const),
    title: form.charAt(0).toLocaleUpperCase("fi") + form.slice(1),
    contactRole: CONTACT_OF_UNIT[unit] ?? "",
  };
}
