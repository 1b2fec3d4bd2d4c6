import { holdsContact } from "#domain/shared/personal-data";
import { ok, refused, type Result } from "#domain/shared/result";

/** One activity that was collected, and what is to be told of it to whoever it is handed to. */
export type TrayEntry = { activityId: string; note: string };

/** What was collected, in the order it is told; `before` is how it was before the last removal, for taking that back. */
export type Tray = { entries: readonly TrayEntry[]; before: readonly TrayEntry[] };

export const EMPTY_TRAY: Tray = { entries: [], before: [] };

/** More than twenty is no help to anybody. */
export const TRAY_MOST = 20;

/** Characters of a note: a sentence or two. */
export const TRAY_NOTE_LONGEST = 300;

/** A note as it was sent; of one that says how the page had `drawn` it, only what was written there since counts. */
export type WrittenNote = TrayEntry & { drawn?: string };

/**
 * What can be done to a tray. What names an activity that is not in it changes nothing. `empty` can be undone; `startAnew`,
 * for the next client, cannot.
 */
export type TrayChange =
  | { intent: "add" | "remove" | "up" | "down"; activityId: string }
  | { intent: "annotate"; notes: readonly WrittenNote[] }
  | { intent: "empty" | "startAnew" | "undo" };

/** A number or an address seems to stand in a note: whether it is the client's is asked before it is handed over. */
export const notesHoldContact = (entries: readonly TrayEntry[]): boolean =>
  entries.some(({ note }) => holdsContact(note));

const placeOf = (entries: readonly TrayEntry[], id: string): number =>
  entries.findIndex(({ activityId }) => activityId === id);

export const isOnTray = (entries: readonly TrayEntry[], id: string): boolean => placeOf(entries, id) >= 0;

/** Is this what is on the tray, in whatever order? */
export const holdsJust = (entries: readonly TrayEntry[], ids: readonly string[]): boolean =>
  new Set(ids).size === entries.length && ids.every((id) => isOnTray(entries, id));

function moved(entries: readonly TrayEntry[], id: string, step: -1 | 1): readonly TrayEntry[] {
  const from = placeOf(entries, id);
  const [entry, other] = [entries[from], entries[from + step]];
  if (!entry || !other) return entries;
  return entries.with(from, other).with(from + step, entry);
}

/** A note over one that was written elsewhere since the page was drawn: neither is lost, and whoever wrote them sees both. */
function joinedNote(stored: string, { note, drawn }: WrittenNote): string {
  if (drawn === undefined || stored === drawn || note.includes(stored)) return note;
  return stored.includes(note) ? stored : `${stored} / ${note}`;
}

/** Notes by their activities; an activity that no note is given for, or an unchanged one, keeps its own. */
export function annotated(entries: readonly TrayEntry[], notes: readonly WrittenNote[]): TrayEntry[] {
  const written = notes.filter(({ note, drawn }) => note !== drawn);
  return entries.map((entry) => {
    const mine = written.find(({ activityId }) => activityId === entry.activityId);
    return mine ? { ...entry, note: joinedNote(entry.note, mine) } : entry;
  });
}

/** As it was before the last removal, and after that what is there besides; where not all of it fits, nothing is done. */
function restored({ entries, before }: Tray): Result<Tray, { code: "trayFull" }> {
  const since = entries.filter(({ activityId }) => !isOnTray(before, activityId));
  const kept = before.map((entry) => entries.find(({ activityId }) => activityId === entry.activityId) ?? entry);
  if (before.length === 0) return ok({ entries, before });
  const all = [...kept, ...since];
  return all.length > TRAY_MOST ? refused({ code: "trayFull" }) : ok({ entries: all, before: [] });
}

/**
 * A tray with what was on another after what is on it, as much as fits; what is on both keeps its place and its note.
 * What was removed before belongs to another moment, and is not brought back any more.
 */
export function joinedTray(tray: Tray, more: readonly TrayEntry[]): Tray {
  const { entries } = tray;
  const fitting = notOn(entries, more).slice(0, TRAY_MOST - entries.length);
  return fitting.length === 0 ? tray : { entries: [...entries, ...fitting], before: [] };
}

/** What of one tray is not on another. */
export const notOn = (entries: readonly TrayEntry[], others: readonly TrayEntry[]): TrayEntry[] =>
  others.filter(({ activityId }) => !isOnTray(entries, activityId));

/** What a removal leaves; one that took nothing away is none. */
const leaving = (tray: Tray, left: readonly TrayEntry[]): Tray =>
  left.length === tray.entries.length ? tray : { entries: left, before: tray.entries };

function added(tray: Tray, activityId: string): Result<Tray, { code: "trayFull" }> {
  if (isOnTray(tray.entries, activityId)) return ok(tray);
  if (tray.entries.length >= TRAY_MOST) return refused({ code: "trayFull" });
  // Whoever collects again has left the removal behind: it may have been for another client.
  return ok({ entries: [...tray.entries, { activityId, note: "" }], before: [] });
}

/** A tray after a change. Collecting twice is collecting once; only a full tray refuses, and only what does not fit. */
export function changedTray(tray: Tray, change: TrayChange): Result<Tray, { code: "trayFull" }> {
  const { entries } = tray;
  switch (change.intent) {
    case "add":
      return added(tray, change.activityId);
    case "remove":
      return ok(
        leaving(
          tray,
          entries.filter(({ activityId }) => activityId !== change.activityId),
        ),
      );
    case "up":
    case "down":
      return ok({ ...tray, entries: moved(entries, change.activityId, change.intent === "up" ? -1 : 1) });
    case "annotate":
      return ok({ ...tray, entries: annotated(entries, change.notes) });
    case "empty":
      return ok(leaving(tray, []));
    case "startAnew":
      return ok(EMPTY_TRAY);
    case "undo":
      return restored(tray);
  }
}
