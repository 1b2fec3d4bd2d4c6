import { parseRegisterNumber } from "#domain/associations/register-number";
import { plainName } from "#domain/associations/similar-name";
import type { SharedTaxonomy } from "#domain/taxonomy/term";
import type { PlainDate } from "#domain/shared/plain-date";

/** The kinds of records that a file may hold and the directory has a home for, in the order they depend on each other. */
export const RECORD_KINDS = ["association", "activity", "cooperationForm", "premises", "wheelEvent"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * One thing that a file says of a record, by its place in the record's content: "contact.email". What a file does not
 * say is left as it is; null, an empty text and an empty list say that there is none.
 */
export type Saying = {
  path: string;
  value: unknown;
  /** Said in passing, as a time in words is: it never takes the place of something told in parts. */
  isVague?: true;
};

/**
 * Another record as a file points to it: by the id it has there, or, where a person wrote it into a cell, by number or
 * name as well.
 */
export type Reference = { text: string; isLoose: boolean };

/** A word that no list of ours knows. It is kept all the same. */
export type OutsideWord = { taxonomy: WordList; value: string };
export type WordList = SharedTaxonomy | "villages" | "registration" | "divisions" | "umbrellas" | "facilities";

/** A record as a file tells it, whatever the file's format. */
export type ImportedRecord = {
  kind: RecordKind;
  /** What the file calls it; unique per kind and source. */
  externalId: string;
  /** Its name or title, for lists. */
  label: string;
  said: Saying[];
  /** The state it is to have, in our words. */
  status: string | null;
  confirmedOn: PlainDate | null;
  /** The association it belongs to; for an association its umbrella organisation. */
  belongsTo: Reference | null;
  outside: OutsideWord[];
};

/** What a row without an id of its own is known by from one file to the next: its register number, else its name. */
export const ownIdOf = ({ number, name }: { number?: string | undefined; name: string }): string =>
  number ? `number:${number}` : `name:${plainName(name)}`;

/** The same for an activity: its association and its title. */
export const ownActivityId = (association: string, title: string): string =>
  `${plainName(association)}/${plainName(title)}`;

/** What a record of the same file may be called by one that points to it. */
export function keysInFile({ text, isLoose }: Reference): string[] {
  if (!isLoose) return [text];
  const number = parseRegisterNumber(text);
  return [text, ...(number.ok ? [ownIdOf({ number: number.value, name: "" })] : []), ownIdOf({ name: text })];
}

/** What is said, without what is not: an entry that is undefined. */
export const sayings = (entries: Record<string, unknown>): Saying[] =>
  Object.entries(entries).flatMap(([path, value]) => (value === undefined ? [] : [{ path, value }]));

export const strictReference = (id: string): Reference => ({ text: id, isLoose: false });
