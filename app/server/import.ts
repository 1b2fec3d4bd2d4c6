/** `npm run import -- FILE [--municipality 593] [--dry-run]` */
import { readSettings, runCommand } from "#server/command-line";
import { readImportOptions } from "#server/import-options";
import { StartProblem } from "#server/start-problem";
import { withDatabase } from "#server/with-database";

void runCommand(async (say) => {
  const options = readImportOptions(process.argv.slice(2));
  await withDatabase(readSettings(), say, async () => {
    const { syncIndexes } = await import("#models/sync-indexes.server");
    const { upgradeDirectory } = await import("#models/upgrade-directory.server");
    const { upgradeMunicipalities } = await import("#models/upgrade-municipalities.server");
    const { foundTaxonomies } = await import("#use-cases/found-taxonomies.server");
    const { findMunicipality } = await import("#models/municipality.server");
    const { carryOutImport, forgetImport, prepareImport } = await import("#server/import-file");
    const { reportLines } = await import("#server/import-report");
    await syncIndexes();
    await upgradeMunicipalities();
    await upgradeDirectory(new Date());
    await foundTaxonomies(new Date());
    if (!(await findMunicipality(options.municipality)))
      throw new StartProblem(
        `There is no municipality ${options.municipality} yet: start the site once, or make one with npm run admin.`,
      );
    const stamp = () => ({ at: new Date(), by: { personId: null, name: "npm run import" } });
    const done = say.begin(`Reading ${options.path} …`);
    const prepared = await prepareImport(options, stamp());
    done("Compared it with the directory");
    if (prepared.status !== "ready") {
      const lines = await reportLines(prepared);
      await forgetImport(prepared);
      throw new StartProblem(["Nothing was imported, for the file is not valid.", ...lines].join("\n"));
    }
    if (options.isDryRun) {
      say("A dry run: nothing was changed. The import would come to this:");
      for (const line of await reportLines(prepared)) say(line);
      return forgetImport(prepared);
    }
    const carriedOut = say.begin("Importing …");
    const finished = await carryOutImport(prepared._id, stamp());
    carriedOut("Imported");
    for (const line of await reportLines(finished)) say(line);
  });
});
