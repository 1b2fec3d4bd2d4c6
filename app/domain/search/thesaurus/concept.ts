/** One meaning: how people speak of it, and the words by which records that help are found. */
export type Concept = {
  /** Stable name, Finnish, e.g. "yksinäisyys". */
  code: string;
  /** Words of the records about exactly this, base forms, best first; compounds whole. */
  finds: readonly string[];
  /** Words of records that may help too, weaker. */
  related: readonly string[];
  /** What people say or type, Finnish: words and short phrases in base form or as spoken (inflection is met by the search). */
  said: readonly string[];
  sv: readonly string[];
  en: readonly string[];
};
