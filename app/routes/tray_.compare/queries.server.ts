import type { Locale } from "#domain/shared/locales";
import { ownWords } from "#domain/associations/shown-activity";
import { ActivityModel, type Activity } from "#models/activity.server";
import { findCards } from "#models/cards.server";
import { holdsSensitive } from "#models/sensitive-activities.server";
import { findTray } from "#models/tray.server";

/** How many stand side by side: more cannot be held in mind. */
export const SIDE_BY_SIDE = 4;

type Named = Pick<Activity, "_id" | "title" | "description" | "translations">;

/** What is on the tray, and the cards of those that were chosen to be compared, in the tray's order. */
export async function loadComparison(token: string | null, asked: readonly string[], locale: Locale, now: Date) {
  const tray = await findTray(token, now);
  const ids = tray.entries.map(({ activityId }) => activityId);
  const named = await ActivityModel.find({ _id: { $in: ids }, status: "published" })
    .select({ title: 1, description: 1, translations: 1 })
    .lean<Named[]>()
    .exec();
  const offered = ids.flatMap((id) => {
    const activity = named.find(({ _id }) => _id === id);
    return activity ? [{ id, title: ownWords(activity, locale).title.text }] : [];
  });
  const wished = offered.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const cards = await findCards(
    wished.slice(0, SIDE_BY_SIDE).map(({ id }) => id),
    { locale, now },
  );
  const noteOf = (id: string): string => tray.entries.find(({ activityId }) => activityId === id)?.note ?? "";
  const columns = cards.map((card) => ({ card, note: noteOf(card.id) }));
  const isSensitive = await holdsSensitive(tray);
  return { offered, columns, isSensitive, isCut: wished.length > SIDE_BY_SIDE && asked.length > 0 };
}
