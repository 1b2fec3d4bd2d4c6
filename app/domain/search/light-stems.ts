/** Endings of Swedish words, longest first. */
const SWEDISH =
  /(?:heterna|heten|heter|anden|arna|erna|orna|ande|arens|aren|arnas|ades|ens|ets|het|are|ar|er|or|en|et|as|es|ad|at|na|a|e|s|n|t)$/;
/** Endings of English words. */
const ENGLISH = /(?:ingly|ings|ing|edly|ers|ies|ed|er|es|ly|s|y|e)$/;

const stem = (word: string, endings: RegExp): string => {
  const cut = word.replace(endings, "");
  return cut.length >= 3 ? cut : word;
};

/** What the forms of a Swedish word share: "promenad" of "promenader". */
export const swedishStem = (word: string): string => stem(word, SWEDISH);

/** What the forms of an English word share: "walk" of "walking". */
export const englishStem = (word: string): string => stem(word, ENGLISH);
