/** The language a question is asked in, where it is not Finnish. */
export type AskedLanguage = "sv" | "en" | null;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that a language cannot do without and Finnish does not have. */
const LITTLE_WORDS = {
  sv: set(`och för på att jag som är det ett med till hjälp av vill har finns hos i min när inte kan mig mitt om var hur
    efter från vid utan eller under söker behöver någon någonstans svenska äldre barn kvinnor män stöd ensam grupp hos per`),
  en: set(`the and for with to of a an in is are my i need help want where can how someone not no from who who's does
    has have it her his we they you looking english support free children people women men food group`),
} as const;

/** A letter that Finnish has in names only. */
const SWEDISH_LETTER = /å/;

/** The language that most of these words are of: Swedish, English or (null) Finnish or another. */
export function languageOf(words: readonly string[], isFinnish: (word: string) => boolean): AskedLanguage {
  const foreign = words.filter((word) => !isFinnish(word));
  const votes = (language: "sv" | "en") => words.filter((word) => LITTLE_WORDS[language].has(word)).length;
  const sv = votes("sv") + foreign.filter((word) => SWEDISH_LETTER.test(word)).length;
  const en = votes("en");
  const most = Math.max(sv, en);
  const isLittle = (word: string): boolean => LITTLE_WORDS.sv.has(word) || LITTLE_WORDS.en.has(word);
  const finnish = words.filter((word) => isFinnish(word) && !isLittle(word)).length;
  if (most === 0 || (most < finnish && foreign.length < finnish)) return null;
  return sv >= en ? "sv" : "en";
}
