import { z } from "zod";
import { issue } from "#domain/shared/issues";
import { KNOWLEDGE, type Knowledge } from "#domain/shared/knowledge";

/** Yes or no of several things at once: the codes that are so, and the codes known not to be. The rest is not known. */
export type KnownAnswers = { yes: string[]; no: string[] };

/** One answer as a form carries it, e.g. "no:portaita sisäänkäynnissä". */
export const knownAnswer = (knowledge: Knowledge, code: string): string => `${knowledge}:${code}`;

const SAID = new RegExp(`^(${KNOWLEDGE.join("|")}):(.{1,60})$`);

/** Every code that was asked about with its answer; what cannot be read counts as not said. */
export function readAnswers(answers: readonly (string | undefined)[]): Map<string, Knowledge> {
  const said = answers.flatMap((answer): [string, Knowledge][] => {
    const [, knowledge, code] = SAID.exec(answer ?? "") ?? [];
    const known = KNOWLEDGE.find((one) => one === knowledge);
    return known && code ? [[code, known]] : [];
  });
  return new Map(said);
}

/** What a record holds, as its form's answers. */
export const answersFrom = ({ yes, no }: { yes: readonly string[]; no: readonly string[] }): string[] => [
  ...yes.map((code) => knownAnswer("yes", code)),
  ...no.filter((code) => !yes.includes(code)).map((code) => knownAnswer("no", code)),
];

const codesWith = (answers: Map<string, Knowledge>, wanted: Knowledge): string[] =>
  [...answers].filter(([, knowledge]) => knowledge === wanted).map(([code]) => code);

/** The field of a form that asks yes, no or not known of each thing in a list (see #components/knowledge-fields). */
export const knownAnswers = ({ max = 100 } = {}) =>
  z
    .array(z.string().optional())
    .max(max, issue("tooMany", max))
    .default([])
    .transform((said): KnownAnswers => {
      const answers = readAnswers(said);
      return { yes: codesWith(answers, "yes"), no: codesWith(answers, "no") };
    });
