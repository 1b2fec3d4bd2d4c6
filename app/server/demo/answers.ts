import type { AnswerOf, Answers } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import { fieldsOf, type FieldOf, type FormDefinition, type Kind } from "#domain/grants/form/definition";

/** What an association of the demo has to say: the sums of its budget, its own words, and how much larger it is than a small one. */
type DemoFacts = { purpose: string; totalCents: number; ownCents: number; size: number };

const within = (text: string, maxLength: number): string => text.slice(0, maxLength);

const ANSWERS: { [K in Kind]: (field: FieldOf<K>, facts: DemoFacts) => AnswerOf<K> } = {
  text: ({ maxLength }, { purpose }) => ({
    kind: "text",
    text: within(purpose.split(/[.,]/)[0] ?? purpose, maxLength),
  }),
  longText: ({ maxLength }, { purpose }) => ({ kind: "longText", text: within(purpose, maxLength) }),
  number: ({ min, max }) => ({ kind: "number", number: Math.min(max ?? 12, Math.max(min ?? 0, 12)) }),
  money: ({ minCents, maxCents }) => ({
    kind: "money",
    cents: Math.min(maxCents ?? 200_00, Math.max(minCents ?? 0, 200_00)),
  }),
  date: ({ earliest, latest }) => ({ kind: "date", date: earliest ?? latest ?? "2027-03-01" }),
  choice: ({ options }) => ({ kind: "choice", code: options[0]?.code ?? null }),
  many: ({ options }) => ({ kind: "many", codes: options.slice(0, 1).map(({ code }) => code) }),
  yesNo: () => ({ kind: "yesNo", yes: false }),
  budget: (_, { totalCents, ownCents }) => ({
    kind: "budget",
    costs: [
      { id: "row1", name: "Ohjaajien palkkiot", cents: Math.round(totalCents * 0.6), note: "" },
      { id: "row2", name: "Tilavuokrat", cents: totalCents - Math.round(totalCents * 0.6), note: "" },
    ],
    income: [],
    ownShareCents: ownCents,
    ownShareNote: "Jäsenmaksut ja kahvitukset",
  }),
  members: ({ bands }, { size }) => ({
    kind: "members",
    rows: bands.map(({ code }, index) => ({
      ...{ id: code, womenTotal: Math.round((9 + index) * size), womenLocal: Math.round(8 * size) },
      ...{ menTotal: Math.round((7 + index) * size), menLocal: Math.round(6 * size) },
      ...{ otherTotal: 0, otherLocal: 0 },
    })),
  }),
  statistics: ({ measures }, { size }) => ({
    kind: "statistics",
    rows: measures.map(({ code }, index) => ({ id: code, count: Math.round(12 * (index + 1) * size), note: "" })),
  }),
  otherGrants: () => ({ kind: "otherGrants", rows: [], none: true }),
  premises: () => ({
    kind: "premises",
    rows: [{ id: "row1", name: "Koulun liikuntasali", hours: 80, valueCents: 1_600_00 }],
    none: false,
  }),
  previousReport: ({ maxLength }) => ({
    kind: "previousReport",
    reportId: null,
    text: within("Avustuksella maksettiin ohjaajien palkkioita ja tilavuokria.", maxLength),
  }),
  declaration: () => ({ kind: "declaration", ticked: true }),
  attachment: () => ({ kind: "attachment", given: null, files: [] }),
};

const answerTo = <K extends Kind>(field: FieldOf<K>, facts: DemoFacts): AnswerOf<K> =>
  ANSWERS[field.kind](field, facts);

/**
 * Answers to everything that a form asks, so that an application of the demo can be filed.
 * @param known what the city has filled in itself, which stands
 */
export function demoAnswers(form: FormDefinition, facts: DemoFacts, known: Answers): Answers {
  const own = Object.fromEntries(fieldsOf(form).map((field) => [field.id, answerTo<Kind>(field, facts)]));
  const all = { ...own, ...known };
  const asked = fieldsOf(visible(form, all)).filter(({ kind }) => kind !== "attachment");
  return Object.fromEntries(asked.flatMap(({ id }) => (all[id] ? [[id, all[id]]] : [])));
}
