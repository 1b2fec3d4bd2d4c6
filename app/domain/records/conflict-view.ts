import type { Conflict } from "#domain/records/merge";
import type { RecordKind } from "#domain/records/record-fields";
import type { LocalText } from "#domain/shared/locales";

/** Names of what contents refer to by id or code: associations and units. */
export type ReferredNames = Readonly<Record<string, LocalText>>;

/** Who saved something last, and when. */
export type Saved = { by: string; at: Date };

/** Everything a page needs to show two people's texts beside each other. */
export type ConflictView = {
  kind: RecordKind;
  /** The number of the version that is stored now. */
  seen: number;
  saved: Saved;
  conflicts: (Conflict & { saved: Saved })[];
  /** What was brought together without asking: changed by the writer alone, by the others alone, or by both. */
  own: string[];
  taken: string[];
  joined: string[];
  names: ReferredNames;
};
