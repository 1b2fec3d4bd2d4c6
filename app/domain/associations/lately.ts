type Confirmed = { confirmedOn: string | null; confirmedBy?: string | null };

/** A day that somebody stands behind: what came from a file has been checked by nobody. */
const isConfirmed = ({ confirmedOn, confirmedBy }: Confirmed): boolean =>
  confirmedOn !== null && confirmedBy !== "import";

const latestFirst = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1);

/** Lately confirmed first; then what came from a file, by the day of the file, and last what nobody has confirmed. */
export const byConfirmation = (a: Confirmed, b: Confirmed): number =>
  Number(isConfirmed(b)) - Number(isConfirmed(a)) || latestFirst(a.confirmedOn ?? "", b.confirmedOn ?? "");

type Owned = { associationId: string };

/**
 * The first of each association, at most so many: one that publishes or confirms all it has at once does not push the
 * others out of a short list.
 */
export function firstOfEach<Thing extends Owned>(inOrder: readonly Thing[], count: number): Thing[] {
  const seen = new Set<string>();
  const firsts = inOrder.filter(({ associationId }) => {
    const isFirst = !seen.has(associationId);
    seen.add(associationId);
    return isFirst;
  });
  return firsts.slice(0, count);
}
