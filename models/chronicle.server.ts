import { createHash } from "node:crypto";
import { Schema } from "mongoose";
import { LETTER_KINDS, type LetterKind } from "#domain/letter-kinds";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { nextStatus, type Lifecycle, type NotAllowed } from "#domain/shared/lifecycle";
import type { Result } from "#domain/shared/result";
import { newId, partOptions } from "#models/define-model.server";

/** Who did something and when. `now` is the instant at which the request arrived, never the moment of the write. */
export type Stamp = { at: Date; by: { personId: string | null; name: string }; reason?: string | undefined };

/** Work of the program itself, such as a follower's. */
export const bySystem = (at: Date): Stamp => ({ at, by: { personId: null, name: "Kumppani" } });

/** One line of a record's history. Facts are small numbers and texts that explain the event, e.g. a sum. */
export type HistoryEntry = {
  id: string;
  event: string;
  at: Date;
  by: { personId: string | null; name: string };
  reason: string | null;
  facts: Record<string, string | number>;
  previousHash: string;
  hash: string;
};

/**
 * A letter that is owed because of an event. It is written in the same atomic write as the event; the worker turns it
 * into a row of the outbox whose id follows from the notice's, so that no crash can send it twice or not at all.
 */
export type PendingNotice = {
  id: string;
  kind: LetterKind;
  /** The people to tell. Their addresses and languages are read when the letter is written. */
  to: string[];
  /** Addresses of nobody we know as a person: an association's contact, somebody who reported an error. */
  addresses: NoticeAddress[];
  facts: Record<string, string | number>;
  /** Files that go along, one per language; the addressee gets the one in their own. */
  attachments: NoticeAttachment[];
  at: Date;
};

export type NoticeAddress = { email: string; locale: Locale };
export type NoticeAttachment = { locale: Locale; fileId: string };

export type Chronicle = { history: HistoryEntry[]; pendingNotices: PendingNotice[] };

/** Who did something, as every record keeps it: a person, or the program by its name. */
export const actedBy = new Schema(
  { personId: { type: String, default: null }, name: { type: String, required: true } },
  partOptions,
);

const historyEntry = new Schema<HistoryEntry>(
  {
    id: { type: String, required: true },
    event: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: actedBy, required: true },
    reason: { type: String, default: null },
    facts: { type: Schema.Types.Mixed, default: {} },
    previousHash: { type: String, required: true },
    hash: { type: String, required: true },
  },
  partOptions,
);

const pendingNotice = new Schema<PendingNotice>(
  {
    id: { type: String, required: true },
    kind: { type: String, enum: LETTER_KINDS, required: true },
    to: { type: [String], required: true },
    addresses: {
      type: [
        new Schema<NoticeAddress>(
          { email: { type: String, required: true }, locale: { type: String, enum: LOCALES, required: true } },
          partOptions,
        ),
      ],
      default: [],
    },
    facts: { type: Schema.Types.Mixed, default: {} },
    attachments: {
      type: [
        new Schema<NoticeAttachment>(
          { locale: { type: String, enum: LOCALES, required: true }, fileId: { type: String, required: true } },
          partOptions,
        ),
      ],
      default: [],
    },
    at: { type: Date, required: true },
  },
  partOptions,
);

/** The schema of a history, for parts of a record that have one of their own. */
export const historySchema = { type: [historyEntry], default: [] };

/** The schema fields of every record that has a history. */
export const chronicleFields = {
  history: historySchema,
  pendingNotices: { type: [pendingNotice], default: [] },
};

const GENESIS = "0".repeat(64);

/** The hash of an entry covers the one before it: no entry can be altered or removed without breaking the chain. */
export function hashOf(entry: Omit<HistoryEntry, "hash">): string {
  const facts = Object.entries(entry.facts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = [
    entry.id,
    entry.event,
    entry.at.toISOString(),
    entry.by.personId,
    entry.by.name,
    entry.reason,
    facts,
  ];
  return createHash("sha256").update(entry.previousHash).update(JSON.stringify(content)).digest("hex");
}

/** Walks a history and returns the index of the first entry that does not follow from the one before, or null. */
export function firstBrokenEntry(history: readonly HistoryEntry[]): number | null {
  const broken = history.findIndex(
    (entry, index) => entry.previousHash !== (history[index - 1]?.hash ?? GENESIS) || entry.hash !== hashOf(entry),
  );
  return broken === -1 ? null : broken;
}

export type Happening = { event: string; facts?: Record<string, string | number>; notices?: Notice[] };
export type Notice = {
  /** Chosen beforehand where the record is to know which letter it was. */
  id?: string;
  kind: LetterKind;
  to: string[];
  addresses?: NoticeAddress[];
  facts?: Record<string, string | number>;
  attachments?: NoticeAttachment[];
};

/** Writes an event into a record's history together with the letters it owes; saving the record makes both true at once. */
export function chronicle(record: Chronicle, { event, facts = {}, notices = [] }: Happening, stamp: Stamp): void {
  const unhashed = {
    id: newId(),
    event,
    at: stamp.at,
    by: { personId: stamp.by.personId, name: stamp.by.name },
    reason: stamp.reason ?? null,
    facts,
    previousHash: record.history.at(-1)?.hash ?? GENESIS,
  };
  record.history.push({ ...unhashed, hash: hashOf(unhashed) });
  for (const { id = newId(), kind, to, addresses = [], facts: noticeFacts = {}, attachments = [] } of notices)
    if (to.length + addresses.length > 0)
      record.pendingNotices.push({ id, kind, to, addresses, facts: noticeFacts, attachments, at: stamp.at });
}

/**
 * The only way a status changes: asks the life cycle, sets the state and writes the event. Nothing is saved here; the
 * caller's one save carries the state, the entry and the letters.
 */
export function advance<Status extends string, Event extends string>(
  record: Chronicle & { status: Status },
  lifecycle: Lifecycle<Status, Event>,
  event: Event,
  stamp: Stamp,
  extra: Omit<Happening, "event"> = {},
): Result<Status, NotAllowed<Status, Event>> {
  const moved = nextStatus(lifecycle, record.status, event);
  if (!moved.ok) return moved;
  record.status = moved.value;
  chronicle(record, { event, ...extra }, stamp);
  return moved;
}

/** The name under which a part's event stands in the history of the whole: "claim" and "submit" give "claimSubmit". */
const partEvent = (part: string, event: string): string => `${part}${event.charAt(0).toUpperCase()}${event.slice(1)}`;

/** Like advance, for a part of a record that has a life of its own, such as a claim or a payment of a grant case. */
export function advancePart<Status extends string, Event extends string>(
  record: Chronicle,
  part: { name: string; record: { status: Status }; lifecycle: Lifecycle<Status, Event> },
  event: Event,
  stamp: Stamp,
  extra: Omit<Happening, "event"> = {},
): Result<Status, NotAllowed<Status, Event>> {
  const moved = nextStatus(part.lifecycle, part.record.status, event);
  if (!moved.ok) return moved;
  part.record.status = moved.value;
  chronicle(record, { event: partEvent(part.name, event), ...extra }, stamp);
  return moved;
}
