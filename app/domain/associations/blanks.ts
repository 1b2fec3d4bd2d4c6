/** A place that an example left to be filled: "Kokoonnumme [paikassa]". */
const BLANK = /\[[^[\]\n]{1,80}\]/g;

/** The blanks that are left in a text, in their order, each once. */
export const blanksIn = (text: string): string[] => [...new Set(text.match(BLANK) ?? [])];
