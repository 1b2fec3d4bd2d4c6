import { Schema } from "mongoose";
import { REASON_USES, type ReasonUse } from "#domain/grants/reasons/reason-text";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import { localTextSchema, type StoredLocalText } from "#models/local-text.server";

/** A ready-made reason (perustelu) of a municipality, in three languages. One that is retired is no longer offered. */
export type ReasonText = RecordFields &
  Chronicle & {
    municipality: string;
    use: ReasonUse;
    texts: StoredLocalText;
    /** How it read before it was rewritten: reasons that were written with those words are still told in all languages. */
    former: StoredLocalText[];
    retiredAt: Date | null;
  };

const schema = new Schema<ReasonText>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    use: { type: String, enum: REASON_USES, required: true },
    texts: { type: localTextSchema, required: true },
    former: { type: [localTextSchema], default: [] },
    retiredAt: { type: Date, default: null },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, createdAt: 1 });

export const ReasonTextModel = defineModel<ReasonText>("ReasonText", schema, "reasonTexts");

/** Every text that has ever stood in the library, retired and rewritten ones too: reasons that hold them remain. */
export async function findReasonLibrary(municipality: string): Promise<StoredLocalText[]> {
  const all = await ReasonTextModel.find({ municipality })
    .select({ texts: 1, former: 1 })
    .lean<Pick<ReasonText, "texts" | "former">[]>()
    .exec();
  return all.flatMap(({ texts, former }) => [texts, ...former]);
}
