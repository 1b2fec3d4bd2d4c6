/** What is said to be so, and what is said not to be. */
export type Answers = { yes: readonly string[]; no: readonly string[] };

/**
 * Answers after a merge, when one of the words was answered "yes" and the other "no": what was said with the word that
 * remains stands.
 */
export function withoutContradiction(before: Answers, after: Answers): { yes: string[]; no: string[] } {
  const isDoubted = (code: string): boolean => after.yes.includes(code) && after.no.includes(code);
  return {
    yes: after.yes.filter((code) => !isDoubted(code) || before.yes.includes(code)),
    no: after.no.filter((code) => !isDoubted(code) || !before.yes.includes(code)),
  };
}
