import { pageAsked, pagingOf } from "#domain/shared/paging";
import { DirectoryImportModel, type DirectoryImport } from "#models/directory-import.server";

const SIZE = 20;

type Listed = Pick<DirectoryImport, "_id" | "status" | "file" | "counts" | "createdAt" | "history">;

export type ImportLine = {
  id: string;
  status: DirectoryImport["status"];
  file: string;
  by: string;
  at: Date;
  rows: number;
  created: number;
  changed: number;
};

const lineOf = ({ _id: id, status, file, counts, createdAt, history }: Listed): ImportLine => ({
  id,
  status,
  file: file.name,
  by: history[0]?.by.name ?? "",
  at: createdAt,
  rows: counts["rows"] ?? 0,
  created: counts["outcome_created"] ?? 0,
  changed: counts["outcome_changed"] ?? 0,
});

/** A page of a municipality's imports, the newest first. */
export async function loadImports(municipality: string, params: URLSearchParams) {
  const count = await DirectoryImportModel.countDocuments({ municipality });
  const { page, pageCount, skip } = pagingOf(count, pageAsked(params), SIZE);
  const found = await DirectoryImportModel.find({ municipality })
    .sort({ createdAt: -1 })
    .skip(skip)
    .limit(SIZE)
    .select({ status: 1, file: 1, counts: 1, createdAt: 1, history: { $slice: 1 } })
    .lean<Listed[]>()
    .exec();
  return { page, pageCount, imports: found.map(lineOf) };
}
