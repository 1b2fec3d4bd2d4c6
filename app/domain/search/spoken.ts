/** Spoken and written forms side by side: "mul minulla" writes "mul" as "minulla". */
const pairs = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .split(",")
      .map((pair) => pair.trim().split(/\s+/))
      .flatMap(([spoken, written]) => (spoken && written ? [[spoken, written] as const] : [])),
  );

/** What no rule tells, or what a rule would read as another word. */
const FORMS = pairs(`
  mä minä, mää minä, mun minun, mua minua, mul minulla, mulla minulla, mulle minulle, multa minulta, must minusta, musta minusta,
  sä sinä, sää sinä, sun sinun, sua sinua, sul sinulla, sulla sinulla, sulle sinulle, meijän meidän, teijän teidän, heijän heidän,
  niitten niiden, tän tämän, tää tämä, nää nämä, noi nuo, toi tuo, ton tuon, tos tuossa, täs tässä, tost tuosta, täst tästä,
  oon olen, oot olet, oo ole, ollaa ollaan, oltas olisimme, ois olisi, oisin olisin, oisko olisiko, oiskohan olisiko, olis olisi,
  olisko olisiko, onks onko, meen menen, meet menet, mee mene, tuun tulen, tuut tulet, tuu tule, paan panen, haluun haluan,
  haluisin haluaisin, haluisi haluaisi, haluis haluaisi, tarvin tarvitsen, tarviin tarvitsen, tarvii tarvitsee, tarvi tarvitse,
  tarttee tarvitsee, tarttis tarvitsisi, tarvis tarvitsisi, tarviis tarvitsisi, pitäs pitäisi, pitäski pitäisi, viittis viitsisi,
  lähen lähden, lähet lähdet, lähteny lähtenyt, nään näen, näät näet, tiiän tiedän, tiiä tiedä, tiiättekö tiedättekö, tiiä tiedä,
  ku kun, kans kanssa, auta auta, kaa kanssa, sit sitten, jos jos, viel vielä, kyl kyllä, tääl täällä, siel siellä, tuol tuolla, tänne tänne,
  mis missä, mist mistä, mihi mihin, miten miten, millo milloin, kuin kuinka, ketää ketään, mitää mitään, mitä mitä, jotai jotain,
  jotaki jotain, joku joku, jolleki jollekin, yks yksi, kaks kaksi, viis viisi, kuus kuusi, ykkönen yksi, kun kun, himas kotona,
  himassa kotona, himaan kotiin, himasta kotoa, kotoo kotoa, pois pois, enää enää, nykyään nykyään, lapsil lapsilla, ihmisii ihmisiä
`);

/** What those who write notes all day cut short, and the word for it. */
const CUT_SHORT = pairs(`
  ikäihm ikäihminen, eläk eläkeläinen, tyött työtön, psyk psykiatria, mt mielenterveys, päiht päihteet, omaish omaishoitaja,
  kehitysv kehitysvammainen, kehvamm kehitysvammainen, maahanm maahanmuuttaja, mamu maahanmuuttaja, yksinh yksinhuoltaja,
  yh yksinhuoltaja, vapaaeht vapaaehtoinen, vertaist vertaistuki, toimeent toimeentulo, muistis muistisairas, liikuntar liikuntarajoitteinen,
  srk seurakunta, yhd yhdistys, järj järjestö, harr harrastus, alkoh alkoholi, asunnott asunnoton, terv terveys, sair sairaus
`);

/** Slang by its beginning, and the word for it; the base form will do, as that is what a word is read to. */
const SLANG: readonly (readonly [beginning: RegExp, written: string])[] = [
  [/^fai(?:j|ts)/, "isä"],
  [/^muts(?:i|e)/, "äiti"],
  [/^(?:skidi|skideh|mukul|muksu|ipan|penska|pensko|kakar)/, "lapsi"],
  [/^vuotia/, "ikäinen"],
  [/^duuni|^duunei/, "työ"],
  [/^duunari/, "työntekijä"],
  [/^kämp(?:p|än|äs)/, "asunto"],
  [/^(?:fyrk|hynä|hynii)/, "raha"],
  [/^masis|^masiks/, "masennus"],
  [/^masente/, "masennus"],
  [/^dok(?:aa|as|at|an|ai|u)/, "juoda"],
  [/^(?:frend|kamu|heng(?:aa|ai|at))/, "kaveri"],
  [/^broid/, "veli"],
  [/^systeri/, "sisko"],
  [/^mummel/, "mummo"],
  [/^stad(?:i|in|is)/, "kaupunki"],
  [/^(?:jeesa|jeesi|auttel)/, "auttaa"],
  [/^(?:treen|treeni)/, "harjoitus"],
  [/^futi[ks]/, "jalkapallo"],
  [/^säbä/, "salibandy"],
  [/^leffa|^leffo/, "elokuva"],
  [/^ope(?:n|lle|lta|t)?$/, "opettaja"],
  [/^(?:psyk(?:a|ka|alle|an)$|polilla)/, "psykiatria"],
  [/^sossu/, "toimeentulotuki"],
  [/^(?:työkkäri|työkkärin|työkkäris)/, "työttömyys"],
];

/** Endings that speech cuts short or changes, and what they are in writing; the first that makes a word is taken. */
const ENDINGS: readonly (readonly [spoken: RegExp, written: string])[] = [
  [/^(\p{L}{1,3})h([aeiouyäö])/u, "$1hd$2"],
  [/^(\p{L}{1,3})j([aeiouyäö])/u, "$1d$2"],
  [/([aä])s$/, "$1isi"],
  [/is(k[oö]|kohan|köhän)$/, "isi$1"],
  [/is$/, "isi"],
  [/ks$/, "ksi"],
  [/ks$/, "ko"],
  [/ks$/, "kö"],
  [/([lnrs][uy])$/, "$1t"],
  [/([lnrs][uy])k?ki$/, "$1t"],
  [/ii$/, "iä"],
  [/ii$/, "ia"],
  [/ee$/, "ea"],
  [/ee$/, "eä"],
  [/oo$/, "oa"],
  [/öö$/, "öä"],
  [/([lst])$/, "$1$1ä"],
  [/([lst])$/, "$1$1a"],
  [/st$/, "sta"],
  [/st$/, "stä"],
  [/lt$/, "lta"],
  [/lt$/, "ltä"],
  [/([aeiouyäö])$/, "$1n"],
];

/** A shorter word is as often one of another language. */
const SHORTEST = 4;

/**
 * A word of spoken Finnish as it is written: "oon" olen, "vois" voisi, "ahistaa" ahdistaa, "faijalta" isä. A word that the
 * reader knows stays what it is, unless speech means another by it.
 */
export function writtenOf(word: string, isKnown: (word: string) => boolean): string {
  const form = FORMS.get(word) ?? CUT_SHORT.get(word);
  if (form !== undefined) return form;
  const slang = SLANG.find(([beginning]) => beginning.test(word));
  if (slang) return slang[1];
  if (word.length < SHORTEST || isKnown(word)) return word;
  for (const [spoken, written] of ENDINGS) {
    const full = word.replace(spoken, written);
    if (full !== word && isKnown(full)) return full;
  }
  return word;
}
