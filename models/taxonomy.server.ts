import { Schema } from "mongoose";
import { SHARED_TAXONOMIES, type SharedTaxonomy, type Term } from "#domain/taxonomy/term";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, recordOptions, type RecordFields } from "#models/define-model.server";
import { termSchema } from "#models/term-fields.server";

/** One list of the taxonomies, all of it in one document; `_id` is its name, e.g. "needs". */
export type Taxonomy = Omit<RecordFields, "_id"> & Chronicle & { _id: SharedTaxonomy; terms: Term[] };

const schema = new Schema<Taxonomy>(
  {
    _id: { type: String, enum: SHARED_TAXONOMIES, required: true },
    terms: { type: [termSchema], default: [] },
    ...chronicleFields,
  },
  recordOptions,
);

export const TaxonomyModel = defineModel<Taxonomy>("Taxonomy", schema, "taxonomies");

export type Terms = Record<SharedTaxonomy, Term[]>;

/** The terms of every list that the installation shares. */
export async function findTerms(): Promise<Terms> {
  const found = await TaxonomyModel.find().select({ terms: 1 }).lean<Pick<Taxonomy, "_id" | "terms">[]>().exec();
  const termsOf = (taxonomy: SharedTaxonomy) => found.find(({ _id }) => _id === taxonomy)?.terms ?? [];
  return {
    needs: termsOf("needs"),
    targetGroups: termsOf("targetGroups"),
    categories: termsOf("categories"),
    volunteerTypes: termsOf("volunteerTypes"),
    fields: termsOf("fields"),
    accessibility: termsOf("accessibility"),
  };
}
