import {
  isOpenReferral,
  REFERRAL_LIFECYCLE,
  type ReferralEvent,
  type ReferralStatus,
} from "#domain/referrals/referral-lifecycle";
import { isUnderWay } from "#domain/referrals/answering";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import type { Result } from "#domain/shared/result";
import { advance, type Happening, type Stamp } from "#models/chronicle.server";
import type { HydratedDocument } from "mongoose";
import type { Referral } from "#models/referral.server";

/** `movedOn`: it has taken a turn since the page was opened that the press was made on. */
export type ReferralRefusal =
  { code: "notFound" | "notAllowed" | "movedOn" } | ChangedMeanwhile | NotAllowed<ReferralStatus, ReferralEvent>;

type Move = {
  event: ReferralEvent;
  stamp: Stamp;
  extra?: Omit<Happening, "event">;
  /** What else the event writes. */
  set?: Partial<
    Pick<
      Referral,
      | "associationId"
      | "activityId"
      | "assigneeId"
      | "respondBy"
      | "answeredInTime"
      | "reminders"
      | "visit"
      | "keptUntil"
      | "outcomeBy"
      | "answers"
    >
  >;
  /** Why, by its code: free words have no place in a history that is never purged. */
  reason?: string | undefined;
};

/**
 * The only way a referral goes on. What ends the need to reach the client forgets how to, in the same write; what was
 * agreed is forgotten with the outcome.
 */
export async function moveReferral(
  referral: HydratedDocument<Referral>,
  { event, stamp, extra = {}, set = {}, reason }: Move,
): Promise<Result<null, ReferralRefusal>> {
  const facts = { ...extra.facts, ...(reason ? { reason } : {}) };
  const moved = advance(referral, REFERRAL_LIFECYCLE, event, stamp, { ...extra, facts });
  if (!moved.ok) return moved;
  referral.set(set);
  if (!isOpenReferral(moved.value)) referral.path = null;
  if (moved.value !== "agreed") referral.visit = null;
  referral.reason = reason ?? null;
  referral.closedAt = isUnderWay(moved.value) ? null : stamp.at;
  return saveRecord(referral);
}
