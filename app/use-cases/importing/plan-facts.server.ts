import type { NameIndex } from "#domain/associations/name-index";
import { AssociationBook, type KnownAssociation } from "#domain/import/association-book";
import { fileNames, type NamedRow } from "#domain/import/file-names";
import { strictReference } from "#domain/import/imported-record";
import { wordIndex, type KnownWords } from "#domain/import/place-words";
import { AssociationModel } from "#models/association.server";
import type { DirectoryImport } from "#models/directory-import.server";
import { ImportRowModel, type ImportRow } from "#models/import-row.server";
import { findMunicipality } from "#models/municipality.server";
import { findLocalTerms } from "#models/taxonomy.server";

type Owner = NamedRow;

/** What rows are compared with, read once for a batch of them. */
export type PlanFacts = {
  source: string;
  words: KnownWords;
  book: AssociationBook;
  /** Associations of the same file by the ids they have there: they may yet have to be created. */
  inFile: ReadonlyMap<string, Owner>;
  /** Those of them that do not stand in the directory yet, by their names. */
  names: NameIndex<Owner>;
};

const KNOWN = { name: 1, otherNames: 1, registerNumber: 1, businessId: 1, importedAs: 1 } as const;

/** The associations of a municipality. Drafts are left out: they are their writers' own. */
export async function loadBook(municipality: string, source: string): Promise<AssociationBook> {
  const known = await AssociationModel.find({ municipality, status: { $ne: "draft" } })
    .select(KNOWN)
    .lean<(Omit<KnownAssociation, "importedAs"> & Partial<KnownAssociation>)[]>()
    .exec();
  // Records that an earlier program stored do not say that they came from nowhere.
  return new AssociationBook(
    known.map((association) => ({ importedAs: [], ...association })),
    source,
  );
}

async function associationsOfFile(importId: string): Promise<Map<string, Owner>> {
  const rows = await ImportRowModel.find({ importId, kind: "association", record: { $ne: null } })
    .select({ "record.externalId": 1, recordId: 1, label: 1, line: 1, sequence: 1 })
    .lean<(Pick<ImportRow, "recordId" | "label" | "line" | "sequence"> & { record: { externalId: string } })[]>()
    .exec();
  return new Map(
    rows.map(({ record, recordId, label: name, line, sequence }) => [
      record.externalId,
      { id: recordId ?? "", name, line, sequence },
    ]),
  );
}

async function knownWords(municipality: string): Promise<KnownWords> {
  const [terms, own] = await Promise.all([findLocalTerms(municipality), findMunicipality(municipality)]);
  return {
    own,
    needs: wordIndex(terms.needs),
    targetGroups: wordIndex(terms.targetGroups),
    categories: wordIndex(terms.categories),
    volunteerTypes: wordIndex(terms.volunteerTypes),
    fields: wordIndex(terms.fields),
    accessibility: wordIndex(terms.accessibility),
    villages: wordIndex(terms.villages),
  };
}

export async function loadPlanFacts({ _id, municipality, source }: DirectoryImport): Promise<PlanFacts> {
  const [words, book, inFile] = await Promise.all([
    knownWords(municipality),
    loadBook(municipality, source),
    associationsOfFile(_id),
  ]);
  const fresh = [...inFile].filter(([externalId]) => book.resolve(strictReference(externalId)).id === null);
  return { source, words, book, inFile, names: fileNames(fresh.map(([, row]) => row)) };
}
