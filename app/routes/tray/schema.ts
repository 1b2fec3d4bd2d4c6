import { z } from "zod";
import { TRAY_MOST, TRAY_NOTE_LONGEST, type TrayChange } from "#domain/referrals/tray";
import { optionalText } from "#domain/shared/fields";

const note = optionalText({ max: TRAY_NOTE_LONGEST });

/**
 * The whole page is one form: whichever button is pressed, what was written goes with it, and how each note was drawn, so
 * that a page which has stood open writes over nothing that it did not know of.
 */
export const traySchema = z.object({
  notes: z
    .array(z.object({ activityId: z.string().max(40), note, drawn: note }))
    .max(TRAY_MOST)
    .default([]),
  intent: z.string().max(60).default("annotate"),
});

/** A button and what it is about: "up 65f…". */
export const intentFor = (intent: "up" | "down" | "remove", activityId: string): string => `${intent} ${activityId}`;

/** The change that a button asks for; null for those that only lead on. */
export function changeOf(pressed: string): TrayChange | null {
  const [intent, activityId = ""] = pressed.split(" ");
  if (intent === "up" || intent === "down" || intent === "remove") return { intent, activityId };
  return intent === "empty" || intent === "startAnew" || intent === "undo" ? { intent } : null;
}

/** Where a button leads when what was written has been saved, and what it says there. */
export const LEADS: Readonly<Record<string, string>> = { compare: "/tray/compare", handOver: "/tray/slip" };
export const SAYS: Readonly<Record<string, string>> = {
  annotate: "noteSaved",
  remove: "trayRemoved",
  empty: "trayEmptied",
  startAnew: "trayStarted",
  undo: "trayRestored",
};
