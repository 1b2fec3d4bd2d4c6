import type { Together } from "#domain/search/clauses";
import type { Said } from "#domain/search/thesaurus/phrases";
import type { AskedWord } from "#domain/search/understood";

// "Ryhmät ei kiinnosta, en halua liikuntaa": what somebody says not to want is not to be offered. What somebody cannot do or
// has not ("ei osaa käyttää puhelinta", "ei rahaa") is what help is asked for, and stays.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const NO = set("ei en emme ette eivät eikä enkä emmekä");
const WANT = set(`
  halua haluta haluais haluaisi haluaisin tahdo tykkää tykkään tykkäisi kiinnosta kiinnostais kiinnostaisi innosta huvita harrasta
  kaipaa kaivata
`);
/** What interests nobody may stand before it: "jumpat ei kiinnosta". */
const BEFORE = set("kiinnosta kiinnostais kiinnostaisi innosta huvita");
/** After these somebody speaks of something else. */
const BUT = set("mutta vaan paitsi että jos koska kun joten siksi");
/** So many words after it, at most, belong to what is not wanted. */
const REACH = 4;

/** Where words of a question stand that deny, and those that may be denied by them. */
type Denial = { by: ReadonlySet<number>; what: ReadonlySet<number> };

function denialIn(words: readonly string[], isTogether: Together): Denial {
  const [by, what] = [new Set<number>(), new Set<number>()];
  const goesOn = (from: number, to: number): boolean => {
    const word = words[to];
    return word !== undefined && !BUT.has(word) && isTogether(Math.min(from, to), Math.max(from, to));
  };
  for (let no = 0; no < words.length; no += 1) {
    if (!NO.has(words[no] ?? "")) continue;
    const want = [no + 1, no + 2].find((at) => WANT.has(words[at] ?? "") && goesOn(no, at));
    if (want === undefined) continue;
    by.add(no).add(want);
    for (let at = want + 1; at <= want + REACH && goesOn(at - 1, at); at += 1) what.add(at);
    if (BEFORE.has(words[want] ?? "") && no > 0 && goesOn(no, no - 1)) what.add(no - 1);
  }
  return { by, what };
}

/** Of what may be denied, what is something to do and belongs to no need that holds the denial itself. */
function deniedIn(said: readonly Said[], { by, what }: Denial): ReadonlySet<number> {
  const isWithin = ({ words }: Said): boolean => words.every((at) => by.has(at) || what.has(at));
  const kept = said.filter(({ concept, words }) => concept.kind === undefined && words.some((at) => by.has(at)));
  const done = said.filter((each) => each.concept.kind === "doing" && isWithin(each));
  const isKept = (at: number): boolean => kept.some(({ words }) => words.includes(at));
  return new Set(done.flatMap(({ words }) => words.filter((at) => what.has(at) && !isKept(at))));
}

/**
 * Takes out of a question the things to do that it says not to be wanted. Needs whose phrases hold the denial themselves
 * ("ei halua syödä") mean something of their own and stay.
 * @param asked the words, which weigh nothing afterwards where they are denied.
 * @returns the concepts that stay, and the denied words as they were typed.
 */
export function withoutDenied(
  said: readonly Said[],
  asked: readonly AskedWord[],
  typed: readonly string[],
  isTogether: Together,
): { said: readonly Said[]; denied: string[] } {
  const words = asked.map(({ word }) => word);
  const denial = denialIn(words, isTogether);
  const denied = deniedIn(said, denial);
  for (const at of denied) {
    const word = asked[at];
    if (word) word.weight = 0;
  }
  const isAbout = ({ words: own }: Said): boolean => own.some((at) => denied.has(at));
  const isAll = ({ words: own }: Said): boolean => own.every((at) => denied.has(at) || denial.by.has(at));
  return {
    said: said.filter((each) => !isAbout(each) || !isAll(each)),
    denied: [...denied].sort((a, b) => a - b).map((at) => typed[at] ?? ""),
  };
}
