import type { Tray } from "#domain/referrals/tray";
import type { Locale } from "#domain/shared/locales";
import { findHandedActivities } from "#models/handed-activities.server";
import { holdsSensitive } from "#models/sensitive-activities.server";
import { findTray } from "#models/tray.server";

/** What this browser has collected, each as it is now. */
export async function loadTray(token: string | null, locale: Locale, now: Date) {
  const tray: Tray = await findTray(token, now);
  const ids = tray.entries.map(({ activityId }) => activityId);
  const [activities, isSensitive] = await Promise.all([findHandedActivities(ids, locale, now), holdsSensitive(tray)]);
  return {
    rows: activities.map((activity, index) => ({ activity, note: tray.entries[index]?.note ?? "" })),
    isSensitive,
    mayUndo: tray.before.length > 0,
  };
}

export type TrayRow = Awaited<ReturnType<typeof loadTray>>["rows"][number];
