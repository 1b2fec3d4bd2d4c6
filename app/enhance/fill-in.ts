/** Fills the {words} of a sentence the server wrote: `fillIn("Tallennettu klo {time}", { time: "12.34" })`. */
export const fillIn = (sentence: string, words: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, word: string) => String(words[word] ?? gap));
