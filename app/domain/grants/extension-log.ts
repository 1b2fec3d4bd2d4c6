/** A time during which the service did not work, as it was recorded. */
export type Outage = { from: Date; to: Date; what: string };

/** One extension of a call's time: from which close to which, why, and which outage made it needed. */
export type Extension = { at: Date; from: Date; to: Date; reason: string; outage: Outage | null };

type Entry = { event: string; at: Date; reason: string | null; facts: Record<string, string | number> };

export type OutageRefusal = { code: "outageEndsBeforeStart" | "outageNotOver" | "outageWithoutExtension" };

/** An outage is recorded once it is over, and to give more time. */
export function checkOutage({ from, to }: Outage, isExtension: boolean, now: Date): OutageRefusal[] {
  if (to <= from) return [{ code: "outageEndsBeforeStart" }];
  if (to > now) return [{ code: "outageNotOver" }];
  return isExtension ? [] : [{ code: "outageWithoutExtension" }];
}

/** An outage as a line of history keeps it. */
export const outageFacts = ({ from, to, what }: Outage): Record<string, string> => ({
  outageFrom: from.toISOString(),
  outageTo: to.toISOString(),
  outageWhat: what,
});

const dateIn = (fact: string | number | undefined): Date | null =>
  typeof fact === "string" && !Number.isNaN(Date.parse(fact)) ? new Date(fact) : null;

function outageIn({ outageFrom, outageTo, outageWhat }: Entry["facts"]): Outage | null {
  const [from, to] = [dateIn(outageFrom), dateIn(outageTo)];
  return from && to ? { from, to, what: String(outageWhat ?? "") } : null;
}

/** The extensions of a call in the order they were made, out of its history: the public log of them. */
export const extensionLog = (history: readonly Entry[]): Extension[] =>
  history.flatMap(({ event, at, reason, facts }) => {
    const [from, to] = [dateIn(facts.closedAt), dateIn(facts.closesAt)];
    if (event !== "extend" || !from || !to) return [];
    return [{ at, from, to, reason: reason ?? "", outage: outageIn(facts) }];
  });
