import { syncIndexes } from "#models/sync-indexes.server";
import { carryOutImport, prepareImport } from "#server/import-file";
import { readImportOptions } from "#server/import-options";
import { reportLines } from "#server/import-report";
import { StartProblem } from "#server/start-problem";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { makeFirstAdministrator } from "#use-cases/make-first-administrator.server";

/** Imports files into an empty database, as an installation of Pieksämäki would. */
export async function loadRecords(files: readonly string[]): Promise<void> {
  const now = new Date();
  const stamp = { at: now, by: { personId: null, name: "search:judge" } };
  await syncIndexes();
  await foundTaxonomies(now);
  await makeFirstAdministrator({ email: "judge@example.org", municipality: "593", name: "Pieksämäki", now });
  for (const file of files) {
    const prepared = await prepareImport(readImportOptions([file]), stamp);
    if (prepared.status !== "ready")
      throw new StartProblem([`${file} cannot be imported.`, ...(await reportLines(prepared))].join("\n"));
    await carryOutImport(prepared._id, stamp);
  }
}
