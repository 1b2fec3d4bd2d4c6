import type { HydratedDocument } from "mongoose";
import type { Result } from "#domain/shared/result";
import type { ReturningTerm } from "#domain/taxonomy/returning";
import { isShared, type Taxonomy, type Term } from "#domain/taxonomy/term";
import { chronicle, type Chronicle, type HistoryEntry, type Stamp } from "#models/chronicle.server";
import { findHomeMunicipality, MunicipalityModel, type Municipality } from "#models/municipality.server";
import { oweFollowing } from "#models/owes-following.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import type { StoredReturning } from "#models/term-fields.server";
import { TaxonomyModel, type TaxonomyRecord } from "#models/taxonomy.server";

type Change = {
  event: string;
  facts: Record<string, string>;
  /** Records hold other codes because of it. */
  movesLinks?: boolean;
  /** The word that comes back by it. */
  returning?: ReturningTerm | null;
};

/** A list as it is edited, wherever it is kept: a shared one in its own record, a local one in its municipality's. */
export type TaxonomyKeeper = {
  taxonomy: Taxonomy;
  /** Whose administrators edit it. */
  municipality: string;
  version: number;
  terms: Term[];
  /** False while a merge, or its undoing, is still being carried to the records. */
  followed: boolean;
  /** What has happened to this list, the earliest first. */
  history: HistoryEntry[];
  /** Saves the list with its history in one write; a merge and its undoing owe the records their codes. */
  save: (terms: readonly Term[], change: Change, stamp: Stamp) => Promise<Result<null, ChangedMeanwhile>>;
};

/** The events of a list's history; a municipality's own events are not about its lists. */
const isAbout = ({ facts }: HistoryEntry, taxonomy: Taxonomy): boolean => facts["taxonomy"] === taxonomy;

async function saveTerms<Fields extends Chronicle & { followed: boolean; returning: StoredReturning[] }>(
  record: HydratedDocument<Fields>,
  taxonomy: Taxonomy,
  { event, facts, movesLinks = false, returning = null }: Change,
  stamp: Stamp,
): Promise<Result<null, ChangedMeanwhile>> {
  if (movesLinks) oweFollowing(record);
  if (returning) record.returning.push({ ...returning, taxonomy });
  chronicle(record, { event, facts: { ...facts, taxonomy } }, stamp);
  return saveRecord(record);
}

function sharedKeeper(record: HydratedDocument<TaxonomyRecord>, municipality: string): TaxonomyKeeper {
  const { _id: taxonomy, terms, followed, history } = record.toObject<TaxonomyRecord>();
  return {
    ...{ taxonomy, municipality, terms, followed, history },
    version: record.__v,
    save: (edited, change, stamp) => {
      record.set("terms", edited);
      return saveTerms(record, taxonomy, change, stamp);
    },
  };
}

function localKeeper(record: HydratedDocument<Municipality>, taxonomy: "villages" | "units"): TaxonomyKeeper {
  const { history, ...place } = record.toObject<Municipality>();
  return {
    taxonomy,
    municipality: record._id,
    version: record.__v,
    terms: place[taxonomy],
    followed: place.followed,
    history: history.filter((entry) => isAbout(entry, taxonomy)),
    save: (edited, change, stamp) => {
      record.set(taxonomy, edited);
      return saveTerms(record, taxonomy, change, stamp);
    },
  };
}

/** A list as the administrators of a municipality edit it; a shared one is edited only from the home municipality. */
export async function findTaxonomyKeeper(taxonomy: Taxonomy, municipality: string): Promise<TaxonomyKeeper | null> {
  if (!isShared(taxonomy)) {
    const record = await MunicipalityModel.findById(municipality);
    return record && localKeeper(record, taxonomy);
  }
  const home = await findHomeMunicipality();
  const record = home?._id === municipality ? await TaxonomyModel.findById(taxonomy) : null;
  return record && sharedKeeper(record, municipality);
}

/** The lists that the administrators of a municipality edit. */
export async function editableTaxonomies(municipality: string, all: readonly Taxonomy[]): Promise<Taxonomy[]> {
  const home = await findHomeMunicipality();
  return all.filter((taxonomy) => !isShared(taxonomy) || home?._id === municipality);
}
