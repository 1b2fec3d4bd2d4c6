import type { Lifecycle } from "#domain/shared/lifecycle";
import type { PlainDate } from "#domain/shared/plain-date";

/**
 * Why a person may not handle an association's case (esteellisyys, hallintolaki 28 § 1 mom. 4, 5 and 7 k. and 2–3 mom.):
 * they sit on its board, they or somebody near to them work for it, somebody near to them leads it or gains by the case,
 * or something else makes their fairness doubtful.
 */
export const TIE_KINDS = ["board", "employment", "relative", "other"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/**
 * Life of a tie: declared and ended, never deleted, for old cases were handled under it. What the program found may be
 * answered by saying that it is no tie, and declared all the same later.
 */
const TABLE = {
  none: { declare: "inForce", deny: "denied" },
  inForce: { end: "ended" },
  ended: {},
  denied: { declare: "inForce" },
} as const;

export type TieStatus = keyof typeof TABLE;
export type TieEvent = { [S in TieStatus]: keyof (typeof TABLE)[S] }[TieStatus];

export const TIE_LIFECYCLE: Lifecycle<TieStatus, TieEvent> = TABLE;
export const TIE_STATUSES = Object.keys(TABLE) as [TieStatus, ...TieStatus[]];

/** Does a tie hold on a day? Until it is ended, or until the last day that was told; it holds at once when declared. */
export const holdsOn = (
  { status, untilOn }: { status: TieStatus; untilOn: string | null },
  today: PlainDate,
): boolean => status === "inForce" && (untilOn === null || untilOn >= today);
