import type { HydratedDocument } from "mongoose";
import { MEMBER_STATUSES, memberStateOf, remindableFrom, type MemberState } from "#domain/associations/umbrella-member";
import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { dueAssociationIds } from "#models/due-associations.server";
import { findDirectoryTimes } from "#models/municipality.server";

/** A record that says to belong to the umbrella organisation and is or was in the directory. */
export const findMember = async (
  umbrellaId: string,
  memberId: unknown,
): Promise<HydratedDocument<Association> | null> =>
  isId(memberId)
    ? AssociationModel.findOne({ _id: memberId, umbrellaIds: umbrellaId, status: { $in: MEMBER_STATUSES } })
    : null;

/** A record of which the umbrella organisation has said that it is not its member. */
export const findDenied = async (
  umbrellaId: string,
  memberId: unknown,
): Promise<HydratedDocument<Association> | null> =>
  isId(memberId) ? AssociationModel.findOne({ _id: memberId, notMemberOf: umbrellaId }) : null;

type Taken = Pick<Association, "history" | "reminders">;

/** The civil days on which somebody has asked the member to confirm: its umbrella organisations, or the city's ladder. */
export const remindedDays = ({ history, reminders }: Taken): string[] => [
  ...history.filter(({ event }) => event === "remindMember").map(({ at }) => plainDateAt(at)),
  ...reminders.map(({ on }) => on),
];

export type UmbrellaMember = {
  id: string;
  name: string;
  kind: Association["kind"];
  status: (typeof MEMBER_STATUSES)[number];
  state: MemberState;
  archiveReason: string | null;
  confirmedOn: string | null;
  confirmedBy: Association["confirmedBy"];
  activityCount: number;
  gaveRight: boolean;
  /** The last time it was asked, and the day from which it may be asked again. */
  remindedOn: string | null;
  remindableFrom: PlainDate | null;
};

type Listed = Pick<
  Association,
  | "_id"
  | "municipality"
  | "name"
  | "kind"
  | "confirmedOn"
  | "confirmedBy"
  | "reminders"
  | "history"
  | "archiveReason"
  | "editableByUmbrellas"
> & { status: UmbrellaMember["status"] };

/** What the list shows of each member, with of its history only the reminders: the rest stays in the database. */
const listed = (umbrellaId: string): Promise<Listed[]> =>
  AssociationModel.aggregate<Listed>([
    { $match: { umbrellaIds: umbrellaId, status: { $in: [...MEMBER_STATUSES] } } },
    {
      $project: {
        municipality: 1,
        name: 1,
        kind: 1,
        status: 1,
        confirmedOn: 1,
        confirmedBy: 1,
        reminders: 1,
        archiveReason: 1,
        editableByUmbrellas: 1,
        history: { $filter: { input: "$history", cond: { $eq: ["$$this.event", "remindMember"] } } },
      },
    },
  ]).exec();

async function activityCounts(ids: string[]): Promise<Map<string, number>> {
  const counted = await ActivityModel.aggregate<{ _id: string; count: number }>([
    { $match: { associationId: { $in: ids }, status: "published" } },
    { $group: { _id: "$associationId", count: { $sum: 1 } } },
  ]).exec();
  return new Map(counted.map(({ _id, count }) => [_id, count]));
}

/** The members of an umbrella organisation, each with how its details stand. */
export async function umbrellaMembers(umbrellaId: string, today: PlainDate): Promise<UmbrellaMember[]> {
  const members = await listed(umbrellaId);
  const ids = members.map(({ _id }) => _id);
  const [counts, due, timesOf] = await Promise.all([
    activityCounts(ids),
    dueAssociationIds(ids, today),
    findDirectoryTimes(),
  ]);
  return members.map((member) => {
    const { _id: id, municipality, name, kind, status, confirmedOn, confirmedBy, archiveReason } = member;
    const reminded = remindedDays(member);
    return {
      ...{ id, name, kind, status, archiveReason, confirmedOn, confirmedBy },
      state: memberStateOf({ status, confirmedOn, isDue: due.has(id) }, today, timesOf(municipality)),
      activityCount: counts.get(id) ?? 0,
      gaveRight: member.editableByUmbrellas.includes(umbrellaId),
      remindedOn: reminded.toSorted().at(-1) ?? null,
      remindableFrom: remindableFrom(reminded),
    };
  });
}

/** Those of which the umbrella organisation has said that they are not its members. */
export async function deniedMembers(umbrellaId: string): Promise<{ id: string; name: string }[]> {
  const denied = await AssociationModel.find({ notMemberOf: umbrellaId })
    .select({ name: 1 })
    .sort({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();
  return denied.map(({ _id: id, name }) => ({ id, name }));
}
