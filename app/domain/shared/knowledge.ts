/** An answer that may not be known; what is not said is never read as "no". */
export const KNOWLEDGE = ["yes", "no", "unknown"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];
