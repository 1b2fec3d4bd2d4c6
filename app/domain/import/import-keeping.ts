import { addMonths, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/**
 * How long the file and the rows of an import are kept after the last thing that happened to it. They serve undoing and
 * telling what it did: within a year every association has been asked once whether its record is true, and a fault of the
 * import has shown. After that they are copies of people's contacts without a purpose.
 */
const KEPT_MONTHS = 12;

/** "kept": everything is there; "going": being removed; "gone": only the figures are left. */
export const IMPORT_KEEPINGS = ["kept", "going", "gone"] as const;
export type ImportKeeping = (typeof IMPORT_KEEPINGS)[number];

type Kept = { keeping?: ImportKeeping; createdAt: Date; history: readonly { at: Date }[] };

/** The last day on which the file and the rows are there, and on which the import can be undone. */
export const keptUntil = ({ history, createdAt }: Kept): PlainDate =>
  addMonths(plainDateAt(history.at(-1)?.at ?? createdAt), KEPT_MONTHS);

/** Are the file and the rows still there? From the morning after the last day on they count as gone. */
export const isKept = (directoryImport: Kept, now: Date): boolean =>
  (directoryImport.keeping ?? "kept") === "kept" && plainDateAt(now) <= keptUntil(directoryImport);
