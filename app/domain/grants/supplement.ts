import type { PlainDate } from "#domain/shared/plain-date";

export type SupplementRequest = { question: string; dueOn: PlainDate };
export type SupplementRefusal = { code: "dueTooSoon" };

/**
 * May this be asked of the applicant? The time to answer must be reasonable (hallintolaki 22, 33 §), at the very least
 * the next day: nobody is asked for something that was due already.
 */
export const checkSupplementRequest = ({ dueOn }: SupplementRequest, today: PlainDate): SupplementRefusal[] =>
  dueOn > today ? [] : [{ code: "dueTooSoon" }];

type Dated = { dueOn: string; answeredAt: Date | null };

/** The question that waits for an answer now, if any: the latest one, for a new one is asked only after the last is closed. */
export const openSupplement = <Asked extends Dated>(status: string, supplements: readonly Asked[]): Asked | null =>
  status === "supplementRequested" ? (supplements.findLast(({ answeredAt }) => answeredAt === null) ?? null) : null;
