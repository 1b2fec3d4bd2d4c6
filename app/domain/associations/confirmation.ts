import type { Actor } from "#domain/roles";
import { addDays, type PlainDate } from "#domain/shared/plain-date";

const REMINDED_AFTER_DAYS = 335;
const STALE_AFTER_DAYS = 365;

/** On whose behalf a record was confirmed. */
export const CONFIRMERS = ["association", "umbrella", "city", "import"] as const;
export type Confirmer = (typeof CONFIRMERS)[number];

/** A helper of an umbrella organisation confirms on its behalf, everybody else on the association's own. */
export const confirmerOf = ({ memberships }: Pick<Actor, "memberships">, associationId: string): Confirmer =>
  memberships.some((membership) => membership.associationId === associationId) ? "association" : "umbrella";

export type Freshness = "fresh" | "dueSoon" | "stale";

/**
 * How sure we are that a record is still true: a reminder is due eleven months after the last confirmation, and after
 * twelve the record counts as stale. Never confirmed is stale.
 */
export function freshnessOf(confirmedOn: PlainDate | null, today: PlainDate): Freshness {
  if (confirmedOn === null || addDays(confirmedOn, STALE_AFTER_DAYS) <= today) return "stale";
  return addDays(confirmedOn, REMINDED_AFTER_DAYS) <= today ? "dueSoon" : "fresh";
}
