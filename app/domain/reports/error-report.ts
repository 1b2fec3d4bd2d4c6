import { z } from "zod";
import { choice, email, optionalText, text } from "#domain/shared/fields";
import type { Lifecycle } from "#domain/shared/lifecycle";

/** What may be wrong with a record, in the order people meet it. */
export const REPORT_REASONS = ["ended", "time", "place", "contact", "text", "improper", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What a report is about. */
export const REPORTED_KINDS = ["association", "activity", "cooperation"] as const;
export type ReportedKind = (typeof REPORTED_KINDS)[number];

/** Life of a report: somebody mends the record or says why it stands; a hasty answer can be taken back. */
const TABLE = {
  open: { correct: "corrected", dismiss: "dismissed" },
  corrected: { reopen: "open" },
  dismissed: { reopen: "open" },
} as const;

export type ReportStatus = keyof typeof TABLE;
export type ReportEvent = { [S in ReportStatus]: keyof (typeof TABLE)[S] }[ReportStatus];
export const REPORT_LIFECYCLE: Lifecycle<ReportStatus, ReportEvent> = TABLE;
export const REPORT_STATUSES = Object.keys(TABLE) as [ReportStatus, ...ReportStatus[]];
const REPORT_EVENTS = ["correct", "dismiss", "reopen"] as const satisfies readonly ReportEvent[];

/** How long the reporter's address is kept once they have been answered, in days. */
export const REPORTER_KEPT_DAYS = 30;

/**
 * A report as its form asks it. `reportId` is made with the form, so that a double click reports once; `nickname` is
 * hidden from people, and whoever fills it in is a program.
 */
export const errorReportSchema = z.object({
  reportId: z.string().regex(/^[0-9a-f]{24}$/, "notAChoice"),
  reason: choice(REPORT_REASONS),
  message: text({ max: 1000 }),
  email: email().optional(),
  nickname: optionalText({ max: 200 }),
});

/** The answer to a report: what became of it, in words that reach the reporter. */
export const reportAnswerSchema = z
  .object({
    reportId: z.string().regex(/^[0-9a-f]{24}$/, "notAChoice"),
    event: choice(REPORT_EVENTS),
    answer: optionalText({ max: 1000 }),
  })
  .superRefine(({ event, answer }, context) => {
    if (event === "dismiss" && !answer) context.addIssue({ code: "custom", path: ["answer"], message: "required" });
  });
