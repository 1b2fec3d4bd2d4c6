import type { PlainDate } from "#domain/shared/plain-date";

export type MeetingRefusal = { code: "meetingInFuture" | "meetingBeforeClose" };

/** A decision is recorded after the meeting, and no meeting can decide on a list before its call has closed. */
export function checkMeeting(
  { meetingDate, callClosedOn }: { meetingDate: PlainDate; callClosedOn: PlainDate },
  today: PlainDate,
): MeetingRefusal[] {
  if (meetingDate > today) return [{ code: "meetingInFuture" }];
  return meetingDate < callClosedOn ? [{ code: "meetingBeforeClose" }] : [];
}
