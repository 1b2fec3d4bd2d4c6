import { z } from "zod";
import {
  REFERRAL_LIFECYCLE,
  type ReferralEvent,
  type ReferralKind,
  type ReferralStatus,
} from "#domain/referrals/referral-lifecycle";
import { checkbox, choice, optionalText, plainDate, timeOfDay, wholeNumber } from "#domain/shared/fields";
import { holdsContact } from "#domain/shared/personal-data";
import { addMonths, type PlainDate } from "#domain/shared/plain-date";
import { availableEvents } from "#domain/shared/lifecycle";

/** Why an association cannot help, in the order that is met. */
export const DECLINE_REASONS = ["notOurGroup", "noVolunteers", "tooFar", "notOurWork", "tooSoon", "other"] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Why a link person gives a wellbeing referral back to its sender. */
export const GIVE_BACK_REASONS = ["nothingFits", "clientDoesNotWish", "needsProfessional", "unclear", "other"] as const;
export type GiveBackReason = (typeof GIVE_BACK_REASONS)[number];

/** What an association answers, in the order of the work. */
export const ANSWERS = [
  "accept",
  "agree",
  "full",
  "decline",
  "notReached",
  "arrive",
  "stayAway",
  "reopen",
] as const satisfies readonly ReferralEvent[];
export type Answer = (typeof ANSWERS)[number];

/** An answer after which an association does no more for the client. */
const REFUSALS = ["full", "decline", "notReached"] as const satisfies readonly Answer[];
export type Refusal = (typeof REFUSALS)[number];

/**
 * What an association said before a wellbeing referral went back to the queue, or that it was taken back before it said
 * anything: codes, and nothing of the client.
 */
export type PastAnswer = {
  activityId: string;
  associationId: string;
  answer: Refusal | "noAnswer";
  reason: DeclineReason | null;
  /** Whether its first answer came by the promised day; null where nobody knows, or where the day was still to come. */
  inTime: boolean | null;
};

/**
 * The refusal by which a wellbeing referral goes back to the link person; null where the answer is an end, or none. Once a
 * visit was agreed the contact is forgotten, and there is nothing to go on with.
 */
export const handingBack = (kind: ReferralKind, status: ReferralStatus, answer: Answer): Refusal | null =>
  kind === "wellbeing" && ["sent", "accepted"].includes(status)
    ? (REFUSALS.find((refusal) => refusal === answer) ?? null)
    : null;

/** What was agreed with the client. The association's words are kept until the outcome is known, sealed. */
export type Visit = { date: string; time: string; atDoor: boolean; words: string };

/** How many months ahead a visit may be agreed. */
export const VISIT_MONTHS = 6;

/** What is wrong with the day of a visit that is agreed on another day; null where nothing is. */
export function visitDayIssue(date: string, today: PlainDate): "dayGone" | "dayTooFar" | null {
  if (date < today) return "dayGone";
  return date > addMonths(today, VISIT_MONTHS) ? "dayTooFar" : null;
}

/**
 * May one tell that the client came? Nobody has come before the agreed day; a visit whose outcome was taken back is of no day
 * any more.
 */
export const mayHaveCome = (visit: Pick<Visit, "date"> | null, today: PlainDate): boolean =>
  visit === null || visit.date <= today;

/** May the association still say something? Also in a state that ends the need: a hasty outcome can be taken back. */
export const isAnswerable = (status: ReferralStatus): boolean => ["sent", "accepted", "agreed"].includes(status);

/** Something is still going on, or is awaited. */
export const isUnderWay = (status: ReferralStatus): boolean => status === "queued" || isAnswerable(status);

/** Why it did not come off, as one question: two of the answers are events of their own. */
export const HINDRANCES = ["full", "notReached", ...DECLINE_REASONS] as const;
type Hindrance = (typeof HINDRANCES)[number];

const isReason = (why: Hindrance | undefined): why is DeclineReason => DECLINE_REASONS.some((reason) => reason === why);

type Answered = { turn: number; event: Answer; visit: Visit | null; reason: DeclineReason | undefined };

/** The turn a form was drawn at, see `turnOf`; a form that names none is older than any. */
const turnSeen = () => wholeNumber({ max: Number.MAX_SAFE_INTEGER }).default(0);

/** A word that is kept until the outcome is known: how to reach the client is forgotten sooner, and may not stand in it. */
const greeting = () => optionalText({ max: 200 }).refine((words = "") => !holdsContact(words), "clientContact");

/**
 * An answer as its form asks it: a visit has a day and a time, and what does not come off has a reason. `decline` with
 * "full" or "notReached" is that event.
 */
export const referralAnswerSchema = z
  .object({
    turn: turnSeen(),
    event: choice(ANSWERS),
    date: plainDate().optional(),
    time: timeOfDay().optional(),
    atDoor: checkbox(),
    words: greeting(),
    reason: choice(HINDRANCES).optional(),
  })
  .transform(({ turn, event, date, time, atDoor, words = "", reason: why }, context) => {
    const lacks = (...fields: string[]) => {
      for (const path of fields) context.addIssue({ code: "custom", path: [path], message: "required" });
      return z.NEVER;
    };
    const answer: Answered = { turn, event, visit: null, reason: undefined };
    if (event === "agree") {
      if (!date || !time) return lacks(...(date ? [] : ["date"]), ...(time ? [] : ["time"]));
      return { ...answer, visit: { date, time, atDoor, words } };
    }
    if (event !== "decline") return answer;
    if (why === undefined) return lacks("reason");
    return isReason(why) ? { ...answer, reason: why } : { ...answer, event: why };
  });

/** What the counsellor who sent a client may tell themselves, having heard it from the client. */
const TOLD_BY_SENDER = ["arrive", "stayAway", "reopen"] as const satisfies readonly ReferralEvent[];
export type SenderOutcome = (typeof TOLD_BY_SENDER)[number];

/** Who told whether the client came. */
export const OUTCOME_TELLERS = ["association", "counsellor"] as const;
export type OutcomeTeller = (typeof OUTCOME_TELLERS)[number];

/** What the sender may tell now. The association saw who came: what it said only it may correct. */
export function senderOutcomes(status: ReferralStatus, outcomeBy: OutcomeTeller | null): SenderOutcome[] {
  const events = availableEvents(REFERRAL_LIFECYCLE, status);
  return TOLD_BY_SENDER.filter((event) => events.includes(event) && (event !== "reopen" || outcomeBy === "counsellor"));
}

export const senderSchema = z.object({ turn: turnSeen(), event: choice(["withdraw", ...TOLD_BY_SENDER]) });

/** What a link person does with a referral of the queue. */
const QUEUE_EVENTS = ["take", "assign", "giveBack", "requeue"] as const;
export type QueueEvent = (typeof QUEUE_EVENTS)[number];

/** What is done with a referral, or what is looked for among the activities: a question that may tell of the client. */
export const queueSchema = z
  .object({
    turn: turnSeen(),
    event: choice([...QUEUE_EVENTS, "search"]),
    q: optionalText({ max: 200 }),
    activityId: z
      .string({ error: "required" })
      .regex(/^[0-9a-f]{24}$/, "required")
      .optional(),
    reason: choice(GIVE_BACK_REASONS).optional(),
  })
  .superRefine(({ event, activityId, reason }, context) => {
    const lacks = (path: string) => context.addIssue({ code: "custom", path: [path], message: "required" });
    if (event === "assign" && !activityId) lacks("activityId");
    if (event === "giveBack" && !reason) lacks("reason");
  });
