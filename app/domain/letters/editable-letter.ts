import type { LetterKind } from "#domain/letter-kinds";
import { LETTER_MAP } from "#domain/letters/letter-map";
import type { Ability } from "#domain/policy";

/**
 * The letters whose text a municipality may write itself, by the kind they are of. A kind that says something else by
 * how things stand is several letters.
 */
export const EDITABLE_KINDS = {
  applicationReceived: "applicationReceived",
  applicationReceivedUntimed: "applicationReceived",
  applicationReceivedAgain: "applicationReceived",
  applicationWithdrawn: "applicationWithdrawn",
  applicationStands: "applicationStands",
  applicationTransferred: "applicationTransferred",
  closeReminderDraft: "closeReminder",
  closeReminderReopened: "closeReminder",
  callExtended: "callExtended",
  supplementRequested: "supplementRequested",
  supplementReminderBefore: "supplementReminder",
  supplementReminderAfter: "supplementReminder",
  supplementAnswered: "supplementAnswered",
  decisionGranted: "decisionMade",
  decisionRejected: "decisionMade",
  decisionIneligible: "decisionMade",
  decisionNotAdmitted: "decisionMade",
  acceptanceReminder: "acceptanceReminder",
  appealReceived: "appealReceived",
  appealRejected: "appealDecided",
  appealNotAdmitted: "appealDecided",
  assessorNamed: "assessorNamed",
  claimReceived: "claimReceived",
  claimReturned: "claimReturned",
  claimReviewed: "claimReviewed",
  claimRejected: "claimRejected",
  paymentMade: "paymentMade",
  paymentRejectedByBank: "paymentRejectedByBank",
  associationSubmitted: "associationSubmitted",
  associationApproved: "associationApproved",
  associationReturned: "associationReturned",
  associationArchived: "associationArchived",
  associationRestored: "associationRestored",
  bookingRequested: "bookingRequested",
  bookingGivenUp: "bookingGivenUp",
  bookingApproved: "bookingApproved",
  bookingRefused: "bookingRefused",
  bookingCancelled: "bookingCancelled",
  keeperNamed: "keeperNamed",
} as const satisfies Record<string, LetterKind>;

export type EditableLetterId = keyof typeof EDITABLE_KINDS;
export const EDITABLE_LETTER_IDS = Object.keys(EDITABLE_KINDS) as [EditableLetterId, ...EditableLetterId[]];

export const isEditableLetter = (id: string | undefined): id is EditableLetterId =>
  EDITABLE_LETTER_IDS.some((known) => known === id);

/** The letters that a kind can be; none where its text is the program's alone. */
export const editableLettersOf = (kind: LetterKind): EditableLetterId[] =>
  EDITABLE_LETTER_IDS.filter((id) => EDITABLE_KINDS[id] === kind);

/** Who writes to applicants writes their letters; the rest are the administrator's. */
export const abilityToEdit = (id: EditableLetterId): Ability =>
  LETTER_MAP[EDITABLE_KINDS[id]].area === "grants" ? "editGrantLetters" : "editLetters";
