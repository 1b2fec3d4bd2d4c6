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

/** What can be done to a tray. What names an activity that is not in it changes nothing. */
export type TrayChange =
  | { intent: "add" | "remove" | "up" | "down"; activityId: string }
  | { intent: "annotate"; notes: readonly TrayEntry[] }
  | { intent: "empty" | "undo" };

/** A number or an address seems to stand in a note: whether it is the client's is asked before it is handed over. */
export const notesHoldContact = (entries: readonly TrayEntry[]): boolean =>
  entries.some(({ note }) => holdsContact(note));

const placeOf = (entries: readonly TrayEntry[], id: string): number =>
  entries.findIndex(({ activityId }) => activityId === id);

export const isOnTray = (entries: readonly TrayEntry[], id: string): boolean => placeOf(entries, id) >= 0;

function moved(entries: readonly TrayEntry[], id: string, step: -1 | 1): readonly TrayEntry[] {
  const from = placeOf(entries, id);
  const [entry, other] = [entries[from], entries[from + step]];
  if (!entry || !other) return entries;
  return entries.with(from, other).with(from + step, entry);
}

/** Notes by their activities; an activity that no note is given for keeps its own. */
const annotated = (entries: readonly TrayEntry[], notes: readonly TrayEntry[]): TrayEntry[] =>
  entries.map((entry) => notes.find(({ activityId }) => activityId === entry.activityId) ?? entry);

/** As it was before the last removal, and after that what has been collected since. */
function restored({ entries, before }: Tray): Tray {
  const since = entries.filter(({ activityId }) => !isOnTray(before, activityId));
  const kept = before.map((entry) => entries.find(({ activityId }) => activityId === entry.activityId) ?? entry);
  return { entries: [...kept, ...since].slice(0, TRAY_MOST), before: [] };
}

/** A tray with what was on another after what is on it; what is on both keeps its place and its note. */
export const joinedTray = ({ entries, before }: Tray, more: readonly TrayEntry[]): Tray => ({
  entries: [...entries, ...more.filter(({ activityId }) => !isOnTray(entries, activityId))].slice(0, TRAY_MOST),
  before,
});

function added(tray: Tray, activityId: string): Result<Tray, { code: "trayFull" }> {
  if (isOnTray(tray.entries, activityId)) return ok(tray);
  if (tray.entries.length >= TRAY_MOST) return refused({ code: "trayFull" });
  return ok({ ...tray, entries: [...tray.entries, { activityId, note: "" }] });
}

/** A tray after a change. Collecting twice is collecting once; only a full tray refuses, and only something new. */
export function changedTray(tray: Tray, change: TrayChange): Result<Tray, { code: "trayFull" }> {
  const { entries } = tray;
  switch (change.intent) {
    case "add":
      return added(tray, change.activityId);
    case "remove": {
      const left = entries.filter(({ activityId }) => activityId !== change.activityId);
      return ok(left.length === entries.length ? tray : { entries: left, before: entries });
    }
    case "up":
    case "down":
      return ok({ ...tray, entries: moved(entries, change.activityId, change.intent === "up" ? -1 : 1) });
    case "annotate":
      return ok({ ...tray, entries: annotated(entries, change.notes) });
    case "empty":
      return ok(entries.length === 0 ? tray : { entries: [], before: entries });
    case "undo":
      return ok(tray.before.length === 0 ? tray : restored(tray));
  }
}
