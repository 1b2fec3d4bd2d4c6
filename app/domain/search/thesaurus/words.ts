/** Words and phrases written as running text with commas between: a concept has dozens, too many for a line each. */
export const words = (text: string): readonly string[] =>
  text.split(",").map((word) => word.trim().replace(/\s+/g, " "));
