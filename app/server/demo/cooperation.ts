import type { AssociationInput } from "#domain/import/import-records";
import type { CooperationKind } from "#domain/associations/cooperation-kinds";

type FileForm = AssociationInput["cooperationForms"][number];

/** The file's divisions as our units. The council for people with disabilities is served by the wellbeing unit. */
const UNIT_OF_DIVISION: Record<string, string> = {
  liikunta: "sports",
  kulttuuri: "culture",
  perusturva: "wellbeing",
  vammaisneuvosto: "wellbeing",
  tekninen: "technical",
  tyollisyys: "employment",
  opetus: "youth",
  kotouttaminen: "integration",
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

/** @example cooperationFields({ division: "liikunta", form: "allasvuorot" }) // sports, premises, "Allasvuorot" */
export function cooperationFields({ division, form }: FileForm) {
  const unit = UNIT_OF_DIVISION[division] ?? "central";
  const kind = KIND_WORDS.find(([words]) => words.test(form))?.[1] ?? "other";
  const title = form.charAt(0).toLocaleUpperCase("fi") + form.slice(1);
  return { unit, kind, title, contactRole: CONTACT_OF_UNIT[unit] ?? "" };
}
