/** The codes of one list that a record holds, field by field. */
export type Holdings = Readonly<Record<string, readonly string[]>>;

/** A word that comes back from the one it was merged into: records from the merge on, `since`, get it back. */
export type ReturningTerm = { code: string; into: string; since: Date };

/**
 * What a record holds once a merge is undone. Where it had held the word alone, the word takes its place again; where it
 * had held both, it comes back beside the other, also as another answer ("no" beside "yes"). A record that has dropped
 * what the word became gets nothing back.
 * @param before what the record held when the merge came to it
 * @param meaning every code that means what the word was merged into
 */
export function withReturned(
  now: Holdings,
  before: Holdings,
  code: string,
  meaning: readonly string[],
): Record<string, string[]> {
  const holdsOther = (held: Holdings): boolean =>
    Object.values(held)
      .flat()
      .some((one) => meaning.includes(one));
  const [hadBoth, hasOther] = [holdsOther(before), holdsOther(now)];
  const returned = (field: string, codes: readonly string[]): string[] => {
    if (!before[field]?.includes(code) || codes.includes(code)) return [...codes];
    if (hadBoth) return hasOther ? [...codes, code] : [...codes];
    return codes.map((one) => (meaning.includes(one) ? code : one));
  };
  return Object.fromEntries(Object.entries(now).map(([field, codes]) => [field, returned(field, codes)]));
}
