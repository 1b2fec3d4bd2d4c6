import { nextWorkingDay } from "#domain/grants/finnish-holidays";
import { addDays, type PlainDate } from "#domain/shared/plain-date";

/**
 * Days from sending to deemed notice: an ordinary electronic notice on the 3rd day (laki sähköisestä asioinnista 19 §),
 * a letter on the 7th (hallintolaki 59 §), a member of the municipality on the 7th day from the minutes' appearing on
 * the web (kuntalaki 140 §).
 */
const NOTICE_DAYS = { eNotice: 3, letter: 7, minutes: 7 } as const;
const APPEAL_DAYS = 14;

export type NoticeKind = keyof typeof NOTICE_DAYS;
export const NOTICE_KINDS = Object.keys(NOTICE_DAYS) as [NoticeKind, ...NoticeKind[]];

export type Notice = { noticeSentOn: PlainDate; kind: NoticeKind };

/** The day the party is deemed to have been told of the decision. It may be a holiday: only deadlines move. */
export const noticedOn = ({ noticeSentOn, kind }: Notice): PlainDate => addDays(noticeSentOn, NOTICE_DAYS[kind]);

/**
 * The last day to ask for a correction (oikaisuvaatimus): 14 days from the notice (kuntalaki 138 §), the day of notice
 * not counted; a last day on a Saturday, Sunday or holiday moves to the next working day (laki 150/1930, 5 §).
 * @example appealDeadline({ noticeSentOn: plainDate("2027-04-08"), kind: "eNotice" }) // "2027-04-26": the 25th is a Sunday
 */
export const appealDeadline = (notice: Notice): PlainDate => nextWorkingDay(addDays(noticedOn(notice), APPEAL_DAYS));

export type LegalForce = "appealPeriod" | "appealed" | "inForce";

/**
 * Whether a decision is final (lainvoimainen): when the last party's time to appeal has run out and no appeal is open.
 * A decision nobody has been told of does not become final.
 */
export function legalForceOn(
  { lastAppealDays, openAppeals }: { lastAppealDays: readonly PlainDate[]; openAppeals: number },
  today: PlainDate,
): LegalForce {
  if (openAppeals > 0) return "appealed";
  return lastAppealDays.length > 0 && lastAppealDays.every((lastDay) => today > lastDay) ? "inForce" : "appealPeriod";
}
