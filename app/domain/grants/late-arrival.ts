/**
 * Did an application come after the close? Only what the city wrote in can have. One that was moved from call to call is
 * late if it was late to each of them: what came in time to one is in time in the next, and moving mends no lateness.
 * @param arrivedAt when it came to the city; null for what its applicant filed in the service
 * @param transfers the moves of the case, with whether it was late to the call it left; of old moves that is not known
 */
export const isLateArrival = (
  arrivedAt: Date | null,
  closesAt: Date,
  transfers: readonly { wasLate?: boolean }[],
): boolean => arrivedAt !== null && arrivedAt >= closesAt && transfers.every(({ wasLate }) => wasLate === true);
