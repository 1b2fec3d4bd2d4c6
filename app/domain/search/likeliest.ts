import type { Reading } from "#domain/search/reading";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Pronouns and the like, whose forms are seldom those of another word: "niitä" is no mowing, "häntä" no tail. */
const LITTLE = set("hän se ne tämä nämä tuo nuo minä sinä me te he joka mikä kuka joku jokin ei kuin voi");

/** Words that are seldom meant where a form may be of another as well: "kotiin" is to a home and hardly to a lean-to. */
const SELDOM = set(`
  aija alata alka autto etsin eronen hake hakema hali halu hilja hukka hoitava isota isovanha joutsi jäätää kaupata kelo kerto kilju
  koepalaa kota kuo kuolo kuu kuula kuultaa kutsu lahko lammi lanne lapa kanne lapsu lasta leivo levä luoda mato menu miehinen muna
  naineen nuora oltu paikko peljätä päivätä senior siittää siitä synty syövä syömä käymä puhuma katsoma valvoma auttama päivystämä
  tekemä lukema ohjaama hoitama näkemä pitämä antama ottama tappo tora tukkia tulonen tunnelo tuova tyhjätä töinen töytä vaivata
  velkoja vesa viikonloppuisä viipyä voi voinen vuo vuode kymmen
`);

const without = (readings: readonly Reading[], isLess: (reading: Reading) => boolean): readonly Reading[] => {
  const kept = readings.filter((reading) => !isLess(reading));
  return kept.length > 0 ? kept : readings;
};

/**
 * What a word most likely is of all that it may be: a pronoun; no word that is seldom meant; itself, where it stands in its
 * base form ("syöpä" is no clitic after "syö"); and no compound that is another word by chance ("hake|massa").
 */
export function likeliest(word: string, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const little = readings.filter(({ base }) => LITTLE.has(base));
  if (little.length > 0) return little;
  const meant = without(readings, ({ base }) => SELDOM.has(base));
  const exact = meant.filter(({ base }) => base === word);
  if (exact.length > 0) return exact;
  const isSimple = meant.some(({ parts }) => parts.length === 0);
  return without(meant, ({ parts }) => isSimple && parts.length > 1);
}
