import { z } from "zod";
import type { AssociationEvent } from "#domain/associations/association-lifecycle";
import { choice, optionalText } from "#domain/shared/fields";

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

export const moderationSchema = z
  .object({ event: choice(MODERATION_EVENTS), reason: optionalText({ max: 1000 }) })
  .superRefine(({ event, reason }, context) => {
    if (needsReason(event) && !reason) context.addIssue({ code: "custom", path: ["reason"], message: "required" });
  });
