/** The text of a code, or the code itself where a record holds a word that the lists do not know. */
export const codeText = (texts: Readonly<Record<string, string>>, code: string): string => texts[code] ?? code;

/** Codes with their texts, for groups of choices; the order is the list's own unless a comparison is given. */
export function codeOptions<Code extends string>(
  codes: readonly Code[],
  texts: Readonly<Record<Code, string>>,
  compare?: (a: string, b: string) => number,
): { value: Code; label: string }[] {
  const options = codes.map((value) => ({ value, label: texts[value] }));
  return compare ? options.sort((a, b) => compare(a.label, b.label)) : options;
}
