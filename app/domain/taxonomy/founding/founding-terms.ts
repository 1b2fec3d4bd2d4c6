import { newTerm, type Term } from "#domain/taxonomy/term";

type Row = readonly [code: string, fi: string, sv: string, en: string];

/** The terms a list begins its life with. What administrators make of them afterwards is in the database. */
export const foundingTerms = (rows: readonly Row[]): readonly Term[] =>
  rows.map(([code, fi, sv, en]) => newTerm(code, { fi, sv, en }));
