import type { DirectoryTimes } from "#domain/associations/directory-times";
import { plainDateAt } from "#domain/shared/zoned-time";
import { countTouched, type TouchedToday } from "#models/ladder-queries.server";
import { findMunicipality, timesOf } from "#models/municipality.server";

/** What each step would do today if these were the times. */
export const loadTouched = (municipality: string, times: DirectoryTimes, now: Date): Promise<TouchedToday> =>
  countTouched({ municipality, times, today: plainDateAt(now) });

export async function loadTimes(code: string, now: Date) {
  const municipality = await findMunicipality(code);
  if (!municipality) return null;
  const times = timesOf(municipality);
  return { version: municipality.__v, times, touched: await loadTouched(code, times, now) };
}
