import type { QueryFilter } from "mongoose";
import { cooperationDocument } from "#domain/search/cooperation-document";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { publishedInBatches } from "#search/in-batches.server";
import type { IndexedRecord, Source } from "#search/living-index.server";
import { organisersOf, versionWith } from "#search/organisers.server";
import { unknownSince } from "#search/unknown-since.server";

/** What lists of cooperation forms order them by. */
export type CooperationFacts = { title: string; confirmedOn: string | null; confirmedBy: string | null };

const SEARCHED = { versions: 0, history: 0, pendingNotices: 0, importedAs: 0, reminders: 0 } as const;

async function recordsOf(forms: readonly CooperationForm[]): Promise<IndexedRecord<CooperationFacts>[]> {
  const organisers = await organisersOf(forms);
  return forms.map((form) => {
    const association = organisers.get(form.associationId);
    const isPublic = form.status === "published" && association?.status === "published";
    return {
      id: form._id,
      version: versionWith(form, association),
      document: isPublic ? cooperationDocument(form, association) : null,
      facts: { title: form.title, confirmedOn: form.confirmedOn, confirmedBy: form.confirmedBy },
    };
  });
}

const read = (filter: QueryFilter<CooperationForm>) =>
  CooperationFormModel.find(filter).select(SEARCHED).lean<CooperationForm[]>();

/** The cooperation forms that may be found. */
export const cooperationSource = (): Source<CooperationFacts> => ({
  all: () => publishedInBatches((filter, limit) => read(filter).sort({ _id: 1 }).limit(limit).exec(), recordsOf),
  changedSince: async (instant, isKnown) => {
    const ids = await unknownSince(CooperationFormModel, instant, isKnown);
    return ids.length === 0 ? [] : recordsOf(await read({ _id: { $in: ids } }).exec());
  },
  ids: () => CooperationFormModel.distinct("_id", { status: "published" }).exec(),
  read: async (ids) => recordsOf(await read({ _id: { $in: [...ids] } }).exec()),
});
