import type { ApplicationFigure } from "#domain/grants/scoring/criteria";
import type { ACTIVITY_FIGURES } from "#domain/grants/scoring/activity";
import type { FunctionName, Operator } from "#domain/grants/scoring/formula/parse";
import type { FormulaProblem } from "#domain/grants/scoring/formula/tokens";
import { texts } from "#i18n/texts";

type FormulaTexts = {
  figures: Record<ApplicationFigure | (typeof ACTIVITY_FIGURES)[number], string>;
  operators: Record<Operator, string>;
  functions: Record<FunctionName, (facts: { given: string }) => string>;
  negated: (facts: { of: string }) => string;
  perRow: (facts: { words: string }) => string;
  problems: Record<FormulaProblem["code"], (facts: { at: number; text: string }) => string>;
};

/** A formula in words, and what is wrong with one. */
export const formula = texts<FormulaTexts>({
  fi: {
    figures: {
      members: "jäsenet",
      membersUnder20: "alle 20-vuotiaat jäsenet",
      membersUnder29: "alle 29-vuotiaat jäsenet",
      localMembers: "kuntalaiset jäsenet",
      participants: "osallistujat",
      groups: "ryhmät",
      sessions: "ohjatut kerrat",
      events: "tapahtumat",
      volunteerHours: "talkootunnit",
      costs: "kulut (€)",
      ownShare: "omarahoitus (€)",
      applied: "haettu (€)",
      timesPerWeek: "kerrat viikossa",
      weeks: "viikot",
      months: "kuukaudet",
      weight: "painokerroin",
    },
    operators: { "+": "plus", "-": "miinus", "*": "kertaa", "/": "jaettuna" },
    functions: {
      min: ({ given }) => `pienin näistä: ${given}`,
      max: ({ given }) => `suurin näistä: ${given}`,
      round: ({ given }) => `pyöristettynä: ${given}`,
    },
    negated: ({ of }) => `miinus ${of}`,
    perRow: ({ words }) => `Jokaisesta toimintarivistä: ${words}. Rivit lasketaan yhteen.`,
    problems: {
      empty: () => "Kirjoita kaava.",
      tooLong: () => "Kaava on liian pitkä.",
      tooDeep: () => "Kaavassa on liikaa sisäkkäisiä sulkuja.",
      decimalComma: ({ text }) => `Kirjoita desimaalit pisteellä: ${text.replace(",", ".")}`,
      strangeCharacter: ({ text, at }) => `Merkki ${text} (kohta ${at}) ei kuulu kaavaan.`,
      unexpected: ({ text, at }) => `Tässä ei voi olla ${text} (kohta ${at}).`,
      endsTooEarly: () => "Kaava loppuu kesken.",
      unknownName: ({ text }) => `Lukua ${text} ei ole. Valitse nimi luettelosta.`,
      unknownFunction: ({ text }) => `Toimintoa ${text} ei ole. Käytössä ovat min, max ja round.`,
      wrongArguments: ({ text }) => `Toiminnolle ${text} annettiin väärä määrä lukuja.`,
    },
  },
  sv: {
    figures: {
      members: "medlemmar",
      membersUnder20: "medlemmar under 20 år",
      membersUnder29: "medlemmar under 29 år",
      localMembers: "medlemmar från kommunen",
      participants: "deltagare",
      groups: "grupper",
      sessions: "ledda tillfällen",
      events: "evenemang",
      volunteerHours: "talkotimmar",
      costs: "kostnader (€)",
      ownShare: "självfinansiering (€)",
      applied: "sökt (€)",
      timesPerWeek: "gånger i veckan",
      weeks: "veckor",
      months: "månader",
      weight: "viktkoefficient",
    },
    operators: { "+": "plus", "-": "minus", "*": "gånger", "/": "delat med" },
    functions: {
      min: ({ given }) => `det minsta av: ${given}`,
      max: ({ given }) => `det största av: ${given}`,
      round: ({ given }) => `avrundat: ${given}`,
    },
    negated: ({ of }) => `minus ${of}`,
    perRow: ({ words }) => `För varje verksamhetsrad: ${words}. Raderna räknas ihop.`,
    problems: {
      empty: () => "Skriv en formel.",
      tooLong: () => "Formeln är för lång.",
      tooDeep: () => "Formeln har för många parenteser i varandra.",
      decimalComma: ({ text }) => `Skriv decimaler med punkt: ${text.replace(",", ".")}`,
      strangeCharacter: ({ text, at }) => `Tecknet ${text} (plats ${at}) hör inte till en formel.`,
      unexpected: ({ text, at }) => `Här kan ${text} inte stå (plats ${at}).`,
      endsTooEarly: () => "Formeln slutar mitt i.",
      unknownName: ({ text }) => `Siffran ${text} finns inte. Välj ett namn i listan.`,
      unknownFunction: ({ text }) => `Funktionen ${text} finns inte. Det finns min, max och round.`,
      wrongArguments: ({ text }) => `Funktionen ${text} fick fel antal tal.`,
    },
  },
  en: {
    figures: {
      members: "members",
      membersUnder20: "members under 20",
      membersUnder29: "members under 29",
      localMembers: "local members",
      participants: "participants",
      groups: "groups",
      sessions: "guided sessions",
      events: "events",
      volunteerHours: "volunteer hours",
      costs: "costs (€)",
      ownShare: "own share (€)",
      applied: "applied (€)",
      timesPerWeek: "times a week",
      weeks: "weeks",
      months: "months",
      weight: "weight",
    },
    operators: { "+": "plus", "-": "minus", "*": "times", "/": "divided by" },
    functions: {
      min: ({ given }) => `the least of: ${given}`,
      max: ({ given }) => `the greatest of: ${given}`,
      round: ({ given }) => `rounded: ${given}`,
    },
    negated: ({ of }) => `minus ${of}`,
    perRow: ({ words }) => `Of each row of activity: ${words}. The rows are added up.`,
    problems: {
      empty: () => "Write a formula.",
      tooLong: () => "The formula is too long.",
      tooDeep: () => "The formula has too many brackets within each other.",
      decimalComma: ({ text }) => `Write decimals with a point: ${text.replace(",", ".")}`,
      strangeCharacter: ({ text, at }) => `The character ${text} (place ${at}) does not belong to a formula.`,
      unexpected: ({ text, at }) => `${text} cannot stand here (place ${at}).`,
      endsTooEarly: () => "The formula ends too early.",
      unknownName: ({ text }) => `There is no figure ${text}. Choose a name from the list.`,
      unknownFunction: ({ text }) => `There is no function ${text}. There are min, max and round.`,
      wrongArguments: ({ text }) => `The function ${text} was given the wrong number of figures.`,
    },
  },
});
