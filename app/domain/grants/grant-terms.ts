/** A text in up to three languages, Finnish always. */
type Told = { fi: string; sv: string | null; en: string | null };

/** How long the papers of a grant are kept, and why; years null: for ever. */
export type Retention = { years: number | null; basis: string };

/** What a kind of grant tells those who apply and those who review claims; each call keeps a copy from when it was made. */
export type GrantTerms = {
  purpose: Told;
  eligibleCosts: Told[];
  ineligibleCosts: Told[];
  /** May money be paid before the costs? Otherwise it is paid afterwards, against receipts. */
  advance: boolean;
  /** How large a part of the award an advance may be; null: nothing but the award limits it. */
  advancePercent: number | null;
  /** null: nobody has said yet. */
  retention: Retention | null;
};

/** Who decides from a year on: bodies change their names, and tasks move from one to another (grants.md 2.1). */
export type YearBody = { year: number; body: string };

/** The code of the body that decides on the calls of a year; null where nobody has said. */
export function bodyInYear(bodies: readonly YearBody[], year: number): string | null {
  const until = bodies.filter((row) => row.year <= year).toSorted((a, b) => a.year - b.year);
  return until.at(-1)?.body ?? null;
}
