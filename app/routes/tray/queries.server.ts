import type { Tray } from "#domain/referrals/tray";
import type { Locale } from "#domain/shared/locales";
import { findHandedActivities } from "#models/handed-activities.server";
import { findTray } from "#models/tray.server";

/** What this browser has collected, each as it is now. */
export async function loadTray(token: string | null, locale: Locale, now: Date) {
  const tray: Tray = await findTray(token, now);
  const activities = await findHandedActivities(
    tray.entries.map(({ activityId }) => activityId),
    locale,
    now,
  );
  return {
    rows: activities.map((activity, index) => ({ activity, note: tray.entries[index]?.note ?? "" })),
    mayUndo: tray.before.length > 0,
  };
}

export type TrayRow = Awaited<ReturnType<typeof loadTray>>["rows"][number];
