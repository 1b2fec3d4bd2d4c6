import { ASSOCIATION_LIFECYCLE } from "#domain/associations/association-lifecycle";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { pageAsked, pageOf } from "#domain/shared/paging";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { findSuspectedPairs } from "#models/different-associations.server";
import { associationNames } from "#models/listed.server";

const SIZE = 20;

type Suspect = Pick<
  Association,
  | "_id"
  | "name"
  | "status"
  | "confirmedOn"
  | "confirmedBy"
  | "registerNumber"
  | "businessId"
  | "homeMunicipality"
  | "createdAt"
>;

const viewOf = ({ _id, ...rest }: Suspect, activityCount: number) => ({
  id: _id,
  ...rest,
  activityCount,
  mayArchive: "archive" in ASSOCIATION_LIFECYCLE[rest.status],
});

/** A page of pairs that may be of one association, with what helps to tell which one to keep. */
export async function loadDuplicates(actor: Actor, params: URLSearchParams) {
  const [municipality] = municipalitiesWhere(actor, "manageDirectory");
  if (!municipality) return null;
  const pairs = await findSuspectedPairs(municipality);
  const { page, pageCount, rows: shown } = pageOf(pairs, pageAsked(params), SIZE);
  const ids = [...new Set(shown.flatMap(({ first, second }) => [first, second]))];
  const [records, counts] = await Promise.all([
    AssociationModel.find({ _id: { $in: ids } })
      .select({
        name: 1,
        status: 1,
        confirmedOn: 1,
        confirmedBy: 1,
        registerNumber: 1,
        businessId: 1,
        homeMunicipality: 1,
        createdAt: 1,
      })
      .lean<Suspect[]>()
      .exec(),
    ActivityModel.aggregate<{ _id: string; count: number }>([
      { $match: { associationId: { $in: ids }, status: "published" } },
      { $group: { _id: "$associationId", count: { $sum: 1 } } },
    ]),
  ]);
  const countOf = new Map(counts.map(({ _id, count }) => [_id, count]));
  const byId = new Map(records.map((record) => [record._id, viewOf(record, countOf.get(record._id) ?? 0)]));
  return {
    page,
    pageCount,
    pairs: shown.flatMap(({ first, second, reason }) => {
      const [a, b] = [byId.get(first), byId.get(second)];
      return a && b ? [{ first: a, second: b, reason }] : [];
    }),
  };
}

export type DuplicatesView = NonNullable<Awaited<ReturnType<typeof loadDuplicates>>>;

/** The name of a record, on whatever page of the list it stands. */
export const nameOf = async (id: string): Promise<string> => (await associationNames([id])).get(id) ?? "";
