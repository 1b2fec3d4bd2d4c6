import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import { freshnessOf } from "#domain/associations/confirmation";
import type { DirectoryTimes } from "#domain/associations/directory-times";
import { addDays, plainDate, type PlainDate } from "#domain/shared/plain-date";

/** How a member's details stand, for its umbrella organisation: what needs help first. */
export const MEMBER_STATES = ["unlisted", "stale", "due", "archived", "confirmed"] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** What an umbrella organisation sees of its members: the records that are or were in the directory. */
export const MEMBER_STATUSES = ["published", "unlisted", "archived"] as const satisfies readonly AssociationStatus[];
type MemberStatus = (typeof MEMBER_STATUSES)[number];

type Standing = {
  status: MemberStatus;
  confirmedOn: string | null;
  /** It, or something it tells of, should be confirmed now. */
  isDue: boolean;
};

export function memberStateOf(
  { status, confirmedOn, isDue }: Standing,
  today: PlainDate,
  times: DirectoryTimes,
): MemberState {
  if (status !== "published") return status;
  if (freshnessOf(confirmedOn, today, times) === "stale") return "stale";
  return isDue ? "due" : "confirmed";
}

/** Two letters that ask the same within this time are one too many, whoever sends them. */
export const REMINDER_PAUSE_DAYS = 14;

/** The day from which a member may be reminded again; null where nobody has been writing to it. */
export function remindableFrom(remindedOn: readonly string[]): PlainDate | null {
  const last = remindedOn.toSorted().at(-1);
  return last === undefined ? null : addDays(plainDate(last), REMINDER_PAUSE_DAYS);
}

/** Nothing to ask of a member whose details are fresh, or that is in the archive for another reason than silence. */
export const mayBeAsked = (state: MemberState, archiveReason: string | null): boolean =>
  state !== "confirmed" && (state !== "archived" || archiveReason === "unconfirmed");
