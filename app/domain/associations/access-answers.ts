/** What people ask first of a place: where nobody has told it, a page says so instead of leaving it to guesses. */
const ASKED_FIRST = ["esteetön sisäänkäynti", "inva-wc", "induktiosilmukka"] as const;

/** A place that has steps at its door has told of its entrance. */
const TOLD_BY: Record<string, string> = { "esteetön sisäänkäynti": "portaita sisäänkäynnissä" };

export type AccessAnswers = { yes: string[]; no: string[]; unknown: string[] };

/**
 * What is so, what is known not to be, and what of the first questions nobody has answered. Silence is never read as
 * "no", and where both were said the page believes neither.
 */
export function accessAnswers(accessibility: readonly string[], notAccessible: readonly string[]): AccessAnswers {
  const isBoth = (code: string): boolean => accessibility.includes(code) && notAccessible.includes(code);
  const isTold = (code: string): boolean =>
    !isBoth(code) && [...accessibility, ...notAccessible].some((told) => told === code || told === TOLD_BY[code]);
  return {
    yes: accessibility.filter((code) => !isBoth(code)),
    no: notAccessible.filter((code) => !isBoth(code)),
    unknown: [...ASKED_FIRST.filter((code) => !isTold(code)), ...accessibility.filter(isBoth)].filter(
      (code, index, all) => all.indexOf(code) === index,
    ),
  };
}
