/** Every letter the service sends, by the event that owes it. docs/letters.md shows who gets which and when. */
export const LETTER_KINDS = [
  "signInCode",
  "roleGranted",
  "memberAdded",
  "associationSubmitted",
  "associationApproved",
  "associationReturned",
  "applicationReceived",
  "applicationWithdrawn",
  "supplementRequested",
  "supplementAnswered",
  "decisionMade",
  "claimReceived",
  "claimReturned",
  "claimReviewed",
  "claimRejected",
  "paymentMade",
  "paymentRejectedByBank",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
