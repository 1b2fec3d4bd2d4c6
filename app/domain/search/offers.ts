import type { Meanings, Said } from "#domain/search/thesaurus/phrases";

// Somebody who offers to help looks for calls for helpers; the same words about somebody else ask for help.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Forms by which one speaks of what oneself would do. */
const MYSELF = set(`
  haluan haluaisin haluisin haluamme haluaisimme tahdon tahtoisin voin voisin voimme voisimme osaan osaisin ehdin ehtisin pystyn
  pystyisin lähden lähtisin tulen tulisin rupean rupeaisin alan alkaisin tykkään tykkäisin pidän mielelläni mieluusti mielellään
  minusta meistä musta aikaa i'd id will would can could like love willing happy vill skulle kan gärna
`);
/** What one does for others, in the forms that follow those. */
const FOR_OTHERS = set(`
  auttaa auttamaan auttelemaan avustaa avustamaan avuksi avuksenne apuna apuun antaa tarjota tarjoamaan opettaa opettamaan ohjata
  ohjaamaan opastaa opastamaan neuvoa neuvomaan lahjoittaa lahjoittamaan osallistua ryhtyä näyttää esitellä kuljettaa kuljettamaan
  valvoa valvomaan valmentaa valmentamaan päivystää päivystämään talkoisiin talkoilla talkoilemaan tukea tukemaan vierailla
  ilahduttaa ilahduttamaan saattaa saattamaan kerätä keräämään vetää vetämään luotsata hyväksi hyödyksi hyötyä vapaaehtoiseksi
  help helping teach visit volunteer volunteering give donate coach support drive hjälpa ställa undervisa besöka stödja skjutsa
`);
/** What nobody says who does not offer. */
const OFFERS = set(`
  auttaisin auttaisimme tarvitaanko kaivataanko etsitäänkö tarvittaisiinko haetaanko otetaanko kelpaisinko kelpaisiko tarvitaanks
  vapaaehtoiseksi vapaaehtoistyöhön vapaaehtoistöihin vapaaehtoishommia vapaaehtoishommiin vapaaehtoistöitä talkoisiin
  avuksi auttajaksi tukihenkilöksi tukiperheeksi ystäväksi kummiksi mentoriksi valvomaan ohjaamaan avustamaan auttamaan
  päivystämään talkoilemaan valmentamaan opettamaan volontär frivillig volunteer volunteering
`);
/** "Ohjaajaksi", "lukijaksi", "valmentajaksi": what one would become. */
const BECOME = /^\p{L}{2,}(?:jaksi|jäksi)$/u;
/** "Lukisin" offers; "haluaisin", "tarvitsisin" ask. */
const WOULD_DO = /^\p{L}{3,}isin$/u;
const ASKS =
  /^(?:halua|haluis|tahto|tarvits|kaipa|saa|sais|pääs|tiet|osaa|osais|pitä|ol|tul|men|etsi|löytä|lähti|voi|keski|puhu|juttel)/;
/** The need of those who want to help, by which their concepts are known. */
export const HELPER = "haluaa auttaa";

const OFFER_STRENGTH = { words: 0.5, concept: 0.5, both: 0.5 } as const;

/** "Hävisin" and "selvisin" tell what happened: of such verbs one would do it by "häviäisin". */
const HAPPENED = /[^s]isin$/;
const isPast = (word: string, bases: Meanings): boolean =>
  HAPPENED.test(word) && bases.some((base) => /[aeiouyäö]t[aä]$/.test(base)) && !/[aä]isin$/.test(word);

const wouldDo = (word: string, bases: Meanings): boolean =>
  WOULD_DO.test(word) && !ASKS.test(word) && !isPast(word, bases);

function saysOffer(words: readonly string[], bases: readonly Meanings[]): boolean {
  const isMyself = words.some((word) => MYSELF.has(word));
  return words.some(
    (word, place) =>
      OFFERS.has(word) || BECOME.test(word) || wouldDo(word, bases[place] ?? []) || (isMyself && FOR_OTHERS.has(word)),
  );
}

const isHelpers = ({ concept }: Said): boolean => [concept.code, ...concept.finds, ...concept.related].includes(HELPER);

/** A single word that means something else as well ("lukea", "maalaaminen") is no offer by itself. */
const isTold = (said: Said, concepts: readonly Said[]): boolean =>
  said.how === "said" &&
  isHelpers(said) &&
  (said.words.length > 1 ||
    !concepts.some(({ concept, words }) => !isHelpers({ ...said, concept }) && words[0] === said.words[0]));

/**
 * How surely somebody offers to help (0: not at all; else how much what is no call for helpers falls).
 * @param bases the base forms that each word may be of.
 */
export function offerIn(words: readonly string[], bases: readonly Meanings[], concepts: readonly Said[]): number {
  const byWords = saysOffer(words, bases);
  const byConcept = concepts.some((said) => isTold(said, concepts));
  if (byWords && byConcept) return OFFER_STRENGTH.both;
  if (byWords) return OFFER_STRENGTH.words;
  return byConcept ? OFFER_STRENGTH.concept : 0;
}
