import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of one assessor's score: written, given, and taken up again after the assessors have talked. While it is revised
 * the score that was given still counts; keeping it makes nothing of the revision.
 */
const TABLE = {
  draft: { give: "given" },
  given: { revise: "revising" },
  revising: { give: "given", keep: "given" },
} as const;

export type AssessmentStatus = keyof typeof TABLE;
export type AssessmentEvent = { [S in AssessmentStatus]: keyof (typeof TABLE)[S] }[AssessmentStatus];

export const ASSESSMENT_LIFECYCLE: Lifecycle<AssessmentStatus, AssessmentEvent> = TABLE;
export const ASSESSMENT_STATUSES = Object.keys(TABLE) as [AssessmentStatus, ...AssessmentStatus[]];
