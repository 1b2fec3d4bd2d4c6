import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { freshnessOf } from "#domain/associations/confirmation";
import type { PlainDate } from "#domain/shared/plain-date";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { findDirectoryTimes } from "#models/municipality.server";

type Dated = { municipality: string; confirmedOn: string | null };
type Owned = Dated & { associationId: string };

const SHOWN = { municipality: 1, associationId: 1, confirmedOn: 1 } as const;

/** Of these associations those that should be confirmed now, for their own sake or for something they tell of. */
export async function dueAssociationIds(ids: readonly string[], today: PlainDate): Promise<Set<string>> {
  const live = { status: { $in: [...DIRECTORY_STATUSES] } };
  const owned = { ...live, associationId: { $in: [...ids] } };
  const [timesOf, associations, activities, forms] = await Promise.all([
    findDirectoryTimes(),
    AssociationModel.find({ ...live, _id: { $in: [...ids] } })
      .select({ municipality: 1, confirmedOn: 1 })
      .lean<(Dated & { _id: string })[]>()
      .exec(),
    ActivityModel.find(owned).select(SHOWN).lean<Owned[]>().exec(),
    CooperationFormModel.find(owned).select(SHOWN).lean<Owned[]>().exec(),
  ]);
  const isDue = ({ municipality, confirmedOn }: Dated): boolean =>
    freshnessOf(confirmedOn, today, timesOf(municipality)) !== "fresh";
  const shown = new Set(associations.map(({ _id }) => _id));
  const due = [
    ...associations.filter(isDue).map(({ _id }) => _id),
    ...[...activities, ...forms].filter(isDue).map(({ associationId }) => associationId),
  ];
  return new Set(due.filter((id) => shown.has(id)));
}
