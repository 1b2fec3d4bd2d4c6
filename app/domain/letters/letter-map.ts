import type { LetterKind } from "#domain/letter-kinds";

export const LETTER_AREAS = ["grants", "directory", "premises", "referrals", "people"] as const;
export type LetterArea = (typeof LETTER_AREAS)[number];

/**
 * Why a letter's text is the program's alone: its words guard a code; they tell of rights, and must be known when they
 * are not forged; they promise that nothing is told of a client; or they are put together anew for every reader.
 */
export const KEPT_FOR = ["code", "rights", "client", "assembled"] as const;
type KeptFor = (typeof KEPT_FOR)[number];

type Place = { area: LetterArea; keptFor?: KeptFor };

const grants: Place = { area: "grants" };
const directory: Place = { area: "directory" };
const premises: Place = { area: "premises" };
const client: Place = { area: "referrals", keptFor: "client" };
const rights: Place = { area: "people", keptFor: "rights" };
const assembled: Place = { area: "directory", keptFor: "assembled" };

/** Where each letter belongs, and whether its text may be edited: the compiler refuses a kind that is not told of. */
export const LETTER_MAP: Readonly<Record<LetterKind, Place>> = {
  applicationReceived: grants,
  applicationWithdrawn: grants,
  applicationStands: grants,
  applicationTransferred: grants,
  caseMovedIn: { area: "grants", keptFor: "assembled" },
  closeReminder: grants,
  callExtended: grants,
  supplementRequested: grants,
  supplementAnswered: grants,
  supplementReminder: grants,
  decisionMade: grants,
  acceptanceReminder: grants,
  appealReceived: grants,
  appealArrived: { area: "grants", keptFor: "assembled" },
  appealDecided: grants,
  assessorNamed: grants,
  scoringReminder: { area: "grants", keptFor: "assembled" },
  claimReceived: grants,
  claimReturned: grants,
  claimReviewed: grants,
  claimRejected: grants,
  paymentMade: grants,
  paymentRejectedByBank: grants,
  associationSubmitted: directory,
  associationApproved: directory,
  associationReturned: directory,
  associationArchived: directory,
  associationRestored: directory,
  changeAsked: assembled,
  changeAccepted: assembled,
  changeRefused: assembled,
  versionRestored: assembled,
  errorReported: assembled,
  errorReportAnswered: assembled,
  confirmationReminder: assembled,
  leftLists: assembled,
  archivedUnconfirmed: assembled,
  seasonAsked: assembled,
  memberReminder: assembled,
  membersChanged: assembled,
  membershipDenied: assembled,
  helperActed: assembled,
  partnerInvited: assembled,
  partnerAnswered: assembled,
  newMatches: { area: "referrals", keptFor: "assembled" },
  bookingRequested: premises,
  bookingGivenUp: premises,
  bookingApproved: premises,
  bookingRefused: premises,
  bookingCancelled: premises,
  keeperNamed: premises,
  referralSent: client,
  referralReminder: client,
  referralWithdrawn: client,
  referralLate: client,
  referralAnswered: client,
  referralQueued: client,
  referralHandedBack: client,
  referralAssigned: client,
  referralGivenBack: client,
  referralLapsed: client,
  signInCode: { area: "people", keptFor: "code" },
  roleGranted: rights,
  memberAdded: rights,
  editRightAsked: rights,
  editRightGiven: rights,
  editRightTaken: rights,
};
