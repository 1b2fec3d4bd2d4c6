import type { PlainDate } from "#domain/shared/plain-date";

export type MeetingRefusal = { code: "meetingInFuture" | "meetingBeforeClose" | "meetingBeforeFiling" };

/**
 * A decision is recorded after the meeting, and no meeting can decide on a list before its call has closed, or on an
 * application before it was filed.
 * @param callClosedOn null for a call that is decided while it goes on.
 */
export function checkMeeting(
  dates: { meetingDate: PlainDate; callClosedOn: PlainDate | null; lastFiledOn: PlainDate | null },
  today: PlainDate,
): MeetingRefusal[] {
  const { meetingDate, callClosedOn, lastFiledOn } = dates;
  if (meetingDate > today) return [{ code: "meetingInFuture" }];
  if (callClosedOn !== null && meetingDate < callClosedOn) return [{ code: "meetingBeforeClose" }];
  return lastFiledOn !== null && meetingDate < lastFiledOn ? [{ code: "meetingBeforeFiling" }] : [];
}
