import type { SubmissionRefusal } from "#domain/grants/application";

/** How an application reaches the city when the applicant does not file it in the service. */
export const ENTRY_WAYS = ["paper", "phone", "counter", "email"] as const;
export type EntryWay = (typeof ENTRY_WAYS)[number];

/** Without these there is nothing that could be listed or decided. */
const NEEDED_FIELDS: readonly string[] = ["title", "requestedCents"];

/**
 * Does this keep an application that the city writes in from being filed? It is pending from its arrival on, whole or not
 * (hallintolaki 19, 22 §): what is missing is asked for, and a late one must get its decision too.
 */
export const stopsEntry = (refusal: SubmissionRefusal): boolean =>
  refusal.code === "fieldMissing" || refusal.code === "fieldUnread"
    ? NEEDED_FIELDS.includes(refusal.field)
    : refusal.code === "callUpcoming";
