import { words } from "#domain/search/thesaurus/words";

/** What is told of a concept in other languages than Finnish. */
export type Told = { sv: readonly string[]; en: readonly string[] };
export const told = (sv: string, en: string): Told => ({ sv: words(sv), en: words(en) });
