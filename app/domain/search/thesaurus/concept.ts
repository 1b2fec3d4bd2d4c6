/** One meaning: how people speak of it, and the words by which records that help are found. */
export type Concept = {
  /** Stable name, Finnish, e.g. "yksinäisyys". */
  code: string;
  /**
   * People and ways of doing things only colour what is asked for; something to do is what somebody explicitly wishes;
   * what is neither is a need.
   */
  kind?: "people" | "way" | "doing";
  /** Words of the records about exactly this, base forms, best first; compounds whole. */
  finds: readonly string[];
  /** Words of records that may help too, weaker. */
  related: readonly string[];
  /** Other concepts, by their codes, whose activities a counsellor would offer as well, best first. */
  beside?: readonly string[];
  /** What people say or type, Finnish: words and short phrases; inflection is met by the search. */
  said: readonly string[];
  /** Beginnings of words in any language that say it: what an administrator gives a term as its synonyms. */
  beginnings?: readonly string[];
  sv: readonly string[];
  en: readonly string[];
};
