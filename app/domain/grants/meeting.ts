import type { PlainDate } from "#domain/shared/plain-date";

export type MeetingRefusal =
  | { code: "meetingInFuture" | "meetingBeforeClose" | "meetingBeforeFiling" }
  | { code: "meetingBeforeTabled"; tabledUntil: PlainDate };

type MeetingDates = {
  meetingDate: PlainDate;
  /** Null for a call that is decided while it goes on. */
  callClosedOn: PlainDate | null;
  lastFiledOn: PlainDate | null;
  /** The meeting to which the list was tabled (pöydälle), if it was. */
  tabledUntil: PlainDate | null;
};

/**
 * A decision is recorded after the meeting, and no meeting can decide on a list before its call has closed, or on an
 * application before it was filed. Nor is a tabled list decided before the meeting it was tabled to, unless somebody says
 * that the body met earlier: extra meetings are held.
 */
export function checkMeeting(dates: MeetingDates, today: PlainDate, isEarlier = false): MeetingRefusal[] {
  const { meetingDate, callClosedOn, lastFiledOn, tabledUntil } = dates;
  if (meetingDate > today) return [{ code: "meetingInFuture" }];
  if (callClosedOn !== null && meetingDate < callClosedOn) return [{ code: "meetingBeforeClose" }];
  if (lastFiledOn !== null && meetingDate < lastFiledOn) return [{ code: "meetingBeforeFiling" }];
  if (isEarlier || tabledUntil === null || meetingDate >= tabledUntil) return [];
  return [{ code: "meetingBeforeTabled", tabledUntil }];
}
