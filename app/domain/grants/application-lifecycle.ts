import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of a grant application. The outcome of the decision, what has been paid and legal force are
 * not states: they are fields of the decision and sums over payments.
 */
const TABLE = {
  draft: { submit: "submitted", withdraw: "withdrawn" },
  submitted: { startPreparation: "inPreparation", withdraw: "withdrawn" },
  inPreparation: { requestSupplement: "supplementRequested", propose: "proposed", withdraw: "withdrawn" },
  supplementRequested: { supplement: "inPreparation", resumePreparation: "inPreparation", withdraw: "withdrawn" },
  proposed: { decide: "decided", returnToPreparation: "inPreparation", withdraw: "withdrawn" },
  decided: {},
  withdrawn: {},
} as const;

export type ApplicationStatus = keyof typeof TABLE;
export type ApplicationEvent = { [S in ApplicationStatus]: keyof (typeof TABLE)[S] }[ApplicationStatus];

export const APPLICATION_LIFECYCLE: Lifecycle<ApplicationStatus, ApplicationEvent> = TABLE;
export const APPLICATION_STATUSES = Object.keys(TABLE) as [ApplicationStatus, ...ApplicationStatus[]];

/** Filed with the city and neither withdrawn nor a draft: these must each get exactly one decision. */
export const FILED_STATUSES: ApplicationStatus[] = [
  "submitted",
  "inPreparation",
  "supplementRequested",
  "proposed",
  "decided",
];
