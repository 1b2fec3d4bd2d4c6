import { z } from "zod";
import { GIVEN_ARCHIVE_REASONS } from "#domain/associations/archive-reasons";
import type { AssociationEvent } from "#domain/associations/association-lifecycle";
import { several } from "#domain/associations/several";
import { choice, optionalText } from "#domain/shared/fields";
import { addDays, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/** What a coordinator does with an association. */
export const MODERATION_EVENTS = [
  "approve",
  "returnForChanges",
  "archive",
  "restore",
] as const satisfies readonly AssociationEvent[];
export type ModerationEvent = (typeof MODERATION_EVENTS)[number];

/** Whoever sends something back or takes it away says why: the members must know what to mend. */
export const needsReason = (event: ModerationEvent): boolean => event === "returnForChanges" || event === "archive";

/**
 * What a coordinator looks at before a record is published (directory.md 9): that it is who it says, that those who write
 * may speak for it, and that nothing in it harms anybody.
 */
export const MODERATION_CHECKS = [
  "inRegister",
  "mayRepresent",
  "notDuplicate",
  "noPrivatePersons",
  "noAdvertising",
  "noTreatmentClaims",
  "linksWork",
] as const;

export type ModerationCheck = (typeof MODERATION_CHECKS)[number];

/** Within so many days a registration is usually answered; those who wait are told the day. */
const USUAL_ANSWER_DAYS = 7;

/** The civil day by which whoever sent a registration may expect an answer. */
export const usualAnswerBy = (submittedAt: Date): PlainDate => addDays(plainDateAt(submittedAt), USUAL_ANSWER_DAYS);

export const moderationSchema = z
  .object({
    event: choice(MODERATION_EVENTS),
    reason: optionalText({ max: 1000 }),
    checks: several(MODERATION_CHECKS),
    archiveReason: choice(GIVEN_ARCHIVE_REASONS).optional(),
    /** The name of the association it was merged into, as the directory has it. */
    mergedInto: optionalText({ max: 150 }),
  })
  .superRefine(({ event, reason, checks, archiveReason, mergedInto }, context) => {
    if (event === "archive" && !archiveReason)
      context.addIssue({ code: "custom", path: ["archiveReason"], message: "required" });
    if (event === "archive" && archiveReason === "merged" && !mergedInto)
      context.addIssue({ code: "custom", path: ["mergedInto"], message: "required" });
    if (event === "approve" && checks.length < MODERATION_CHECKS.length)
      context.addIssue({ code: "custom", path: ["checks"], message: "allChecked" });
    if (needsReason(event) && !reason) context.addIssue({ code: "custom", path: ["reason"], message: "required" });
  });
