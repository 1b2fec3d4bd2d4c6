/** The field that mends each refusal of a line over an appeal. */
export const APPEAL_BESIDE = {
  reasonMissing: "reason",
  sumMissing: "awarded",
  sumOfRejected: "awarded",
  upheldChangesNothing: "awarded",
  upheldToHarm: "awarded",
  unknownBody: "decidingBody",
  meetingInFuture: "meetingDate",
  meetingBeforeFiling: "meetingDate",
} as const;
