/** How soon more of the same word in a document stops telling more. */
const SATURATION = 1.1;

/** How strongly a document holds a word that stands in it so often (0..1, less than 1). */
export const strengthOf = (frequency: number): number => frequency / (frequency + SATURATION);

/** How often a word would stand in a document that holds it so strongly. */
export const frequencyOf = (strength: number): number => (SATURATION * strength) / (1 - strength);
