import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of an import. A table first waits to be told what its columns are; the import format says so itself and goes on
 * at once. What is being read, run or undone is the worker's; everything else waits for a person or is over. An import
 * that cannot be read through, because of a fault of ours, can still be put aside.
 */
const TABLE = {
  uploaded: { read: "reading", discard: "discarded" },
  reading: { present: "ready", refuse: "refused", discard: "discarded" },
  ready: { mapAnew: "uploaded", start: "running", discard: "discarded" },
  running: { finish: "done" },
  done: { undo: "undoing" },
  undoing: { finishUndo: "undone" },
  refused: {},
  discarded: {},
  undone: {},
} as const;

export type ImportStatus = keyof typeof TABLE;
export type ImportEvent = { [S in ImportStatus]: keyof (typeof TABLE)[S] }[ImportStatus];

export const IMPORT_LIFECYCLE: Lifecycle<ImportStatus, ImportEvent> = TABLE;
export const IMPORT_STATUSES = Object.keys(TABLE) as [ImportStatus, ...ImportStatus[]];

/** States in which the worker has something to do. */
export const WORKING_STATUSES = ["reading", "running", "undoing"] as const satisfies readonly ImportStatus[];
export const isWorking = (status: ImportStatus): boolean => WORKING_STATUSES.some((working) => working === status);
