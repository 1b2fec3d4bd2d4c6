import type { ServiceLanguage } from "#domain/associations/service-languages";
import type { EmergencyLine } from "#domain/search/emergency-lines";
import type { RelaxStep } from "#domain/search/relax";
import type { FacetName } from "#domain/search/directory-query";
import type { MeantCodes } from "#domain/search/needs-meant";
import type { Correction } from "#domain/search/understood";
import type { Wish } from "#domain/search/wishes";

/** What a part of the directory answers: a page of rows, what else there is, and how the question was understood. */
export type Page<Row> = {
  rows: Row[];
  /** What else may help, where that was little, by what was let go of. */
  others: { step: RelaxStep; rows: Row[] }[];
  total: number;
  pageCount: number;
  counts: Partial<Record<FacetName, Record<string, number>>>;
  /** How many each municipality would leave, by its code or, where it is none of the installation's, its name. */
  areas: Readonly<Record<string, number>>;
  corrections: readonly Correction[];
  /** Words that nothing was found by. */
  unfound: readonly string[];
  /** What the question says not to be wanted, and what was therefore not looked for. */
  denied: readonly string[];
  /** Places that the question names and nothing here knows. */
  unknownPlaces: readonly string[];
  /** Villages that the question names and that have nothing of their own, each with the municipality in which it lies. */
  barePlaces: readonly { village: string; municipality: string }[];
  /** Villages and municipalities that the question names and in which none of the answers is, though something else is. */
  emptyPlaces: readonly { village: string | null; municipality: string }[];
  /** Languages that the question wishes, or is asked in, and in which no answer is told to serve. */
  unspoken: readonly { language: ServiceLanguage; isAskedIn: boolean }[];
  /** The question as it was probably meant. */
  meant: string | null;
  /** What the question names that one might narrow by. */
  wishes: Pick<Wish, "facet" | "value">[];
  /** The needs, people and villages that the question speaks of. */
  spoken: MeantCodes;
  /** Whoever asks may have to leave in a hurry. */
  isSensitive: boolean;
  /** Whom to call at once about what is asked. */
  lines: EmergencyLine[];
};

type Option = { value: string; label: string };

/** What the parts around a list of answers are drawn from. */
export type Around = {
  results: Omit<Page<unknown>, "rows" | "others">;
  units: readonly Option[];
  municipalities: readonly Option[];
};
