import { nextWorkingDay } from "#domain/grants/finnish-holidays";
import { addDays, type PlainDate } from "#domain/shared/plain-date";

/**
 * Days from sending to deemed notice: an ordinary electronic notice on the 3rd day (laki sähköisestä asioinnista 19 §),
 * a letter on the 7th (hallintolaki 59 §), a member of the municipality on the 7th day from the minutes' appearing on
 * the web (kuntalaki 140 §).
 */
const NOTICE_DAYS = { eNotice: 3, letter: 7, minutes: 7 } as const;
/** Days to ask the authority for a correction (kuntalaki 138 §), and to appeal to the administrative court (808/2019, 13 §). */
const APPEAL_DAYS = { review: 14, court: 30 } as const;
export type Remedy = keyof typeof APPEAL_DAYS;

export type NoticeKind = keyof typeof NOTICE_DAYS;
export const NOTICE_KINDS = Object.keys(NOTICE_DAYS) as [NoticeKind, ...NoticeKind[]];

/** The program sends e-notices itself; by hand one records a letter, or the day the minutes appeared on the web. */
export const HAND_KINDS = ["letter", "minutes"] as const;
export type HandKind = (typeof HAND_KINDS)[number];

export type Notice = { noticeSentOn: PlainDate; kind: NoticeKind };

/** The day the party is deemed to have been told of the decision. It may be a holiday: only deadlines move. */
export const noticedOn = ({ noticeSentOn, kind }: Notice): PlainDate => addDays(noticeSentOn, NOTICE_DAYS[kind]);

/**
 * The last day to ask for a correction (oikaisuvaatimus): 14 days from the notice (kuntalaki 138 §), the day of notice
 * not counted; a last day on a Saturday, Sunday or holiday moves to the next working day (laki 150/1930, 5 §). What was
 * decided on such a request is appealed against in court, within 30 days.
 * @example appealDeadline({ noticeSentOn: plainDate("2027-04-08"), kind: "eNotice" }) // "2027-04-26": the 25th is a Sunday
 */
export const appealDeadline = (notice: Notice, remedy: Remedy = "review"): PlainDate =>
  nextWorkingDay(addDays(noticedOn(notice), APPEAL_DAYS[remedy]));

/** Whether an electronic notice arrived: it did at one address at least, at none, or that is not known yet. */
export const DELIVERIES = ["arrived", "failed", "onItsWay"] as const;
export type Delivery = (typeof DELIVERIES)[number];

export type GivenNotice = { kind: NoticeKind; appealUntil: string; delivery: Delivery };

/**
 * The party's last day: of the notices that reached them, the one that leaves them most time. An e-notice that came back
 * from every address told nobody, and the letter sent in its place has its own days; null while nobody has been told.
 */
export function partysLastDay(notices: readonly GivenNotice[]): string | null {
  const days = notices
    .filter(({ kind, delivery }) => kind !== "minutes" && delivery !== "failed")
    .map(({ appealUntil }) => appealUntil);
  return days.toSorted().at(-1) ?? null;
}

/** Why a decision must still be posted to its party: no notice was given, or every one came back. */
export type LetterOwed = "noNotice" | "failed";

/** Whether a letter is still owed (hallintolaki 59 §); minutes on the web tell only the members of the municipality. */
export function letterOwed(notices: readonly Pick<GivenNotice, "kind" | "delivery">[]): LetterOwed | null {
  const given = notices.filter(({ kind }) => kind !== "minutes");
  if (given.length === 0) return "noNotice";
  return given.every(({ delivery }) => delivery === "failed") ? "failed" : null;
}

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

/** What keeps a decision from its legal force, or the first day of it. */
export type ForceDay = { state: LegalForce; inForceOn: PlainDate | null; lacks: "notice" | "minutes" | null };

/**
 * When a decision becomes final: the day after the last of the party's and of the municipality's members' time to appeal
 * (kuntalaki 137–138 §). It cannot be told while the party has not been reached, while nobody has recorded that the
 * minutes appeared on the web, or while an appeal is open.
 */
export function forceDay(
  days: { party: PlainDate | null; members: PlainDate | null; others?: readonly PlainDate[] },
  openAppeals: number,
  today: PlainDate,
): ForceDay {
  if (days.party === null)
    return { state: openAppeals > 0 ? "appealed" : "appealPeriod", inForceOn: null, lacks: "notice" };
  const lastAppealDays = [days.party, ...(days.members ? [days.members] : []), ...(days.others ?? [])];
  const state = legalForceOn({ lastAppealDays, openAppeals }, today);
  if (state === "appealed") return { state, inForceOn: null, lacks: null };
  if (days.members === null) return { state: "appealPeriod", inForceOn: null, lacks: "minutes" };
  const last = lastAppealDays.toSorted().at(-1);
  return { state, inForceOn: last ? addDays(last, 1) : null, lacks: null };
}

/** When a whole list of decisions has become final; `open` is how many parties' decisions have not, `inForceOn` null while it cannot be told. */
export type ListForce = { open: number; inForceOn: PlainDate | null };

/** A list is final when its last decision is: on the latest of their days, unless one of them cannot be told yet. */
export function forceOfList(days: readonly ForceDay[]): ListForce {
  const known = days.flatMap(({ inForceOn }) => (inForceOn === null ? [] : [inForceOn]));
  return {
    open: days.filter(({ state }) => state !== "inForce").length,
    inForceOn: known.length === days.length ? (known.toSorted().at(-1) ?? null) : null,
  };
}
