import type { Concept } from "#domain/search/thesaurus/concept";
import type { Said } from "#domain/search/thesaurus/phrases";
import type { HeardConcept } from "#domain/search/understood";

// "Äiti jäi leskeksi": who tells so of a mother is grown up, and the mother is old. Services for mothers are for the parents
// of small children, and would be the wrong ones.

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(",").map((code) => code.trim()));

/** What befalls the parents of those who are grown up themselves, by code. */
const LATE_IN_LIFE = set(`
  leskeys, ikäihmisen arki kotona, ikäihmisen mieliala, ikäihmisen päihteet, ikäihmisen lihasvoima kotona, ikäihmisten kaltoinkohtelu,
  palvelutarve ja neuvonta iäkkäälle, kirjasto kotiin ja kulttuuri kotona, kaatumisen ehkäisy, tuolijumppa, eläkeläistoiminta,
  muistisairaus, muistisairaan läheinen, omaishoito, kuulo, näkö, ääneen lukeminen, digineuvonta, sähköinen asiointi, digiapu kotiin,
  digihuijaukset, asiointiapu, saattoapu, ateria kotiin, turvapuhelin ja kodin turvallisuus, apuvälineet, iäkäs autoilija, ystävätoiminta,
  senioritanssi, seniorien kuntosali, veteraanit, ikäihmiset, eläkeläiset
`);
/** What only the parents of the young are asked about, by code, and the young themselves. */
const EARLY_IN_LIFE = set(`
  vauvaperhe, synnytyksen jälkeinen mieliala, raskaus, perhekerho pikkulapsille, yhden vanhemman perhe, lastenhoitoapu, lapset, nuoret,
  vanhemmuus, nuoret vanhemmat, huostaanotetun lapsen vanhempi, lasten harrastus, läksyt ja oppiminen, nuori hoivaaja, lapsi suree
`);
/** What a parent is taken for by the word alone. */
const BY_THE_WORD = set("lapsiperheet, isyys, naiset, miehet");
const PARENT = /^(?:äit|isä|isi|iskä|vanhem)/;

/** So surely is it heard that the parent is old where no phrase tells. */
const HEARD = 0.5;

/** Does a question speak of somebody's old mother or father? */
function isOfOldParent(concepts: readonly Said[], heardIn: () => readonly HeardConcept[]): boolean {
  if (!concepts.some(({ concept, by }) => BY_THE_WORD.has(concept.code) && PARENT.test(by))) return false;
  if (concepts.some(({ concept, by }) => EARLY_IN_LIFE.has(concept.code) && !PARENT.test(by))) return false;
  if (concepts.some(({ concept }) => LATE_IN_LIFE.has(concept.code))) return true;
  let sure = 0;
  for (const { concept, sureness } of heardIn()) if (LATE_IN_LIFE.has(concept.code)) sure += sureness;
  return sure >= HEARD;
}

const OLD = "ikäihmiset";

/**
 * The concepts of a question; in one about somebody's old parent the word tells of old people and not of the parents of the
 * young.
 * @param heardIn what all words of the question together speak of: dear, and asked for only where a parent is named.
 */
export function withOldParents(
  said: readonly Said[],
  heardIn: () => readonly HeardConcept[],
  concepts: readonly Concept[],
): readonly Said[] {
  if (!isOfOldParent(said, heardIn)) return said;
  const old = concepts.find(({ code }) => code === OLD);
  return said.flatMap((each) => {
    if (!BY_THE_WORD.has(each.concept.code) || !PARENT.test(each.by)) return [each];
    return old ? [{ ...each, concept: old }] : [];
  });
}
