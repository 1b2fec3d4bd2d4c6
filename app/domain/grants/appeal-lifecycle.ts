import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of a claim for a revised decision (oikaisuvaatimus): filed, prepared and proposed to the body that decided, which
 * upholds it, rejects it or does not admit it (jättää tutkimatta). Until then its maker may withdraw it, and it lapses.
 * An upheld one that finds its decision corrected already changes nothing by itself: it is prepared anew.
 */
const TABLE = {
  filed: { takeUp: "inPreparation", withdraw: "lapsed" },
  inPreparation: { propose: "proposed", withdraw: "lapsed" },
  proposed: {
    uphold: "upheld",
    reject: "rejected",
    notAdmit: "notAdmitted",
    returnToPreparation: "inPreparation",
    withdraw: "lapsed",
  },
  upheld: { meetCorrection: "inPreparation" },
  rejected: {},
  notAdmitted: {},
  lapsed: {},
} as const;

export type AppealStatus = keyof typeof TABLE;
export type AppealEvent = { [S in AppealStatus]: keyof (typeof TABLE)[S] }[AppealStatus];

export const APPEAL_LIFECYCLE: Lifecycle<AppealStatus, AppealEvent> = TABLE;
export const APPEAL_STATUSES = Object.keys(TABLE) as [AppealStatus, ...AppealStatus[]];
export const OPEN_APPEAL_STATUSES: AppealStatus[] = ["filed", "inPreparation", "proposed"];

/** What a body makes of an appeal, and the event that records it. */
export const APPEAL_OUTCOMES = ["upheld", "rejected", "notAdmitted"] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];
export const EVENT_OF: Record<AppealOutcome, AppealEvent> = {
  upheld: "uphold",
  rejected: "reject",
  notAdmitted: "notAdmit",
};
