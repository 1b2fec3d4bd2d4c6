import type { AnswerOf } from "#domain/grants/form/answers";
import type { FieldOf, FieldOptions, Kind, Test } from "#domain/grants/form/definition";
import { budgetSums, memberSums } from "#domain/grants/form/sums";
import { MAX_CENTS } from "#domain/shared/cents";

/** What a condition compares an answer by. */
type Compared = string | number | boolean | readonly string[] | null;

type KindRules<K extends Kind> = {
  /** Nothing was answered. */
  isEmpty: (answer: AnswerOf<K>) => boolean;
  /** What a condition may ask of it, besides whether it is filled, and the value it then looks at. */
  asks: readonly Exclude<Test["is"], "filled">[];
  compared: (answer: AnswerOf<K>) => Compared;
  /** Kinds of field that its answers also fit, with nothing lost. */
  becomes: { [T in Kind]?: (answer: AnswerOf<K>) => AnswerOf<T> };
  /** Can any answer at all keep to the limits that were set? */
  isPossible: (field: FieldOptions[K]) => boolean;
  /** Minutes it takes to answer: estimates, until the real time is measured. */
  minutes: (field: FieldOf<K>) => number;
};

/** What a field does without where nothing else is said. */
const PLAIN = {
  asks: [],
  compared: () => null,
  becomes: {},
  isPossible: () => true,
} satisfies Partial<KindRules<Kind>>;

/** The longest text that a field may be set to take. */
const LONGEST = 20_000;
const isLength = ({ maxLength }: { maxLength: number }): boolean =>
  Number.isSafeInteger(maxLength) && maxLength >= 1 && maxLength <= LONGEST;

/** A person writes some 100 characters a minute when thinking at the same time, and seldom fills a field to the end. */
const writing = ({ maxLength }: { maxLength: number }): number => Math.max(1, Math.round(maxLength / 200));

const inOrder = <Limit extends number | string>(least: Limit | null, most: Limit | null): boolean =>
  least === null || most === null || least <= most;

/** A sum that a money field reads: whole cents, not negative, not beyond what any form takes. */
const isSum = (cents: number | null): boolean =>
  cents === null || (Number.isSafeInteger(cents) && cents >= 0 && cents <= MAX_CENTS);

const isShare = (bp: number | null): boolean => bp === null || (Number.isInteger(bp) && bp >= 0 && bp <= 10_000);

/**
 * The kinds of field and what is true of each. How an answer is read from a form and written back to it is in
 * read-answer and typed-answer; what does not go together in one is in contradictions.
 */
export const KINDS: { [K in Kind]: KindRules<K> } = {
  text: {
    ...PLAIN,
    isEmpty: ({ text }) => text === "",
    becomes: { longText: ({ text }) => ({ kind: "longText", text }) },
    isPossible: isLength,
    minutes: () => 1,
  },
  longText: {
    ...PLAIN,
    isEmpty: ({ text }) => text === "",
    becomes: { previousReport: ({ text }) => ({ kind: "previousReport", reportId: null, text }) },
    isPossible: isLength,
    minutes: writing,
  },
  number: {
    ...PLAIN,
    isEmpty: ({ number }) => number === null,
    asks: ["equals", "atLeast"],
    compared: ({ number }) => number,
    isPossible: ({ min, max }) => inOrder(min, max),
    minutes: () => 1,
  },
  money: {
    ...PLAIN,
    isEmpty: ({ cents }) => cents === null,
    asks: ["equals", "atLeast"],
    compared: ({ cents }) => cents,
    isPossible: ({ minCents, maxCents }) => isSum(minCents) && isSum(maxCents) && inOrder(minCents, maxCents),
    minutes: () => 1,
  },
  date: {
    ...PLAIN,
    isEmpty: ({ date }) => date === null,
    asks: ["equals"],
    compared: ({ date }) => date,
    isPossible: ({ earliest, latest }) => inOrder(earliest, latest),
    minutes: () => 0.5,
  },
  choice: {
    ...PLAIN,
    isEmpty: ({ code }) => code === null,
    asks: ["equals"],
    compared: ({ code }) => code,
    becomes: { many: ({ code }) => ({ kind: "many", codes: code === null ? [] : [code] }) },
    minutes: () => 0.5,
  },
  many: {
    ...PLAIN,
    isEmpty: ({ codes }) => codes.length === 0,
    asks: ["includes"],
    compared: ({ codes }) => codes,
    isPossible: ({ most }) => most === null || (Number.isInteger(most) && most >= 1),
    minutes: () => 1,
  },
  yesNo: {
    ...PLAIN,
    isEmpty: ({ yes }) => yes === null,
    asks: ["equals"],
    compared: ({ yes }) => yes,
    minutes: () => 0.5,
  },
  budget: {
    ...PLAIN,
    isEmpty: ({ costs, income, ownShareCents, ownShareNote }) =>
      costs.length === 0 && income.length === 0 && ownShareCents === null && ownShareNote === "",
    asks: ["atLeast"],
    compared: (answer) => budgetSums(answer).costsCents,
    isPossible: ({ ownShareBp }) => isShare(ownShareBp),
    minutes: () => 15,
  },
  members: {
    ...PLAIN,
    isEmpty: ({ rows }) => rows.length === 0,
    asks: ["atLeast"],
    compared: (answer) => memberSums(answer).all.total,
    minutes: ({ bands }) => 2 + bands.length,
  },
  statistics: {
    ...PLAIN,
    isEmpty: ({ rows }) => rows.length === 0,
    minutes: ({ measures }) => 2 + measures.length,
  },
  otherGrants: { ...PLAIN, isEmpty: ({ rows, none }) => rows.length === 0 && !none, minutes: () => 4 },
  premises: { ...PLAIN, isEmpty: ({ rows, none }) => rows.length === 0 && !none, minutes: () => 4 },
  previousReport: {
    ...PLAIN,
    isEmpty: ({ reportId, text }) => reportId === null && text === "",
    isPossible: isLength,
    minutes: writing,
  },
  declaration: {
    ...PLAIN,
    isEmpty: ({ ticked }) => !ticked,
    asks: ["equals"],
    compared: ({ ticked }) => ticked,
    minutes: () => 0.5,
  },
  attachment: {
    ...PLAIN,
    // A promise to give it later is no document: it is listed as lacking, with its date, until it comes.
    isEmpty: ({ given, files }) => files.length === 0 && given !== "before",
    minutes: () => 3,
  },
};

/** Was nothing answered? */
export const isEmptyAnswer = <K extends Kind>(answer: AnswerOf<K>): boolean => KINDS[answer.kind].isEmpty(answer);

/** What a condition compares the answer by; null where nothing was answered. */
export const comparedBy = <K extends Kind>(answer: AnswerOf<K>): Compared => KINDS[answer.kind].compared(answer);
