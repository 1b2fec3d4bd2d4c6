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
  avuksi auttajaksi tukihenkilöksi tukiperheeksi ystäväksi kaveriksi kummiksi mentoriksi valvomaan ohjaamaan avustamaan auttamaan
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

/** How much what is no call for helpers falls: those who help others are known by what they do as well. */
const OFFER_STRENGTH = 0.3;

/** "Hävisin" and "selvisin" tell what happened: of such verbs one would do it by "häviäisin". */
const HAPPENED = /[^s]isin$/;
const isPast = (word: string, bases: Meanings): boolean =>
  HAPPENED.test(word) && bases.some((base) => /[aeiouyäö]t[aä]$/.test(base)) && !/[aä]isin$/.test(word);

/** "Iltaisin" and "viikonloppuisin" tell when, "sekaisin" how. */
const TELLS_WHEN =
  /(?:aamu|päiv|ilta|ö|loppu|ark|pyh|kesä|talv|syksy|kevä|tai|viikko|vuos)i?sin$|^(?:sek|tak|tois)aisin$/;

const wouldDo = (word: string, bases: Meanings): boolean =>
  WOULD_DO.test(word) && !TELLS_WHEN.test(word) && !ASKS.test(word) && !isPast(word, bases);

function saysOffer(words: readonly string[], bases: readonly Meanings[]): boolean {
  const isMyself = words.some((word) => MYSELF.has(word));
  return words.some(
    (word, place) =>
      OFFERS.has(word) || BECOME.test(word) || wouldDo(word, bases[place] ?? []) || (isMyself && FOR_OTHERS.has(word)),
  );
}

/** Is it a concept of those who want to help? */
export const isHelpers = ({ concept }: Pick<Said, "concept">): boolean =>
  [concept.code, ...concept.finds, ...concept.related].includes(HELPER);

const isTopic = ({ concept }: Said): boolean => concept.kind === undefined || concept.kind === "doing";

/** A single word that means something else as well ("lukea", "keittiö") is an offer only where nothing else is spoken of. */
const isTold = (said: Said, concepts: readonly Said[]): boolean =>
  isHelpers(said) &&
  said.how === "said" &&
  (said.words.length > 1 ||
    concepts.every((other) => isHelpers(other) || (!isTopic(other) && other.words[0] !== said.words[0])));

/** Time one would give, and what one brings along. */
const GIVES = new RegExp(
  [
    "(?:olisi|ois|olis|on|riittää|riittäisi|liikenee|löytyy|löytyisi|jää) (?:\\p{L}+ ){0,3}(?:aikaa|intoa|energiaa)",
    "(?:aikaa|intoa) (?:olisi|ois|olis|on|riittää|riittäisi|liikenisi|liikenee|löytyy|löytyisi|jää)",
    "aikaa (?:auttaa|antaa|muille|toisille|jollekin|vapaaehtois)",
    "(?:oma|omat) \\p{L}+ (?:löytyy|mukana|käytössä)",
    "(?:kaipaa|kaipaan|haluan|haluaisin|etsin) (?:\\p{L}+ ){0,2}tekemistä (?:\\p{L}+ ){0,3}voisin",
    "(?:sormet|sormia|kädet) (?:\\p{L}+ )?(?:syyhy|savessa|saveen)",
    "(?:täältä|meiltä) (?:löytyy |lähtee )?(?:yksi|pari|porukka|apua|väkeä|talkoolaisia)",
    "kelpa(?:isin|isiko|isinko|ako|anko)",
    "tarvit(?:aanko|seeko|aan ko|aisiinko|sisiko)|kaivataanko|tarviiko|tarvitteko|tarvitsetteko",
    "(?:mihin|minne|kenelle) (?:voi|voisi|voin|voisin|saa|saisi|saisin) (?:\\p{L}+ )?(?:viedä|lahjoittaa|antaa|tuoda|luovuttaa)",
    "kenelle (?:voi|voisi|voin|voisin) (?:\\p{L}+ )?(?:tehdä|neuloa|ommella|virkata|leipoa|opettaa)",
    "voi(?:si|sivat|vat)? (?:\\p{L}+ )?(?:opettaa|auttaa|neuvoa|ohjata|opastaa|tehdä) (?:\\p{L}+ )?(?:muita|muille|toisia|toisille|toisten|muiden)",
    "(?:olla|ryhtyä|toimia|alkaa|ruveta) (?:\\p{L}+ )?\\p{L}*(?:mummo|vaari|ukki|pappa|kummi|kaveri|ystävä|tukihenkilö|auttaja|avustaja|ohjaaja|seura)(?:na|nä|ksi)",
    "(?:antaisin|antaisimme) (?:\\p{L}+ )?(?:aikaani|aikaamme|panokseni|osaamistani)",
    "(?:jotain|jotakin|johonkin) (?:hyödyllis|hyvää)|hyväntekeväisyy|hyvään tarkoituk",
    "(?:sujuisi|onnistuisi|luonnistuisi|hoituisi|luonnistuu) (?:minulta|multa)",
    "(?:osaan|taidan) (?:\\p{L}+ ){1,6}(?:voisin|voin|voisinko)",
    "yhteisö(?:lle|n) takaisin|antaa takaisin|laittaa hyvä kiertämään",
  ].join("|"),
  "u",
);

