/** How a group takes people in: anybody at any time, nobody new, or a new round at a time. */
export const GROUP_KINDS = ["open", "closed", "periodic"] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
