import type { Lifecycle } from "#domain/shared/lifecycle";

/** Life of a person's wish to act for an association: its people, or the coordinator where it has none, answer once. */
const TABLE = {
  open: { give: "given", decline: "declined" },
  given: {},
  declined: {},
} as const;

export type EditRequestStatus = keyof typeof TABLE;
type EditRequestEvent = { [S in EditRequestStatus]: keyof (typeof TABLE)[S] }[EditRequestStatus];

export const EDIT_REQUEST_LIFECYCLE: Lifecycle<EditRequestStatus, EditRequestEvent> = TABLE;
export const EDIT_REQUEST_STATUSES = Object.keys(TABLE) as [EditRequestStatus, ...EditRequestStatus[]];
