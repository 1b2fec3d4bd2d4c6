import type { PastAnswer, Visit } from "#domain/referrals/answering";
import type { ReferralKind, ReferralStatus } from "#domain/referrals/referral-lifecycle";

/** A referral as lists show it. */
export type ReferralRow = {
  id: string;
  kind: ReferralKind;
  status: ReferralStatus;
  /** What the activity is called, and whose it is; null while none is chosen. */
  title: string | null;
  association: string | null;
  sentAt: Date;
  /** Whole days left for an answer, below nothing when it is late; null where none is awaited. */
  left: number | null;
  waitedDays: number;
  assigneeId: string | null;
};

/** What is written down of a referral without its having taken a turn: nobody has to read its page anew. */
const ASIDES: readonly string[] = ["look", "remind"];

/**
 * How many turns a referral has taken. Its forms carry the turn they were drawn at, and what is sent from an older one
 * changes nothing; that somebody looked at the contact makes no form old, as the record's version would.
 */
export const turnOf = ({ history }: { history: readonly { event: string }[] }): number =>
  history.filter(({ event }) => !ASIDES.includes(event)).length;

/** A referral as its page shows it: what anybody who may see it may know. */
export type ReferralView = ReferralRow & {
  activityId: string | null;
  /** What its forms were drawn from, see `turnOf`. */
  turn: number;
  respondBy: string | null;
  visit: Visit | null;
  /** The agreed day has not come: nobody can have come yet. */
  isVisitAhead: boolean;
  /** Why it was declined or given back, by its code. */
  reason: string | null;
};

/** What an association answered before a wellbeing referral came back to the queue. */
export type AnswerBefore = Omit<PastAnswer, "associationId" | "inTime"> & { title: string; association: string };

/** What happened to a referral, by whom and when. */
export type ReferralStep = { id: string; event: string; at: Date; by: string };
