/** An evening or an hour where people may ask about a call: at a place, on the line, or both. */
export type InfoEvent = { startsAt: Date; place: string; link: string | null };

/** Who answers questions about a call. */
export type CallContact = { name: string; title: string | null; email: string | null; phone: string | null };

/**
 * A call announced before the city has its budget: what it has to give holds only once the council has decided.
 * Lifted: on which day and in which section that was done.
 */
export type BudgetCondition = { announcedCents: number; lifted: { on: string; section: string } | null };
