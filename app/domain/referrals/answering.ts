import { z } from "zod";
import { guarded } from "#domain/referrals/personal-data";
import type { ReferralEvent, ReferralStatus } from "#domain/referrals/referral-lifecycle";
import { checkbox, choice, optionalText, plainDate, timeOfDay } from "#domain/shared/fields";

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

/** What was agreed with the client. The association's words are kept until the outcome is known, sealed. */
export type Visit = { date: string; time: string; atDoor: boolean; words: string };

/** May the association still say something? Also in a state that ends the need: a hasty outcome can be taken back. */
export const isAnswerable = (status: ReferralStatus): boolean => ["sent", "accepted", "agreed"].includes(status);

/** Something is still going on, or is awaited. */
export const isUnderWay = (status: ReferralStatus): boolean => status === "queued" || isAnswerable(status);

const REQUIRED: Partial<Record<Answer, readonly ("date" | "time" | "reason")[]>> = {
  agree: ["date", "time"],
  decline: ["reason"],
};

/** An answer as its form asks it: what the answer needs is required, the rest is left out. */
export const referralAnswerSchema = z
  .object({
    event: choice(ANSWERS),
    date: plainDate().optional(),
    time: timeOfDay().optional(),
    atDoor: checkbox(),
    words: guarded(optionalText({ max: 200 })),
    reason: choice(DECLINE_REASONS).optional(),
  })
  .superRefine((answer, context) => {
    for (const field of REQUIRED[answer.event] ?? [])
      if (answer[field] === undefined) context.addIssue({ code: "custom", path: [field], message: "required" });
  });

/** What a link person does with a referral of the queue. */
export const queueSchema = z
  .object({
    event: choice(["take", "assign", "giveBack", "requeue"]),
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
