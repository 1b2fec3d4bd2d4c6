/** From which age on people are of which group. Groups are named as founding concepts are. */
const GROUPS: readonly (readonly [from: number, group: string])[] = [
  [65, "ikäihmiset"],
  [30, "työikäiset"],
  [18, "nuoret aikuiset"],
  [13, "nuoret"],
  [1, "lapset"],
];

/** "15-vuotias", "82 v", "on 15", "ikä 70", "aged 70", "15 år", "over 65", "65+". */
const AGE =
  /(?<![\p{L}\d.,:/–-])(?:(?:on|ikä|ikää|täyttää|täytti|yli|aged|age|över|fyller|over)\s+)?(\d{1,2})(?:\s*[–-]?\s*(v\b|vee|vuotias|vuotia|vuotiaa|år\b|åring|years?\b|yrs?\b|year|\+|kymppi))?(?![\p{L}\d]*[.:€%])/giu;

/** The groups of the ages that a question names, as its writer may have meant them. */
export function groupsByAge(query: string): string[] {
  const groups = Array.from(query.matchAll(AGE), ([said, digits = "", unit]) => {
    const age = Number(digits);
    const isSaid = unit !== undefined || /^\p{L}/u.test(said);
    if (!isSaid) return null;
    return GROUPS.find(([from]) => age >= from)?.[1] ?? null;
  });
  return [...new Set(groups.filter((group) => group !== null))];
}
