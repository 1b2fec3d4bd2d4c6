import { swedishStem } from "#domain/search/light-stems";

const list = (words: string): readonly string[] => words.split(/\s+/).sort((a, b) => b.length - a.length);

/** What Swedish compounds of a directory end with, without their own endings. */
const HEADS =
  list(`grupp cirkel kväll stund träff kafé café kaffe lunch rådgivning hjälp stöd linje telefon förening klubb kurs promenad
  vän sällskap person perso verksamhet dag väg bank utdelning vård hem barn familj dans sång kör gymnastik simning konst arbete
  skola läger tjänst skjuts resa handledning jour kontor butik marknad tur kväll personer familjer utbildning undervisning språk
  spel musik teater mat kläder sjukdom sjuk läsning bok yoga träning motion idrott fiske vandring jakt handarbete vävning
  bil buss kamrat ledare besök samtal möte mottagning rehabilitering beroende missbruk våld sorg rätt ekonomi skuld pengar bostad`);
/** The shortest first part of a compound. */
const LEAST = 3;

/**
 * The stems of the two parts of a Swedish compound ("pratsällskap": "prat" and "sällskap"), or none where it does not end
 * with a word that is known to stand last.
 */
export function swedishParts(word: string): string[] {
  const stem = word.replace(/(?:erna|arna|orna|en|et|er|ar|or|n)$/, "");
  for (const written of [word, stem])
    for (const head of HEADS) {
      const first = written.slice(0, -head.length);
      if (first.length < LEAST || !written.endsWith(head)) continue;
      return [swedishStem(first.length > LEAST ? first.replace(/s$/, "") : first), swedishStem(head)];
    }
  return [];
}
