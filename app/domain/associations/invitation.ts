import { addMonths, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/**
 * A no is left in peace for a month: asking at once would be pressing, and never again would turn one busy autumn into a
 * no for good.
 */
const DECLINE_STANDS_MONTHS = 1;

/** The day from which an association that said no may be asked along again. */
export const invitableFrom = (declinedAt: Date): PlainDate => addMonths(plainDateAt(declinedAt), DECLINE_STANDS_MONTHS);
