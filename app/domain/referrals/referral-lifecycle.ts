import { availableEvents, type Lifecycle } from "#domain/shared/lifecycle";

/**
 * How a client is led on (ohjaus): a request to be contacted, a warm handover (saattaen vaihtaminen), or a wellbeing
 * referral (hyvinvointilähete), which waits in the link person's queue until they choose an activity for it.
 */
export const REFERRAL_KINDS = ["contact", "warmHandover", "wellbeing"] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

/**
 * Life of a referral. The contact path is kept only while somebody still needs it (`isOpenReferral`): what ends that
 * also forgets it, in the same write. `lapse` is the program's: thirty days without an answer. `handBack` is what "full",
 * "decline" and "notReached" are for a wellbeing referral: the client waits for the link person's next choice.
 */
const TABLE = {
  queued: { assign: "sent", giveBack: "givenBack", withdraw: "withdrawn", lapse: "lapsed" },
  sent: {
    accept: "accepted",
    agree: "agreed",
    full: "full",
    decline: "declined",
    notReached: "notReached",
    requeue: "queued",
    handBack: "queued",
    withdraw: "withdrawn",
    lapse: "lapsed",
  },
  accepted: {
    agree: "agreed",
    full: "full",
    decline: "declined",
    notReached: "notReached",
    handBack: "queued",
    withdraw: "withdrawn",
    lapse: "lapsed",
  },
  // `agree` again is a visit on another day.
  agreed: {
    agree: "agreed",
    arrive: "arrived",
    stayAway: "stayedAway",
    full: "full",
    withdraw: "withdrawn",
    lapse: "unknown",
  },
  arrived: { reopen: "agreed" },
  stayedAway: { reopen: "agreed" },
  full: {},
  declined: {},
  notReached: {},
  givenBack: {},
  withdrawn: {},
  lapsed: {},
  unknown: { arrive: "arrived", stayAway: "stayedAway" },
} as const;

export type ReferralStatus = keyof typeof TABLE;
export type ReferralEvent = { [S in ReferralStatus]: keyof (typeof TABLE)[S] }[ReferralStatus];
export const REFERRAL_LIFECYCLE: Lifecycle<ReferralStatus, ReferralEvent> = TABLE;
export const REFERRAL_STATUSES = Object.keys(TABLE) as [ReferralStatus, ...ReferralStatus[]];

/** Somebody has still to reach the client: only then is the way to reach them kept. */
export const isOpenReferral = (status: ReferralStatus): boolean =>
  ["queued", "sent", "accepted"].includes(status) && availableEvents(REFERRAL_LIFECYCLE, status).length > 0;

/** What became of a client who was led on, whoever tells it: the association, or the client with a slip's code. */
export const OUTCOMES = ["arrived", "stayedAway", "full"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** After how many days a way to reach a client is forgotten whatever has happened, and an agreed visit is let be. */
export const CONTACT_KEPT_DAYS = 30;
