const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** Does one of the texts hold every word that was typed, in any order? Nothing typed is held by all. */
export function isPlainMatch(words: string, texts: readonly string[]): boolean {
  const asked = plain(words).split(" ").filter(Boolean);
  return asked.length === 0 || texts.some((text) => asked.every((word) => plain(text).includes(word)));
}
