import { pageAsked } from "#domain/shared/paging";
import type { Association } from "#models/association.server";
import { figuresOfTwoYears } from "#models/referral-figures.server";
import { endedLately, listReferrals, referralsUnderWay } from "#models/referral-views.server";

const SIZE = 20;
const ENDED = 50;

/** The clients led to an association: those who wait, the most pressing first, what has ended lately, and the figures. */
export async function loadAssociationReferrals(
  { _id, name }: Pick<Association, "_id" | "name">,
  params: URLSearchParams,
  now: Date,
) {
  const mine = { associationId: _id };
  const [open, ended, years] = await Promise.all([
    referralsUnderWay(mine, { asked: pageAsked(params), size: SIZE, now }),
    listReferrals({ ...mine, ...endedLately(now) }, { asked: 1, size: ENDED, sort: { closedAt: -1 }, now }),
    figuresOfTwoYears(mine, now),
  ]);
  return { association: { id: _id, name }, open, ended: ended.rows, years };
}
