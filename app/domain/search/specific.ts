import { valueTerm, type SearchIndex } from "#domain/search/search-index";
import type { Clause } from "#domain/search/understood";

const words = (text: string): readonly string[] => text.split(",").map((word) => word.trim());

/**
 * What a record is for only some people by: illnesses, losses and groups by their names, in base form. Whoever does not
 * speak of them looks for what is for everybody.
 */
const CONDITIONS = words(`
  leski, kohtukuolema, lapsikuolema, rintasyöpä, eturauhanen, syöpä, harvinainen, harvinaissairas, harvinaissairaus, transnuori,
  trans, sateenkaari, veteraani, parkinson, ms, avh, afasia, fibromyalgia, reuma, diabeetikko, diabetes, sydän, muisti, muistisairas,
  muistisairaus, autismi, autismikirjo, kehitysvammainen, kaksisuuntainen, psykoosi, skitsofrenia, ääni, alkoholisti,
  päihde, rahapelaaja, epilepsia, keliakia, kilpirauhanen, munuainen, endometrioosi, astma, psoriasis, cp, aivovamma, aivohalvaus,
  omaishoitaja, kuulo, huonokuuloinen, kuuro, sokea, viittomakielinen, ukrainalainen, ukrainankielinen, arabiankielinen,
  venäjänkielinen, hoivaaja, eronnut, ero, näkövammainen, pistekirjoitus, kuvailtu
`);
/** What nobody should meet who did not speak of it: it frightens, and it is embarrassing to be shown. */
const GRAVE = words(`itsemurha, väkivalta, kaltoinkohtelu, rikos, uhri, vankila, vanki`);
const GROUPS = words(`
  surevat, päihdetoipujat, muistisairaat, kehitysvammaiset, kuulovammaiset, näkövammaiset, vammaiset, pitkäaikaissairaat, omaishoitajat,
  mielenterveyskuntoutujat, maahanmuuttaneet, lapset, nuoret, työttömät, miehet,
  naiset
`).map(valueTerm);

/** The terms of some words, as the reader of this index reads those. */
function* termsOf({ speech }: SearchIndex, list: readonly string[]): Generator<string> {
  for (const word of list) for (const [term, carries] of speech.termsOf(word)) if (carries === 1) yield term;
}

/** How strongly a record holds a word that stands in its title. */
const IN_TITLE = 0.66;
/** How near the question must lead to a condition for a record about it to be meant. */
const LED_TO = 0.3;
/** How much a record falls for what it is about, or for something grave, of which the question says nothing. */
const NOT_MEANT = { specific: 0.85, grave: 0.5 } as const;

/** Everything that the clauses of a question lead to; what lies beside the matter leads to no condition. */
function ledTo(clauses: readonly Clause[], isFarToo: boolean): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { alternatives, far, joint } of clauses) {
    for (const { term, nearness } of isFarToo ? [...alternatives, ...far] : alternatives)
      if (nearness >= LED_TO) terms.add(term);
    for (const { all } of joint) for (const { term } of all.flat()) terms.add(term);
  }
  return terms;
}

/** Lets the records fall that hold some of these terms, and none of which the question speaks. */
function lower(
  index: SearchIndex,
  terms: Iterable<string>,
  { meant, share }: { meant: ReadonlySet<string>; share: number },
  scores: Float32Array,
): void {
  const lowered = new Uint8Array(scores.length);
  const spared = new Uint8Array(scores.length);
  for (const term of terms) {
    const list = index.postings(term);
    if (!list) continue;
    const into = meant.has(term) ? spared : lowered;
    for (let place = 0; place < list.length; place += 1)
      if ((list.strengths[place] ?? 0) >= IN_TITLE) into[list.documents[place] ?? 0] = 1;
  }
  lowered.forEach((is, document) => {
    if (is === 1 && spared[document] === 0) scores[document] = (scores[document] ?? 0) * share;
  });
}

/** Lets the records fall that are about a condition, for a group or about something grave to which nothing in the question leads. */
export function lowerUnmeant(index: SearchIndex, clauses: readonly Clause[], scores: Float32Array): void {
  const [said, beside] = [ledTo(clauses, false), ledTo(clauses, true)];
  const specific = [...termsOf(index, CONDITIONS), ...GROUPS];
  lower(index, specific, { meant: beside, share: NOT_MEANT.specific }, scores);
  lower(index, termsOf(index, GRAVE), { meant: said, share: NOT_MEANT.grave }, scores);
}
