import { Schema } from "mongoose";
import { SHARED_TAXONOMIES, type LocalTaxonomy, type SharedTaxonomy, type Term } from "#domain/taxonomy/term";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, recordOptions, type RecordFields } from "#models/define-model.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { returningSchema, termSchema, type StoredReturning } from "#models/term-fields.server";

/** One list of the taxonomies, all of it in one document; `_id` is its name, e.g. "needs". */
export type TaxonomyRecord = Omit<RecordFields, "_id"> &
  Chronicle & {
    _id: SharedTaxonomy;
    terms: Term[];
    /** False from a merge, or its undoing, on until every record holds the codes it should. */
    followed: boolean;
    returning: StoredReturning[];
  };

const schema = new Schema<TaxonomyRecord>(
  {
    _id: { type: String, enum: SHARED_TAXONOMIES, required: true },
    terms: { type: [termSchema], default: [] },
    followed: { type: Boolean, default: true },
    returning: { type: [returningSchema], default: [] },
    ...chronicleFields,
  },
  recordOptions,
);

export const TaxonomyModel = defineModel<TaxonomyRecord>("Taxonomy", schema, "taxonomies");

export type Terms = Record<SharedTaxonomy, Term[]>;
export type LocalTerms = Terms & Record<LocalTaxonomy, Term[]>;

/** The terms of every list that the installation shares. */
export async function findTerms(): Promise<Terms> {
  const found = await TaxonomyModel.find().select({ terms: 1 }).lean<Pick<TaxonomyRecord, "_id" | "terms">[]>().exec();
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

type Place = Pick<Municipality, LocalTaxonomy>;

/** Every list as the records of a municipality use it. */
export async function findLocalTerms(municipality: string): Promise<LocalTerms> {
  const [shared, place] = await Promise.all([
    findTerms(),
    MunicipalityModel.findById(municipality).select({ villages: 1, units: 1 }).lean<Place>().exec(),
  ]);
  return { ...shared, villages: place?.villages ?? [], units: place?.units ?? [] };
}

/**
 * The villages of every municipality. Two may share a word: where one has merged it and the other has not, it is a
 * village still.
 */
export async function findAllVillages(): Promise<Term[]> {
  const places = await MunicipalityModel.find()
    .sort({ createdAt: 1, _id: 1 })
    .select({ villages: 1 })
    .lean<Pick<Municipality, "villages">[]>()
    .exec();
  const all = places.flatMap(({ villages }) => villages);
  const living = new Set(all.filter(({ mergedInto }) => mergedInto === null).map(({ code }) => code));
  const known = all.filter(({ code, mergedInto }) => mergedInto === null || !living.has(code));
  return [...new Map(known.toReversed().map((term) => [term.code, term])).values()];
}
