import { conceptTerm, valueTerm, type SearchIndex } from "#domain/search/search-index";
import type { Clause, Understood } from "#domain/search/understood";

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

/** Concepts of which the same holds: records that speak of one of these first of all are for those who have lived through it. */
const LIVED_THROUGH = words(`
  leskeys, lapsen kuolema, itsemurhan jälkeen, saattohoito, lapsettomuus, sijais- ja adoptioperhe, sateenkaarinuoret ja -perheet,
  kaksisuuntainen, psykoosi ja skitsofrenia, syömishäiriö, rahapelit, huumeet, alkoholi, päihteitä käyttävän läheinen,
  omaisena psyykkisesti sairaalle, vankilasta vapautuva, seksuaaliväkivalta, lähisuhdeväkivalta, viha,
  syöpä, sydän, diabetes, aivoverenkiertohäiriö, parkinson, ms-tauti, epilepsia, aivovamma, migreeni, keuhkot ja hengitys,
  allergia ja iho, vatsa ja suolisto, munuainen ja maksa, kilpirauhanen, naisten terveys, harvinaissairaus, reuma, nivelrikko,
  osteoporoosi, fibromyalgia ja CFS, autismi, neuropsykiatria aikuisella, kehitysvamma, cp-vamma, kuurot, näkö, kuulo,
  kiusaaminen, veteraanit
`).map(conceptTerm);

/** The terms of some words, as the reader of this index reads those. */
function* termsOf({ speech }: SearchIndex, list: readonly string[]): Generator<string> {
  for (const word of list) for (const [term, carries] of speech.termsOf(word)) if (carries === 1) yield term;
}

/** How strongly a record holds a word that stands in its title. */
const IN_TITLE = 0.66;
/** How near the question must lead to a condition for a record about it to be meant. */
const LED_TO = 0.3;
/** How much a record falls for what it is about, or for something grave, of which the question says nothing. */
const NOT_MEANT = { specific: 0.85, livedThrough: 0.8, grave: 0.5 } as const;

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
  { meant, share, spares = IN_TITLE }: { meant: ReadonlySet<string>; share: number; spares?: number },
  scores: Float32Array,
): void {
  const lowered = new Uint8Array(scores.length);
  const spared = new Uint8Array(scores.length);
  for (const term of terms) {
    const list = index.postings(term);
    if (!list) continue;
    const [into, least] = meant.has(term) ? [spared, spares] : [lowered, IN_TITLE];
    for (let place = 0; place < list.length; place += 1)
      if ((list.strengths[place] ?? 0) >= least) into[list.documents[place] ?? 0] = 1;
  }
  lowered.forEach((is, document) => {
    if (is === 1 && spared[document] === 0) scores[document] = (scores[document] ?? 0) * share;
  });
}

/** How much a concept must weigh in a question to be one that it speaks of, and how strongly a record must hold that to be spared. */
const SPOKEN = { weighs: 0.3, held: 0.4 } as const;

/** Lets fall what is for those who have lived through something of which the question does not speak. */
function lowerLivedThrough(index: SearchIndex, clauses: readonly Clause[], scores: Float32Array): void {
  const spoken = ledTo(
    clauses.filter(({ weight }) => weight >= SPOKEN.weighs),
    true,
  );
  const named = Array.from(ledTo(clauses, true), conceptTerm);
  const meant = new Set([...spoken, ...named]);
  lower(index, LIVED_THROUGH, { meant, share: NOT_MEANT.livedThrough, spares: SPOKEN.held }, scores);
}

/**
 * Lets the records fall that are about a condition, for a group or about something grave to which nothing in the question
 * leads. Who offers to help would help others.
 */
export function lowerUnmeant(
  index: SearchIndex,
  { clauses, wishes }: Pick<Understood, "clauses" | "wishes">,
  scores: Float32Array,
): void {
  const [said, beside] = [ledTo(clauses, false), ledTo(clauses, true)];
  const specific = [...termsOf(index, CONDITIONS), ...GROUPS];
  lower(index, specific, { meant: beside, share: NOT_MEANT.specific }, scores);
  lower(index, termsOf(index, GRAVE), { meant: said, share: NOT_MEANT.grave }, scores);
  if (!wishes.some(({ kind }) => kind === "task")) lowerLivedThrough(index, clauses, scores);
}
