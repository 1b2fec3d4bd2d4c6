import type { OwnText } from "#domain/shared/own-text";

export type TrialRow = { id: string; title: OwnText; association: string };

/** How a question is understood, and what it finds first: for those who edit the words of the search. */
export type Trial = {
  question: string;
  /** The concepts it was heard to speak of; `isOwn` when the thesaurus has it, and not a list of words. */
  concepts: { code: string; isOwn: boolean; words: string[] }[];
  /** The concepts that were heard between the words, the surest first: how surely, in whole per cents. */
  heard: { code: string; percent: number }[];
  /** The words that count, with their base forms. */
  words: { word: string; bases: string[] }[];
  corrections: { typed: string; meant: string }[];
  places: string[];
  total: number;
  results: TrialRow[];
  /** What lies beside the question: found by words and concepts that may help as well. */
  beside: TrialRow[];
};
