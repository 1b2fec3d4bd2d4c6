import { z } from "zod";
import { ACTIVITY_COLUMN_NAMES, ASSOCIATION_COLUMN_NAMES, CSV_KINDS } from "#domain/import/csv-columns";
import { checkbox, choice, wholeNumber } from "#domain/shared/fields";

const version = wholeNumber();
const id = z.string().regex(/^[0-9a-f]{24}$/, "notAChoice");

const COLUMNS = [...new Set([...ASSOCIATION_COLUMN_NAMES, ...ACTIVITY_COLUMN_NAMES])];

/** A word on one suspected duplicate: "new", "leave", or the id of the association that it is. None: not decided yet. */
const decision = z.object({ rowId: id, word: z.union([z.literal("new"), z.literal("leave"), id]).optional() });

/** What a person may say about an import. */
export const importFormSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("columns"),
    version,
    kind: choice(CSV_KINDS),
    columns: z.array(z.enum(COLUMNS, "notAChoice").optional()).max(200, "notAChoice").default([]),
  }),
  z.object({ intent: z.literal("start"), version, accept: checkbox() }),
  z.object({ intent: z.literal("discard"), version }),
  z.object({ intent: z.literal("mapAnew"), version }),
  z.object({ intent: z.literal("decide"), decisions: z.array(decision).max(200, "notAChoice").default([]) }),
  z.object({ intent: z.literal("edited"), edited: z.enum(["keep", "take"], "required") }),
  z.object({ intent: z.literal("numbersSame") }),
]);

export type ImportWish = z.output<typeof importFormSchema>;
export type DecisionWish = z.output<typeof decision>;
