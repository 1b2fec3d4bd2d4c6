import { Schema } from "mongoose";
import { CONCEPT_KINDS, type ConceptEdit, type ConceptWords } from "#domain/search/thesaurus/edits";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, type RecordFields } from "#models/define-model.server";

/** What coordinators have made of one concept of the search; `_id` is the concept's code. Never deleted. */
export type ThesaurusConcept = RecordFields & Chronicle & Pick<ConceptEdit, "words" | "retired">;

const wordsSchema = new Schema<ConceptWords>(
  {
    kind: { type: String, enum: CONCEPT_KINDS, required: true },
    finds: { type: [String], required: true },
    related: { type: [String], default: [] },
    beside: { type: [String], default: [] },
    said: { type: [String], default: [] },
    sv: { type: [String], default: [] },
    en: { type: [String], default: [] },
  },
  partOptions,
);

const schema = new Schema<ThesaurusConcept>(
  {
    _id: { type: String, required: true },
    words: { type: wordsSchema, default: null },
    retired: { type: Boolean, default: false },
    ...chronicleFields,
  },
  recordOptions,
);

export const ThesaurusConceptModel = defineModel<ThesaurusConcept>("ThesaurusConcept", schema, "thesaurusConcepts");

type Edited = Pick<ThesaurusConcept, "_id" | "words" | "retired">;

/** Everything that has been made of the founding concepts, and what was added to them. */
export async function findConceptEdits(): Promise<ConceptEdit[]> {
  const found = await ThesaurusConceptModel.find()
    .select({ words: 1, retired: 1 })
    .sort({ _id: 1 })
    .lean<Edited[]>()
    .exec();
  return found.map(({ _id: code, words, retired }) => ({ code, words, retired }));
}

/** Grows with every edit of any concept, whatever the clocks of the processes say. */
export async function thesaurusVersion(): Promise<number> {
  const [sum] = await ThesaurusConceptModel.aggregate<{ version: number }>([
    { $group: { _id: null, version: { $sum: { $add: ["$__v", 1] } } } },
  ]);
  return sum?.version ?? 0;
}

/** The version that a form carries: 0 as long as nobody has edited the concept. */
export const versionOf = (record: Pick<ThesaurusConcept, "__v"> | null): number => (record ? record.__v + 1 : 0);
