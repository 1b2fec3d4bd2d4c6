import type { FieldChange } from "#domain/import/compare";
import type { ImportedRecord } from "#domain/import/imported-record";
import type { Lifecycle } from "#domain/shared/lifecycle";

/** An entry of a record's history, as far as it matters to an import. */
export type Happened = {
  event: string;
  by: { personId: string | null };
  facts: Record<string, string | number>;
};

type Standing = {
  status: string | null;
  confirmedOn: string | null;
  history: readonly Happened[];
  lifecycle: Lifecycle<string, string> | null;
};

/** The event that leads from one state to another, if a single one does. */
export const eventBetween = (lifecycle: Lifecycle<string, string>, from: string, to: string): string | null =>
  Object.entries(lifecycle[from] ?? {}).find(([, state]) => state === to)?.[0] ?? null;

const isImport = ({ event }: Happened): boolean => event === "import";

/** Has a person moved the record through its life since a file last spoke of it? */
function movedByPerson({ history, lifecycle }: Standing): boolean {
  const events = new Set(Object.values(lifecycle ?? {}).flatMap((state) => Object.keys(state)));
  return history.slice(history.findLastIndex(isImport) + 1).some(({ event, by }) => by.personId && events.has(event));
}

/**
 * What a file's word on a record's state changes. A file may take a record out of the directory, and may bring in what
 * an import left waiting; it never brings back what was taken out, for it may simply not have heard.
 */
function statusChange({ status: to }: ImportedRecord, standing: Standing): FieldChange[] {
  const { status: from, history, lifecycle } = standing;
  if (to === null || from === null || lifecycle === null || eventBetween(lifecycle, from, to) === null) return [];
  const [first] = history;
  const wasImported = first !== undefined && isImport(first);
  const comesIn = wasImported && (from === "submitted" || from === "draft") && to === "published";
  if (to !== "archived" && !comesIn) return [];
  return [{ path: "status", from, to, kept: movedByPerson(standing) || !history.some(isImport) }];
}

/** What a file changes besides the content: the state, and the day it was confirmed, which only ever moves forward. */
export function standingChanges(record: ImportedRecord, standing: Standing): FieldChange[] {
  const { confirmedOn: from } = standing;
  const to = record.confirmedOn;
  const isNewer = to !== null && (from === null || to > from);
  return [...statusChange(record, standing), ...(isNewer ? [{ path: "confirmedOn", from, to, kept: false }] : [])];
}

/** Events by which nobody has laid hands on a record: what the program does by itself. */
const HARMLESS = ["remind", "unlist"];

/**
 * Has nothing happened to a record since an import wrote it? That somebody looked it over changes nothing in it, nor does
 * a later import that has been undone. A record that the import never wrote has nothing to be undone.
 */
export function isUntouchedSince(history: readonly Happened[], importId: string): boolean {
  const at = history.findLastIndex((entry) => isImport(entry) && entry.facts["import"] === importId);
  const later = history.slice(at + 1);
  const undone = later.filter(({ event }) => event === "undoImport").map(({ facts }) => facts["import"]);
  const isNothing = ({ event, by, facts }: Happened): boolean =>
    event === "lookOver" ||
    (by.personId === null && HARMLESS.includes(event)) ||
    (facts["import"] !== undefined && undone.includes(facts["import"]));
  return at !== -1 && later.every(isNothing);
}
