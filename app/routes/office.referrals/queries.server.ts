import type { Actor } from "#domain/roles";
import { pageAsked } from "#domain/shared/paging";
import { endedLately, listReferrals, referralsUnderWay } from "#models/referral-views.server";
import { sentBy } from "#models/scoped-referrals.server";

const SIZE = 20;
const ENDED = 50;

/** The referrals a counsellor has sent: those under way, the most pressing first, and what has ended lately. */
export async function loadSentReferrals(actor: Actor, params: URLSearchParams, now: Date) {
  const asked = pageAsked(params);
  const [open, ended] = await Promise.all([
    referralsUnderWay(sentBy(actor), { asked, size: SIZE, now }),
    listReferrals({ ...sentBy(actor), ...endedLately(now) }, { asked: 1, size: ENDED, sort: { closedAt: -1 }, now }),
  ]);
  return { open, ended: ended.rows };
}
