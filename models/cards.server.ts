import { certaintyOf } from "#domain/associations/confirmation";
import { shownActivity } from "#domain/associations/shown-activity";
import { cardOf, type Card } from "#domain/desk/card";
import type { Village } from "#domain/shared/distance";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { resolveCode } from "#domain/taxonomy/resolve";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { timesOf } from "#models/municipality.server";
import { findMunicipalities } from "#models/public-municipality.server";
import { ACTIVITY_CONTENT } from "#models/record-content.server";
import { findTerms } from "#models/taxonomy.server";
import { sharedVillages, whereabouts } from "#models/villages.server";

const KEYS = [...ACTIVITY_CONTENT, "municipality", "associationId", "confirmedOn", "confirmedBy"] as const;
const SHOWN = Object.fromEntries(KEYS.map((key) => [key, 1]));
type Shown = Pick<Activity, "_id" | (typeof KEYS)[number]>;
type Organiser = Pick<Association, "_id" | "name" | "contact">;

type Asked = {
  locale: Locale;
  now: Date;
  /** Where the client comes from. */
  from?: Village | null;
};

/** The cards of published activities, in the order of the ids; what has meanwhile been taken back is left out. */
export async function findCards(ids: readonly string[], { locale, now, from = null }: Asked): Promise<Card[]> {
  const [activities, municipalities, { accessibility }] = await Promise.all([
    ActivityModel.find({ _id: { $in: [...ids] }, status: "published" })
      .select(SHOWN)
      .lean<Shown[]>()
      .exec(),
    findMunicipalities(),
    findTerms(),
  ]);
  const organisers = await AssociationModel.find({
    _id: { $in: activities.map(({ associationId }) => associationId) },
    status: "published",
  })
    .select({ name: 1, "contact.role": 1, "contact.email": 1, "contact.phone": 1 })
    .lean<Organiser[]>()
    .exec();
  const today = plainDateAt(now);
  const shared = sharedVillages(municipalities);
  const current = (code: string): string => resolveCode(accessibility, code);
  const cards = activities.flatMap((activity): [string, Card][] => {
    const organiser = organisers.find(({ _id }) => _id === activity.associationId);
    const municipality = municipalities.find(({ _id }) => _id === activity.municipality);
    if (!organiser || !municipality) return [];
    const { _id: id, name, contact } = organiser;
    const where = whereabouts(activity, municipalities, locale);
    const around = {
      id: activity._id,
      organiser: { id, name, contact },
      certainty: certaintyOf(activity, today, timesOf(municipality)),
      municipality: where.name,
      namesMunicipality: where.code !== municipalities[0]?._id || shared.has(where.village?.code ?? ""),
      from,
      village: where.village,
      today,
      current,
    };
    return [[activity._id, cardOf(shownActivity(activity, locale, now), around)]];
  });
  const byId = new Map(cards);
  return ids.flatMap((id) => byId.get(id) ?? []);
}
