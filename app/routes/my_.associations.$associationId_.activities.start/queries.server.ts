import { blanksIn } from "#domain/associations/blanks";
import { ACTIVITY_EXAMPLES } from "#domain/associations/examples/examples";
import { activityTimes } from "#domain/associations/listed-activity";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { newActivity } from "#http/unsent-form.server";
import { ActivityModel, type Activity } from "#models/activity.server";
import { findOwnAssociation } from "#models/scoped.server";
import { findUnsentForm } from "#models/unsent-form.server";

type Earlier = Pick<Activity, "_id" | "title" | "status" | "schedule">;

const earlierOf = (associationId: string): Promise<Earlier[]> =>
  ActivityModel.find({ associationId })
    .select({ title: 1, status: 1, schedule: 1 })
    .sort({ title: 1 })
    .lean<Earlier[]>()
    .exec();

/** The first sentence without a blank tells what an example is about. */
function sentenceOf(text: string): string {
  const [first = text, ...rest] = text.split(/(?<=[.!?])\s+/);
  return [first, ...rest].find((sentence) => blanksIn(sentence).length === 0) ?? first;
}

/** What a new activity of an own association can begin with. */
export async function loadStart(
  actor: Actor,
  associationId: string | undefined,
  { locale, now }: { locale: Locale; now: Date },
) {
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return null;
  const { _id: id, name, status } = association;
  const [earlier, unsent] = [await earlierOf(id), await findUnsentForm(newActivity(actor, id), now)];
  return {
    id,
    name,
    isArchived: status === "archived",
    today: plainDateAt(now),
    unsentAt: unsent?.savedAt ?? null,
    examples: ACTIVITY_EXAMPLES.map(({ code, texts }) => ({
      value: code,
      label: texts[locale].name,
      hint: sentenceOf(texts[locale].description),
    })),
    earlier: earlier.map((one) => ({
      id: one._id,
      title: one.title,
      status: one.status,
      ...activityTimes(one.schedule, now),
    })),
  };
}

export type StartView = NonNullable<Awaited<ReturnType<typeof loadStart>>>;
