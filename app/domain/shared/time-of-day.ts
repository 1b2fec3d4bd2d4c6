import { ok, refused, type Result } from "#domain/shared/result";

/** A wall-clock time "HH:MM", 00:00–23:59. Plain string comparison is its order. */
export type TimeOfDay = string & { readonly __unit: "timeOfDay" };

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const TYPED_TIME = /^(\d{1,2})(?:[.:](\d{2}))?$/;

/**
 * Marks a text that must already be a time: a constant or a stored value.
 * @throws RangeError otherwise
 */
export function timeOfDay(text: string): TimeOfDay {
  if (!TIME.test(text)) throw new RangeError(`not a time of day: ${text}`);
  return text as TimeOfDay;
}

/**
 * Reads a time as a time field sends it or as people write it: "09:30", "9.30", "9".
 * @example parseTimeOfDay("9.30") // ok, "09:30"
 */
export function parseTimeOfDay(text: string): Result<TimeOfDay, "notATime"> {
  const [, hour = "", minute = "00"] = TYPED_TIME.exec(text.trim()) ?? [];
  const time = `${hour.padStart(2, "0")}:${minute}`;
  return hour && TIME.test(time) ? ok(timeOfDay(time)) : refused("notATime");
}
