import { isInDirectory, type AssociationStatus } from "#domain/associations/association-lifecycle";
import { availableEvents, type Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of what an association asks of the coordinator: another name, number, kind or home, or to be taken out of the
 * directory. One thing is asked at a time; once it is answered or taken back, the next may be asked, and what was said
 * stands in the history under the event's name.
 */
const TABLE = {
  none: { proposeChange: "waiting" },
  waiting: { acceptChange: "none", refuseChange: "none", withdrawChange: "none" },
} as const;

type ChangeRequestStatus = keyof typeof TABLE;
type ChangeRequestEvent = { [S in ChangeRequestStatus]: keyof (typeof TABLE)[S] }[ChangeRequestStatus];

export const CHANGE_REQUEST_LIFECYCLE: Lifecycle<ChangeRequestStatus, ChangeRequestEvent> = TABLE;

/** What is not in the directory can neither ask nor be given what it asked for before it left. */
const IN_DIRECTORY_ONLY: readonly ChangeRequestEvent[] = ["proposeChange", "acceptChange"];

/** What may happen to an association's request now. A record keeps the request itself, and null while none waits. */
export const changeRequestEvents = (record: {
  status: AssociationStatus;
  proposedChange: object | null;
}): ChangeRequestEvent[] =>
  availableEvents(CHANGE_REQUEST_LIFECYCLE, record.proposedChange ? "waiting" : "none").filter(
    (event) => isInDirectory(record.status) || !IN_DIRECTORY_ONLY.includes(event),
  );

const EVENTS: readonly string[] = Object.values(TABLE).flatMap((events) => Object.keys(events));

/** Is an event of an association's history one of a request's life? */
export const isChangeRequestEvent = (event: string): boolean => EVENTS.includes(event);
