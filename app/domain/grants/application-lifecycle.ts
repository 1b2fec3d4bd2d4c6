import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of a grant application. The outcome of the decision, what has been paid and legal force are
 * not states: they are fields of the decision and sums over payments. Until the call closes an applicant may reopen what
 * was filed: the filed words stand beside the copy that is written at, until that is filed in its turn.
 */
const TABLE = {
  draft: { submit: "submitted", withdraw: "withdrawn" },
  submitted: { startPreparation: "inPreparation", reopen: "reopened", transfer: "submitted", withdraw: "withdrawn" },
  reopened: { submit: "submitted", keepFiled: "submitted", withdraw: "withdrawn" },
  inPreparation: {
    requestSupplement: "supplementRequested",
    propose: "proposed",
    reopen: "reopened",
    transfer: "inPreparation",
    withdraw: "withdrawn",
  },
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
  "reopened",
  "inPreparation",
  "supplementRequested",
  "proposed",
  "decided",
];

/** Written at by the applicant: a draft, or the copy of what was filed. */
export const WRITTEN_STATUSES: ApplicationStatus[] = ["draft", "reopened"];

/** May the applicant change the words now? */
export const isBeingWritten = (status: ApplicationStatus): boolean => WRITTEN_STATUSES.includes(status);
