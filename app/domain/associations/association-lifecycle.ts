import type { Lifecycle } from "#domain/shared/lifecycle";

/** Life of an association's record in the directory. Nothing is deleted: archived is restorable. */
const TABLE = {
  draft: { submit: "submitted" },
  submitted: { approve: "published", returnForChanges: "returned" },
  returned: { submit: "submitted" },
  published: { archive: "archived" },
  archived: { restore: "published" },
} as const;

export type AssociationStatus = keyof typeof TABLE;
export type AssociationEvent = { [S in AssociationStatus]: keyof (typeof TABLE)[S] }[AssociationStatus];

export const ASSOCIATION_LIFECYCLE: Lifecycle<AssociationStatus, AssociationEvent> = TABLE;
export const ASSOCIATION_STATUSES = Object.keys(TABLE) as [AssociationStatus, ...AssociationStatus[]];

/** Before the record has been accepted once, everything in it may be edited without approval. */
export const isBeforeApproval = (status: AssociationStatus): boolean => status === "draft" || status === "returned";
