import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of an association's record in the directory. Nothing is deleted: archived is restorable. A record nobody has
 * confirmed for long is unlisted: whoever has its address still finds it, and confirming it lists it again.
 */
const TABLE = {
  draft: { submit: "submitted" },
  submitted: { approve: "published", returnForChanges: "returned" },
  returned: { submit: "submitted" },
  published: { unlist: "unlisted", archive: "archived" },
  unlisted: { relist: "published", archive: "archived" },
  archived: { restore: "published" },
} as const;

export type AssociationStatus = keyof typeof TABLE;
export type AssociationEvent = { [S in AssociationStatus]: keyof (typeof TABLE)[S] }[AssociationStatus];

export const ASSOCIATION_LIFECYCLE: Lifecycle<AssociationStatus, AssociationEvent> = TABLE;
export const ASSOCIATION_STATUSES = Object.keys(TABLE) as [AssociationStatus, ...AssociationStatus[]];

/** Approved and not taken out; of these only the published stand in lists and answer questions. */
export const DIRECTORY_STATUSES = ["published", "unlisted"] as const satisfies readonly AssociationStatus[];

/** Approved and not taken out: its people may edit it, confirm it and apply for grants, listed or not. */
export const isInDirectory = (status: AssociationStatus): boolean => DIRECTORY_STATUSES.some((one) => one === status);

/** Before the record has been accepted once, everything in it may be edited without approval. */
export const isBeforeApproval = (status: AssociationStatus): boolean => status === "draft" || status === "returned";

/**
 * What happens to a record when its own people say that it is true: it is confirmed, and comes back where nobody having
 * said so had taken it away. What was archived for another reason is the coordinator's to restore. Null: not to be said.
 */
export function confirmingEvent(record: {
  status: AssociationStatus;
  archiveReason: string | null;
}): "confirm" | "relist" | "restore" | null {
  if (record.status === "published") return "confirm";
  if (record.status === "unlisted") return "relist";
  return record.status === "archived" && record.archiveReason === "unconfirmed" ? "restore" : null;
}
