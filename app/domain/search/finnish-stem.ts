// A Finnish word without a dictionary: its endings taken off and its stem made strong and weak alike, so that most forms
// of a word meet in one. What comes out is no word of Finnish ("ryhm" of "ryhmässä", "velka" and "velan" both "vel").

const V = "[aeiouyäö]";
const POSSESSIVES = /(?:nsa|nsä|mme|nne)$/;
const CLITICS = /(?:kin|kaan|kään|ko|kö)$/;
/** Endings of verbs, longest first; what is left is as the stem of the infinitive. */
const VERBS =
  /(?:isimme|isivat|isivät|misessa|misestä|misesta|miseen|minen|misen|mista|mistä|massa|mässä|masta|mästä|malla|mällä|matta|mättä|maan|mään|taan|tään|isin|isit|isi|vat|vät|neet|nut|nyt)$/;
/** Endings of cases, longest first. */
const CASES =
  /(?:iden|itten|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|iksi|ihin|isiin|iin|jen|ien|ten|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|seen|tta|ttä|(?<=[aeiouyäö])h[aeiouyäö]n|(?<=([aeiouyäö]))\1n|na|nä|(?<=[aeiouyäö])[tj][aä]|(?<=[lnr])t[aä]|[aä](?<=[aeiouyäö][aä])|en|in|n|t)$/;
/** What inflection makes of some stems: "yksinäi-nen, -sen", "sairau-s, -den, -ksia", "puheli-n, -men". */
const STEMS: readonly RegExp[] = [
  /(?<=i)(?:nen|se|s)$/,
  /(?<=[uy])(?:kse|ks|de|d|tt|te|t|s)$/,
  /(?<=i)(?:me|m|n)$/,
  /(?<=e)(?:kse|ks|s)$/,
  /(?<=[aeiouyäö])j[aä]?$/,
];
/** Strong and weak grades of the last consonants made one. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/(?:ntt|nk|ng|nt|nn)$/, "n"],
  [/(?:mp|mm)$/, "m"],
  [/(?:ltt|lt|ll|lk)$/, "l"],
  [/(?:rtt|rt|rr|rk)$/, "r"],
  [/(?:kk|k)$/, "k"],
  [/(?:pp|p|v)$/, "p"],
  [/(?:tt|t|d)$/, "t"],
];
/** Everyday words whose forms are too unlike. */
const UNLIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mies: "mies miehen miestä miehelle miehellä miehet miesten miehiä miehille mieheni",
    laps: "lapsi lapsen lasta lapselle lapsella lapset lasten lapsia lapsille lapsilla lapseni",
    nuor: "nuori nuoren nuorta nuorelle nuoret nuorten nuoria nuorille nuorilla",
    äit: "äiti äidin äitiä äidille äidillä äidit äitien äitejä äideille äitini",
    veli: "veli veljen veljeä veljelle veljet veljeni",
    kuol: "kuolla kuoli kuollut kuolee kuolema kuoleman kuolemaa",
    juo: "juoda juo juon joi juonut juominen juomista juomisen juovat",
  }).flatMap(([stem, forms]) => forms.split(" ").map((form): [string, string] => [form, stem])),
);

const MIN = 3;

const shorter = (word: string, ending: RegExp, least = MIN): string => {
  const cut = word.replace(ending, "");
  return cut.length >= least ? cut : word;
};

/** The stem that most forms of a Finnish word share. */
export function finnishStem(word: string): string {
  const unlike = UNLIKE.get(word);
  if (unlike !== undefined) return unlike;
  if (word.length <= MIN + 1) return word;
  const bare = shorter(shorter(word, CLITICS, 4), POSSESSIVES, 4);
  const verb = shorter(bare, VERBS, 4);
  let stem = verb === bare ? shorter(bare, CASES) : verb;
  for (const change of STEMS) {
    const changed = shorter(stem, change);
    if (changed === stem) continue;
    stem = changed;
    break;
  }
  stem = shorter(stem, new RegExp(`${V}{1,3}$`));
  for (const [grade, as] of GRADES) if (grade.test(stem)) return stem.length > MIN ? stem.replace(grade, as) : stem;
  return stem;
}
