import { cents, type Cents } from "#domain/shared/cents";
import { WHOLE_BP } from "#domain/shared/half-up";

export type AdvanceRule = {
  awardedCents: number;
  /** The share of costs that is paid: an advance is paid by it too. */
  shareBp: number;
  /** How large a part of the award an advance may be. */
  percent: number;
};

/** `most`: what an advance may pay; `room`: how much more of costs can be asked before it pays that. */
export type AdvanceLimit = { percent: number; most: Cents; room: Cents };

/**
 * What an advance may be at most, and what still fits beside the costs that have been named in it. Never above the limit,
 * so parts of a cent are left out.
 * @example advanceLimit({ awardedCents: 1_000_00, shareBp: 8_000, percent: 50 }, 100_00) // most 500.00 €, room 525.00 €
 */
export function advanceLimit({ awardedCents, shareBp, percent }: AdvanceRule, askedCents: number): AdvanceLimit {
  const most = Math.floor((awardedCents * percent) / 100);
  const costs = Math.floor((most * WHOLE_BP) / shareBp);
  return { percent, most: cents(most), room: cents(Math.max(0, costs - askedCents)) };
}

/** Do the costs named in an advance pay more than it may be? */
export const isOverAdvance = (rule: AdvanceRule, askedCents: number): boolean =>
  advanceLimit(rule, 0).room < askedCents;
