import type { LetterKind } from "#domain/letter-kinds";
import type { LetterBuilder } from "#emails/letter";
import { appealDecidedEmail, appealReceivedEmail } from "#emails/appeal.email";
import { associationApprovedEmail } from "#emails/association-approved.email";
import { associationArchivedEmail, associationRestoredEmail } from "#emails/archived-by-city.email";
import { associationReturnedEmail } from "#emails/association-returned.email";
import { associationSubmittedEmail } from "#emails/association-submitted.email";
import { changeAcceptedEmail, changeRefusedEmail } from "#emails/change-answered.email";
import { changeAskedEmail } from "#emails/change-asked.email";
import { errorReportAnsweredEmail } from "#emails/error-report-answered.email";
import { errorReportedEmail } from "#emails/error-reported.email";
import { versionRestoredEmail } from "#emails/version-restored.email";
import { acceptanceReminderEmail } from "#emails/acceptance-reminder.email";
import { decisionMadeEmail } from "#emails/decision-made.email";
import { memberAddedEmail } from "#emails/member-added.email";
import { roleGrantedEmail } from "#emails/role-granted.email";
import { signInCodeEmail } from "#emails/sign-in-code.email";
import { bookingApprovedEmail } from "#emails/booking-approved.email";
import { bookingCancelledEmail } from "#emails/booking-cancelled.email";
import { bookingGivenUpEmail } from "#emails/booking-given-up.email";
import { bookingRefusedEmail } from "#emails/booking-refused.email";
import { bookingRequestedEmail } from "#emails/booking-requested.email";
import { editRightAskedEmail } from "#emails/edit-right-asked.email";
import { keeperNamedEmail } from "#emails/keeper-named.email";
import { claimReceivedEmail } from "#emails/claim-received.email";
import { claimReturnedEmail } from "#emails/claim-returned.email";
import { claimReviewedEmail } from "#emails/claim-reviewed.email";
import { claimRejectedEmail } from "#emails/claim-rejected.email";
import { paymentMadeEmail } from "#emails/payment-made.email";
import { paymentRejectedByBankEmail } from "#emails/payment-rejected-by-bank.email";
import { applicationReceivedEmail } from "#emails/application-received.email";
import { applicationWithdrawnEmail } from "#emails/application-withdrawn.email";
import { applicationStandsEmail } from "#emails/application-stands.email";
import { applicationTransferredEmail } from "#emails/application-transferred.email";
import { closeReminderEmail } from "#emails/close-reminder.email";
import { supplementReminderEmail } from "#emails/supplement-reminder.email";
import { callExtendedEmail } from "#emails/call-extended.email";
import { supplementRequestedEmail } from "#emails/supplement-requested.email";
import { supplementAnsweredEmail } from "#emails/supplement-answered.email";
import { confirmationReminderEmail } from "#emails/confirmation-reminder.email";
import { leftListsEmail } from "#emails/left-lists.email";
import { archivedUnconfirmedEmail } from "#emails/archived-unconfirmed.email";
import { editRightGivenEmail, editRightTakenEmail } from "#emails/edit-right.email";
import { helperActedEmail } from "#emails/helper-acted.email";
import { memberReminderEmail } from "#emails/member-reminder.email";
import { membersChangedEmail, membershipDeniedEmail } from "#emails/membership.email";
import { appealArrivedEmail, caseMovedInEmail } from "#emails/official-news.email";
import { partnerAnsweredEmail, partnerInvitedEmail } from "#emails/partner.email";
import { referralAnsweredEmail, referralHandedBackEmail } from "#emails/referral-answered.email";
import {
  referralAssignedEmail,
  referralGivenBackEmail,
  referralLapsedEmail,
  referralLateEmail,
  referralQueuedEmail,
} from "#emails/referral-moved.email";
import { referralReminderEmail, referralSentEmail, referralWithdrawnEmail } from "#emails/referral-sent.email";
import { newMatchesEmail } from "#emails/new-matches.email";
import { assessorNamedEmail, scoringReminderEmail } from "#emails/scoring.email";
import { seasonAskedEmail } from "#emails/season-asked.email";

/** Which builder writes which letter: the compiler refuses a kind without one. */
export const LETTERS: Record<LetterKind, LetterBuilder> = {
  assessorNamed: assessorNamedEmail,
  scoringReminder: scoringReminderEmail,
  applicationReceived: applicationReceivedEmail,
  applicationWithdrawn: applicationWithdrawnEmail,
  applicationStands: applicationStandsEmail,
  applicationTransferred: applicationTransferredEmail,
  caseMovedIn: caseMovedInEmail,
  closeReminder: closeReminderEmail,
  supplementReminder: supplementReminderEmail,
  callExtended: callExtendedEmail,
  supplementRequested: supplementRequestedEmail,
  supplementAnswered: supplementAnsweredEmail,
  signInCode: signInCodeEmail,
  roleGranted: roleGrantedEmail,
  memberAdded: memberAddedEmail,
  editRightAsked: editRightAskedEmail,
  associationSubmitted: associationSubmittedEmail,
  associationApproved: associationApprovedEmail,
  associationReturned: associationReturnedEmail,
  associationArchived: associationArchivedEmail,
  associationRestored: associationRestoredEmail,
  changeAsked: changeAskedEmail,
  changeAccepted: changeAcceptedEmail,
  changeRefused: changeRefusedEmail,
  versionRestored: versionRestoredEmail,
  decisionMade: decisionMadeEmail,
  acceptanceReminder: acceptanceReminderEmail,
  appealReceived: appealReceivedEmail,
  appealArrived: appealArrivedEmail,
  appealDecided: appealDecidedEmail,
  claimReceived: claimReceivedEmail,
  claimReturned: claimReturnedEmail,
  claimReviewed: claimReviewedEmail,
  claimRejected: claimRejectedEmail,
  paymentMade: paymentMadeEmail,
  paymentRejectedByBank: paymentRejectedByBankEmail,
  keeperNamed: keeperNamedEmail,
  bookingRequested: bookingRequestedEmail,
  bookingGivenUp: bookingGivenUpEmail,
  bookingApproved: bookingApprovedEmail,
  bookingRefused: bookingRefusedEmail,
  bookingCancelled: bookingCancelledEmail,
  errorReported: errorReportedEmail,
  errorReportAnswered: errorReportAnsweredEmail,
  confirmationReminder: confirmationReminderEmail,
  leftLists: leftListsEmail,
  archivedUnconfirmed: archivedUnconfirmedEmail,
  seasonAsked: seasonAskedEmail,
  editRightGiven: editRightGivenEmail,
  editRightTaken: editRightTakenEmail,
  helperActed: helperActedEmail,
  memberReminder: memberReminderEmail,
  membersChanged: membersChangedEmail,
  membershipDenied: membershipDeniedEmail,
  partnerInvited: partnerInvitedEmail,
  partnerAnswered: partnerAnsweredEmail,
  referralSent: referralSentEmail,
  referralReminder: referralReminderEmail,
  referralWithdrawn: referralWithdrawnEmail,
  referralLate: referralLateEmail,
  referralAnswered: referralAnsweredEmail,
  referralQueued: referralQueuedEmail,
  referralHandedBack: referralHandedBackEmail,
  referralAssigned: referralAssignedEmail,
  referralGivenBack: referralGivenBackEmail,
  referralLapsed: referralLapsedEmail,
  newMatches: newMatchesEmail,
};
