import { lapsedCents } from "#domain/grants/lapse";
import { cents, sumCents, type Cents } from "#domain/shared/cents";

type Paid = { status: string; amountCents: number };

/** What was granted, what the bank has paid and what is still to be claimed, in cents. */
export function awardFigures(
  awardedCents: number,
  payments: readonly Paid[],
): { awarded: Cents; paid: Cents; left: Cents } {
  const awarded = cents(awardedCents);
  const paid = sumCents(payments.filter(({ status }) => status === "paid").map(({ amountCents }) => amountCents));
  return { awarded, paid, left: lapsedCents(awarded, paid) };
}