/** "Voisin ajaa" offers; "missä voisin jutella" asks. */
const COULD =
  /(?<!\p{L})(?:voisin|voisimme|voitaisiin|voin|voimme|ehtisin|ehtisimme|jaksaisin|jaksan|pystyisin|osaisin|lähtisin|tulisin)(?!\p{L})/u;
const WHERE =
  /(?:^|(?<!\p{L}))(?:missä|mistä|mihin|minne|kenelle|kenen|keneltä|miten|kuinka|milloin|voisinko|onko|löytyykö|en|enkä|ei|eikä|jotta|että)(?!\p{L})/u;
const couldDo = (text: string): boolean => COULD.test(text) && !WHERE.test(text);

const phrase = (...parts: readonly string[]): string => `(?<!\\p{L})${parts.join(" ")}(?!\\p{L})`;
/** Words between a need and the help that is needed; where somebody gives it, or is asked whether he needs it, nobody asks for it. */
const BETWEEN =
  "(?:(?!(?:antaa|antamaan|tarjota|tarjoamaan|missä|mihin|jossa|jota|joille|jolle|voi|voin|voisi|voisin|give|offer|ge|erbjuda) )\\p{L}+ ){0,3}";
const NOT_ANYBODY =
  "(?<!(?:joku|jos|kuka|kukaan|jotka|joka|jonka|someone|anyone|anybody|who|people|you|they|någon|ni|du|som|de) )";
const HELP =
  "(?:apua|apu|avun|apukäsiä|neuvoa|neuvoja|neuvontaa|auttajaa|auttajan|auttajia|avustajaa|avustajan|tukihenkilöä|tukihenkilön|" +
  "ystävää|ystävän|kaveria|kaverin|seuraa|seuralaista|saattajaa|saattajan|kuljettajaa|kyytiä|kyydin|siivoojaa|lastenhoitajaa|tulkkia)";

/** Who needs help, would get it, or wonders whether somebody comes: the same words as of an offer, and the other way round. */
const ASKS_FOR_HELP = new RegExp(
  [
    NOT_ANYBODY +
      phrase(
        "(?:tarvi?tsen|tarvitsenko|tarvitsisin|tarvitsemme|tarvitsisimme|tarvitsee|tarvitsisi|tarvitsevat|tarvin|tarvisin|tarvii|tarviin|" +
          "tarttisin|tarttis|tarvis|kaipaan|kaipaisin|kaipaamme|kaipaa|kaipaisi|haen|haemme|hakee|etsin|etsimme|etsii|pyydän|pyytäisin)",
        `${BETWEEN}(?:${HELP}|tukea|jonkun|jotakuta|jotakin|ketään)`,
      ),
    phrase("(?:haluan|haluaisin|haluamme|haluaisimme|toivon|toivoisin|toivomme)", `${BETWEEN}${HELP}`),
    phrase(
      "(?:saada|saan|saanko|saisin|saisinko|saa|saako|saisi|saisiko|saadaan|saataisiinko|saisimme|saamme)",
      `${BETWEEN}(?:${HELP}|tukea)`,
    ),
    phrase(
      "(?:voisiko|voiko|vois|voi|tulisiko|pystyisikö|ehtisikö|haluaisiko|lähtisikö|auttaisiko)",
      "(?:joku|kukaan)",
    ),
    phrase("kuka", "(?:voi|voisi|vois|tulee|tulisi|auttaa|auttaisi|ehtisi|osaa|osaisi)"),
    phrase(
      "(?:missä|mistä|kenelle|kenen kanssa)",
      "(?:voi|voin|voisi|voisin|saa|saisin|pääsisin)",
      "(?:jutella|puhua|keskustella|purkaa|tavata)",
    ),
    phrase("(?:auta|auttakaa|autatko|autatteko)"),
    phrase("(?:auttaa|auttamaan)", "(?:minua|mua|meitä|meidän|äitiäni|isääni)"),
    `${NOT_ANYBODY}${phrase("(?:need|needs|needing|get|getting|receive|seeking)", `${BETWEEN}(?:help|support|assistance|advice)`)}`,
    phrase("help", "(?:me|us)"),
    `${NOT_ANYBODY}${phrase("(?:behöver|söker|få|får|vill ha|skulle behöva)", `${BETWEEN}(?:hjälp|stöd|råd)`)}`,
    phrase("hjälpa", "(?:mig|oss)"),
  ].join("|"),
  "u",
);

/**
 * How surely somebody offers to help (0: not at all; else how much what is no call for helpers falls).
 * @param bases the base forms that each word may be of.
 */
export function offerIn(words: readonly string[], bases: readonly Meanings[], concepts: readonly Said[]): number {
  const text = words.join(" ");
  if (ASKS_FOR_HELP.test(text)) return 0;
  const byWords = saysOffer(words, bases) || GIVES.test(text) || couldDo(text);
  const byConcept = concepts.some((said) => isTold(said, concepts));
  return byWords || byConcept ? OFFER_STRENGTH : 0;
}
