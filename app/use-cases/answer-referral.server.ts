import {
  handingBack,
  mayHaveCome,
  visitDayIssue,
  VISIT_MONTHS,
  type Answer,
  type DeclineReason,
  type Refusal,
  type Visit,
} from "#domain/referrals/answering";
import { CONTACT_KEPT_DAYS } from "#domain/referrals/referral-lifecycle";
import { turnOf } from "#domain/referrals/referral-view";
import { respondByOf } from "#domain/referrals/respond-by";
import { days } from "#domain/shared/durations";
import { plainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt, startOfDay } from "#domain/shared/zoned-time";
import type { Notice } from "#models/chronicle.server";
import { sealVisit } from "#models/referral-path.server";
import { findReferralTarget } from "#models/referral-target.server";
import type { ReferralReader } from "#models/referral-reader.server";
import type { Referral } from "#models/referral.server";
import { forReader } from "#use-cases/for-reader.server";
import { moveReferral, type ReferralRefusal } from "#use-cases/move-referral.server";
import { handedBack, toSender } from "#use-cases/referral-letters.server";
import { reopened } from "#use-cases/tell-arrival.server";

type DayRefusal =
  { code: "dayGone" | "dayTooFar"; field: "date"; word: string } | { code: "visitAhead" | "notAllowed" };

type Command = {
  reader: ReferralReader;
  /** The turn of the referral that was answered to. */
  turn: number;
  event: Answer;
  visit: Visit | null;
  reason: DeclineReason | undefined;
  /** Answered by the program, where nobody is left to answer. */
  forNobody?: boolean;
  now: Date;
};

/** An agreed visit is waited for, and its outcome for a month after it. */
const outcomeUntil = (visit: Visit, now: Date): Date =>
  new Date(Math.max(now.getTime(), startOfDay(plainDate(visit.date)).getTime()) + days(CONTACT_KEPT_DAYS));

/**
 * Only the first answer is timed: those after it have been promised for another day, or for none. What the program answers
 * for an association that is gone is nobody's promptness.
 */
const timed = ({ reader: { referral }, forNobody, now }: Command): Partial<Pick<Referral, "answeredInTime">> =>
  referral.status === "sent" && !forNobody
    ? { answeredInTime: referral.respondBy === null || plainDateAt(now) <= referral.respondBy }
    : {};

/** What the counsellor hears: the answer by its code, and when and where one is met. */
const toldOf = ({ event, visit, reason }: Command): Record<string, string> => ({
  answer: event,
  ...(reason ? { reason } : {}),
  ...(visit ? { date: visit.date, time: visit.time, atDoor: visit.atDoor ? "yes" : "" } : {}),
});

/** What else an answer writes. */
async function changesOf({ reader: { referral }, event, visit, now }: Command): Promise<Partial<Referral>> {
  if (event === "accept") {
    const target = await findReferralTarget(referral.activityId);
    return { respondBy: respondByOf(plainDateAt(now), target?.responseDays ?? null), reminders: [] };
  }
  if (event === "reopen") return reopened(now);
  if (event === "arrive" || event === "stayAway") return { outcomeBy: "association" };
  if (event !== "agree" || visit === null) return {};
  return { visit: sealVisit(visit, referral._id), keptUntil: outcomeUntil(visit, now), respondBy: null };
}

/** The client waits on, in the queue and for as long as before; whoever looks for the next activity knows what was tried. */
async function handBack(command: Command, refusal: Refusal) {
  const { reader, reason, now } = command;
  const { referral, by } = reader;
  const { associationId, activityId, answers } = referral.toObject<Referral>();
  const told = { answer: refusal, ...(reason ? { reason } : {}) };
  const notices = await handedBack(referral, told);
  const past = {
    activityId: activityId ?? "",
    associationId: associationId ?? "",
    answer: refusal,
    reason: reason ?? null,
    inTime: timed(command).answeredInTime ?? referral.answeredInTime,
  };
  const nobodys = { associationId: null, activityId: null, respondBy: null, answeredInTime: null, reminders: [] };
  const set = { ...nobodys, answers: [...answers, past] };
  return moveReferral(referral, { event: "handBack", stamp: { at: now, by }, extra: { facts: told, notices }, set });
}

/** What does not fit the day: a visit must be ahead, and nobody has come before it. */
function dayRefusal({ reader: { referral }, event, visit, now }: Command): DayRefusal | null {
  const today = plainDateAt(now);
  if (event === "arrive" && !mayHaveCome(referral.visit, today)) return { code: "visitAhead" };
  if (event !== "agree") return null;
  if (visit === null) return { code: "notAllowed" };
  const wrong = visitDayIssue(visit.date, today);
  return wrong && { code: wrong, field: "date", word: String(VISIT_MONTHS) };
}

async function answerOnce(command: Command): Promise<Result<null, ReferralRefusal | DayRefusal>> {
  const { reader, turn, event, reason, now } = command;
  const { referral, by } = reader;
  if (turn !== turnOf(referral)) return refused({ code: "movedOn" });
  const wrongDay = dayRefusal(command);
  if (wrongDay) return refused(wrongDay);
  const refusal = handingBack(referral.kind, referral.status, event);
  if (refusal) return handBack(command, refusal);
  const notices: Notice[] = event === "reopen" ? [] : await toSender("referralAnswered", referral, toldOf(command));
  const set = { ...timed(command), ...(await changesOf(command)) };
  const isDeclined = event === "decline";
  const stamp = { at: now, by };
  return moveReferral(referral, { event, stamp, extra: { notices }, set, reason: isDeclined ? reason : undefined });
}

/**
 * What an association answers, signed in or by the link of a letter. Who says "we shall be in touch" has as many days anew;
 * every other answer ends the need for the client's contact, and it is forgotten; but a wellbeing referral that cannot be
 * helped goes back to the link person with it. A look at the contact at the same moment stands in no answer's way.
 */
export const answerReferral = (command: Command): Promise<Result<null, ReferralRefusal | DayRefusal>> =>
  forReader(command.reader, (reader) => answerOnce({ ...command, reader }));
