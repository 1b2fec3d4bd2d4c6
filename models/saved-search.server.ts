import { Schema } from "mongoose";
import { LOCALES, type Locale } from "#domain/shared/locales";
import type { PlainDate } from "#domain/shared/plain-date";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, type RecordFields } from "#models/define-model.server";

/** A search that a counsellor has kept (tallennettu haku): its name, and the address's question with its words. */
export type SavedSearch = {
  id: string;
  name: string;
  /** As the directory's address says it, e.g. "q=kalastus&village=J%C3%A4ppil%C3%A4". */
  query: string;
  locale: Locale;
  /** The activities that have been told of. */
  known: string[];
  paused: boolean;
  savedOn: PlainDate;
  /** The day it was taken away; it can be brought back until the day is over. */
  removedOn: PlainDate | null;
};

/** All the searches of a person, whose id it is: one letter a week is one write. Its history names no search. */
export type SavedSearches = RecordFields &
  Chronicle & {
    searches: SavedSearch[];
    /** The day of the latest weekly round. */
    roundOn: PlainDate;
    /** When something new was last told. */
    mailedOn: PlainDate | null;
  };

const search = new Schema<SavedSearch>(
  {
    id: { type: String, required: true },
    name: { type: String, required: true },
    query: { type: String, default: "" },
    locale: { type: String, enum: LOCALES, required: true },
    known: { type: [String], default: [] },
    paused: { type: Boolean, default: false },
    savedOn: { type: String, required: true },
    removedOn: { type: String, default: null },
  },
  partOptions,
);

const schema = new Schema<SavedSearches>(
  {
    _id: { type: String, required: true },
    searches: { type: [search], default: [] },
    roundOn: { type: String, required: true },
    mailedOn: { type: String, default: null },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ roundOn: 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });

export const SavedSearchesModel = defineModel<SavedSearches>("SavedSearches", schema, "savedSearches");
